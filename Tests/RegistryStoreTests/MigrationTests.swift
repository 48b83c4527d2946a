import Foundation
import GRDB
import Synchronization
import Testing

@testable import RegistryStore

/// A file of an older format, with a second migration that is invented.
@Suite struct MigrationTests {
    private static let next = Schema(
        migrations: Schema.current.migrations + ["CREATE TABLE invented (number INTEGER PRIMARY KEY) STRICT;"])

    private static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "migration-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "registry.intyga").path)
    }

    private static func open(_ path: String, readOnly: Bool = false, as schema: Schema = next) throws -> Store {
        try Store.open(at: path, readOnly: readOnly, busyTimeout: 20, schema: schema)
    }

    private static func version(_ path: String) throws -> Int {
        try DatabaseQueue(path: path).read { try Schema.version(of: $0) }
    }

    /// Opened by many at once, the file is brought up to date once, and everybody finds it done.
    @Test(arguments: 0..<20) func oneMigratesAndTheOthersWait(round: Int) throws {
        try Self.inFolder { path in
            _ = try Store.create(at: path)
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { _ in
                do {
                    let store = try Self.open(path)
                    let count = try store.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM invented") }
                    if count != 0 { failures.withLock { $0.append("\(count ?? -1) rows") } }
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
            #expect(failures.withLock { $0 } == [])
            #expect(try Self.version(path) == 2)
        }
    }

    /// Whoever only reads does not migrate in silence.
    @Test func readingMigratesNothing() throws {
        try Self.inFolder { path in
            _ = try Store.create(at: path)
            let before = try Data(contentsOf: URL(filePath: path))
            #expect(throws: StoreError.otherSchema(found: 1, supported: 2)) { try Self.open(path, readOnly: true) }
            #expect(try Data(contentsOf: URL(filePath: path)) == before)
            _ = try Self.open(path)
            _ = try Self.open(path, readOnly: true)
        }
    }

    /// A newer one is refused, whatever it is opened for, and not touched.
    @Test(arguments: [true, false]) func aNewerFileIsNotTouched(readOnly: Bool) throws {
        try Self.inFolder { path in
            _ = try Store.create(at: path)
            _ = try Self.open(path)
            let before = try Data(contentsOf: URL(filePath: path))
            #expect(throws: StoreError.otherSchema(found: 2, supported: 1)) {
                try Self.open(path, readOnly: readOnly, as: .current)
            }
            #expect(try Data(contentsOf: URL(filePath: path)) == before)
        }
    }

    /// A migration that fails leaves the file as it was.
    @Test func aFailedMigrationLeavesNothing() throws {
        try Self.inFolder { path in
            _ = try Store.create(at: path)
            let broken = Schema(migrations: Self.next.migrations + ["CREATE TABLE invented (number INTEGER) STRICT;"])
            #expect(throws: (any Error).self) { try Self.open(path, as: broken) }
            #expect(try Self.version(path) == 1)
            _ = try Self.open(path, as: .current)
        }
    }
}
