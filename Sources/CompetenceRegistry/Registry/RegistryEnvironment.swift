public import CompetenceModel
import Foundation

/// What the registry takes from the world: time and chance. Only the edge of a program makes the live one.
public struct RegistryEnvironment: Sendable {
    public var now: @Sendable () -> Timestamp
    /// `count` random bytes.
    public var randomBytes: @Sendable (_ count: Int) -> [UInt8]

    public init(now: @escaping @Sendable () -> Timestamp, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.now = now
        self.randomBytes = randomBytes
    }

    public static let live = RegistryEnvironment(
        now: { Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
        randomBytes: { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        })
}
