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

/// What can be said of a segment without looking at any other: the expensive part, for any core. The payloads are let go here.
struct ExaminedSegment: Sendable {
    let transaction: LedgerTransaction
    let isFirst: Bool
    let isLast: Bool
    /// Whether the header hashes to what it says; looked at once a transaction.
    let headerIsIntact: Bool
    let entries: [ExaminedEntry]
    /// What the rows of its events that stay as they are add up to, where a replica only sums them up.
    let tally: ReplicaTally?

    struct ExaminedEntry: Sendable {
        let number: Int
        let position: Int
        let hash: SHA256Digest
        let isIntact: Bool
        let event: Result<LedgerEvent, Unreadable>
    }

    /// Why an entry tells nothing.
    struct Unreadable: Error {
        var detail: String
    }

    /// - Parameter tallying: whether rows are summed up.
    init(_ segment: LedgerSegment, tallying: Bool) {
        transaction = segment.transaction
        isFirst = segment.isFirst
        isLast = segment.isLast
        headerIsIntact = !segment.isFirst || segment.transaction.headerHash == segment.transaction.hash
        entries = segment.entries.map { numbered in
            let entry = numbered.entry
            return ExaminedEntry(
                number: numbered.number, position: entry.position, hash: entry.hash,
                isIntact: entry.contentHash == entry.hash,
                event: Result { () throws(LedgerEntry.Problem) in try entry.event() }
                    .mapError { Unreadable($0, in: entry) })
        }
        tally = tallying ? Self.tally(of: entries, in: transaction) : nil
    }

    private static func tally(of entries: [ExaminedEntry], in transaction: LedgerTransaction) -> ReplicaTally {
        var sum = RowSum()
        for index in entries.indices {
            guard case .success(let event) = entries[index].event else { continue }
            event.insertForGood(into: &sum, at: LedgerPlace(of: entries[index].number, in: transaction))
        }
        return sum.tally
    }
}

extension ExaminedSegment.Unreadable {
    init(_ problem: LedgerEntry.Problem, in entry: LedgerEntry) {
        detail =
            switch problem {
            case .unknownKind: "there is no event \(entry.kind) of version \(entry.version)"
            case .payload: "its payload is not that of a \(entry.kind)"
            case .subject: "its subject is not that of its payload"
            }
    }
}
