internal import CompetenceModel

/// Reads the ledger of a file that is not trusted, in segments.
struct LedgerSource {
    /// Entries of a segment, at most.
    static var segmentLength: Int { min(256, StretchLength.entries) }

    let connection: Connection

    func eventCount() throws(StoreError) -> Int {
        try connection.count("ledger_event", "SELECT count(*) FROM ledger_event")
    }

    /// - Parameter unreadable: is told of each row that cannot be read; the walk goes on behind it.
    func forEachSegment(
        _ numbers: ClosedRange<Int>, unreadable: (_ place: String, _ detail: String) -> Void,
        _ body: (LedgerSegment) throws(StoreError) -> Void
    ) throws(StoreError) {
        try connection.forEach(
            "ledger_transaction",
            """
            SELECT number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash
            FROM ledger_transaction WHERE number BETWEEN ? AND ? ORDER BY number
            """, numbers.lowerBound, numbers.upperBound
        ) { row throws(StoreError) in
            do throws(StoreError) {
                let transaction = try row.transaction()
                try forEachSegment(of: transaction, unreadable: unreadable, body)
            } catch .corrupt(let detail) {
                unreadable("ledger_transaction \((try? row.anyInteger(0)) ?? 0)", detail)
            }
        }
    }

    private func forEachSegment(
        of transaction: LedgerTransaction, unreadable: (_ place: String, _ detail: String) -> Void,
        _ body: (LedgerSegment) throws(StoreError) -> Void
    ) throws(StoreError) {
        var segment = LedgerSegment(transaction: transaction, isFirst: true, isLast: false, entries: [])
        try connection.forEach(
            "ledger_event",
            """
            SELECT transaction_number, position, kind, version, subject, payload, hash, number FROM ledger_event
            WHERE transaction_number = ? ORDER BY position
            """, transaction.number
        ) { row throws(StoreError) in
            let numbered: LedgerSegment.NumberedEntry
            do throws(StoreError) {
                numbered = LedgerSegment.NumberedEntry(
                    number: try row.anyInteger(7), entry: try row.entry(after: segment.entries.last?.entry.kind))
            } catch {
                guard case .corrupt(let detail) = error else { throw error }
                unreadable("ledger_event \(transaction.number)/\((try? row.anyInteger(1)) ?? 0)", detail)
                return
            }
            if segment.entries.count == Self.segmentLength {
                try body(segment)
                segment = LedgerSegment(transaction: transaction, isFirst: false, isLast: false, entries: [])
            }
            segment.entries.append(numbered)
        }
        segment.isLast = true
        try body(segment)
    }

    /// The last of at least `weight` entries from transaction `first` on, that ends a transaction; the newest where there are fewer.
    func end(of weight: Int, from first: Int) throws(StoreError) -> Int {
        try connection.count(
            "ledger_event",
            """
            SELECT coalesce(
                (SELECT transaction_number FROM ledger_event
                 WHERE number >= ?2 + (SELECT min(number) FROM ledger_event WHERE transaction_number = ?1)
                 ORDER BY number LIMIT 1),
                (SELECT max(number) FROM ledger_transaction), 0)
            """, first, weight)
    }

    func hash(ofTransaction number: Int) throws(StoreError) -> SHA256Digest? {
        try StoreReader(connection: connection).hash(ofTransaction: number)
    }

    /// Transactions whose nonce an earlier one has.
    func repeatedNonces() throws(StoreError) -> [Int] {
        try connection.fetchAll(
            "ledger_transaction",
            """
            SELECT max(number) FROM ledger_transaction NOT INDEXED GROUP BY nonce HAVING count(*) > 1
            """
        ) { row throws(StoreError) in try row.anyInteger(0) }
    }

    /// Entries whose transaction does not exist, which a walk along the transactions does not meet.
    func orphans() throws(StoreError) -> [(transaction: Int, position: Int)] {
        try connection.fetchAll(
            "ledger_event",
            """
            SELECT number, transaction_number, position FROM ledger_event
            WHERE NOT EXISTS (
                SELECT 1 FROM ledger_transaction WHERE ledger_transaction.number = ledger_event.transaction_number)
            ORDER BY number
            """
        ) { row throws(StoreError) in
            (transaction: try row.anyInteger(1), position: try row.anyInteger(2))
        }
    }
}
