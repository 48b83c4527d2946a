public import CompetenceModel
import RegistryStore

/// A transaction of the ledger with its events.
public struct LedgerRecord: Sendable, Hashable {
    public var transaction: LedgerTransaction
    public var entries: [LedgerEntry]
}

extension Registry {
    /// The day of the first transaction: that on which the registry was opened.
    public func openedOn() throws(RegistryError) -> CalendarDate {
        try read { try $0.transactions(from: 1, through: 1).first?.at.dateInSweden } ?? today
    }

    /// The newest transactions, oldest first.
    ///
    /// - Parameters:
    ///   - subject: only those with an event about this: `P-0001`, `anna`, a certificate's serial …
    ///   - limit: how many at most; `nil`: all.
    public func ledger(
        about subject: String? = nil, limit: Int? = nil
    ) throws(RegistryError) -> [LedgerRecord] {
        try read { reader in
            if let subject {
                let history = try reader.history(of: subject)
                let numbers = Set(history.map(\.0.number)).sorted()
                return try numbers.suffix(limit ?? numbers.count).compactMap { number in
                    try reader.transactions(from: number, through: number).first.map {
                        LedgerRecord(transaction: $0, entries: try reader.entries(of: number))
                    }
                }
            }
            let newest = try reader.position().number
            let first = limit.map { max(1, newest - $0 + 1) } ?? 1
            return try reader.transactions(from: first).map {
                LedgerRecord(transaction: $0, entries: try reader.entries(of: $0.number))
            }
        }
    }
}
