internal import GRDB

/// What makes an SQLite file a registry.
///
/// Invariants, which tests cite by number:
/// 1. `PRAGMA application_id` is `applicationID`; `PRAGMA user_version` is the number of migrations that have run.
/// 2. A migration is frozen once released: plain SQL that mentions no type of the program, so that it does the same for ever.
/// 3. Opening never writes to a file of a newer version, and whoever only reads never writes to one of an older version either.
/// 4. What a file holds besides, lacks, or has otherwise keeps it from being opened.
/// 5. Of several processes that open a file of an older version, one brings it up to date; the others wait, and find it done.
struct Schema: Sendable {
    /// `inty` in ASCII.
    static let applicationID = 0x696e_7479

    /// Today's.
    static let current = Schema(migrations: [Migration1.sql])

    /// In the order in which they run; the first makes an empty file a registry.
    let migrations: [String]

    var version: Int { migrations.count }

    /// How many migrations have run in a file.
    static func version(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// Brings a file up to a version, in one transaction. What it is, is asked under the lock: another process may have been quicker.
    ///
    /// - Parameter target: `nil`: the newest.
    func migrate(_ database: Database, through target: Int? = nil) throws {
        let target = target ?? version
        guard try Self.version(of: database) < target else { return }
        try database.inTransaction(.immediate) {
            let found = try Self.version(of: database)
            guard found < target else { return .rollback }
            for migration in migrations[found..<target] {
                try database.execute(sql: migration)
            }
            try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(target)")
            return .commit
        }
    }
}
