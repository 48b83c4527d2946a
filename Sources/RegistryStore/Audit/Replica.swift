internal import CompetenceModel
internal import GRDB

/// An empty registry in memory into which the ledger is replayed.
struct Replica {
    let connection: Connection
    let database: Database
    /// The schema as it was made, before the replica was stripped for speed.
    let schema: [SchemaEntry]
    private let projector: Projector

    /// Runs `body` with a replica that is gone afterwards.
    /// - Parameter tallying: sums up the rows that stay as they are instead of keeping them.
    static func with<Result>(tallying: Bool, _ body: (Replica) throws -> Result) throws -> Result {
        var configuration = Configuration()
        // The file's own keys and constraints are checked in the file. Here only the rows matter.
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(configuration: configuration)
        return try queue.inDatabase { database in
            try Schema.migrate(database, from: 0)
            let schema = try SchemaEntry.all(in: database)
            for entry in schema where entry.type == "trigger" || (entry.type == "index" && entry.sql != nil) {
                try database.execute(sql: "DROP \(entry.type) \(entry.name.quotedDatabaseIdentifier)")
            }
            try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; BEGIN")
            defer { try? database.execute(sql: "ROLLBACK") }
            return try Connection.withConnection(database) { connection in
                if tallying { connection.beginTally() }
                return try body(
                    Replica(
                        connection: connection, database: database, schema: schema,
                        projector: Projector(tables: connection)))
            }
        }
    }

    func apply(_ event: any LedgerEvent, at place: LedgerPlace) throws(StoreError) {
        try projector.apply(event, at: place)
    }
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
