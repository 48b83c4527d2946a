internal import CompetenceModel
internal import GRDB

/// An empty registry in memory into which the ledger is replayed.
///
/// `@unchecked Sendable`: its connection is used nowhere but inside `inDatabase`, where the queue lets one thread in at a
/// time.
final class Replica: @unchecked Sendable {
    /// The schema as it was made, before the replica was stripped for speed.
    let schema: [SchemaEntry]
    private let queue: DatabaseQueue
    private let connection: Connection

    /// - Parameter tallying: sums up the rows that stay as they are instead of keeping them.
    init(tallying: Bool) throws {
        var configuration = Configuration()
        // The file's own keys and constraints are checked in the file. Here only the rows matter.
        configuration.foreignKeysEnabled = false
        // One transaction, from the first event to the last comparison, and nobody keeps what it wrote.
        configuration.allowsUnsafeTransactions = true
        queue = try DatabaseQueue(configuration: configuration)
        (schema, connection) = try queue.inDatabase { database in
            try Schema.migrate(database, from: 0)
            let schema = try SchemaEntry.all(in: database)
            for entry in schema where entry.type == "trigger" || (entry.type == "index" && entry.sql != nil) {
                try database.execute(sql: "DROP \(entry.type) \(entry.name.quotedDatabaseIdentifier)")
            }
            try database.execute(
                sql: """
                    PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
                    BEGIN
                    """)
            return (schema, try Connection(database))
        }
        if tallying { connection.beginTally() }
    }

    deinit {
        queue.inDatabase { _ in connection.close() }
    }

    /// What the rows that were not kept add up to, by table.
    var rowTallies: [String: RowTally] { queue.inDatabase { _ in connection.rowTallies ?? [:] } }

    func inDatabase<Result>(_ body: (Database) throws -> Result) rethrows -> Result {
        try queue.inDatabase(body)
    }

    /// Takes in a stretch of the ledger.
    /// - Returns: the events that contradict what came before them.
    func replay(_ segments: [ExaminedSegment]) -> Result<[Contradiction], StoreError> {
        queue.inDatabase { _ -> Result<[Contradiction], StoreError> in
            let projector = Projector(tables: connection)
            var contradictions: [Contradiction] = []
            for segment in segments {
                for (numbered, entry) in zip(segment.segment.entries, segment.entries) {
                    guard case .success(let event) = entry.event else { continue }
                    do throws(StoreError) {
                        try projector.apply(event, at: LedgerPlace(of: numbered, in: segment.segment.transaction))
                    } catch .contradiction(let detail), .corrupt(let detail) {
                        contradictions.append(Contradiction(place: numbered.entry.place, detail: detail))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return .success(contradictions)
        }
    }

    /// An event that cannot have happened after those before it.
    struct Contradiction: Sendable {
        var place: String
        var detail: String
    }
}

extension LedgerPlace {
    fileprivate init(of numbered: LedgerSegment.NumberedEntry, in transaction: LedgerTransaction) {
        self.init(
            event: numbered.number, transaction: transaction.number, at: transaction.at, hash: transaction.hash)
    }
}

extension LedgerEntry {
    /// As findings name it.
    var place: String { "ledger_event \(transaction)/\(position)" }
}

/// A line of `sqlite_schema`.
struct SchemaEntry: Hashable {
    var type: String
    var name: String
    var table: String
    var sql: String?

    static func all(in database: Database) throws -> [SchemaEntry] {
        try Row.fetchAll(database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
            .map { row in
                // Lenient: whatever stands there is compared, not believed.
                func text(_ index: Int) -> String? {
                    String.fromDatabaseValue(row[index] as DatabaseValue)
                }
                return SchemaEntry(type: text(0) ?? "?", name: text(1) ?? "?", table: text(2) ?? "?", sql: text(3))
            }
    }
}
