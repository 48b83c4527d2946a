public import CompetenceModel
internal import GRDB

extension Store {
    /// What is wrong with an event in its transaction, in plain words; asked of every event, in the ledger's order.
    /// The store decides no rule: whoever audits brings them.
    public typealias Inspection = (LedgerTransaction, any LedgerEvent) -> [String]

    /// Whether a signature over a message verifies under a public key. Asked from several threads.
    public typealias Verification = @Sendable (_ publicKey: [UInt8], _ message: [UInt8], _ signature: [UInt8]) -> Bool

    /// Checks everything that can be checked of a registry, and believes nothing of what it stores.
    ///
    /// 1. The file: SQLite's own check of its pages and indexes, its foreign keys, and that its tables, indexes and
    ///    triggers are those of a freshly made registry.
    /// 2. The chain: every hash is computed anew; numbers have no gap; time does not run backwards.
    /// 3. The signatures: each transaction verifies under a key that its actor had registered and not ended at that
    ///    point of the ledger. What its events say is put before `inspect`.
    /// 4. The confidential records: each is what was committed to, or was disposed of.
    /// 5. The tables: every event is replayed into an empty registry, and every row compared.
    ///
    /// Nothing stops it: what cannot be read is a finding too.
    /// - Parameter progress: is told now and then how far it has come.
    /// - Throws: `StoreError` where the file cannot be read at all.
    public func audit(
        verifying verify: @escaping Verification, inspecting inspect: @escaping Inspection = { _, _ in [] },
        progress: (AuditProgress) -> Void = { _ in }
    ) throws -> AuditReport {
        do {
            return try queue.read { file in
                try Replica.with { replica in
                    try Connection.withConnection(file) { connection in
                        try Self.audit(file, connection, replica, verify, inspect, progress)
                    }
                }
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    private static func audit(
        _ file: Database, _ connection: Connection, _ replica: Replica, _ verify: @escaping Verification,
        _ inspect: @escaping Inspection,
        _ progress: (AuditProgress) -> Void
    ) throws -> AuditReport {
        var report = AuditReport()
        try checkFile(file, &report)
        SchemaAudit.run(expected: replica.schema, actual: try SchemaEntry.all(in: file), &report)

        let ledger = LedgerAudit(replica: replica, report: report, verify: verify, inspect: inspect)
        try ledger.run(LedgerSource(connection: connection), progress: progress)
        report = ledger.report

        let confidential = ConfidentialAudit(
            connection: connection, commitments: ledger.commitments, disposed: ledger.disposed)
        try confidential.run(&report, progress: progress)

        let tables = try TableComparison.all(in: replica)
        for (index, table) in tables.enumerated() {
            report.rows += try table.run(file: file, replica: replica.database, report: &report)
            progress(AuditProgress(phase: .tables, done: index + 1, total: tables.count))
        }
        return report
    }

    private static func checkFile(_ file: Database, _ report: inout AuditReport) throws {
        do {
            for line in try String.fetchAll(file, sql: "PRAGMA integrity_check") where line != "ok" {
                report.note(.file, "file", line)
            }
            for row in try Row.fetchAll(file, sql: "PRAGMA foreign_key_check") {
                let table = String.fromDatabaseValue(row[0]) ?? "?"
                let parent = String.fromDatabaseValue(row[2]) ?? "?"
                let number = Int.fromDatabaseValue(row[1]).map { " row \($0)" } ?? ""
                report.note(.file, "\(table)\(number)", "refers to a \(parent) that is not there")
            }
        } catch let error as DatabaseError {
            report.note(.file, "file", error.message ?? "\(error.resultCode)")
        }
    }
}
