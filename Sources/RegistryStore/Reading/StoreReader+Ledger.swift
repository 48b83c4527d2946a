public import CompetenceModel

extension StoreReader {
    /// Number and hash of the newest transaction; `LedgerPosition.start` before the first.
    public func position() throws(StoreError) -> LedgerPosition {
        try connection.fetchOne(
            "ledger_transaction", "SELECT number, hash FROM ledger_transaction ORDER BY number DESC LIMIT 1"
        ) { row throws(StoreError) in
            LedgerPosition(number: try row.anyInteger(0), hash: try row.digest(1))
        } ?? .start
    }

    /// The hash of the first entry, by which the registry is known; `nil` where nobody has opened it.
    public func registryFingerprint() throws(StoreError) -> SHA256Digest? {
        try connection.fetchOne("ledger_event", "SELECT number, hash FROM ledger_event WHERE number = 1") {
            row throws(StoreError) in try row.digest(1)
        }
    }

    /// The hash of a transaction; zero of number zero, which is before the first.
    public func hash(ofTransaction number: Int) throws(StoreError) -> SHA256Digest? {
        if number == 0 { return .zero }
        return try connection.fetchOne(
            "ledger_transaction", "SELECT number, hash FROM ledger_transaction WHERE number = ?", number
        ) { row throws(StoreError) in try row.digest(1) }
    }

    /// Whether an intent has been committed.
    public func isUsed(_ nonce: Nonce) throws(StoreError) -> Bool {
        try connection.count(
            "ledger_transaction", "SELECT EXISTS (SELECT 1 FROM ledger_transaction WHERE nonce = ?)", nonce) > 0
    }

    /// When the newest transaction was made; nothing may be recorded before it.
    public func newestTimestamp() throws(StoreError) -> Timestamp? {
        try connection.fetchOne(
            "ledger_transaction", "SELECT number, at FROM ledger_transaction ORDER BY number DESC LIMIT 1"
        ) { row throws(StoreError) in try row.timestamp(1) }
    }

    /// The newest transaction that is not later than `moment`; zero where all are.
    public func newestTransaction(notAfter moment: Timestamp) throws(StoreError) -> Int {
        try connection.count(
            "ledger_transaction", "SELECT coalesce(max(number), 0) FROM ledger_transaction WHERE at <= ?", moment)
    }

    /// Whether somebody has signed a transaction of the ledger.
    public func hasActed(_ actor: Handle) throws(StoreError) -> Bool {
        try connection.fetchOne(
            "ledger_transaction", "SELECT number FROM ledger_transaction WHERE actor = ? LIMIT 1", actor
        ) { row throws(StoreError) in try row.integer(0) } != nil
    }

    /// - Parameter through: the last transaction wanted; `nil`: the newest.
    public func transactions(from first: Int, through last: Int? = nil) throws(StoreError) -> [LedgerTransaction] {
        try connection.fetchAll(
            "ledger_transaction",
            """
            SELECT number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash
            FROM ledger_transaction
            WHERE number BETWEEN ? AND ? ORDER BY number
            """, first, last ?? Int.max
        ) { row throws(StoreError) in try row.transaction() }
    }

    public func entries(of transaction: Int) throws(StoreError) -> [LedgerEntry] {
        try connection.fetchAll(
            "ledger_event",
            """
            SELECT transaction_number, position, kind, version, subject, payload, hash FROM ledger_event
            WHERE transaction_number = ? ORDER BY position
            """, transaction
        ) { row throws(StoreError) in try row.entry() }
    }

    /// An entry by its number through the whole ledger.
    func entry(_ number: Int) throws(StoreError) -> LedgerEntry? {
        try connection.fetchOne(
            "ledger_event",
            """
            SELECT transaction_number, position, kind, version, subject, payload, hash FROM ledger_event
            WHERE number = ?
            """, number
        ) { row throws(StoreError) in try row.entry() }
    }

    /// Walks the ledger, a transaction at a time.
    public func forEachTransaction(
        from first: Int = 1, _ body: (LedgerTransaction, [LedgerEntry]) throws -> Void
    ) throws {
        var next = first
        while true {
            // A few at a time, so that a long ledger is never in memory as a whole.
            let batch = try transactions(from: next, through: next + 99)
            for transaction in batch {
                try body(transaction, try entries(of: transaction.number))
            }
            guard let last = batch.last else { return }
            next = last.number + 1
        }
    }

    /// What the ledger says of one id, oldest first.
    /// - Parameter subject: `P-0001`, `anna`, a certificate's serial …
    public func history(of subject: String) throws(StoreError) -> [(LedgerTransaction, LedgerEntry)] {
        try history(of: [subject], newest: nil)
    }

    /// What the ledger says of some ids, oldest first.
    /// - Parameter limit: of how many of the newest transactions; `nil`: of all.
    public func history(
        of subjects: Set<String>, newest limit: Int?
    ) throws(StoreError) -> [(LedgerTransaction, LedgerEntry)] {
        let entries = try connection.fetchAll(
            "ledger_event",
            """
            WITH theirs AS (
                SELECT number, transaction_number FROM ledger_event
                WHERE subject IN (SELECT value FROM json_each(?1)))
            SELECT transaction_number, position, kind, version, subject, payload, hash FROM ledger_event
            WHERE number IN (SELECT number FROM theirs WHERE transaction_number IN (
                SELECT DISTINCT transaction_number FROM theirs ORDER BY transaction_number DESC LIMIT ?2))
            ORDER BY number
            """, try TextBytes.json(subjects.sorted()), limit ?? -1
        ) { row throws(StoreError) in try row.entry() }
        var history: [(LedgerTransaction, LedgerEntry)] = []
        for entry in entries {
            let number = entry.transaction
            if let newest = history.last?.0, newest.number == number {
                history.append((newest, entry))
                continue
            }
            guard let transaction = try transactions(from: number, through: number).first else {
                throw .corrupt("ledger_event \(number)/\(entry.position): its transaction is missing")
            }
            history.append((transaction, entry))
        }
        return history
    }
}

extension Columns {
    func transaction() throws(StoreError) -> LedgerTransaction {
        LedgerTransaction(
            number: try anyInteger(0), at: try timestamp(1), actor: try identifier(2), key: try digest(3),
            preparedAt: try timestamp(4), nonce: try nonce(5), base: try anyInteger(6), intent: try digest(7),
            signature: try blob(8), previous: try digest(9), hash: try digest(10))
    }

    /// - Parameter kind: of the entry before, which is mostly that of this one, and need not be made again.
    func entry(after kind: String? = nil) throws(StoreError) -> LedgerEntry {
        LedgerEntry(
            transaction: try anyInteger(0), position: try anyInteger(1), kind: try text(2, like: kind),
            version: try anyInteger(3),
            subject: try text(4), payload: try textBytes(5), hash: try digest(6))
    }
}
