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
    ///   - signed: over the act, on top of this ledger.
    ///   - confidential: the records that the events commit to.
    ///   - at: not before the newest transaction, unless an event says that a clock ran ahead.
    /// - Throws: `StoreError.contradiction` where the intent is not of this act, this registry or this time, or an event does not
    ///   fit what the registry holds.
    @discardableResult
    public func append(
        _ act: ActContent, signed: SignedIntent, confidential: [ConfidentialRecord] = [], at: Timestamp
    ) throws -> LedgerTransaction {
        let events = act.events
        guard !events.isEmpty else { throw StoreError.contradiction("a transaction without events") }
        if let newest = try reader.newestTimestamp(), at < newest, !events.contains(where: { $0 is ClockCorrected }) {
            throw StoreError.contradiction("\(at) is before the newest transaction, which is of \(newest)")
        }
        let position = try reader.position()
        let intent = signed.intent
        guard try intent.registry == registry(of: act), intent.content == act.digest, intent.holds(at: at),
            try reader.hash(ofTransaction: intent.base.number) == intent.base.hash
        else { throw StoreError.contradiction("what was signed is not this act in this registry at this time") }
        let number = position.number + 1
        let first = try connection.count("ledger_event", "SELECT coalesce(max(number), 0) FROM ledger_event") + 1
        for record in confidential {
            try connection.execute(
                "INSERT INTO confidential_record (commitment, salt, content) VALUES (?, ?, ?)", record.commitment,
                record.salt, record.content)
        }
        for (index, entry) in act.entries.enumerated() { try write(entry, of: number, as: first + index) }
        let transaction = LedgerTransaction(committing: signed, at: at, after: position)
        try write(transaction)
        let projector = Projector(tables: connection)
        for (index, event) in events.enumerated() {
            let place = LedgerPlace(
                event: first + index, transaction: number, at: at, actor: transaction.actor, hash: transaction.hash)
            try projector.apply(event.event, at: place)
        }
        return transaction
    }

    /// What the registry is known by: of the act that opens it, its first entry.
    public func registry(of act: ActContent) throws -> SHA256Digest {
        guard let known = try reader.registryFingerprint() ?? act.entries.first?.hash else {
            throw StoreError.contradiction("a transaction without events")
        }
        return known
    }

    func write(_ entry: LedgerEntry, of transaction: Int, as number: Int) throws(StoreError) {
        guard !entry.subject.contains(where: \.isNewline) else {
            throw StoreError.contradiction("the subject of a \(entry.kind) is one line")
        }
        try connection.execute(
            """
            INSERT INTO ledger_event (number, transaction_number, position, kind, version, subject, payload, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            number, transaction, entry.position, entry.kind, entry.version, entry.subject, TextBytes(entry.payload),
            entry.hash)
    }

    func write(_ transaction: LedgerTransaction) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO ledger_transaction (
                number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            transaction.number, transaction.at, transaction.actor, transaction.key, transaction.preparedAt,
            transaction.nonce, transaction.base, transaction.intent, transaction.signature, transaction.previous,
            transaction.hash)
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
