public import CompetenceModel
internal import GRDB

extension Store {
    /// Makes whoever says what stands against the events; asked once of every event, in the ledger's order. The store decides no
    /// rule: whoever audits brings them.
    ///
    /// - Parameters:
    ///   - facts: what the ledger under audit has said so far.
    ///   - reader: of the file under audit: nothing that it reads from a projected table is to be believed.
    public typealias Inspection = (_ facts: any FactSource, _ reader: StoreReader) throws -> any LedgerInspector

    /// Checks everything that can be checked of a registry, and believes nothing of what it stores.
    ///
    /// 1. The file: SQLite's own check of its pages and indexes, its foreign keys, and that its tables, indexes and
    ///    triggers are those of a freshly made registry.
    /// 2. The chain: every hash is computed anew; numbers have no gap; time does not run backwards; each intent is the act's, was
    ///    prepared on this ledger, and was used once, in its time.
    /// 3. The signatures: each intent verifies under a key that its actor had registered and not ended at that
    ///    point of the ledger. What its events say is put before whom `inspecting` makes.
    /// 4. The confidential records: each is what was committed to, or was disposed of.
    /// 5. The tables: every event is replayed into an empty registry, and every row compared.
    ///
    /// What it holds in memory does not grow with the registry (`docs/decisions/0026-an-audit-in-bounded-memory.md`).
    ///
    /// Nothing stops it: what cannot be read is a finding too.
    /// - Parameter progress: is told now and then how far it has come.
    /// - Throws: `StoreError` where the file cannot be read at all.
    public func audit(
        verifying verify: @escaping PersonalSignature.Verification,
        inspecting inspect: Inspection? = nil,
        progress: (AuditProgress) -> Void = { _ in }
    ) throws -> AuditReport {
        do {
            return try queue.read { file in
                try Self.withSmallCache(file) {
                    try Connection.withConnection(file) { connection in
                        try audit(file, connection, verify, inspect, progress)
                    }
                }
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    private func audit(
        _ file: Database, _ connection: Connection, _ verify: @escaping PersonalSignature.Verification,
        _ inspect: Inspection?, _ progress: (AuditProgress) -> Void
    ) throws -> AuditReport {
        let checking = aside { FileChecks.findings($0) }
        let replica = try Replica(tallying: true)
        let tables = replica.tables
        let scanning = aside { try FileScan($0, summing: tables) }
        var report = AuditReport()
        SchemaAudit.run(expected: replica.schema, actual: try SchemaEntry.all(in: file), &report)
        let reader = StoreReader(connection: connection)
        let inspector = try inspect?(
            ReplicaFacts(tables: StoreReader(connection: replica.connection), ledger: reader), reader)
        let ledger = LedgerAudit(replica: replica, report: report, verify: verify, inspector: inspector)
        try ledger.run(LedgerSource(connection: connection), progress: progress)
        report = ledger.report
        // A registry begins with the transaction that opens it.
        if report.transactions == 0 {
            report.note(.sequence, "ledger_transaction", "is empty: nobody opened the registry")
        }
        for end in try replica.reading({ try inspector?.findingsAtTheEnd() ?? [] }) {
            report.note(end.finding, "ledger_transaction \(end.transaction)")
        }

        // Of use where it saw the ledger where the audit did.
        let position = try reader.position()
        let scanned = scanning?.outputs().first.flatMap { $0 }
        let scan =
            try scanned.flatMap { $0.confidential.position == position ? $0 : nil }
            ?? FileScan(file, summing: tables)
        scan.confidential.note(&report)
        let isSame = try Self.isSame(scan, as: replica, &report)
        if !isSame || !scan.confidential.isComplete {
            try Self.nameRows(of: file, connection, comparingTables: !isSame, &report, progress)
        }
        report.note(checking?.outputs().first.flatMap { $0 } ?? FileChecks.findings(file))
        for (phase, count) in [
            (AuditProgress.Phase.confidentialRecords, report.confidentialRecords), (.tables, tables.count),
        ] { progress(AuditProgress(phase: phase, done: count, total: count)) }
        return report
    }

    /// Whether all sums of rows agree. A table that could not be read has none.
    private static func isSame(
        _ scan: FileScan, as replica: Replica, _ report: inout AuditReport
    ) throws -> Bool {
        let tallies = try replica.tallies()
        for table in replica.tables {
            guard let tally = tallies[table.name], scan.tallies[table.name] == tally else { return false }
            if table.part == nil { report.rows += tally.count }
        }
        return true
    }

    /// Replays the ledger once more, now with every row, and names the records and the rows that differ.
    private static func nameRows(
        of file: Database, _ connection: Connection, comparingTables: Bool, _ report: inout AuditReport,
        _ progress: (AuditProgress) -> Void
    ) throws {
        let replica = try Replica(tallying: false)
        let ledger = LedgerAudit(replica: replica, report: AuditReport(), verify: { _ in true })
        try ledger.run(LedgerSource(connection: connection), progress: { _ in })
        try replica.reading { try RecordComparison(replica: replica.connection, file: connection).run(&report) }
        guard comparingTables else { return }
        let known = report.findings.count + report.omittedFindings
        report.rows = 0
        // What is wrong with the ledger itself has been noted, but for events of which the sums could not tell that they
        // contradict others: two that make the same row.
        report.note(ledger.report.findings.filter { $0.kind == .event && !report.findings.contains($0) })
        for (index, table) in replica.tables.enumerated() {
            report.rows += try replica.inDatabase { try table.run(file: file, replica: $0, report: &report) }
            progress(AuditProgress(phase: .tables, done: index + 1, total: replica.tables.count))
        }
        if report.findings.count + report.omittedFindings == known {
            report.note(.projection, "tables", "do not add up to what the ledger gives, and no row could be named")
        }
    }
}
