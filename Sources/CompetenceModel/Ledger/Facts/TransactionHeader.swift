/// Of a transaction, written or about to be, what rules ask: its place, its time, who signs.
public struct TransactionHeader: Sendable, Hashable {
    public var number: Int
    public var at: Timestamp
    public var actor: Handle
    /// Zero while it is not signed yet.
    public var hash: SHA256Digest
    /// The day of `at`, in Sweden.
    public let day: CalendarDate

    public init(number: Int, at: Timestamp, actor: Handle, hash: SHA256Digest = .zero) {
        self.number = number
        self.at = at
        self.actor = actor
        self.hash = hash
        day = at.dateInSweden
    }

    public init(_ transaction: LedgerTransaction) {
        self.init(number: transaction.number, at: transaction.at, actor: transaction.actor, hash: transaction.hash)
    }
}
