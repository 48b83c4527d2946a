/// Compares the tables, indexes and triggers of a file with those of a freshly made registry.
///
/// A trigger that is gone opens the ledger to changes, one that was added makes other changes in passing.
enum SchemaAudit {
    static func run(expected: [SchemaEntry], actual: [SchemaEntry], _ report: inout AuditReport) {
        // Several lines of one name are possible in a file that was tampered with.
        let expectedByName = Dictionary(grouping: expected, by: \.place)
        let actualByName = Dictionary(grouping: actual, by: \.place)
        for (place, entries) in expectedByName.sorted(by: { $0.key < $1.key }) {
            guard let found = actualByName[place] else {
                report.note(.schema, "sqlite_schema \(place)", "is missing")
                continue
            }
            if found != entries { report.note(.schema, "sqlite_schema \(place)", "is not as it was made") }
        }
        for (place, _) in actualByName.sorted(by: { $0.key < $1.key }) where expectedByName[place] == nil {
            report.note(.schema, "sqlite_schema \(place)", "does not belong to a registry")
        }
    }
}

extension SchemaEntry {
    fileprivate var place: String { "\(type) \(name)" }
}
