/// Sums up the rows of entries that stay as they are, on whatever core examines the entries.
struct RowSum: RowSink, ~Copyable {
    typealias Failure = Never

    private(set) var tally = ReplicaTally()
    private var row = RowHasher()

    mutating func insertForGood<each Value: ColumnBindable>(
        into table: StaticString, _ sql: StaticString, _ value: repeat each Value
    ) {
        for value in repeat each value { value.hash(into: &row) }
        var one = RowTally()
        one.add(row.finish())
        tally.merge(one, into: table)
    }
}
