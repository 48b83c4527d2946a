internal import CompetenceModel

/// What a replica sums up, of rows that it does not keep or need not read again.
struct ReplicaTally: Sendable {
    /// A handful. The same name may stand at several addresses, and then has several sums.
    private var rows: [(table: StaticString, tally: RowTally)] = []
    /// The one thing that changes of an assessment. Its other columns stand among the rows.
    private var states = RowTally()

    mutating func add(_ other: ReplicaTally) {
        for (table, tally) in other.rows { merge(tally, into: table) }
        states.merge(other.states)
    }

    mutating func merge(_ tally: RowTally, into table: StaticString) {
        let index = rows.firstIndex { $0.table.utf8Start == table.utf8Start }
        if index == nil { rows.append((table, RowTally())) }
        rows[index ?? rows.count - 1].tally.merge(tally)
    }

    mutating func add(_ state: AssessmentState, of assessment: AssessmentID) {
        var row = RowHasher()
        states.add(Self.hash(assessment, state, &row))
    }

    mutating func change(_ assessment: AssessmentID, from former: AssessmentState, to state: AssessmentState) {
        var row = RowHasher()
        states.remove(Self.hash(assessment, former, &row))
        states.add(Self.hash(assessment, state, &row))
    }

    private static func hash(_ assessment: AssessmentID, _ state: AssessmentState, _ row: inout RowHasher) -> UInt64 {
        assessment.hash(into: &row)
        state.rawValue.hash(into: &row)
        return row.finish()
    }

    /// The sums, by `TableComparison.name`; a table without rows has none.
    var sums: [String: RowTally] {
        var sums = Dictionary(
            rows.map { ($0.table.description, $0.tally) }, uniquingKeysWith: { $0.merged(with: $1) })
        sums["assessment.state"] = states
        return sums
    }
}
