import CompetenceModel
import Foundation
import GRDB
import Testing

@testable import RegistryStore

/// Numbers are those of the invariants of `Store` and of `Schema`.
@Suite struct StoreTests {
    @Test func anEmptyRegistryHasNothing() throws {
        let store = try Store.inMemory()
        let (position, newest, owner) = try store.read { reader in
            (try reader.position(), try reader.newestTimestamp(), try reader.owner())
        }
        #expect(position == .start)
        #expect(newest == nil)
        #expect(owner == nil)
    }

    // MARK: Creating and opening

    @Test func whatIsWrittenIsThereWhenOpenedAgain() throws {
        let folder = try TemporaryFolder()
        do { _ = try SmallRegistry(Store.create(at: folder.path())) }
        let store = try Store.open(at: folder.path())
        #expect(try store.read { try $0.owner() } == SmallRegistry.owner)
        #expect(try store.audit().isClean)
    }

    @Test func aRegistryOpenedForReadingIsNotWrittenTo() throws {
        let folder = try TemporaryFolder()
        do { _ = try SmallRegistry(Store.create(at: folder.path())) }
        let store = try Store.open(at: folder.path(), readOnly: true)
        #expect(try store.read { try $0.participants() }.count == 3)
        #expect(try store.audit().isClean)
        #expect(throws: StoreError.readOnly) {
            try store.write { try $0.saveDraft(key: "a", content: []) }
        }
    }

    /// Store 3.
    @Test func nothingIsOverwritten() throws {
        let folder = try TemporaryFolder()
        let other = Data("a letter".utf8)
        try other.write(to: URL(fileURLWithPath: folder.path()))
        #expect(throws: StoreError.alreadyExists(path: folder.path())) {
            _ = try Store.create(at: folder.path())
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path())) == other)
    }

    @Test func aNewRegistryIsForItsOwnerAlone() throws {
        let folder = try TemporaryFolder()
        _ = try Store.create(at: folder.path())
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path())
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func aFolderThatIsNotThereCannotBeWrittenTo() throws {
        let folder = try TemporaryFolder()
        #expect {
            _ = try Store.create(at: folder.path("no/such/folder/registry.sqlite"))
        } throws: { error in
            if case .cannotWrite(let path, _)? = error as? StoreError {
                path.hasSuffix("registry.sqlite")
            } else {
                false
            }
        }
    }

    @Test func aFileThatIsNotThereIsNotFound() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreError.notFound(path: folder.path())) { _ = try Store.open(at: folder.path()) }
        #expect(!FileManager.default.fileExists(atPath: folder.path()))
    }

    static let strangers: [(String, Data)] = [
        ("empty", Data()), ("a text", Data(String(repeating: "intyga ", count: 100).utf8)),
        ("a torn header", Data("SQLite format 3\0".utf8)),
        ("a header of zeros", Data("SQLite format 3\0".utf8) + Data(count: 84)),
    ]

    @Test(arguments: strangers) func whatIsNoRegistryIsRefusedAndLeftAlone(name: String, content: Data) throws {
        let folder = try TemporaryFolder()
        try content.write(to: URL(fileURLWithPath: folder.path()))
        #expect(throws: StoreError.notARegistry(path: folder.path())) { _ = try Store.open(at: folder.path()) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path())) == content)
    }

    @Test func aFolderIsNoRegistry() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreError.notARegistry(path: folder.url.path)) { _ = try Store.open(at: folder.url.path) }
    }

    /// Schema 1.
    @Test func aDatabaseOfAnotherProgramIsNoRegistry() throws {
        let folder = try TemporaryFolder()
        try DatabaseQueue(path: folder.path()).write { try $0.execute(sql: "CREATE TABLE ledger_transaction (a)") }
        #expect(throws: StoreError.notARegistry(path: folder.path())) { _ = try Store.open(at: folder.path()) }
    }

    /// Right mark, nothing behind it.
    @Test func aHeaderAloneIsNoRegistry() throws {
        let folder = try TemporaryFolder()
        _ = try Store.create(at: folder.path())
        let header = try Data(contentsOf: URL(fileURLWithPath: folder.path())).prefix(100)
        try (header + Data(repeating: 0xFF, count: 8092)).write(to: URL(fileURLWithPath: folder.path()))
        #expect {
            try Store.open(at: folder.path()).read { _ = try $0.position() }
        } throws: { error in
            switch error as? StoreError {
            case .notARegistry, .corrupt: true
            default: false
            }
        }
    }

    /// Schema 3.
    @Test func aNewerRegistryIsRefusedAndLeftAlone() throws {
        let folder = try TemporaryFolder()
        do {
            let store = try Store.create(at: folder.path())
            try store.queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.path()))
        #expect(throws: StoreError.otherSchema(found: 99, supported: Schema.current.version)) {
            _ = try Store.open(at: folder.path())
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path())) == before)
    }

    @Test func aRegistryIsWhatSQLitesOwnShellTakesForOne() throws {
        let folder = try TemporaryFolder()
        do { _ = try SmallRegistry(Store.create(at: folder.path())) }
        let answer = try Shell.sqlite3(
            folder.path(), "PRAGMA integrity_check; PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode;")
        // 0x696e7479 is "inty".
        #expect(answer == "ok\n1768846457\n\(Schema.current.version)\nwal\n")
        #expect(try Shell.sqlite3(folder.path(), "PRAGMA foreign_key_check;") == "")
    }

    // MARK: Transactions

    struct Interruption: Error {}

    /// Store 1.
    @Test func aWriteThatThrowsLeavesNothing() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let before = try Dump.of(registry.store)
        let key = try TestKey("admin")
        let record = try ConfidentialRecord(Remark("halvt"), salt: [UInt8](repeating: 9, count: 16))
        #expect(throws: Interruption.self) {
            try registry.store.write { writer in
                try writer.saveDraft(key: "halvt", content: [1])
                try writer.append(
                    [MeetingHeld(meeting: SmallRegistry.meetingNumbered(7))], confidential: [record],
                    at: Chronicle.start.adding(seconds: 86_400), actor: handle("admin"),
                    key: key)
                throw Interruption()
            }
        }
        #expect(try Dump.of(registry.store) == before)
    }

    /// Store 1: also where the signature is what fails, or the last of the events.
    @Test func anAppendThatFailsHalfWayLeavesNothing() throws {
        let registry = try SmallRegistry(Store.inMemory())
        let before = try Dump.of(registry.store)
        #expect(throws: Interruption.self) {
            try registry.store.write { writer in
                _ = try writer.append(
                    [MeetingHeld(meeting: SmallRegistry.meetingNumbered(7))],
                    at: Chronicle.start.adding(seconds: 86_400), actor: handle("admin"),
                    key: TestKey("admin"), sign: { _ in throw Interruption() })
            }
        }
        #expect(throws: StoreError.self) {
            try registry.chronicle.record(
                "admin",
                [
                    MeetingHeld(meeting: SmallRegistry.meetingNumbered(7)),
                    MeetingHeld(meeting: SmallRegistry.meetingNumbered(7)),
                ])
        }
        #expect(try Dump.of(registry.store) == before)
    }

    @Test func aWriterThatWaitsTooLongSaysSo() throws {
        let folder = try TemporaryFolder()
        let store = try Store.create(at: folder.path())
        let hasty = try Store.open(at: folder.path(), busyTimeout: 0.05)
        _ = try store.write { _ in
            #expect(throws: StoreError.busy) {
                try hasty.write { try $0.saveDraft(key: "a", content: []) }
            }
        }
        try hasty.write { try $0.saveDraft(key: "a", content: []) }
    }

    /// A reader sees one moment, and does not keep a writer waiting.
    @Test func aReaderSeesOneMoment() throws {
        let folder = try TemporaryFolder()
        let store = try Store.create(at: folder.path())
        let other = try Store.open(at: folder.path(), busyTimeout: 0.05)
        try store.read { reader in
            #expect(try reader.drafts(prefix: "").isEmpty)
            try other.write { try $0.saveDraft(key: "a", content: [1]) }
            #expect(try reader.drafts(prefix: "").isEmpty)
        }
        #expect(try store.read { try $0.drafts(prefix: "") }.count == 1)
    }

    @Test func aReaderIsOfNoUseAfterwards() throws {
        let store = try Store.inMemory()
        let kept = try store.read { $0 }
        #expect(throws: StoreError.expired) { _ = try kept.position() }
    }

    // MARK: Whole or not at all

    private struct Interrupted: Error {}

    /// Store 4. What begins a registry fails: there is no registry, and the next one begins anew.
    @Test func aRegistryWithoutItsBeginningIsNotThere() throws {
        let folder = try TemporaryFolder()
        #expect(throws: Interrupted.self) {
            _ = try Store.create(at: folder.path()) { writer in
                try writer.saveDraft(key: "a", content: [1])
                #expect(!FileManager.default.fileExists(atPath: folder.path()))
                throw Interrupted()
            }
        }
        #expect(try folder.names() == [])
        let store = try Store.create(at: folder.path()) { try $0.saveDraft(key: "b", content: [2]) }
        #expect(try store.read { try $0.drafts(prefix: "") }.map(\.key) == ["b"])
    }

    /// Store 4. What a killed program left is written over, with the logs of it.
    @Test func whatAKilledProgramLeftIsInNobodysWay() throws {
        let folder = try TemporaryFolder()
        for ending in ["", "-journal", "-wal", "-shm"] {
            try Data("half a registry".utf8).write(
                to: URL(fileURLWithPath: folder.path() + ".intyga-unfinished" + ending))
        }
        do { _ = try SmallRegistry(Store.create(at: folder.path())) }
        #expect(try Store.open(at: folder.path()).audit().isClean)
        #expect(try folder.names().filter { $0.contains("unfinished") } == [])
    }

    @Test func twoAtOnceDoNotMakeTheSameRegistry() throws {
        let folder = try TemporaryFolder()
        _ = try Store.create(at: folder.path()) { _ in
            #expect(throws: StoreError.busy) { _ = try Store.create(at: folder.path()) }
        }
        #expect(throws: StoreError.alreadyExists(path: folder.path())) { _ = try Store.create(at: folder.path()) }
    }

    @Test func aLedgerWithNothingInItIsAFinding() throws {
        let report = try Store.inMemory().audit(verifying: { _ in true })
        #expect(report.findings.map(\.kind) == [.sequence])
        #expect(report.findings.first?.detail == "is empty: nobody opened the registry")
    }

    @Test func whatSQLiteDoesNotSayItselfIsSaid() {
        let error = StoreError(DatabaseError(resultCode: .SQLITE_FULL, message: "not an error"))
        #expect(error == .io("database or disk is full (SQLite 13)"))
    }

    // MARK: Backup

    /// Store 4. A copy that fails half-way leaves nothing.
    @Test func aBackupThatFailsLeavesNothing() throws {
        let folder = try TemporaryFolder()
        let registry = try SmallRegistry(Store.create(at: folder.path("a.sqlite")))
        #expect(throws: Interrupted.self) {
            try registry.store.backup(to: folder.path("copy.sqlite"), reading: { _ in }) { _ in
                #expect(!FileManager.default.fileExists(atPath: folder.path("copy.sqlite")))
                throw Interrupted()
            }
        }
        #expect(try folder.names().filter { !$0.hasPrefix("a.sqlite") } == [])
    }

    @Test func aBackupIsTheRegistry() throws {
        let folder = try TemporaryFolder()
        let registry = try SmallRegistry(Store.create(at: folder.path()))
        try registry.store.backup(to: folder.path("copy.sqlite"))
        let copy = try Store.open(at: folder.path("copy.sqlite"))
        #expect(try copy.audit().isClean)
        #expect(try Dump.of(copy) == Dump.of(registry.store))
        #expect(throws: StoreError.alreadyExists(path: folder.path("copy.sqlite"))) {
            try registry.store.backup(to: folder.path("copy.sqlite"))
        }
    }

    // MARK: Drafts

    @Test func draftsAreKeptByKey() throws {
        let store = try Store.inMemory()
        try store.write { writer in
            try writer.saveDraft(key: "assess/anna/P-0001", content: [1])
            try writer.saveDraft(key: "assess/anna/P-0001", content: [2])
            try writer.saveDraft(key: "assess/karin/P-0001", content: [3])
            try writer.saveDraft(key: "assess/anna_", content: [4])
        }
        let (one, none, annas) = try store.read { reader in
            (
                try reader.draft(key: "assess/anna/P-0001"), try reader.draft(key: "assess/anna"),
                try reader.drafts(prefix: "assess/anna/")
            )
        }
        #expect(one == [2])
        #expect(none == nil)
        #expect(annas.map(\.key) == ["assess/anna/P-0001"])
        try store.write { try $0.deleteDraft(key: "assess/anna/P-0001") }
        #expect(try store.read { try $0.drafts(prefix: "assess") }.count == 2)
    }

    // MARK: Disposal

    @Test func whatIsDisposedOfIsNotInTheFileAnyMore() throws {
        let folder = try TemporaryFolder()
        let registry = try SmallRegistry(Store.create(at: folder.path()))
        let secret = "Mycket hemlig anteckning"
        let commitment = try registry.chronicle.remark(secret)
        try registry.chronicle.record(
            "karin",
            [
                ReReviewClosed(
                    assessment: assessment(2), by: handle("karin"), stands: true, reason: commitment,
                    on: day("2026-03-02"))
            ])
        #expect(try Self.bytes(in: folder).contains { $0.range(of: Data(secret.utf8)) != nil })
        try registry.chronicle.record(
            "admin", disposing: commitment, [RecordDisposed(commitment: commitment, basis: "SoL 12:1")])
        #expect(try !Self.bytes(in: folder).contains { $0.range(of: Data(secret.utf8)) != nil })
        #expect(try registry.store.read { try $0.confidential(commitment) } == nil)
        #expect(try registry.store.audit().isClean)
    }

    private static func bytes(in folder: TemporaryFolder) throws -> [Data] {
        try FileManager.default.contentsOfDirectory(at: folder.url, includingPropertiesForKeys: nil)
            .map { try Data(contentsOf: $0) }
    }

    @Test func whatIsNotThereIsNotDisposedOf() throws {
        let registry = try SmallRegistry(Store.inMemory())
        #expect(throws: StoreError.self) {
            try registry.store.write { try $0.dispose(registry.disposed) }
        }
    }
}
