internal import GRDB

extension Schema {
    /// Refuses a file whose tables, indexes, triggers and views are not, to the letter, those of a registry.
    ///
    /// Asked before anything is read from them: a view in the place of a table may never end, and a trigger does more than
    /// was asked for.
    func check(_ database: Database, version: Int) throws {
        var report = AuditReport()
        SchemaAudit.run(expected: try entries(of: version), actual: try SchemaEntry.all(in: database), &report)
        // What stands in the place of a table says more than the indexes that went with it.
        let difference = report.findings.first { !$0.place.hasPrefix("sqlite_schema index") } ?? report.findings.first
        if let difference { throw StoreError.schemaDiffers(difference.description) }
    }

    /// What stands in `sqlite_schema` after so many migrations: asked of an empty registry in memory, which takes a few milliseconds.
    private func entries(of version: Int) throws -> [SchemaEntry] {
        let isCurrent = version == Self.current.version && migrations == Self.current.migrations
        return isCurrent ? try Self.currentEntries.get() : try make(version)
    }

    private static let currentEntries = Result { try current.make(current.version) }

    private func make(_ version: Int) throws -> [SchemaEntry] {
        try DatabaseQueue().inDatabase { database in
            try migrate(database, through: version)
            return try SchemaEntry.all(in: database)
        }
    }
}
