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

extension Timestamp {
    /// The day in Sweden, which is the day that rules and certificates speak of.
    public var dateInSweden: CalendarDate {
        var calendar = Calendar(identifier: .gregorian)
        // Without zone data on the machine: Central European standard time, wrong by an hour in summer at most.
        calendar.timeZone = Self.swedishZone
        let parts = calendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return dateInUTC }
        return CalendarDate(year: year, month: month, day: day) ?? dateInUTC
    }

    private static let swedishZone = TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
}
