internal import CompetenceModel
internal import GRDB
internal import GRDBSQLite

/// A projected table, compared between the file and the replayed ledger: by the sum of its rows, or row by row in the order of
/// its key.
struct TableComparison: Sendable {
    let table: String
    /// The column that later events change, where it is summed up on its own, with the key.
    let part: String?
    let columns: [String]
    /// Where the columns of the primary key stand among `columns`, in their order within the key.
    let key: [Int32]

    /// Under which its rows are summed up.
    var name: String { part.map { "\(table).\($0)" } ?? table }

    /// Tables that are not projected from the ledger, with what looks at them instead.
    private static let others: Set<String> = [
        "ledger_transaction", "ledger_event",  // LedgerAudit
        "confidential_record",  // ConfidentialAudit
        "draft",  // not audited: unfinished work, which nothing rests on
        "prepared_act",  // not audited: nothing of it counts before it is signed, and then it is on the ledger
    ]

    /// Every projected table of a freshly made registry.
    /// - Parameter changing: of tables whose rows are summed up, the column that is summed up on its own.
    static func all(
        in database: Database, _ schema: [SchemaEntry], changing: [String: String]
    ) throws -> [TableComparison] {
        try schema.filter { $0.type == "table" && !others.contains($0.name) }.flatMap { entry in
            let info = try Row.fetchAll(
                database, sql: "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", arguments: [entry.name])
            let names: [String] = info.map { $0["name"] }
            let key: [String] = info.filter { ($0["pk"] as Int) > 0 }
                .sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }.map { $0["name"] }
            func comparison(_ columns: [String], part: String? = nil) -> TableComparison {
                TableComparison(
                    table: entry.name, part: part, columns: columns,
                    key: key.compactMap { columns.firstIndex(of: $0).map(Int32.init) })
            }
            guard let part = changing[entry.name] else { return [comparison(names)] }
            return [comparison(names.filter { $0 != part }), comparison(key + [part], part: part)]
        }
    }

    /// A query that hands every row to an aggregate function, in whatever order.
    func folded(by function: String) -> String {
        "SELECT \(function)(\(Self.list(columns))) FROM \(table.quotedDatabaseIdentifier)"
    }

    private var sql: String {
        let order = Self.list(key.map { columns[Int($0)] })
        return "SELECT \(Self.list(columns)) FROM \(table.quotedDatabaseIdentifier) ORDER BY \(order)"
    }

    private static func list(_ columns: [String]) -> String {
        columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
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
