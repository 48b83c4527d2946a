internal import CompetenceModel

/// The confidential records of a file, each compared with the commitment it stands under.
struct ConfidentialScan: Sendable {
    /// The newest transaction of the ledger at that moment.
    private(set) var position = LedgerPosition.start
    private(set) var records: [SHA256Digest] = []
    /// Records that are not what was committed to.
    private(set) var changed: [SHA256Digest] = []
    private(set) var unreadable: [String] = []

    init(_ connection: Connection) throws(StoreError) {
        position = try StoreReader(connection: connection).position()
        try connection.forEach("confidential_record", "SELECT commitment, salt, content FROM confidential_record") {
            row throws(StoreError) in
            do throws(StoreError) {
                let commitment = try row.digest(0)
                records.append(commitment)
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
    }

    /// Holds the records to the commitments that the ledger holds.
    ///
    /// 1. Every commitment has its record, and that record its hash, unless a `RecordDisposed` says that it is gone.
    /// 2. What was disposed of is gone.
    /// 3. There is no record that no event commits to.
    func compare(
        with commitments: inout [SHA256Digest: CommitmentPlace], disposed: Set<SHA256Digest>,
        _ report: inout AuditReport
    ) {
        report.confidentialRecords = records.count
        for detail in unreadable { report.note(.confidential, "confidential_record", detail) }
        for digest in changed {
            report.note(.confidential, "confidential_record \(digest)", "its content is not what was committed to")
        }
        for digest in records {
            let isCommitted: Void? = commitments[digest]?.hasRecord = true
            if disposed.contains(digest) {
                report.note(.confidential, "confidential_record \(digest)", "was disposed of, and is still there")
            } else if isCommitted == nil {
                report.note(.confidential, "confidential_record \(digest)", "no event commits to it")
            }
        }
        let missing = commitments.filter { !$0.value.hasRecord && !disposed.contains($0.key) }
        for (digest, place) in missing.sorted(by: { $0.value < $1.value }) {
            report.note(
                .confidential, "confidential_record \(digest)",
                "is missing; ledger_event \(place.transaction)/\(place.position) commits to it")
        }
    }
}

/// Where a ledger first commits to something.
struct CommitmentPlace: Sendable, Comparable {
    var transaction: Int
    var position: Int
    /// Whether what was committed to is there, as far as it was looked at.
    var hasRecord = false

    static func < (left: CommitmentPlace, right: CommitmentPlace) -> Bool {
        (left.transaction, left.position) < (right.transaction, right.position)
    }
}
