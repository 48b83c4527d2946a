import Testing

@testable import CompetenceRegistry

/// What a table for publication must not tell, attacked the way a reader would.
@Suite struct ReportsDisclosureTests {
    typealias Row = DisclosureControl.Row

    @Test func aTableWithoutSmallCellsIsShownWhole() {
        let control = DisclosureControl(
            whole: Row(total: 84, partitions: [[44, 40, 0]]),
            rows: [
                Row(total: 50, partitions: [[25, 25, 0]]), Row(total: 34, partitions: [[19, 15, 0]]),
            ])
        #expect(control.overall.total == 84)
        #expect(control.overall.partitions == [[44, 40, 0]])
        #expect(control.rows.map(\.total) == [50, 34])
        #expect(control.rows.map(\.partitions) == [[[25, 25, 0]], [[19, 15, 0]]])
    }

    @Test func oneSmallPartTakesAnotherWithIt() {
        // 48 − 45 would tell the 3.
        let control = DisclosureControl(whole: Row(total: 48, partitions: [[45, 3]]), rows: [])
        #expect(control.overall.total == 48)
        #expect(control.overall.partitions == [[nil, nil]])
    }

    @Test func theSmallestOtherIsTaken() {
        let control = DisclosureControl(whole: Row(total: 62, partitions: [[30, 3, 20, 9, 0]]), rows: [])
        #expect(control.overall.partitions == [[30, nil, 20, nil, 0]])
    }

    @Test func smallTotalsAreNotToldByTheOthers() {
        // 20 = 3 + 7 + 10: without the 3 alone, the total less the rest gives it away.
        let control = DisclosureControl(
            whole: Row(total: 20, partitions: []),
            rows: [Row(total: 3, partitions: []), Row(total: 7, partitions: []), Row(total: 10, partitions: [])])
        #expect(control.overall.total == 20)
        #expect(control.rows.map(\.total) == [nil, nil, 10])
    }

    @Test func aSmallCellInARowIsNotToldByRowsAndColumns() {
        // Borgholm 16 of whom 2 women. Women overall 62, and the others' women are known: 62 − 60.
        let control = DisclosureControl(
            whole: Row(total: 116, partitions: [[62, 54]]),
            rows: [Row(total: 16, partitions: [[2, 14]]), Row(total: 100, partitions: [[60, 40]])])
        #expect(control.overall.partitions == [[62, 54]])
        #expect(control.rows.map(\.total) == [16, 100])
        #expect(control.rows.map(\.partitions) == [[[nil, nil]], [[nil, nil]]])
    }

    @Test func roomIsMeasuredByTheMarginsAndNotByCountingHoles() {
        // Two rows withheld, two holes in each row and column; yet of the column only five are left in the block, of which
        // a reader would know that the first row holds at most five and at least none. One more in it is enough.
        let control = DisclosureControl(
            whole: Row(total: 200, partitions: [[10, 190]]),
            rows: [
                Row(total: 50, partitions: [[1, 49]]), Row(total: 60, partitions: [[2, 58]]),
                Row(total: 90, partitions: [[7, 83]]),
            ])
        // Without the third row: 10 − 7 = 3 in the block, so the 1 is known to be 0…3. Too close.
        #expect(control.rows.map(\.partitions) == [[[nil, nil]], [[nil, nil]], [[nil, nil]]])
        #expect(control.rows.map(\.total) == [50, 60, 90])
    }

    @Test func aSmallWholeTellsNothingAndAnEmptyOneEverything() {
        let small = DisclosureControl(
            whole: Row(total: 4, partitions: [[4, 0]]), rows: [Row(total: 4, partitions: [[4, 0]])])
        #expect(small.overall == DisclosureControl.ShownRow(total: nil, partitions: [[nil, nil]]))
        #expect(small.rows == [DisclosureControl.ShownRow(total: nil, partitions: [[nil, nil]])])
        let empty = DisclosureControl(whole: Row(total: 0, partitions: [[0, 0]]), rows: [])
        #expect(empty.overall == DisclosureControl.ShownRow(total: 0, partitions: [[0, 0]]))
    }

    @Test func twoSmallNumbersOfASmallSumWithholdTheSum() {
        // 2 + 3 of 5: whoever has the 5 has nearly both.
        let control = DisclosureControl(whole: Row(total: 5, partitions: [[2, 3]]), rows: [])
        #expect(control.overall == DisclosureControl.ShownRow(total: nil, partitions: [[nil, nil]]))
    }

    /// A reader who tries every table that fits what is shown finds, for each small number, values far enough apart.
    @Test(arguments: 0..<60)
    func everySmallNumberCouldHaveBeenSomethingElse(seed: Int) {
        var random = Lottery(seed: UInt64(seed))
        let rows = (0..<3).map { _ in
            let cells = (0..<2).map { _ in random.next(below: 8) }
            return Row(total: cells.reduce(0, +), partitions: [cells])
        }.filter { $0.total > 0 }
        let columns = (0..<2).map { column in rows.reduce(0) { $0 + $1.partitions[0][column] } }
        let whole = Row(total: columns.reduce(0, +), partitions: [columns])
        let control = DisclosureControl(whole: whole, rows: rows)
        let reader = Reader(overall: control.overall, rows: control.rows)
        for (index, row) in rows.enumerated() {
            for column in 0..<2 where (1..<5).contains(row.partitions[0][column]) {
                let bounds = reader.bounds(row: index, column: column)
                #expect(bounds.upper - bounds.lower >= 5, "seed \(seed): \(rows) shown as \(control.rows)")
            }
            if (1..<5).contains(row.total) {
                let bounds = reader.bounds(row: index, column: nil)
                #expect(bounds.upper - bounds.lower >= 5, "seed \(seed): \(rows) shown as \(control.rows)")
            }
        }
    }
}

/// A reader who tries all tables of three rows and two columns that fit what was published.
private struct Reader {
    let overall: DisclosureControl.ShownRow
    let rows: [DisclosureControl.ShownRow]
    /// More than any number in the tests' tables, whole or part.
    private static let most = 21

    func bounds(row: Int, column: Int?) -> (lower: Int, upper: Int) {
        var lower = Int.max
        var upper = Int.min
        // Each row on its own first: what pairs fit it.
        let fitting = rows.map { row in
            (0...Self.most).flatMap { first in
                (0...Self.most).compactMap { second -> (Int, Int)? in
                    let total = first + second
                    guard total >= 1, row.total.map({ $0 == total }) ?? true,
                        row.partitions[0][0].map({ $0 == first }) ?? true,
                        row.partitions[0][1].map({ $0 == second }) ?? true
                    else { return nil }
                    return (first, second)
                }
            }
        }
        // For each pair of this row, whether the others can make up the rest of what is known overall.
        for pair in fitting[row] {
            let value = column.map { $0 == 0 ? pair.0 : pair.1 } ?? pair.0 + pair.1
            if value >= lower, value <= upper { continue }
            if others(Array(fitting.indices.filter { $0 != row }), fitting, pair) {
                lower = min(lower, value)
                upper = max(upper, value)
            }
        }
        return (lower, upper)
    }

    private func others(_ indices: [Int], _ fitting: [[(Int, Int)]], _ sum: (Int, Int)) -> Bool {
        guard let next = indices.first else {
            return (overall.total.map { $0 == sum.0 + sum.1 } ?? true)
                && (overall.partitions[0][0].map { $0 == sum.0 } ?? true)
                && (overall.partitions[0][1].map { $0 == sum.1 } ?? true)
        }
        if indices.count == 1, let first = overall.partitions[0][0], let second = overall.partitions[0][1] {
            // Nothing to try: the last row is what is left over.
            return fitting[next].contains { $0 == (first - sum.0, second - sum.1) }
        }
        return fitting[next].contains { pair in
            let total = (sum.0 + pair.0, sum.1 + pair.1)
            guard overall.total.map({ total.0 + total.1 <= $0 }) ?? true,
                overall.partitions[0][0].map({ total.0 <= $0 }) ?? true,
                overall.partitions[0][1].map({ total.1 <= $0 }) ?? true
            else { return false }
            return others(Array(indices.dropFirst()), fitting, total)
        }
    }
}

/// Numbers by lot, the same for the same seed (SplitMix64).
private struct Lottery {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: UInt64) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % limit)
    }
}
