internal import CompetenceModel

/// What a replica sums up instead of writing it to its tables.
struct ReplicaTally {
    /// A handful. The same name may stand at several addresses, and then has several sums.
    private var rows: [(table: StaticString, tally: RowTally)] = []
    /// The one thing that changes of an assessment. Its other columns stand among the rows.
    private var states: [AssessmentID: AssessmentState] = [:]
    private var stateTally = RowTally()

    mutating func add(_ row: RowHasher, to table: StaticString) {
        let index = rows.firstIndex { $0.table.utf8Start == table.utf8Start }
        if index == nil { rows.append((table, RowTally())) }
        rows[index ?? rows.count - 1].tally.add(row)
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
        var sums = Dictionary(
            rows.map { ($0.table.description, $0.tally) }, uniquingKeysWith: { $0.merged(with: $1) })
        sums["assessment.state"] = stateTally
        return sums
    }
}
