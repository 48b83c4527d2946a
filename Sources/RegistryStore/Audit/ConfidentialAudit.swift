internal import CompetenceModel

/// Holds the confidential records to the commitments that the ledger holds.
///
/// 1. Every commitment has its record, and that record its hash, unless a `RecordDisposed` says that it is gone.
/// 2. What was disposed of is gone.
/// 3. There is no record that no event commits to.
struct ConfidentialAudit {
    /// Bytes of content that are in memory at a time.
    private static let batchSize = 1 << 20

    let connection: Connection
    let commitments: [Digest256: (transaction: Int, position: Int)]
    let disposed: Set<Digest256>

    private struct Stored: Sendable {
        var commitment: SHA256Digest
        var salt: [UInt8]
        var content: [UInt8]

        var isIntact: Bool {
            ConfidentialRecord.commitment(salt: salt, content: content) == commitment
        }
    }

    func run(_ report: inout AuditReport, progress: (AuditProgress) -> Void) throws(StoreError) {
        let total = try connection.count("confidential_record", "SELECT count(*) FROM confidential_record")
        var seen: Set<Digest256> = []
        seen.reserveCapacity(total)
        var unreadable: [String] = []
        var batch: [Stored] = []
        var size = 0
        var ahead: Ahead<[SHA256Digest]>?
        var changed: [SHA256Digest] = []
        var surplus: [SHA256Digest] = []
        var undisposed: [SHA256Digest] = []

        func examine() {
            let halves = [batch[..<(batch.count / 2)], batch[(batch.count / 2)...]]
            batch = []
            size = 0
            let next = Ahead(2) { halves[$0].filter { !$0.isIntact }.map(\.commitment) }
            changed += ahead?.outputs().flatMap { $0 } ?? []
            ahead = next
        }
        try connection.forEach("confidential_record", "SELECT commitment, salt, content FROM confidential_record") {
            row throws(StoreError) in
            let stored: Stored
            do throws(StoreError) {
                stored = Stored(commitment: try row.digest(0), salt: try row.blob(1), content: try row.blob(2))
            } catch {
                guard case .corrupt(let detail) = error else { throw error }
                unreadable.append(detail)
                return
            }
            let digest = Digest256(stored.commitment)
            seen.insert(digest)
            if disposed.contains(digest) {
                undisposed.append(stored.commitment)
            } else if commitments[digest] == nil {
                surplus.append(stored.commitment)
            }
            size += stored.content.count
            batch.append(stored)
            if size >= Self.batchSize {
                examine()
                progress(AuditProgress(phase: .confidentialRecords, done: seen.count, total: total))
            }
        }
        examine()
        changed += ahead?.outputs().flatMap { $0 } ?? []

        report.confidentialRecords = seen.count
        for detail in unreadable { report.note(.confidential, "confidential_record", detail) }
        for digest in changed {
            report.note(.confidential, "confidential_record \(digest)", "its content is not what was committed to")
        }
        for digest in undisposed {
            report.note(.confidential, "confidential_record \(digest)", "was disposed of, and is still there")
        }
        for digest in surplus {
            report.note(.confidential, "confidential_record \(digest)", "no event commits to it")
        }
        let missing = commitments.filter { !seen.contains($0.key) && !disposed.contains($0.key) }
        for (digest, place) in missing.sorted(by: { ($0.value.0, $0.value.1) < ($1.value.0, $1.value.1) }) {
            report.note(
                .confidential, "confidential_record \(digest.digest)",
                "is missing; ledger_event \(place.transaction)/\(place.position) commits to it")
        }
        progress(AuditProgress(phase: .confidentialRecords, done: total, total: total))
    }
}
