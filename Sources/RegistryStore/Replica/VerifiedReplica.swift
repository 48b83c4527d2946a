public import CompetenceModel
internal import Foundation
internal import GRDB
internal import LocalFiles

/// Tables that are filled from a registry's ledger and from nothing else, after every entry was checked and examined here. What is
/// sealed is computed from them.
///
/// Invariants, which tests cite by number:
/// 1. A row is there only if an entry of the ledger gives it: the chain was recomputed, the signature verified, and no rule objected.
/// 2. It takes in whole transactions, in their order, and all of a stretch or nothing of it.
/// 3. It holds no confidential record. These are read where they are, and each is held to its commitment.
/// 4. Made by another version of the program, or open to others, it is begun anew.
///
/// It costs what is new in the ledger, however long that is. Whoever can write its file can make it say anything: it lies in a
/// folder of its owner's alone, and ``statement`` is for its owner to sign.
public final class VerifiedReplica: Sendable {
    /// Entries of the ledger that are taken in at a time.
    private static var roundLength: Int { 2 * StretchLength.entries }

    private static let applicationID = 0x696e_7472
    private static let state = """
        CREATE TABLE replica (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            made_by BLOB NOT NULL,
            last_event INTEGER NOT NULL,
            statement TEXT
        ) STRICT;
        """

    private let queue: DatabaseQueue

    /// - Parameter path: of its file, which is made where there is none; `nil`: in memory. A file that is no such replica, or is
    ///   another version's, is replaced.
    public init(at path: String?) throws(StoreError) {
        do {
            if let path {
                if LocalFile.isTaken(path), !Self.isOwn(path) || (try? Self.open(path)).map(Self.isCurrent) != true {
                    try Self.remove(path)
                }
                queue = try Self.open(path)
            } else {
                queue = try DatabaseQueue(configuration: Self.configuration)
            }
            if !Self.isCurrent(queue) { try Self.begin(queue) }
        } catch {
            throw Self.failure(error, path)
        }
    }

    private static func failure(_ error: any Error, _ path: String? = nil) -> StoreError {
        switch error {
        case let error as StoreError: error
        case let error as DatabaseError: StoreError(error)
        case let error as FileRefusal: .cannotWrite(path: path ?? ":memory:", reason: error.words)
        default: .io("\(error)")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        // What its rows refer to is in the ledger, which it does not copy.
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(Store.busyTimeout)
        configuration.prepareDatabase { database in
            // What is lost in a power cut is taken in again.
            try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA synchronous = NORMAL")
        }
        return configuration
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        if !LocalFile.exists(path) { try UnfinishedFile(for: path).publish() }
        return try DatabaseQueue(path: URL(fileURLWithPath: path).path, configuration: configuration)
    }

    /// Whether it is a file that nobody but its owner can have written.
    private static func isOwn(_ path: String) -> Bool {
        do throws(FileRefusal) {
            let file = try OpenFile(path, followingLinks: false)
            try file.requireRegular()
            try file.requirePrivate()
            return true
        } catch {
            return false
        }
    }

    private static func remove(_ path: String) throws(FileRefusal) {
        for suffix in ["-wal", "-shm", "-journal", ""] where LocalFile.isTaken(path + suffix) {
            try LocalFile.remove(path + suffix)
        }
    }

    /// Of which tables it is made.
    private static let version = SHA256Digest(hashing: Schema.current.migrations.joined() + state)

    private static func isCurrent(_ queue: DatabaseQueue) -> Bool {
        let found = try? queue.read { database -> Bool in
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else { return false }
            return try Data.fetchOne(database, sql: "SELECT made_by FROM replica") == Data(version.bytes)
        }
        return found ?? false
    }

    private static func begin(_ queue: DatabaseQueue) throws {
        try queue.inDatabase { database in
            try Schema.current.migrate(database)
            try database.inTransaction(.immediate) {
                try database.execute(sql: state)
                try database.execute(
                    sql: "INSERT INTO replica (only, made_by, last_event) VALUES (1, ?, 0)",
                    arguments: [Data(version.bytes)])
                try database.execute(sql: "PRAGMA application_id = \(applicationID)")
                return .commit
            }
        }
    }

    /// Forgets everything, to begin anew.
    public func clear() throws(StoreError) {
        try translating {
            try queue.erase()
            try Self.begin(queue)
        }
    }

    // MARK: What it holds

    /// How far it has followed the ledger, and what its owner has signed of that.
    public func standing() throws(StoreError) -> (position: LedgerPosition, statement: String?) {
        try translating {
            try queue.read { database in
                try Connection.withConnection(database) { connection in
                    (
                        try StoreReader(connection: connection).position(),
                        try String.fetchOne(database, sql: "SELECT statement FROM replica")
                    )
                }
            }
        }
    }

    /// Reads its tables.
    ///
    /// - Parameter source: the registry, for the confidential records.
    public func read<Result>(
        records source: StoreReader, _ body: (StoreReader) throws -> Result
    ) throws -> Result {
        do {
            return try queue.read { database in
                try Connection.withConnection(database) { connection in
                    try body(StoreReader(connection: connection, records: source.connection))
                }
            }
        } catch {
            throw StoreError.translating(error)
        }
    }

    private func translating<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
        do {
            return try body()
        } catch {
            throw Self.failure(error)
        }
    }

    // MARK: Taking in

    /// Takes in what the ledger has and the replica has not, a stretch at a time.
    ///
    /// - Parameters:
    ///   - source: the registry's file, of which nothing but the ledger and the confidential records is read.
    ///   - inspect: makes whoever looks at a stretch of events, with the tables as they are before it.
    ///   - state: makes the ``statement`` of a position. It is kept with the stretch that leads there, so that whoever is stopped on
    ///     the way goes on from there.
    /// - Returns: what stands against the first stretch that something stands against. Nothing of that was taken in.
    public func takeIn(
        from source: StoreReader, verifying verify: @escaping PersonalSignature.Verification,
        inspecting inspect: (StoreReader) throws -> any LedgerInspector,
        stating state: (LedgerPosition) throws -> String
    ) throws -> [AuditFinding] {
        let ledger = LedgerSource(connection: source.connection)
        do {
            let newest = try source.position().number
            while try takeStretch(of: ledger, upTo: newest, source, verify, inspect, state) {}
            return []
        } catch let objection as Objection {
            return objection.findings
        } catch {
            throw StoreError.translating(error)
        }
    }

    /// - Returns: whether there was one.
    private func takeStretch(
        of ledger: LedgerSource, upTo newest: Int, _ source: StoreReader,
        _ verify: @escaping PersonalSignature.Verification, _ inspect: (StoreReader) throws -> any LedgerInspector,
        _ state: (LedgerPosition) throws -> String
    ) throws -> Bool {
        var isTaken = false
        try queue.inDatabase { database in
            try database.inTransaction(.immediate) {
                try Connection.withConnection(database) { connection in
                    let reader = StoreReader(connection: connection, records: source.connection)
                    let point = try Self.point(of: reader, database)
                    let first = point.position.number + 1
                    guard first <= newest else { return }
                    let stretch = Stretch()
                    let inspector = try inspect(reader)
                    let audit = LedgerAudit(
                        replica: stretch, report: AuditReport(), verify: verify, inspector: inspector)
                    audit.resume(point)
                    try audit.walk(ledger, first...max(first, try ledger.end(of: Self.roundLength, from: first)))
                    var report = audit.report
                    for end in try inspector.findingsAtTheEnd() {
                        report.note(end.finding, "ledger_transaction \(end.transaction)")
                    }
                    // Rolled back: nothing is taken in that something stands against.
                    // What was not met would be looked for without end.
                    if stretch.segments.isEmpty {
                        report.note(.sequence, "ledger_transaction \(first)", "is missing, and there are later ones")
                    }
                    guard report.isClean else { throw Objection(findings: report.findings) }
                    try Self.write(stretch.segments, into: connection, database)
                    try database.execute(
                        sql: "UPDATE replica SET statement = ?", arguments: [try state(reader.position())])
                    isTaken = true
                }
                return .commit
            }
        }
        return isTaken
    }

    private struct Objection: Error {
        var findings: [AuditFinding]
    }

    /// Keeps what was examined until all of it has been.
    private final class Stretch: LedgerReplay, @unchecked Sendable {
        // Written by one thread at a time, and read when they are done.
        private(set) var segments: [ExaminedSegment] = []
        let isTallying = false

        func reading<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }

        func replay(_ segments: [ExaminedSegment]) -> Result<[Contradiction], StoreError> {
            self.segments += segments
            return .success([])
        }
    }

    private static func point(of reader: StoreReader, _ database: Database) throws -> LedgerPoint {
        LedgerPoint(
            position: try reader.position(), registry: try reader.registryFingerprint() ?? .zero,
            lastEvent: try Int.fetchOne(database, sql: "SELECT last_event FROM replica") ?? 0,
            newest: try reader.newestTimestamp(), keys: KeyRing(try reader.practitioners()))
    }

    /// Of the ledger itself it keeps the transactions, and the entry that the registry is known by.
    private static func write(
        _ segments: [ExaminedSegment], into connection: Connection, _ database: Database
    ) throws {
        let writer = StoreWriter(connection: connection, disposals: DisposalFlag())
        for segment in segments {
            if let first = segment.entries.first, first.number == 1, case .success(let event) = first.event {
                for entry in try ActContent([event.content]).entries { try writer.write(entry, of: 1, as: 1) }
            }
            if segment.isLast { try writer.write(segment.transaction) }
        }
        switch Projector(tables: connection).replay(segments) {
        case .failure(let error): throw error
        case .success(let contradictions):
            guard contradictions.isEmpty else {
                throw Objection(
                    findings: contradictions.map {
                        AuditFinding(
                            kind: .event, place: $0.place, detail: "contradicts what came before it: \($0.detail)")
                    })
            }
        }
        if let last = segments.last?.entries.last {
            try database.execute(sql: "UPDATE replica SET last_event = ?", arguments: [last.number])
        }
    }
}
