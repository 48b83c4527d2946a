internal import CompetenceModel

/// What a replica sums up instead of writing it to its tables.
struct ReplicaTally {
    /// By the address of the table's name.
    private var rows: [UnsafePointer<UInt8>: (table: String, tally: RowTally)] = [:]
    /// The one thing that changes of an assessment. Its other columns stand among the rows.
    private var states: [AssessmentID: AssessmentState] = [:]
    private var stateTally = RowTally()

    mutating func add(_ row: RowHasher, to table: StaticString) {
        rows[table.utf8Start, default: (table.description, RowTally())].tally.add(row)
    }

    func state(of assessment: AssessmentID) -> AssessmentState? { states[assessment] }

    mutating func set(_ state: AssessmentState, of assessment: AssessmentID) {
        if let former = states.updateValue(state, forKey: assessment) {
            stateTally.remove(Self.row(assessment, former))
        }
        stateTally.add(Self.row(assessment, state))
    }

    private static func row(_ assessment: AssessmentID, _ state: AssessmentState) -> RowHasher {
        var row = RowHasher()
        assessment.hash(into: &row)
        state.rawValue.hash(into: &row)
        return row
    }

    /// The sums, by `TableComparison.name`; a table without rows has none.
    var sums: [String: RowTally] {
        // The same name may stand at several addresses.
        var sums = Dictionary(rows.values.map { ($0.table, $0.tally) }, uniquingKeysWith: { $0.merged(with: $1) })
        sums["assessment.state"] = stateTally
        return sums
    }
}
