public import CompetenceModel

/// The registry within one write transaction. Usable only within the closure of the `Store.write` that handed it out.
public struct StoreWriter {
    let connection: Connection
    let disposals: DisposalFlag

    /// The registry as this transaction sees it, with what it has written so far.
    public var reader: StoreReader { StoreReader(connection: connection) }

    /// Appends one transaction to the ledger, keeps the confidential records, and projects the events into the tables.
    ///
    /// - Parameters:
    ///   - events: at least one, in the order in which they are to be read.
    ///   - confidential: the records that the events commit to.
    ///   - at: not before the newest transaction, unless an event says that a clock ran ahead.
    ///   - key: the fingerprint of the actor's key.
    ///   - sign: gives the actor's signature over the bytes it is given. What it throws is thrown on.
    /// - Throws: `StoreError.contradiction` where an event does not fit what the registry holds.
    @discardableResult
    public func append(
        _ events: [any EventContent], confidential: [ConfidentialRecord] = [], at: Timestamp, actor: Handle,
        key: SHA256Digest, sign: ([UInt8]) throws -> [UInt8]
    ) throws -> LedgerTransaction {
        guard !events.isEmpty else { throw StoreError.contradiction("a transaction without events") }
        let position = try reader.position()
        if let newest = try reader.newestTimestamp(), at < newest, !events.contains(where: { $0 is ClockCorrected }) {
            throw StoreError.contradiction("\(at) is before the newest transaction, which is of \(newest)")
        }
        let number = position.number + 1
        let first = try connection.count("ledger_event", "SELECT coalesce(max(number), 0) FROM ledger_event") + 1
        for record in confidential {
            try connection.execute(
                "INSERT INTO confidential_record (commitment, salt, content) VALUES (?, ?, ?)", record.commitment,
                record.salt, record.content)
        }
        let hashes = try write(events, as: number, firstEvent: first)
        var transaction = LedgerTransaction(
            number: number, at: at, actor: actor, previous: position.hash, key: key,
            eventHashes: hashes)
        transaction.signature = try sign(transaction.signedBytes)
        try write(transaction)
        let projector = Projector(tables: connection)
        for (index, event) in events.enumerated() {
            let place = LedgerPlace(event: first + index, transaction: number, at: at, hash: transaction.hash)
            try projector.apply(event.event, at: place)
        }
        return transaction
    }

    /// - Returns: the hashes of the entries.
    private func write(
        _ events: [any EventContent], as transaction: Int, firstEvent: Int
    ) throws -> [SHA256Digest] {
        var hashes: [SHA256Digest] = []
        hashes.reserveCapacity(events.count)
        // A name is made of its type's anew each time it is asked for.
        var kinds: [ObjectIdentifier: String] = [:]
        for (index, event) in events.enumerated() {
            let type = type(of: event)
            guard !event.subject.contains(where: \.isNewline) else {
                throw StoreError.contradiction("the subject of a \(type.kind) is one line")
            }
            let kind = kinds[ObjectIdentifier(type)] ?? type.kind
            kinds[ObjectIdentifier(type)] = kind
            let entry = LedgerEntry(
                transaction: transaction, position: index + 1, kind: kind, version: type.version,
                subject: event.subject, payload: try CanonicalJSON.encode(event))
            try connection.execute(
                """
                INSERT INTO ledger_event (number, transaction_number, position, kind, version, subject, payload, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                firstEvent + index, transaction, entry.position, entry.kind, entry.version, entry.subject,
                TextBytes(entry.payload), entry.hash)
            hashes.append(entry.hash)
        }
        return hashes
    }

    private func write(_ transaction: LedgerTransaction) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO ledger_transaction (number, at, actor, previous, content, hash, key, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            transaction.number, transaction.at, transaction.actor, transaction.previous,
            transaction.content, transaction.hash, transaction.key, transaction.signature)
    }

    /// Takes salt and content of a confidential record out of the file (*gallring*). That it was done, and why, is for
    /// a `RecordDisposed` event, which the caller appends in the same transaction.
    ///
    /// The bytes are overwritten where they stood, and when the transaction has been committed the write-ahead log is
    /// emptied too.
    /// - Throws: `StoreError.contradiction` where there is no such record.
    public func dispose(_ commitment: SHA256Digest) throws(StoreError) {
        try connection.update(
            "there is no confidential record \(commitment)",
            "DELETE FROM confidential_record WHERE commitment = ?", commitment)
        disposals.isSet = true
    }

    // MARK: Drafts

    /// Keeps unfinished work under `key`, in place of what was there. A draft is neither on the ledger nor audited.
    public func saveDraft(key: String, content: [UInt8]) throws(StoreError) {
        try connection.execute(
            "INSERT INTO draft (key, content) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET content = excluded.content",
            key, content)
    }

    public func deleteDraft(key: String) throws(StoreError) {
        try connection.execute("DELETE FROM draft WHERE key = ?", key)
    }
}

/// Whether a transaction disposed of anything.
final class DisposalFlag {
    var isSet = false
}

extension StoreReader {
    /// Unfinished work that was kept under `key`.
    public func draft(key: String) throws(StoreError) -> [UInt8]? {
        try connection.fetchOne("draft", "SELECT key, content FROM draft WHERE key = ?", key) {
            row throws(StoreError) in try row.blob(1)
        }
    }

    /// Unfinished work under every key that begins with `prefix`, by key.
    public func drafts(prefix: String) throws(StoreError) -> [(key: String, content: [UInt8])] {
        try connection.fetchAll(
            "draft", "SELECT key, content FROM draft WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key", prefix
        ) { row throws(StoreError) in
            (key: try row.text(0), content: try row.blob(1))
        }
    }
}

extension StoreWriter {
    public func draft(key: String) throws(StoreError) -> [UInt8]? {
        try reader.draft(key: key)
    }

    public func drafts(prefix: String) throws(StoreError) -> [(key: String, content: [UInt8])] {
        try reader.drafts(prefix: prefix)
    }
}
