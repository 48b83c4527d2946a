public import CompetenceModel
import RegistryStore

/// An act that waits for its actor's signature, as the registry keeps it beside the ledger until it is committed or has expired.
public struct PreparedAct: Sendable, Hashable, Codable {
    public var intent: Intent
    /// Decides what the act takes from chance: salts, serial numbers.
    var seed: [UInt8]
    /// The numbers that it gives out follow on these …
    var numbers: [RunningNumber: Int]
    /// … and these are the last of them. Nobody else gives them out meanwhile.
    var reserved: [RunningNumber: Int]
    /// What was asked for, in the words of whoever prepared it; the registry does not read it.
    public var request: String

    /// The first moment at which it can no longer be committed.
    var expiresAt: Timestamp { Timestamp(milliseconds: intent.preparedAt.milliseconds + Intent.lifetime + 1) }
}

/// What is to be signed, and what it will bring about.
public struct PreparedIntent<Value: Sendable>: Sendable {
    /// What the act gives, once it is committed.
    public var value: Value
    /// `nil` where there is nothing to record: it is done already.
    public var intent: Intent?
    /// What will stand in the ledger.
    public var entries: [LedgerEntry]
}

extension StoreReader {
    func preparedAct(_ nonce: Nonce) throws -> PreparedAct? {
        try preparedAct(nonce: nonce).map { try CanonicalJSON.decode(PreparedAct.self, from: $0) }
    }

    /// The highest number that is given out and may still be committed.
    func reserved(_ number: RunningNumber, at moment: Timestamp) throws -> Int {
        try preparedActs(at: moment).map { try CanonicalJSON.decode(PreparedAct.self, from: $0) }
            .compactMap { $0.reserved[number] }.max() ?? 0
    }
}

extension StoreWriter {
    func keep(_ prepared: PreparedAct) throws {
        try removePreparedActs(expiredAt: prepared.intent.preparedAt)
        try keepPreparedAct(
            nonce: prepared.intent.nonce, expiresAt: prepared.expiresAt, content: CanonicalJSON.encode(prepared))
    }
}
