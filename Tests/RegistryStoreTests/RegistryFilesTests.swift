import CompetenceModel
import Foundation
import GRDB
import LocalFiles
import Testing

@testable import RegistryStore

/// What is not opened: numbers are the invariants of `Store` and of `Schema`.
@Suite struct RegistryFilesTests {
    /// A registry of one transaction, in one file; closed.
    private static func registry(in folder: TemporaryFolder) throws {
        let small = try SmallRegistry(Store.create(at: folder.path()))
        try small.store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try small.store.queue.close()
    }

    private static func refusal(at path: String, readOnly: Bool = false, sharedWith group: FileGroup? = nil)
        -> StoreError?
    {
        do {
            _ = try Store.open(at: path, readOnly: readOnly, sharedWith: group)
            return nil
        } catch {
            return error
        }
    }

    // MARK: Whose it is

    /// Store 5.
    @Test(
        arguments: [0o644, 0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o666, 0o777], ["", "-wal", "-shm", "-journal"])
    func whatOthersMayUseIsNotOpened(mode: Int, ending: String) throws {
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        let path = folder.path() + ending
        if !ending.isEmpty { try Data().write(to: URL(fileURLWithPath: path)) }
        try #require(chmod(path, mode_t(mode)) == 0)
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
        for readOnly in [true, false] {
            #expect(
                Self.refusal(at: folder.path(), readOnly: readOnly)
                    == .openToOthers(path: path, mode: UInt32(mode)))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path())) == before)
        // The remedy is one.
        try #require(chmod(path, 0o600) == 0)
        #expect(Self.refusal(at: folder.path()) == nil)
    }

    /// Store 5.
    @Test func oneGroupMayBeAllowed() throws {
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        // Every computer has these two.
        let group = try #require(FileGroup(named: "root"))
        let other = try #require(FileGroup(named: "daemon"))
        try #require(chmod(folder.path(), 0o660) == 0)
        let isRoots = try FileManager.default.attributesOfItem(atPath: folder.path())[.groupOwnerAccountID] as? Int == 0
        guard isRoots else { return }
        #expect(try Store.open(at: folder.path(), sharedWith: group).permissions == .group(group))
        #expect(Self.refusal(at: folder.path(), sharedWith: other) == .openToOthers(path: folder.path(), mode: 0o660))
        #expect(Self.refusal(at: folder.path()) == .openToOthers(path: folder.path(), mode: 0o660))
        try #require(chmod(folder.path(), 0o600) == 0)
        #expect(try Store.open(at: folder.path(), sharedWith: group).permissions == .ownerOnly)
    }

    // MARK: What is no file

    enum Odd: String, CaseIterable, Sendable {
        case pipe, folder, link, linkToNothing, linkToItself, device

        func make(_ path: String) throws {
            let manager = FileManager.default
            switch self {
            case .pipe: try #require(mkfifo(path, 0o600) == 0)
            case .folder: try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
            case .link:
                try Data("mine".utf8).write(to: URL(fileURLWithPath: path + ".target"))
                try #require(chmod(path + ".target", 0o600) == 0)
                try manager.createSymbolicLink(atPath: path, withDestinationPath: path + ".target")
            case .linkToNothing: try manager.createSymbolicLink(atPath: path, withDestinationPath: path + ".no")
            case .linkToItself: try manager.createSymbolicLink(atPath: path, withDestinationPath: path)
            // Whoever is not root makes none; then it is a folder once more.
            case .device:
                if mknod(path, S_IFCHR | 0o600, 0x105) != 0 { try Odd.folder.make(path) }
            }
        }
    }

    /// Store 5. An answer at once, also where SQLite would wait for somebody to write.
    @Test(.timeLimit(.minutes(30)), arguments: Odd.allCases, ["-wal", "-shm", "-journal"])
    func whatLiesInTheWayIsNamed(odd: Odd, ending: String) throws {
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        let path = folder.path() + ending
        try odd.make(path)
        for readOnly in [true, false] {
            guard case .inTheWay(path, _) = Self.refusal(at: folder.path(), readOnly: readOnly) else {
                Issue.record("\(String(describing: Self.refusal(at: folder.path(), readOnly: readOnly)))")
                continue
            }
        }
        if odd == .link { #expect(try String(contentsOfFile: path + ".target", encoding: .utf8) == "mine") }
        // Moved away, it is in nobody's way.
        try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
        #expect(Self.refusal(at: folder.path()) == nil)
        // Nor is a registry made beside it.
        try FileManager.default.moveItem(atPath: path + ".away", toPath: folder.path("new.sqlite") + ending)
        #expect(throws: StoreError.remains(path: folder.path("new.sqlite") + ending)) {
            _ = try Store.create(at: folder.path("new.sqlite"))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path("new.sqlite")))
    }

    @Test(.timeLimit(.minutes(30)), arguments: Odd.allCases) func whatIsNoFileIsNoRegistry(odd: Odd) throws {
        let folder = try TemporaryFolder()
        try odd.make(folder.path())
        for readOnly in [true, false] {
            switch Self.refusal(at: folder.path(), readOnly: readOnly) {
            case .notARegistry, .notFound, .cannotRead: break
            case let other: Issue.record("\(odd): \(String(describing: other))")
            }
        }
    }

    /// What belongs to it lies beside the file itself.
    @Test func aLinkStandsForTheRegistry() throws {
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        let link = folder.path("link.sqlite")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path())
        try #require(mkfifo(folder.path() + "-journal", 0o600) == 0)
        guard case .inTheWay(let path, _) = Self.refusal(at: link) else {
            Issue.record("it was opened")
            return
        }
        #expect(path.hasSuffix("-journal") && !path.contains("link.sqlite"))
        try FileManager.default.removeItem(atPath: folder.path() + "-journal")
        let store = try Store.open(at: link)
        try store.write { try $0.saveDraft(key: "a", content: [1]) }
        #expect(try !folder.names().contains { $0.hasPrefix("link.sqlite-") })
        try #require(chmod(folder.path(), 0o644) == 0)
        guard case .openToOthers = Self.refusal(at: link) else {
            Issue.record("it was opened")
            return
        }
    }

    // MARK: The form of the database

    private static let endless = "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT"

    static let changes: [(name: String, sql: String, place: String)] = [
        (
            "a view in the place of a table",
            "DROP TABLE draft; CREATE VIEW draft (key, content) AS \(endless) x, x FROM c", "table draft"
        ),
        (
            "a view of the ledger",
            """
            ALTER TABLE ledger_transaction RENAME TO hidden;
            CREATE VIEW ledger_transaction AS \(endless) x AS number, x AS hash FROM c
            """, "sqlite_schema"
        ),
        ("another view", "CREATE VIEW people AS SELECT * FROM participant", "view people"),
        (
            "a trigger that does more", "CREATE TRIGGER more AFTER INSERT ON draft BEGIN DELETE FROM draft; END",
            "trigger more"
        ),
        (
            "a trigger that never ends",
            "CREATE TRIGGER more AFTER INSERT ON draft BEGIN INSERT INTO draft \(endless) x, x FROM c; END",
            "trigger more"
        ),
        ("a trigger that is gone", "DROP TRIGGER confidential_record_stays", "trigger confidential_record_stays"),
        ("another table", "CREATE TABLE more (a)", "table more"),
        ("another index", "CREATE INDEX more ON draft (content)", "index more"),
        ("an index that is gone", "DROP INDEX assessment_participant", "index assessment_participant"),
        ("an index on what never ends", "CREATE INDEX more ON draft (abs(content))", "index more"),
        ("another column", "ALTER TABLE draft ADD COLUMN more TEXT", "table draft"),
        ("another name of a column", "ALTER TABLE draft RENAME COLUMN content TO contents", "table draft"),
        ("statistics", "ANALYZE", "table sqlite_stat1"),
        (
            "a constraint that is gone",
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'draft'
            """, "table draft"
        ),
        (
            "a space more",
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, 'TABLE draft', 'TABLE  draft') WHERE name = 'draft'
            """, "table draft"
        ),
        (
            "what is no SQL",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE draft (' WHERE name = 'draft'",
            "draft"
        ),
        (
            "a blob for SQL",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = x'00FF' WHERE name = 'draft'", "draft"
        ),
        (
            "a table under two names",
            """
            PRAGMA writable_schema = ON;
            INSERT INTO sqlite_schema SELECT type, 'twin', 'twin', rootpage, replace(sql, 'TABLE draft', 'TABLE twin')
            FROM sqlite_schema WHERE name = 'draft'
            """, "twin"
        ),
    ]

    /// Store 5, Schema 4. The change is made by another program; what is asked is which part is named.
    @Test(.timeLimit(.minutes(30)), arguments: changes.indices) func theSchemaIsExactlyThatOfARegistry(index: Int)
        throws
    {
        let change = Self.changes[index]
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        _ = try Shell.sqlite3(folder.path(), change.sql)
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
        for readOnly in [true, false] {
            guard case .schemaDiffers(let detail) = Self.refusal(at: folder.path(), readOnly: readOnly) else {
                Issue.record(
                    "\(change.name): \(String(describing: Self.refusal(at: folder.path(), readOnly: readOnly)))")
                continue
            }
            #expect(detail.contains(change.place), "\(change.name): \(detail)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path())) == before)
    }

    /// Compacting a file, and checking it, changes nothing of its form.
    @Test(arguments: ["VACUUM", "REINDEX", "PRAGMA integrity_check", "PRAGMA optimize"])
    func whatChangesNothingIsAllowed(sql: String) throws {
        let folder = try TemporaryFolder()
        try Self.registry(in: folder)
        _ = try Shell.sqlite3(folder.path(), sql)
        #expect(Self.refusal(at: folder.path()) == nil)
    }
}
