internal import GRDB

/// SQLite's own checks of a file: its pages, its indexes, the types of its columns, its foreign keys.
///
/// A connection that only reads leaves out the `CHECK` constraints. The tables are held to the ledger's replay row by row, and
/// the replay is held to the constraints, or to types of events that leave no other value.
enum FileChecks {
    /// Tables whose rows refer to nothing but the row or the entry of the very event that they are replayed from. `LedgerAudit`
    /// finds entries without their transaction.
    private static let madeWithWhatTheyReferTo: Set = ["ledger_event", "commitment", "judgement", "evidence"]

    static func findings(_ file: Database) -> [AuditFinding] {
        var findings: [AuditFinding] = []
        do {
            for line in try String.fetchAll(file, sql: "PRAGMA integrity_check") where line != "ok" {
                findings.append(AuditFinding(kind: .file, place: "file", detail: line))
            }
            let tables = try String.fetchAll(
                file, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            for table in tables where !madeWithWhatTheyReferTo.contains(table) {
                for row in try Row.fetchAll(file, sql: "PRAGMA foreign_key_check(\(table.quotedDatabaseIdentifier))") {
                    let number = Int.fromDatabaseValue(row[1]).map { " row \($0)" } ?? ""
                    let parent = String.fromDatabaseValue(row[2]) ?? "?"
                    findings.append(
                        AuditFinding(
                            kind: .file, place: "\(table)\(number)", detail: "refers to a \(parent) that is not there"))
                }
            }
        } catch {
            let problem = error as? DatabaseError
            findings.append(
                AuditFinding(kind: .file, place: "file", detail: problem?.message ?? "\(error)"))
        }
        return findings
    }
}
