internal import CompetenceModel
internal import GRDB

/// An empty registry into which the ledger is replayed: a temporary file of SQLite's own, that nobody else can open and that is gone
/// with the connection, whatever happens. A small one never leaves memory; of a large one no more than ``cacheSize`` is there.
///
/// `@unchecked Sendable`: its connection is used nowhere but inside `inDatabase`, where the queue lets one thread in at a
/// time.
final class Replica: LedgerReplay, @unchecked Sendable {
    /// The schema as it was made, before the replica was stripped for speed.
    let schema: [SchemaEntry]
    /// Every projected table; where it sums up, a column that changes on its own.
    let tables: [TableComparison]
    private let queue: DatabaseQueue
    let connection: Connection
    let isTallying: Bool

    /// Of a table whose rows are summed up, the column that later events change.
    private static let changing = ["assessment": "state"]
    /// Through which facts are found. The others would only have to be kept, or would keep out what is to be named.
    private static let indexes: Set = [
        "assessment_participant", "assessment_provisional", "appeal_open", "authorisation_practitioner",
        "certificate_claim", "certificate_ended", "certificate_prepared", "claim_export_claim",
        "claim_item_assessment", "claim_review_assessment", "claim_review_claim", "claim_review_returned",
        "claim_sample_claim", "claim_sample_item_assessment", "loan_practitioner", "practitioner_key_practitioner",
        "re_review_open",
    ]
    /// In kilobytes.
    private static let cacheSize = 32_768

    /// - Parameter tallying: sums up the rows that stay as they are. Those that no fact is read from are not kept.
    init(tallying: Bool) throws {
        isTallying = tallying
        var configuration = Configuration()
        // The file's own keys are checked in the file.
        configuration.foreignKeysEnabled = false
        // One transaction, from the first event to the last comparison, and nobody keeps what it wrote.
        configuration.allowsUnsafeTransactions = true
        // Without a name: SQLite makes a file that it removes at once.
        queue = try DatabaseQueue(path: "", configuration: configuration)
        (schema, tables, connection) = try queue.inDatabase { database in
            try Schema.current.migrate(database)
            let schema = try SchemaEntry.all(in: database)
            let tables = try TableComparison.all(in: database, schema, changing: tallying ? Self.changing : [:])
            for entry in schema where entry.type == "trigger" || (entry.type == "index" && entry.sql != nil) {
                if tallying, Self.indexes.contains(entry.name) { continue }
                try database.execute(sql: "DROP \(entry.type) \(entry.name.quotedDatabaseIdentifier)")
            }
            if tallying { try Self.narrowAssessments(database, schema) }
            try database.execute(
                sql: """
                    PRAGMA cache_size = -\(Self.cacheSize); PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
                    BEGIN
                    """)
            return (schema, tables, try Connection(database))
        }
        if tallying { connection.tally = ReplicaTally() }
    }

    /// Of an assessment, leaves the columns that facts are found through or read from, and the entry that recorded it.
    private static func narrowAssessments(_ database: Database, _ schema: [SchemaEntry]) throws {
        try database.execute(
            sql: """
                DROP TABLE assessment;
                CREATE TABLE assessment (
                    number INTEGER PRIMARY KEY, participant INTEGER, unit_code TEXT, assessor TEXT,
                    authorisation INTEGER, is_provisional INTEGER, recorded_at INTEGER, state TEXT, event INTEGER)
                """)
        for entry in schema where entry.table == "assessment" && indexes.contains(entry.name) {
            if let sql = entry.sql { try database.execute(sql: sql) }
        }
    }

    deinit {
        queue.inDatabase { _ in connection.close() }
    }

    /// What the rows add up to, by `TableComparison.name`: those that were summed up on the way, and those that were not.
    func tallies() throws -> [String: RowTally] {
        try queue.inDatabase { database in
            var tallies = connection.tally?.sums ?? [:]
            for table in tables where tallies[table.name] == nil {
                // Of one with a changing column, every row would have been summed up on the way.
                let isKept = Self.changing[table.table] == nil
                tallies[table.name] = isKept ? try RowTally(of: table, in: database) : RowTally()
            }
            return tallies
        }
    }

    func inDatabase<Result>(_ body: (Database) throws -> Result) rethrows -> Result {
        try queue.inDatabase(body)
    }

    func reading<Result>(_ body: () throws -> Result) rethrows -> Result {
        try queue.inDatabase { _ in try body() }
    }

    func replay(_ segments: [ExaminedSegment]) -> Result<[Contradiction], StoreError> {
        queue.inDatabase { _ in Projector(tables: connection).replay(segments) }
    }
}

extension Projector {
    /// Takes in a stretch of the ledger.
    func replay(_ segments: [ExaminedSegment]) -> Result<[Contradiction], StoreError> {
        var contradictions: [Contradiction] = []
        for segment in segments {
            if let tally = segment.tally { tables.tally?.add(tally) }
            // By index: an entry that is taken out is counted as used, while the thread that examines it does the same.
            for index in segment.entries.indices {
                guard case .success(let event) = segment.entries[index].event else { continue }
                let place = LedgerPlace(of: segment.entries[index].number, in: segment.transaction)
                do throws(StoreError) {
                    try apply(event, at: place)
                } catch .contradiction(let detail), .corrupt(let detail) {
                    let position = segment.entries[index].position
                    contradictions.append(
                        Contradiction(
                            place: LedgerEntry.place(segment.transaction.number, position), detail: detail))
                } catch {
                    return .failure(error)
                }
            }
        }
        return .success(contradictions)
    }
}

extension LedgerEntry {
    /// As findings name it.
    static func place(_ transaction: Int, _ position: Int) -> String { "ledger_event \(transaction)/\(position)" }
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
