internal import GRDB

/// What makes an SQLite file a registry.
///
/// Invariants, which tests cite by number:
/// 1. `PRAGMA application_id` is `applicationID`; `PRAGMA user_version` is the number of migrations that have run.
/// 2. A migration is frozen once released: plain SQL that mentions no type of the program, so that it does the same for ever.
/// 3. Opening never writes to a file of a newer version.
/// 4. What a file holds besides, lacks, or has otherwise keeps it from being opened.
enum Schema {
    /// `inty` in ASCII.
    static let applicationID = 0x696e_7479

    /// In the order in which they run; the first makes an empty file a registry.
    static let migrations: [String] = [Migration1.sql]

    static var version: Int { migrations.count }

    /// Brings a file of version `found` up to a later one, in one transaction.
    static func migrate(_ database: Database, from found: Int, through target: Int = version) throws {
        guard found < target else { return }
        try database.inTransaction(.immediate) {
            for migration in migrations[found..<target] {
                try database.execute(sql: migration)
            }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(target)")
            return .commit
        }
    }
}
