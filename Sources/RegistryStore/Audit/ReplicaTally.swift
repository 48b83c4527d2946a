internal import CompetenceModel

/// What a replica sums up instead of writing it to its tables.
struct ReplicaTally {
    /// By the address of the table's name.
    private var rows: [UnsafePointer<UInt8>: (table: String, tally: RowTally)] = [:]
    /// The one thing that changes of an assessment. Its other columns stand among the rows.
    var states: [AssessmentID: AssessmentState] = [:]

    mutating func add(_ row: RowHasher, to table: StaticString) {
        rows[table.utf8Start, default: (table.description, RowTally())].tally.add(row)
    }

    /// The sums, by `TableComparison.name`.
    var sums: [String: RowTally] {
        // The same name may stand at several addresses.
        var sums = Dictionary(rows.values.map { ($0.table, $0.tally) }, uniquingKeysWith: { $0.merged(with: $1) })
        for (assessment, state) in states {
            var row = RowHasher()
            assessment.hash(into: &row)
            state.rawValue.hash(into: &row)
            sums["assessment.state", default: RowTally()].add(row)
        }
        return sums
    }
}
