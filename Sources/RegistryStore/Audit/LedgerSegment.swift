internal import CompetenceModel

/// A stretch of one transaction, read from the file and not yet believed.
struct LedgerSegment: Sendable {
    var transaction: LedgerTransaction
    var isFirst: Bool
    var isLast: Bool
    var entries: [NumberedEntry]

    struct NumberedEntry: Sendable {
        /// Its number through the whole ledger.
        var number: Int
        var entry: LedgerEntry
    }
}

/// What can be said of a segment without looking at any other: the expensive part, for any core.
struct ExaminedSegment: Sendable {
    var segment: LedgerSegment
    /// Whether the header hashes to what it says; looked at once a transaction.
    var headerIsIntact: Bool
    var entries: [ExaminedEntry]

    struct ExaminedEntry: Sendable {
        var isIntact: Bool
        var event: Result<any LedgerEvent, LedgerEntry.Problem>
    }

    init(_ segment: LedgerSegment) {
        self.segment = segment
        headerIsIntact = !segment.isFirst || segment.transaction.headerHash == segment.transaction.hash
        entries = segment.entries.map { numbered in
            let entry = numbered.entry
            return ExaminedEntry(
                isIntact: entry.contentHash == entry.hash,
                event: Result { () throws(LedgerEntry.Problem) in try entry.event() })
        }
    }
}
