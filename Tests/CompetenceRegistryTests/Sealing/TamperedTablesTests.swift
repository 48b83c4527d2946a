import CertificateSeal
import CompetenceModel
import Foundation
import GRDB
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Somebody changes the registry's file, with no key: what the administrator then seals says what it would have said, or nothing is
/// sealed. Put back afterwards, nothing false has been sealed either.
@Suite struct TamperedTablesTests {
    /// Every table of a registry, as `sqlite_schema` has them.
    static let tables: [String] = {
        (try? TamperedWorld.read(shared().path) { database in
            try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        }) ?? []
    }()

    private static let world = Result { try TamperedWorld.make() }
    static func shared() throws -> TamperedWorld { try world.get() }

    private static let reference = Result {
        let world = try shared()
        return try Dictionary(
            uniqueKeysWithValues: TamperedWorld.Seal.allCases.map { what in
                let (path, memory) = try world.copy()
                return (what, try #require(try world.sealed(what, in: path, memory), "\(what) is refused"))
            })
    }

    @Test func thereAreTables() throws {
        _ = try Self.shared()
        #expect(Self.tables.count > 30)
    }

    @Test(arguments: tables) func whateverATableSaysTheLedgerIsSealed(_ table: String) throws {
        let world = try Self.shared()
        let columns = try TamperedWorld.read(world.path) { database in
            try Row.fetchAll(
                database, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table]
            ).map { (name: $0["name"] as String, type: $0["type"] as String) }
        }
        #expect(!columns.isEmpty)
        for column in columns {
            var isReached = false
            for constrained in [true, false] {
                let change = Change(table: table, column: column.name, type: column.type, constrained: constrained)
                isReached = try check(change, in: world) || isReached
            }
            #expect(isReached, "\(table).\(column.name) was not changed in any way")
        }
        for sql in ["DELETE FROM \(table)", "DELETE FROM \(table) WHERE rowid = 1"] {
            _ = try check(Change(table: table, column: nil, type: sql, constrained: false), in: world)
        }
    }

    /// - Returns: whether it changed anything.
    private func check(_ change: Change, in world: TamperedWorld) throws -> Bool {
        let reference = try Self.reference.get()
        for what in TamperedWorld.Seal.allCases {
            let (path, memory) = try world.copy()
            let before = try Array(Data(contentsOf: URL(filePath: path)))
            guard try change.apply(to: path) else { return false }
            #expect(try Array(Data(contentsOf: URL(filePath: path))) != before)
            let sealed = try world.sealed(what, in: path, memory)
            #expect(
                sealed == nil || sealed == reference[what],
                "\(change): \(what) says something else: \(Self.difference(sealed, reference[what]))")
            try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
        }
        return true
    }

    private static func difference(_ sealed: [String]?, _ expected: [String]?) -> String {
        let (left, right) = (sealed?.joined() ?? "", expected?.joined() ?? "")
        let common = zip(left, right).prefix { $0 == $1 }.count
        return "…\(left.dropFirst(max(common - 60, 0)).prefix(160))…"
    }

    struct Change: CustomStringConvertible {
        var table: String
        /// `nil`: rows are removed.
        var column: String?
        var type: String
        var constrained: Bool

        var description: String { "\(table).\(column ?? type)\(constrained ? "" : ", unconstrained")" }

        /// Other values, of which constraints allow some.
        private var values: [String] {
            guard let column else { return [] }
            let others =
                "(SELECT other.\(column) FROM \(table) AS other WHERE other.\(column) IS NOT \(table).\(column) LIMIT 1)"
            switch type {
            case "INTEGER":
                return [others, "1 - \(column)", "\(column) + 1", "\(column) + 1000000", "coalesce(\(column), 0) + 1"]
            case "BLOB":
                return [
                    others, "zeroblob(coalesce(length(\(column)), 32))", "zeroblob(16)", "zeroblob(64)", "zeroblob(32)",
                ]
            default:
                return [
                    others, "'EXB'", "'VBE'", "'maria'", "'bo'", "'P-0004'", "\(column) || ' '", "\(column) || '1'",
                    "'2026-03-01'", "'2026-03-09'", "'owner'", "'members'", "'outside'", "'certified'", "'recorded'",
                    "'issued'", "'prepared'", "'revoked'", "'superseded'", "'error'", "'internallySignedOff'",
                    "'externallySignedOff'", "'administrator'", "'internal'", "'external'", "'approved'", "'returned'",
                    "'[]'", "'{}'", "'x'", "NULL",
                ]
            }
        }

        func apply(to path: String) throws -> Bool {
            try TamperedWorld.write(to: path, constrained: constrained) { database in
                func attempt(_ sql: String) -> Bool {
                    do {
                        try database.execute(sql: sql)
                        return database.changesCount > 0
                    } catch { return false }
                }
                guard let column else { return attempt(type) }
                if try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") == 0 { return try insert(database) }
                let keys = try String.fetchAll(
                    database, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", arguments: [table])
                let key = keys.isEmpty ? "rowid" : keys.joined(separator: ", ")
                for value in constrained ? values : values.reversed() {
                    let update = "UPDATE \(table) SET \(column) = \(value) WHERE \(column) IS NOT \(value)"
                    if attempt(update) { return true }
                    // Of one row, where all of them cannot be the same.
                    for order in ["ASC", "DESC"] {
                        let row = "SELECT \(key) FROM \(table) ORDER BY \(key) \(order) LIMIT 1"
                        if attempt("\(update) AND (\(key)) = (\(row))") { return true }
                    }
                }
                return false
            }
        }

        /// A row into a table that has none.
        private func insert(_ database: Database) throws -> Bool {
            let columns = try Row.fetchAll(
                database, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table])
            let values = columns.map { row in
                switch row["type"] as String {
                case "INTEGER": "1"
                case "BLOB": "zeroblob(32)"
                default: "'x'"
                }
            }
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
            try database.execute(sql: "INSERT INTO \(table) VALUES (\(values.joined(separator: ", ")))")
            return true
        }
    }
}
