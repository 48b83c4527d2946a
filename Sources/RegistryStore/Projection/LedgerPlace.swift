internal import CompetenceModel

/// Where in the ledger an event stands, for the projections that keep it.
struct LedgerPlace {
    /// Its number through the whole ledger.
    var event: Int
    var transaction: Int
    var at: Timestamp
    /// Who signed it.
    var actor: Handle
    /// Hash of its transaction.
    var hash: SHA256Digest
}

extension LedgerPlace {
    init(of event: Int, in transaction: LedgerTransaction) {
        self.init(
            event: event, transaction: transaction.number, at: transaction.at, actor: transaction.actor,
            hash: transaction.hash)
    }
}
