/// Withholds what a published table must not tell: counts of one to four persons, and whatever else it takes that nobody
/// can work them out from the rest.
///
/// A table here is a whole, split in rows (municipalities, say) and in each row by one or more *partitions* (sex; kind of
/// certificate). Its margins are published where they can be, so hiding a small cell is not enough: the cell is the total
/// less its neighbours. What is hidden besides:
///
/// 1. Of the overall figures of a partition, the smallest others, until what is hidden together leaves room.
/// 2. Of the rows' totals likewise.
/// 3. A row that holds a small cell in a partition withholds that whole partition. The withheld rows form a full block, and
///    of such a block of non-negative numbers of which only margins are known, the bounds of a cell are exactly
///    `max(0, row + column − block)` and `min(row, column)` (Fréchet). Rows are added to the block, and rows' totals
///    hidden, until those bounds lie `room` apart for every small cell.
///
/// So whoever reads the table, and knows this rule, cannot tell a withheld small number to within fewer than `room`
/// persons. Zero is not withheld by itself: it singles out nobody. The threshold is the one that official statistics
/// commonly uses.
///
/// Not covered: subtracting one report from another, made of a different day or selection; who publishes decides which.
struct DisclosureControl {
    /// The smallest count that may be shown.
    static let threshold = 5
    /// How far apart the bounds of a withheld small number lie at least.
    static let room = 5

    struct Row: Equatable {
        var total: Int
        /// Each adds up to the total.
        var partitions: [[Int]]
    }

    struct ShownRow: Equatable {
        var total: Int?
        var partitions: [[Int?]]
    }

    let overall: ShownRow
    let rows: [ShownRow]

    /// - Parameters:
    ///   - whole: the overall figures.
    ///   - rows: what they are split into; empty where there is no breakdown.
    init(whole: Row, rows: [Row]) {
        let hiddenColumns = whole.partitions.map { Self.hiddenPlaces($0) }
        var hiddenTotals = Self.hiddenPlaces(rows.map(\.total))
        var hiddenRows = whole.partitions.indices.map { partition in
            Set(
                rows.indices.filter {
                    !hiddenColumns[partition].isEmpty || Self.hasSmall(rows[$0].partitions[partition])
                })
        }
        var isStable = false
        while !isStable {
            isStable = true
            for partition in whole.partitions.indices {
                hiddenRows[partition].formUnion(hiddenTotals)
                while let row = Self.exposedRow(
                    partition, whole: whole, rows: rows, hiddenRows: hiddenRows[partition],
                    hiddenTotals: hiddenTotals, hiddenColumns: hiddenColumns[partition])
                {
                    isStable = false
                    switch row {
                    case .addRow(let index): hiddenRows[partition].insert(index)
                    case .hideTotal(let index):
                        hiddenTotals.insert(index)
                        hiddenRows[partition].insert(index)
                    }
                }
            }
        }
        // Where hiding every part still leaves too little room, the whole itself is too much to tell.
        let allHidden =
            Self.isSmall(whole.total)
            || !Self.hasRoom(rows.map(\.total), hiddenTotals)
            || whole.partitions.indices.contains { !Self.hasRoom(whole.partitions[$0], hiddenColumns[$0]) }
        overall = ShownRow(
            total: allHidden ? nil : whole.total,
            partitions: whole.partitions.indices.map { partition in
                whole.partitions[partition].indices.map { column in
                    allHidden || hiddenColumns[partition].contains(column)
                        ? nil : whole.partitions[partition][column]
                }
            })
        self.rows = rows.indices.map { index in
            ShownRow(
                total: allHidden || hiddenTotals.contains(index) ? nil : rows[index].total,
                partitions: whole.partitions.indices.map { partition in
                    rows[index].partitions[partition].map { cell in
                        allHidden || hiddenRows[partition].contains(index) ? nil : cell
                    }
                })
        }
    }

    static func isSmall(_ count: Int) -> Bool { (1..<threshold).contains(count) }

    private static func hasSmall(_ counts: [Int]) -> Bool { counts.contains(where: isSmall) }

    /// Of counts of which the sum is known, which to hide: the small ones, and the smallest others until there is room.
    /// Zeros stay.
    private static func hiddenPlaces(_ counts: [Int]) -> Set<Int> {
        guard hasSmall(counts) else { return [] }
        var hidden = Set(counts.indices.filter { isSmall(counts[$0]) })
        let others = counts.indices.filter { counts[$0] >= threshold }
        for other in others.sorted(by: { (counts[$0], $0) < (counts[$1], $1) }) where !hasRoom(counts, hidden) {
            hidden.insert(other)
        }
        return hidden
    }

    /// Each of the hidden is known to be at least one, and all of them together to be their sum.
    private static func hasRoom(_ counts: [Int], _ hidden: Set<Int>) -> Bool {
        guard !hidden.isEmpty else { return true }
        return hidden.count > 1 && hidden.reduce(0) { $0 + counts[$1] } - hidden.count >= room
    }

    private enum Remedy {
        case addRow(Int)
        case hideTotal(Int)
    }

    /// What to hide further because a small cell of the block can be told too closely; `nil` where none can.
    private static func exposedRow(
        _ partition: Int, whole: Row, rows: [Row], hiddenRows: Set<Int>, hiddenTotals: Set<Int>,
        hiddenColumns: Set<Int>
    ) -> Remedy? {
        let block = Block(
            partition, whole: whole, rows: rows, hiddenRows: hiddenRows, hiddenTotals: hiddenTotals,
            hiddenColumns: hiddenColumns)
        let isExposed = hiddenRows.contains { row in
            rows[row].partitions[partition].indices.contains { column in
                isSmall(rows[row].partitions[partition][column]) && block.room(row, column) < room
            }
        }
        guard isExposed else { return nil }
        func smallest(_ candidates: [Int]) -> Int? {
            candidates.min { (rows[$0].total, $0) < (rows[$1].total, $1) }
        }
        if let row = smallest(rows.indices.filter { !hiddenRows.contains($0) }) { return .addRow(row) }
        return smallest(rows.indices.filter { !hiddenTotals.contains($0) }).map { .hideTotal($0) }
    }

    /// The rows whose cells are all hidden, and what of its margins a reader knows.
    private struct Block {
        let rows: [Row]
        let partition: Int
        let hiddenTotals: Set<Int>
        let hiddenColumns: Set<Int>
        /// What the block holds of each column: the overall figure less the rows that are shown.
        let columns: [Int]
        let size: Int
        let hiddenTotal: Int
        let hiddenColumn: Int

        init(
            _ partition: Int, whole: Row, rows: [Row], hiddenRows: Set<Int>, hiddenTotals: Set<Int>,
            hiddenColumns: Set<Int>
        ) {
            self.rows = rows
            self.partition = partition
            self.hiddenTotals = hiddenTotals
            self.hiddenColumns = hiddenColumns
            columns = whole.partitions[partition].indices.map { column in
                hiddenRows.reduce(0) { $0 + rows[$1].partitions[partition][column] }
            }
            size = columns.reduce(0, +)
            hiddenTotal = hiddenTotals.reduce(0) { $0 + rows[$1].total }
            let all = columns
            hiddenColumn = hiddenColumns.reduce(0) { $0 + all[$1] }
        }

        /// How far apart the bounds of a cell lie, for a reader who knows the margins that are shown.
        ///
        /// Rows whose totals are hidden are known together only, as are columns whose overall figures are: within two
        /// or more of them a cell can be anything from nothing on.
        func room(_ row: Int, _ column: Int) -> Int {
            let hidesTotal = hiddenTotals.contains(row)
            let hidesColumn = hiddenColumns.contains(column)
            // Of margins that are known together, each is known to be at least one.
            let rowMargin = hidesTotal ? hiddenTotal - (hiddenTotals.count - 1) : rows[row].total
            let columnMargin = hidesColumn ? hiddenColumn - (hiddenColumns.count - 1) : columns[column]
            let upper = min(rowMargin, columnMargin)
            let isShared = (hidesTotal && hiddenTotals.count > 1) || (hidesColumn && hiddenColumns.count > 1)
            let lower = isShared ? 0 : max(0, rowMargin + columnMargin - size)
            return upper - lower
        }
    }
}
