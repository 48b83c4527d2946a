public import CompetenceModel
import RegistryStore

/// A transaction of the ledger with its events, or with those that were asked for.
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
    ///   - subject: only what concerns this: `P-0001`, `anna`, a certificate's serial … Of each transaction, only the events
    ///     that do.
    ///   - limit: how many transactions at most; `nil`: all.
    public func ledger(
        about subject: LedgerSubject? = nil, limit: Int? = nil
    ) throws(RegistryError) -> [LedgerRecord] {
        try read { reader in
            if let subject {
                let history = try reader.history(of: reader.ids(concerning: subject), newest: limit)
                return history.reduce(into: []) { records, pair in
                    let (transaction, entry) = pair
                    if records.last?.transaction.number == transaction.number {
                        records[records.count - 1].entries.append(entry)
                    } else {
                        records.append(LedgerRecord(transaction: transaction, entries: [entry]))
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
