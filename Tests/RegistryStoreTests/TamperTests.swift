import CompetenceModel
import Foundation
import GRDB
import Testing

@testable import RegistryStore

/// Changes every column of every row of every table that an audit vouches for, one at a time, and asks for a finding that
/// names the row.
@Suite struct TamperTests {
    static let tables = [
        "ledger_transaction", "ledger_event", "confidential_record", "commitment", "disposal", "organisation",
        "framework",
        "framework_version", "unit", "seal", "framework_unit", "panel_adoption", "participant", "former_details",
        "spell", "registration",
        "practitioner",
        "loan",
        "authorisation", "practitioner_key", "administrator_proposal", "assessment", "judgement", "evidence",
        "evidence_file", "self_rating",
        "award_claim",
        "claim_item", "claim_submission", "claim_sample", "claim_sample_item", "claim_review", "claim_sign_off",
        "claim_return", "certificate", "status_list", "meeting", "appeal", "re_review",
        "claim_export", "claim_package", "clock_correction",
    ]

    @Test func theListOfTablesIsComplete() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let names = try registry.store.queue.read { database in
            try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        // A draft is unfinished work that nothing rests on, and so is an act that nobody has signed yet.
        #expect(Set(names) == Set(Self.tables + ["draft", "prepared_act"]))
    }

    /// One column of one row at a time: such a change shows in what follows it too, so that only a change of its own tells
    /// whether it is named.
    @Test(arguments: [("ledger_transaction", nil), ("ledger_event", "number")] as [(String, String?)])
    func everyChangedColumnOfTheChainIsNamed(table: String, column: String?) throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let shape = try Shape(of: table, in: store)
        for row in shape.rows {
            for column in column.map({ [$0] }) ?? shape.columns {
                let changedRow = Self.changed(row, table: table, column: column)
                try Self.set(column, of: [row], as: [changedRow], in: shape, of: store)
                let report = try store.audit()
                try Self.set(column, of: [changedRow], as: [row], in: shape, of: store)

                let places = [row, changedRow].map { Self.place(table, row: $0, key: shape.key) }
                #expect(
                    report.findings.contains { places.contains($0.place) },
                    "\(places[0]) column \(column): \(report.findings.map(\.description).prefix(3))")
            }
        }
        #expect(try store.audit().isClean)
    }

    /// One column of all rows at a time: each has a hash of its own to be caught by.
    @Test(arguments: ["ledger_event", "confidential_record"])
    func everyChangedColumnOfAHashedRowIsNamed(table: String) throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let shape = try Shape(of: table, in: store)
        for column in shape.columns where column != "number" {
            let changes = shape.rows.map { Self.changed($0, table: table, column: column) }
            try Self.set(column, of: shape.rows, as: changes, in: shape, of: store)
            let places = Set(try store.audit().findings.map(\.place))
            try Self.set(column, of: changes, as: shape.rows, in: shape, of: store)
            for (_, changedRow) in zip(shape.rows, changes) {
                let name = Self.place(table, row: changedRow, key: shape.key)
                #expect(places.contains(name), "\(name) column \(column)")
            }
        }
        #expect(try store.audit().isClean)
    }

    /// One column of all rows at a time: every one of them must be named, and so must the column.
    @Test(arguments: tables[3...])
    func everyChangedColumnOfAProjectedRowIsNamed(table: String) throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let shape = try Shape(of: table, in: store)
        for column in shape.columns {
            let changes = shape.rows.map { Self.changed($0, table: table, column: column) }
            try Self.set(column, of: shape.rows, as: changes, in: shape, of: store)
            let places = Set(try store.audit().findings.map(\.place))
            try Self.set(column, of: changes, as: shape.rows, in: shape, of: store)
            for (row, changedRow) in zip(shape.rows, changes) {
                let name = Self.place(table, row: row, key: shape.key)
                if shape.key.contains(column) {
                    let newName = Self.place(table, row: changedRow, key: shape.key)
                    #expect(places.contains(name) && places.contains(newName), "\(name) column \(column)")
                } else {
                    #expect(places.contains("\(name) column \(column)"), "\(name) column \(column)")
                }
            }
        }
        #expect(try store.audit().isClean)
    }

    @Test(arguments: tables)
    func everyMissingRowIsNamed(table: String) throws {
        let store = try SmallRegistry(Store.inMemory()).store
        let shape = try Shape(of: table, in: store)
        for row in shape.rows {
            try Self.withoutGuards(of: store) { database in
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE \(shape.condition)",
                    arguments: StatementArguments(shape.values(of: row)))
            }
            // What the projected tables have lost is looked for at once, below.
            guard table.hasPrefix("ledger_") else { continue }
            let report = try store.audit()
            try Self.insert(row, into: shape, of: store)
            // What follows the gap is named, or what lost its end.
            #expect(report.findings.contains { $0.place.hasPrefix("ledger_") }, "\(row)")
        }
        if !table.hasPrefix("ledger_") {
            let report = try store.audit()
            for row in shape.rows {
                try Self.insert(row, into: shape, of: store)
                let name = Self.place(table, row: row, key: shape.key)
                #expect(report.findings.contains { $0.place == name && $0.detail.hasPrefix("is missing") }, "\(name)")
            }
        }
        #expect(try store.audit().isClean)
    }

    // MARK: What is in a table

    typealias Values = [String: DatabaseValue]

    struct Shape {
        var table: String
        var columns: [String]
        var key: [String]
        var rows: [Values]

        init(of table: String, in store: Store) throws {
            self.table = table
            (columns, key, rows) = try store.queue.read { database in
                (
                    try String.fetchAll(
                        database, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table]),
                    try String.fetchAll(
                        database, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                        arguments: [table]),
                    try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
                        Dictionary(uniqueKeysWithValues: row.map { ($0, $1) })
                    }
                )
            }
            #expect(!rows.isEmpty, "the small registry has no row of \(table)")
        }

        var condition: String { key.map { "\($0) = ?" }.joined(separator: " AND ") }

        func values(of row: Values) -> [DatabaseValue] { key.map { row[$0] ?? .null } }
    }

    // MARK: How a row is named, written independently of the audit

    static func place(_ table: String, row: Values, key: [String]) -> String {
        func number(_ column: String) -> Int { row[column].flatMap { Int.fromDatabaseValue($0) } ?? 0 }
        switch table {
        case "ledger_event":
            return "ledger_event \(number("transaction_number"))/\(number("position"))"
        case "ledger_transaction": return "ledger_transaction \(number("number"))"
        case "assessment": return "assessment A-\(padded(number("number")))"
        case "participant": return "participant P-\(padded(number("number")))"
        case "award_claim": return "award_claim C-\(padded(number("number")))"
        case "authorisation": return "authorisation Z-\(padded(number("number")))"
        case "meeting": return "meeting M-\(padded(number("number")))"
        case "appeal": return "appeal O-\(padded(number("number")))"
        default:
            let parts = key.map { column in
                switch row[column]?.storage {
                case .blob(let data): data.map { String(format: "%02x", $0) }.joined()
                case .int64(let number): "\(number)"
                case .string(let text): text
                default: "?"
                }
            }
            return "\(table) \(parts.joined(separator: "/"))"
        }
    }

    static func padded(_ number: Int) -> String { String(format: "%04d", number) }

    // MARK: Tampering

    /// Another value of the same type: what a careful attacker would write.
    static func changed(_ row: Values, table: String, column: String) -> Values {
        var row = row
        row[column] =
            switch row[column]?.storage {
            case .int64(let number):
                // A key must go where no row is yet.
                (number + 1_000_000).databaseValue
            // Only in a state that the index of standing assessments leaves alone can every row be.
            case .string("withdrawn") where table == "assessment": "superseded".databaseValue
            case .string where table == "assessment" && column == "state": "withdrawn".databaseValue
            case .string(let text): (text + "~").databaseValue
            case .blob(let data):
                Data(data.dropLast() + [(data.last ?? 0) ^ 1]).databaseValue
            default:
                if blobColumns.contains(column) {
                    Data(repeating: 7, count: 32).databaseValue
                } else {
                    integerColumns.contains(column) ? 1.databaseValue : "2026-01-01".databaseValue
                }
            }
        return row
    }

    static let blobColumns: Set<String> = [
        "renews", "feedback", "sealed", "document", "summary", "reason", "sampling_root", "decision",
    ]
    static let integerColumns: Set<String> = [
        "participant", "merged_into", "supersedes", "stands", "signs_off", "decided_at", "imported_at", "confirmed_in",
    ]

    /// Gives a column of each of `rows` the value it has in the row of `changed` at the same place.
    static func set(
        _ column: String, of rows: [Values], as changed: [Values], in shape: Shape, of store: Store
    ) throws {
        try withoutGuards(of: store) { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE \(shape.table) SET \(column) = ? WHERE \(shape.condition)")
            for (row, changedRow) in zip(rows, changed) {
                try statement.execute(
                    arguments: StatementArguments([changedRow[column] ?? .null] + shape.values(of: row)))
                #expect(database.changesCount == 1)
            }
        }
    }

    static func insert(_ row: Values, into shape: Shape, of store: Store) throws {
        try withoutGuards(of: store) { database in
            try database.execute(
                sql: """
                    INSERT INTO \(shape.table) (\(shape.columns.joined(separator: ", ")))
                    VALUES (\(shape.columns.map { _ in "?" }.joined(separator: ", ")))
                    """, arguments: StatementArguments(shape.columns.map { row[$0] ?? .null }))
        }
    }

    /// Takes away everything that guards the tables, and puts it back as it was.
    static func withoutGuards(of store: Store, _ body: (Database) throws -> Void) throws {
        try store.queue.inDatabase { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
            try body(database)
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
            try database.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
        }
    }
}
