public import CompetenceModel
import Foundation
public import LocalFiles

/// What the registry takes from the world: time, chance, and with whom its files are shared. Only the edge of a program makes the live one.
public struct RegistryEnvironment: Sendable {
    public var now: @Sendable () -> Timestamp
    /// `count` random bytes.
    public var randomBytes: @Sendable (_ count: Int) -> [UInt8]
    /// Whether somebody has to say that the clock is right before anything is signed by it; see ``ClockDoubt``.
    public var clock: ClockTrust
    /// Who may use the files of the registry besides their owner.
    public var group: FileGroup?

    public init(
        now: @escaping @Sendable () -> Timestamp, randomBytes: @escaping @Sendable (Int) -> [UInt8],
        clock: ClockTrust = .trusted, group: FileGroup? = nil
    ) {
        self.now = now
        self.randomBytes = randomBytes
        self.clock = clock
        self.group = group
    }

    /// A nonce that nothing else in the ledger has, even where chance repeats itself, as in a demonstration.
    ///
    /// - Parameter base: the newest transaction.
    func nonce(on base: LedgerPosition) -> Nonce {
        let digest = SHA256Digest(hashing: randomBytes(Nonce.length) + base.hash.bytes)
        guard let nonce = Nonce(bytes: Array(digest.bytes.prefix(Nonce.length))) else {
            preconditionFailure("a digest is longer than a nonce")
        }
        return nonce
    }

    /// What is known of the clock.
    public enum ClockTrust: Sendable, Hashable {
        /// Somebody answers for it.
        case trusted
        /// It is held to the registry, and to the newest time that this machine saw before; `nil`: it saw none.
        case doubted(lastSeen: Timestamp?)
    }

    public static let live = RegistryEnvironment(
        now: { Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
        randomBytes: { count in
            var generator = SystemRandomNumberGenerator()
            // Eight at a time: each call asks the system.
            let words = (0..<(count + 7) / 8).map { _ in generator.next() as UInt64 }
            return Array(
                words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }.prefix(count))
        })
}
