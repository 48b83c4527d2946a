import Foundation
import Testing

/// Values that no registry holds, written past every constraint with SQLite's own shell. The form of the database is as it was, so
/// that the file is opened.
@Suite struct AbsurdCellTests {
    struct Cell: Sendable, CustomTestStringConvertible {
        var table: String
        var column: String
        /// SQL.
        var value: String

        var testDescription: String { "\(table).\(column) = \(value)" }
    }

    static let cells: [Cell] = [
        // Numbers that overflow what they are counted with.
        Cell(table: "status_list", column: "entries", value: "(-9223372036854775807 - 1)"),
        Cell(table: "status_list", column: "next_update", value: "9223372036854775807"),
        Cell(table: "award_claim", column: "round", value: "9223372036854775807"),
        Cell(table: "award_claim", column: "submitted_at", value: "(-9223372036854775807 - 1)"),
        Cell(table: "assessment", column: "recorded_at", value: "9223372036854775807"),
        Cell(table: "unit", column: "version", value: "9223372036854775807"),
        Cell(table: "ledger_transaction", column: "at", value: "9223372036854775807"),
        Cell(table: "ledger_event", column: "position", value: "(-9223372036854775807 - 1)"),
        // Another type, or none.
        Cell(table: "award_claim", column: "round", value: "'two'"),
        Cell(table: "award_claim", column: "framework", value: "NULL"),
        Cell(table: "award_claim", column: "submitted_at", value: "9e999"),
        Cell(table: "assessment", column: "recorded_at", value: "-1e300"),
        Cell(table: "assessment", column: "judged_on", value: "x'FF'"),
        Cell(table: "assessment", column: "judged_on", value: "CAST(x'FF' AS TEXT)"),
        Cell(table: "assessment", column: "notes", value: "'text'"),
        Cell(table: "ledger_transaction", column: "actor", value: "NULL"),
        Cell(table: "ledger_transaction", column: "base", value: "'x'"),
        Cell(table: "ledger_transaction", column: "hash", value: "42"),
        Cell(table: "ledger_event", column: "payload", value: "42"),
        Cell(table: "ledger_event", column: "kind", value: "NULL"),
        Cell(table: "confidential_record", column: "content", value: "'x'"),
        // Deeper than a reader may go, and larger than it may take.
        Cell(table: "ledger_event", column: "payload", value: "replace(hex(zeroblob(500000)), '00', '[')"),
        Cell(table: "unit", column: "content", value: "replace(hex(zeroblob(500000)), '00', '[')"),
        Cell(table: "unit", column: "content", value: "'{\"a\":' || replace(hex(zeroblob(50000)), '00', '9') || '}'"),
        Cell(table: "confidential_record", column: "content", value: "zeroblob(300 << 20)"),
    ]

    private static func sqlite(_ file: String, _ lines: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // Of itself the shell would guard the schema.
        process.arguments =
            ["sqlite3", "-batch", file, ".dbconfig defensive off", ".dbconfig enable_trigger off"]
            + ["PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON"] + lines
        process.standardOutput = FileHandle.nullDevice
        let error = Pipe()
        process.standardError = error
        try process.run()
        let words = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(words)")
    }

    private static let office = Result {
        let office = try Office()
        _ = try office.certified()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try office.must("backup", "copy.sqlite")
        return try Data(contentsOf: office.folder.appendingPathComponent("copy.sqlite"))
    }

    // The limit is no measure: it keeps a program that never ends from keeping the tests.
    @Test(.timeLimit(.minutes(30)), arguments: cells) func anAbsurdCellGetsAnAnswer(cell: Cell) throws {
        let office = try Office()
        let file = office.folder.appendingPathComponent("intyga.sqlite")
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + ending) }
        try Self.office.get().write(to: file)
        try #require(chmod(file.path, 0o600) == 0)
        // What a table asks of its rows is put in comments, and back again.
        let name = "type = 'table' AND name = '\(cell.table)'"
        try Self.sqlite(
            file.path,
            [
                """
                UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '/*NOT NULL*/') WHERE \(name);
                UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ') /*STRICT*/') WHERE \(name) AND sql NOT LIKE '%ROWID%';
                """
            ])
        try Self.sqlite(
            file.path,
            [
                """
                UPDATE \(cell.table) SET \(cell.column) = \(cell.value)
                WHERE \(cell.column) = (SELECT \(cell.column) FROM \(cell.table) LIMIT 1)
                """
            ])
        try Self.sqlite(
            file.path,
            [
                """
                UPDATE sqlite_schema SET sql = replace(replace(sql, '/*NOT NULL*/', 'NOT NULL'), ') /*STRICT*/', ') STRICT')
                WHERE \(name)
                """
            ])
        for arguments in [
            ["audit", "verify"], ["status"], ["worklist"], ["claim", "list"], ["participant", "show", "P-0001"],
            ["certificate", "list"], ["report", "validation"], ["audit", "log"], ["backup", "copy.sqlite"],
        ] {
            let run = try office.run(arguments + ["--format", "json"], as: "maria")
            #expect([0, 1, 65].contains(run.status), "\(arguments): \(run.status) \(run.error.suffix(300))")
            #expect(!run.error.contains("schema-differs"), "\(arguments): \(run.error)")
            if arguments == ["audit", "verify"] { #expect(run.status != 0) }
        }
    }
}
