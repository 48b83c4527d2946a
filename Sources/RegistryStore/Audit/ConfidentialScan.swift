internal import CompetenceModel

/// The confidential records of a file, each compared with the commitment it stands under, and all of them with what is committed to.
///
/// Which commitments there are it has from the file's tables. These count once they are found to be those of the ledger; until then
/// they only tell whether anything has to be named.
struct ConfidentialScan: Sendable {
    /// The newest transaction of the ledger at that moment.
    private(set) var position = LedgerPosition.start
    /// The records that there are, and those that there have to be.
    private(set) var found = RowTally()
    private(set) var expected = RowTally()
    /// Records that are not what was committed to.
    private(set) var changed: [SHA256Digest] = []
    private(set) var unreadable: [String] = []

    init(_ connection: Connection) throws(StoreError) {
        var hasher = RowHasher()
        position = try StoreReader(connection: connection).position()
        try connection.forEach("confidential_record", "SELECT commitment, salt, content FROM confidential_record") {
            row throws(StoreError) in
            do throws(StoreError) {
                let commitment = try row.digest(0)
                found.add(commitment, &hasher)
                let salt = try row.blobContent(1)
                // What has no proper salt may be guessed.
                if salt.count != ConfidentialRecord.saltLength {
                    unreadable.append("\(commitment): column salt is not \(ConfidentialRecord.saltLength) bytes")
                }
                let computed = SHA256Digest(hashing: salt, try row.blobContent(2))
                if computed != commitment { changed.append(commitment) }
            } catch {
                guard case .corrupt(let detail) = error else { throw error }
                unreadable.append(detail)
            }
        }
        do throws(StoreError) {
            try connection.forEach(
                "commitment",
                """
                SELECT DISTINCT digest FROM commitment
                WHERE NOT EXISTS (SELECT 1 FROM disposal WHERE disposal.commitment = digest)
                """
            ) { row throws(StoreError) in expected.add(try row.digest(0), &hasher) }
        } catch {
            // Such a table is not the ledger's, which is found where it is summed up.
            guard case .corrupt = error else { throw error }
        }
    }

    /// Whether there is every record that there has to be, and no other.
    var isComplete: Bool { found == expected }

    /// What is wrong with the records as they are.
    func note(_ report: inout AuditReport) {
        report.confidentialRecords = found.count
        for detail in unreadable { report.note(.confidential, "confidential_record", detail) }
        for digest in changed {
            report.note(.confidential, "confidential_record \(digest)", "its content is not what was committed to")
        }
    }
}

extension RowTally {
    fileprivate mutating func add(_ digest: SHA256Digest, _ row: inout RowHasher) {
        digest.hash(into: &row)
        add(row.finish())
    }
}

/// Names the records that are there and should not be, and those that should be and are not.
///
/// 1. Every commitment has its record, unless a `RecordDisposed` says that it is gone.
/// 2. What was disposed of is gone.
/// 3. There is no record that no event commits to.
///
/// - Parameters:
///   - replica: into which the whole ledger was replayed.
///   - file: of which nothing is read but the records, and the places of events.
struct RecordComparison {
    let replica: Connection
    let file: Connection

    func run(_ report: inout AuditReport) throws(StoreError) {
        try file.forEach("confidential_record", "SELECT commitment FROM confidential_record") {
            row throws(StoreError) in
            guard let digest = try? row.digest(0) else { return }
            let place = "confidential_record \(digest)"
            if try StoreReader(connection: replica).isDisposed(digest) {
                report.note(.confidential, place, "was disposed of, and is still there")
            } else if try !isCommitted(digest) {
                report.note(.confidential, place, "no event commits to it")
            }
        }
        try replica.forEach(
            "commitment",
            """
            SELECT digest, min(event) FROM commitment
            WHERE NOT EXISTS (SELECT 1 FROM disposal WHERE disposal.commitment = digest)
            GROUP BY digest ORDER BY min(event)
            """
        ) { row throws(StoreError) in
            let digest = try row.digest(0)
            guard try !isThere(digest) else { return }
            let place = try place(ofEvent: try row.integer(1))
            report.note(.confidential, "confidential_record \(digest)", "is missing; \(place) commits to it")
        }
    }

    private func isCommitted(_ digest: SHA256Digest) throws(StoreError) -> Bool {
        try replica.count("commitment", "SELECT EXISTS (SELECT 1 FROM commitment WHERE digest = ?)", digest) > 0
    }

    private func isThere(_ digest: SHA256Digest) throws(StoreError) -> Bool {
        try file.count(
            "confidential_record", "SELECT EXISTS (SELECT 1 FROM confidential_record WHERE commitment = ?)", digest) > 0
    }

    private func place(ofEvent number: Int) throws(StoreError) -> String {
        let found = try file.fetchOne(
            "ledger_event", "SELECT number, transaction_number, position FROM ledger_event WHERE number = ?", number
        ) { row throws(StoreError) in LedgerEntry.place(try row.anyInteger(1), try row.anyInteger(2)) }
        return found ?? "ledger_event"
    }
}
