internal import CompetenceModel
internal import Dispatch
internal import GRDB

/// What can be asked of a file without its ledger: SQLite's own checks, the confidential records, and the sums of its tables.
struct FileScan: Sendable {
    private(set) var problems: [AuditFinding] = []
    private(set) var confidential: ConfidentialScan
    /// By the name of what is summed up; a table that cannot be read has none.
    private(set) var tallies: [String: RowTally] = [:]

    init(_ file: Database, summing tables: [TableComparison]) throws {
        confidential = try Connection.withConnection(file) { try ConfidentialScan($0) }
        for table in tables { tallies[table.name] = try? RowTally(of: table, in: file) }
        do {
            for line in try String.fetchAll(file, sql: "PRAGMA integrity_check") where line != "ok" {
                problems.append(AuditFinding(kind: .file, place: "file", detail: line))
            }
            // A commitment refers to the event that it is replayed from, and is compared with it anyway.
            for table in tables.filter({ $0.part == nil }).map(\.table) where table != "commitment" {
                for row in try Row.fetchAll(file, sql: "PRAGMA foreign_key_check(\(table.quotedDatabaseIdentifier))") {
                    let number = Int.fromDatabaseValue(row[1]).map { " row \($0)" } ?? ""
                    let parent = String.fromDatabaseValue(row[2]) ?? "?"
                    problems.append(
                        AuditFinding(
                            kind: .file, place: "\(table)\(number)", detail: "refers to a \(parent) that is not there"))
                }
            }
        } catch let error as DatabaseError {
            problems.append(
                AuditFinding(kind: .file, place: "file", detail: error.message ?? "\(error.resultCode)"))
        }
    }
}

/// A scan over a connection of its own, on another core, while the ledger is walked.
///
/// `@unchecked Sendable`: `result` is written before the group is left, and read after it is empty.
final class FileScanAhead: @unchecked Sendable {
    private let group = DispatchGroup()
    private var result: FileScan?

    init(summing tables: [TableComparison], _ open: @escaping @Sendable () throws -> DatabaseQueue) {
        DispatchQueue.global().async(group: group) {
            // Where it fails, the scan is made on the audit's own connection, which tells why.
            self.result = try? open().read { try FileScan($0, summing: tables) }
        }
    }

    /// The scan, if it saw the ledger where the audit did.
    func scan(at position: LedgerPosition) -> FileScan? {
        group.wait()
        return result.flatMap { $0.confidential.position == position ? $0 : nil }
    }
}
