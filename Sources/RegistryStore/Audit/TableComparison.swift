internal import CompetenceModel
internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// A projected table, compared row by row between the file and the replayed ledger, in the order of its key.
struct TableComparison {
    let table: String
    let columns: [String]
    /// Where the columns of the primary key stand among `columns`, in their order within the key.
    let key: [Int32]

    /// Tables that are not projected from the ledger, with what looks at them instead.
    private static let others: Set<String> = [
        "ledger_transaction", "ledger_event",  // LedgerAudit
        "confidential_record",  // ConfidentialAudit
        "draft",  // not audited: unfinished work, which nothing rests on
    ]

    /// Every projected table of a replica.
    static func all(in replica: Replica) throws -> [TableComparison] {
        try replica.schema.filter { $0.type == "table" && !others.contains($0.name) }.map { entry in
            let columns = try Row.fetchAll(
                replica.database, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid",
                arguments: [entry.name])
            let key = columns.enumerated().filter { ($0.element["pk"] as Int) > 0 }
                .sorted { ($0.element["pk"] as Int) < ($1.element["pk"] as Int) }
            return TableComparison(
                table: entry.name, columns: columns.map { $0["name"] }, key: key.map { Int32($0.offset) })
        }
    }

    private var sql: String {
        let names = columns.map(\.quotedDatabaseIdentifier)
        let order = key.map { names[Int($0)] }.joined(separator: ", ")
        return "SELECT \(names.joined(separator: ", ")) FROM \(table.quotedDatabaseIdentifier) ORDER BY \(order)"
    }

    /// - Returns: how many rows the ledger gives.
    func run(file: Database, replica: Database, report: inout AuditReport) throws -> Int {
        let expected = try Rows(replica, sql)
        let actual: Rows
        do {
            actual = try Rows(file, sql)
        } catch let error as DatabaseError {
            report.note(.projection, table, "cannot be read: \(error.message ?? "\(error.resultCode)")")
            return 0
        }
        var count = 0
        do {
            var hasExpected = try expected.next()
            var hasActual = try actual.next()
            while hasExpected || hasActual {
                let order = !hasActual ? -1 : !hasExpected ? 1 : compare(expected, actual)
                if order < 0 {
                    report.note(.projection, place(expected), "is missing")
                } else if order > 0 {
                    report.note(.projection, place(actual), "is not of the ledger")
                } else {
                    compareColumns(expected, actual, &report)
                }
                if order <= 0 {
                    count += 1
                    hasExpected = try expected.next()
                }
                if order >= 0 { hasActual = try actual.next() }
            }
        } catch let error as DatabaseError {
            report.note(.projection, table, "cannot be read to its end: \(error.message ?? "\(error.resultCode)")")
        }
        return count
    }

    private func compare(_ left: Rows, _ right: Rows) -> Int {
        for index in key {
            let order = left.cell(index).order(before: right.cell(index))
            if order != 0 { return order }
        }
        return 0
    }

    private func compareColumns(_ expected: Rows, _ actual: Rows, _ report: inout AuditReport) {
        for index in 0..<Int32(columns.count) where !expected.cell(index).isSame(as: actual.cell(index)) {
            report.note(
                .projection, "\(place(actual)) column \(columns[Int(index)])",
                "is \(actual.cell(index)); the ledger says \(expected.cell(index))")
        }
    }

    /// The row as people know it: `assessment A-0007`, `judgement 7/1.1`.
    private func place(_ rows: Rows) -> String {
        let cells = key.map { rows.cell($0) }
        if cells.count == 1, case .integer(let number)? = cells.first {
            switch table {
            case "assessment": return "assessment \(AssessmentID(number: Int(number)))"
            case "participant": return "participant \(ParticipantID(number: Int(number)))"
            case "award_claim": return "award_claim \(ClaimID(number: Int(number)))"
            case "authorisation": return "authorisation \(AuthorisationID(number: Int(number)))"
            case "meeting": return "meeting \(MeetingID(number: Int(number)))"
            case "appeal": return "appeal \(AppealID(number: Int(number)))"
            default: break
            }
        }
        return "\(table) " + cells.map { "\($0)" }.joined(separator: "/")
    }
}

/// A cursor over a query whose rows are compared and not decoded.
private final class Rows {
    private let statement: Statement
    private let pointer: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        statement = try database.makeStatement(sql: sql)
        pointer = statement.sqliteStatement
    }

    func next() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = sqlite3_db_handle(pointer).map { String(cString: sqlite3_errmsg($0)) }
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Valid until `next`.
    func cell(_ index: Int32) -> Cell {
        switch sqlite3_column_type(pointer, index) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, index))
        case SQLITE_FLOAT: .real(sqlite3_column_double(pointer, index))
        case SQLITE_TEXT:
            .text(
                UnsafeRawBufferPointer(
                    start: sqlite3_column_text(pointer, index), count: Int(sqlite3_column_bytes(pointer, index))))
        case SQLITE_BLOB:
            .blob(
                UnsafeRawBufferPointer(
                    start: sqlite3_column_blob(pointer, index), count: Int(sqlite3_column_bytes(pointer, index))))
        default: .null
        }
    }
}

/// What stands in a column, as SQLite orders it: NULL, then numbers, then texts, then blobs.
private enum Cell: CustomStringConvertible {
    case null
    case integer(Int64)
    case real(Double)
    case text(UnsafeRawBufferPointer)
    case blob(UnsafeRawBufferPointer)

    private var rank: Int {
        switch self {
        case .null: 0
        case .integer, .real: 1
        case .text: 2
        case .blob: 3
        }
    }

    /// Negative: before `other`; zero: alike as a key; positive: after it.
    func order(before other: Cell) -> Int {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.text(let left), .text(let right)), (.blob(let left), .blob(let right)): Self.order(left, right)
        case (.real(let left), .real(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.real(let left), .integer(let right)): left < Double(right) ? -1 : 1
        case (.integer(let left), .real(let right)): Double(left) < right ? -1 : 1
        default: rank - other.rank
        }
    }

    func isSame(as other: Cell) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)), (.blob(let left), .blob(let right)):
            Self.order(left, right) == 0
        // No column of the registry holds one, so that none can be right.
        case (.real, .real): false
        default: false
        }
    }

    private static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        let common = min(left.count, right.count)
        if common > 0, let first = left.baseAddress, let second = right.baseAddress {
            let order = memcmp(first, second, common)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    /// At most 80 characters.
    var description: String {
        switch self {
        case .null: return "empty"
        case .integer(let number): return "\(number)"
        case .real(let number): return "\(number)"
        case .text(let bytes):
            let text = String(decoding: bytes.prefix(320), as: UTF8.self)
            return text.count > 80 ? text.prefix(79) + "…" : text
        case .blob(let bytes):
            let digits = bytes.prefix(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return bytes.count > 32 ? digits + "…" : digits
        }
    }
}
