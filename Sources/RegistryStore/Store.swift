internal import Foundation
internal import GRDB
internal import GRDBSQLite
public import LocalFiles

/// A registry in an SQLite file.
///
/// Invariants, which tests cite by number:
/// 1. A write is one transaction that begins with the write lock: nothing changes between what it reads and what it
///    writes, and whatever it throws, nothing of it stays.
/// 2. A committed write survives a power cut (write-ahead log, `synchronous = FULL`).
/// 3. A file that exists is never overwritten, and a file that is no registry never written to.
/// 4. A registry and a copy of one appear under their name whole, or not at all, also where the program is killed.
/// 5. A file that others than its owner may use, or that has something else than files beside it, is not opened (`RegistryFiles`);
///    nor is one whose tables are not exactly those of a registry.
///
/// Several processes may open the same file; within one process, `read` and `write` take turns. Neither may be called
/// from within the other.
public final class Store: Sendable {
    /// Bytes that a row may have: far more than anything here has, and little enough to be read.
    static let largestRow = 256 << 20

    /// How long a write waits for another process, in seconds.
    public static let busyTimeout = 5.0

    let queue: DatabaseQueue
    private let isReadOnly: Bool
    /// Whether it lies where nothing can be written.
    private let isImmutable: Bool
    /// `nil`: in memory.
    private let file: URL?
    /// Whose the registry is to use, and so what else is made for it.
    public let permissions: Permissions
    /// Files of the registry that others may read, on a medium where nobody can mend that.
    public let exposedFiles: [String]

    private init(
        queue: DatabaseQueue, file: URL?, isReadOnly: Bool, isImmutable: Bool = false,
        permissions: Permissions = .ownerOnly, exposedFiles: [String] = []
    ) {
        self.queue = queue
        self.permissions = permissions
        self.exposedFiles = exposedFiles
        self.isImmutable = isImmutable
        self.file = file
        self.isReadOnly = isReadOnly
    }

    // MARK: Opening

    /// Makes a new registry, readable by its owner only.
    /// - Throws: `StoreError.alreadyExists`, also where another process was quicker.
    public static func create(at path: String) throws(StoreError) -> Store {
        do {
            return try create(at: path) { _ in }
        } catch {
            throw failure(error, path: path)
        }
    }

    /// Makes a new registry with what it begins with. It appears under its name when that is in it; a program that is killed on the
    /// way leaves nothing there.
    /// - Throws: `StoreError.alreadyExists`, and what `found` throws.
    public static func create(at path: String, founding found: (StoreWriter) throws -> Void) throws -> Store {
        let draft = try beginning(path)
        do {
            let store = Store(
                queue: try connect(to: URL(fileURLWithPath: draft.path), readOnly: false), file: nil, isReadOnly: false)
            try store.queue.inDatabase { try Schema.current.migrate($0) }
            try store.write(found)
            try store.queue.inDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = WAL")
                // The header that `open` looks at must be in the file itself, not in the log beside it.
                try database.checkpoint(.truncate)
            }
            try store.queue.close()
            try publish(draft)
        } catch {
            discard(draft)
            throw StoreError.translating(error)
        }
        return try open(at: path)
    }

    /// Opens a registry, and brings one of an older version up to date unless it is opened for reading.
    ///
    /// - Parameter group: may use it besides its owner.
    public static func open(
        at path: String, readOnly: Bool = false, sharedWith group: FileGroup? = nil
    ) throws(StoreError) -> Store {
        try open(at: path, readOnly: readOnly, sharedWith: group, busyTimeout: busyTimeout)
    }

    static func open(
        at path: String, readOnly: Bool = false, sharedWith group: FileGroup? = nil, busyTimeout: Double,
        schema: Schema = .current
    ) throws(StoreError) -> Store {
        let path = LocalFile.withoutLink(path)
        let files = try RegistryFiles(at: path, sharedWith: group)
        let file = URL(fileURLWithPath: path)
        do {
            let store = try connected(to: file, files, readOnly: readOnly, busyTimeout: busyTimeout)
            try store.queue.inDatabase { database in
                // Asked anew: the log may be ahead of the file's header.
                let found = try Schema.version(of: database)
                guard found >= 1 else { throw StoreError.notARegistry(path: path) }
                guard found <= schema.version, found == schema.version || !readOnly else {
                    throw StoreError.otherSchema(found: found, supported: schema.version)
                }
                // Nobody changes it between the check and what is done.
                try Self.reading(database) { try schema.check(database, version: try Schema.version(of: database)) }
                if !readOnly {
                    try database.execute(sql: "PRAGMA journal_mode = WAL")
                    try schema.migrate(database)
                }
            }
            return store
        } catch {
            throw Self.failure(error, path: path)
        }
    }

    /// Sees one moment of the file, whatever another process does.
    private static func reading(_ database: Database, _ body: () throws -> Void) throws {
        try database.inTransaction(.deferred) {
            try body()
            return .commit
        }
    }

    /// A registry in memory, for tests and for trying things out.
    public static func inMemory() throws(StoreError) -> Store {
        do {
            let queue = try DatabaseQueue(configuration: configuration(readOnly: false))
            try queue.inDatabase { try Schema.current.migrate($0) }
            return Store(queue: queue, file: nil, isReadOnly: false)
        } catch {
            throw Self.failure(error, path: ":memory:")
        }
    }

    /// A file in the making, unless there is one of the name, or the log of one is left: SQLite would take it for the log of the new
    /// file.
    private static func beginning(_ path: String) throws(StoreError) -> UnfinishedFile {
        // From the folder of now on: SQLite is given absolute paths.
        let file = URL(fileURLWithPath: path).absoluteURL.path
        for suffix in RegistryFiles.endings where LocalFile.isTaken(file + suffix) {
            guard !LocalFile.isTaken(file) else { break }
            throw .remains(path: path + suffix)
        }
        do throws(FileRefusal) {
            let draft = try UnfinishedFile(for: file)
            removeLogs(of: draft)
            return draft
        } catch {
            throw refusal(error, path: path)
        }
    }

    private static func publish(_ draft: UnfinishedFile) throws(StoreError) {
        do throws(FileRefusal) {
            try draft.publish()
        } catch {
            throw refusal(error, path: draft.target)
        }
    }

    private static func discard(_ draft: UnfinishedFile) {
        removeLogs(of: draft)
        draft.discard()
    }

    private static func removeLogs(of draft: UnfinishedFile) {
        for suffix in RegistryFiles.endings { try? LocalFile.remove(draft.path + suffix) }
    }

    private static func refusal(_ refusal: FileRefusal, path: String) -> StoreError {
        switch refusal {
        case .alreadyThere: .alreadyExists(path: path)
        case .inUse: .busy
        default: .cannotWrite(path: path, reason: refusal.words)
        }
    }

    /// Opened so that it can be read. On a medium that nothing can be written to, SQLite cannot make the memory that it shares with
    /// others; nobody changes a file there, so that it is read as it is.
    private static func connected(
        to file: URL, _ files: RegistryFiles, readOnly: Bool, busyTimeout: Double
    ) throws -> Store {
        func store(_ queue: DatabaseQueue, isReadOnly: Bool, isImmutable: Bool = false) -> Store {
            Store(
                queue: queue, file: file, isReadOnly: isReadOnly, isImmutable: isImmutable,
                permissions: files.permissions, exposedFiles: files.exposed)
        }
        do {
            let queue = try connect(to: file, readOnly: readOnly, busyTimeout: busyTimeout)
            _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
            return store(queue, isReadOnly: readOnly)
        } catch let error as DatabaseError where readOnly && isOfMissingMemory(error) {
            // What is in the log and not in the file would not be seen.
            let log = file.path + "-wal"
            if let size = try? OpenFile(log).size, size > 0 { throw StoreError.logUnreadable(path: log) }
            let queue = try connect(to: file, readOnly: true, isImmutable: true)
            return store(queue, isReadOnly: true, isImmutable: true)
        }
    }

    private static func isOfMissingMemory(_ error: DatabaseError) -> Bool {
        [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode)
    }

    private static func connect(
        to file: URL, readOnly: Bool, busyTimeout: Double = Store.busyTimeout, isImmutable: Bool = false
    ) throws -> DatabaseQueue {
        // An absolute path: SQLite would take `:memory:` and the like for something else than a file.
        try DatabaseQueue(
            path: isImmutable ? "\(file.absoluteURL.absoluteString)?immutable=1" : file.absoluteURL.path,
            configuration: configuration(readOnly: readOnly, busyTimeout: busyTimeout))
    }

    private static func configuration(readOnly: Bool, busyTimeout: Double = Store.busyTimeout) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { database in
            // What stands in the file's schema is not trusted with functions that have side effects, and pages are
            // checked as they are read.
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA synchronous = FULL;
                    PRAGMA cache_size = -16384;
                    PRAGMA mmap_size = 0;
                    """)
            sqlite3_limit(database.sqliteConnection, SQLITE_LIMIT_LENGTH, Int32(largestRow))
        }
        return configuration
    }

    /// Work on the file over a connection of its own, beside what this thread goes on with; `nil` where there is no file.
    ///
    /// Where it fails, it gives nothing: it is for the caller to do it over the connection at hand, which tells why.
    func aside<Output: Sendable>(_ work: @escaping @Sendable (Database) throws -> Output) -> Ahead<Output?>? {
        file.map { [isImmutable] file in
            Ahead(aside: {
                try? Self.connect(to: file, readOnly: true, isImmutable: isImmutable).read { database in
                    try Self.withSmallCache(database) { try work(database) }
                }
            })
        }
    }

    /// For whoever reads a file from end to end, and sees few pages twice.
    static func withSmallCache<Result>(_ database: Database, _ body: () throws -> Result) throws -> Result {
        let usual = try Int.fetchOne(database, sql: "PRAGMA cache_size") ?? -16384
        try database.execute(sql: "PRAGMA cache_size = -4096")
        defer { try? database.execute(sql: "PRAGMA cache_size = \(usual)") }
        return try body()
    }

    // MARK: Reading and writing

    /// Reads the registry as it is at one moment, whatever others write meanwhile.
    public func read<Result>(_ body: (StoreReader) throws -> Result) throws -> Result {
        do {
            return try queue.read { database in
                try Connection.withConnection(database) { try body(StoreReader(connection: $0)) }
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    /// Reads and writes in one transaction. Whatever `body` throws, nothing of it stays.
    /// - Throws: `StoreError.busy` where another process holds the lock for longer than `busyTimeout`, and what `body` throws.
    public func write<Result>(_ body: (StoreWriter) throws -> Result) throws -> Result {
        guard !isReadOnly else { throw StoreError.readOnly }
        do {
            return try queue.inDatabase { database in
                let disposals = DisposalFlag()
                var result: Result?
                try database.inTransaction(.immediate) {
                    result = try Connection.withConnection(database) {
                        try body(StoreWriter(connection: $0, disposals: disposals))
                    }
                    return .commit
                }
                if disposals.isSet {
                    // What was disposed of must not live on in the log. Where a reader is in the way it goes with the
                    // next checkpoint; the disposal itself stands.
                    _ = try? database.checkpoint(.truncate)
                }
                guard let result else { throw StoreError.io("the transaction gave no result") }
                return result
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    // MARK: Backup

    /// Copies the registry to a new file, while others may go on using it.
    /// - Throws: `StoreError.alreadyExists`; nothing is overwritten.
    public func backup(to path: String) throws(StoreError) {
        do {
            try backup(to: path, reading: { _ in }, completing: {})
        } catch {
            throw Self.failure(error, path: path)
        }
    }

    /// Copies the registry to a new file, while others may go on using it. The copy appears under its name when all of it is
    /// there; until then nothing has that name, and nobody else can make it.
    /// - Parameters:
    ///   - read: reads the registry at the very moment that is copied.
    ///   - complete: brings what else belongs to the copy. Whatever it throws, nothing of the copy stays.
    /// - Throws: `StoreError.alreadyExists` – nothing is overwritten – and what `read` and `complete` throw.
    public func backup<Snapshot>(
        to path: String, reading read: (StoreReader) throws -> Snapshot, completing complete: (Snapshot) throws -> Void
    ) throws {
        let draft = try Self.beginning(path)
        do {
            let copy = try Self.connect(to: URL(fileURLWithPath: draft.path), readOnly: false)
            let snapshot = try queue.read { source in
                // Read first: that is what holds the moment until the copy is made.
                let snapshot = try Connection.withConnection(source) { try read(StoreReader(connection: $0)) }
                try copy.writeWithoutTransaction { try source.backup(to: $0) }
                return snapshot
            }
            // A copy is one file, which can also be read where nothing can be written.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try complete(snapshot)
            try Self.publish(draft)
        } catch {
            Self.discard(draft)
            throw StoreError.translating(error)
        }
    }

    private static func failure(_ error: any Error, path: String) -> StoreError {
        switch error {
        case let error as StoreError: error
        case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN:
            .cannotWrite(path: path, reason: error.message ?? "it cannot be opened")
        case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: .notARegistry(path: path)
        case let error as DatabaseError: StoreError(error)
        default: .io("\(error)")
        }
    }
}
