/// Which columns of a table stand beside one another in a terminal, how wide, and what stands beneath each row.
///
/// No value is ever cut or broken inside a word: a shortened serial number or date is worth nothing. Where the columns are too
/// wide together, these give way in turn, until the table fits:
///
/// 1. what is to be read goes beneath its row (`.below`), and headings are broken between words;
/// 2. columns leave the row, the last one first: those that can be had elsewhere (`.leftOut`), then those of less importance
///    (`.aside`), which run together beneath it, each with its heading. As few leave as let all texts stay in one line, or,
///    where that is not to be had, as few as let them stay readable when they are broken between words;
/// 3. any column but the first leaves it.
struct TableLayout {
    private static let margin = 4
    private static let gap = 2
    private static let separator = " · "
    /// A text in narrower lines tells little; a long one needs some words in each.
    private static let readable = 14
    private static let readableOfLong = 28
    private static let long = 48

    private let columns: [Table.Column]
    private let limit: Int?
    private(set) var shown: [Int]
    private(set) var aside: [Int] = []
    private(set) var below: [Int] = []
    private var widths: [Int]

    init(_ columns: [Table.Column], headings: [String], rows: [[Cell]], limit: Int?) {
        self.columns = columns
        self.limit = limit
        shown = Array(columns.indices)
        let needs = columns.indices.map { index in
            Need(columns[index], heading: headings[index], cells: rows.map { $0[index] })
        }
        widths = needs.map(\.natural)
        guard let limit, total > limit else { return }
        below = shown.filter { columns[$0].squeeze == .below }
        shown.removeAll { columns[$0].squeeze == .below }
        let expendable =
            shown.reversed().filter { columns[$0].squeeze == .leftOut }
            + shown.reversed().filter { columns[$0].squeeze == .aside }
        if !leave(expendable, until: needs.map(\.withHeadingBroken), limit) {
            let kept = shown.dropFirst().reversed().filter { columns[$0].squeeze == .kept }
            if !leave(expendable + kept, until: needs.map(\.readable), limit) {
                aside = shown.dropFirst().filter { columns[$0].squeeze != .leftOut }
                shown = Array(shown.prefix(1))
            }
        }
        widths = needs.map(\.withHeadingBroken)
        shrink(to: limit, needs.map(\.readable))
        shrink(to: limit, needs.map(\.least))
        // What room is left goes to the headings.
        for index in shown where widths[index] == needs[index].withHeadingBroken {
            let room = limit - total
            if needs[index].natural - widths[index] <= room { widths[index] = needs[index].natural }
        }
    }

    /// Takes as few of `leaving` out of the row, in their order, as let it fit when its columns are so wide.
    ///
    /// - Returns: `false` where it does not fit without all of them; then none has left.
    private mutating func leave(_ leaving: [Int], until widths: [Int], _ limit: Int) -> Bool {
        let all = shown
        self.widths = widths
        for count in 0...leaving.count {
            let left = leaving.prefix(count)
            shown = all.filter { !left.contains($0) }
            if total <= limit {
                aside = left.filter { columns[$0].squeeze != .leftOut }.sorted()
                return true
            }
        }
        shown = all
        return false
    }

    /// How wide a column would be.
    private struct Need {
        /// With everything in one line.
        var natural: Int
        var withHeadingBroken: Int
        /// With texts in lines that can still be read.
        var readable: Int
        /// With a line for each word.
        var least: Int

        init(_ column: Table.Column, heading: String, cells: [Cell]) {
            let headingLeast = heading.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
            var widest = 0
            var word = headingLeast
            for cell in cells {
                let width = DisplayWidth.of(cell.text)
                widest = max(widest, width)
                let isWhole = cell.isWhole || column.isNumeric
                word = max(
                    word, isWhole ? width : cell.text.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0)
            }
            natural = max(DisplayWidth.of(heading), widest)
            withHeadingBroken = max(headingLeast, widest)
            least = word
            let enough = widest > TableLayout.long ? TableLayout.readableOfLong : TableLayout.readable
            readable = max(least, min(withHeadingBroken, enough))
        }
    }

    private var total: Int { shown.reduce(0) { $0 + widths[$1] } + Self.gap * max(0, shown.count - 1) }

    private mutating func shrink(to limit: Int, _ floor: [Int]) {
        while total > limit {
            let yielding = shown.filter { widths[$0] > floor[$0] }
            guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return }
            widths[widest] -= 1
        }
    }

    // MARK: Lines

    /// The headings of what stands beside one another.
    func lines(ofHeadings headings: [String]) -> [String] {
        lines(of: shown.map { DisplayWidth.wrap(headings[$0], to: widths[$0]) })
    }

    /// A row of what stands beside one another, in as many lines as its longest text needs.
    func lines(of row: [Cell]) -> [String] {
        lines(
            of: shown.map { index in
                isWhole(row[index], index) || DisplayWidth.of(row[index].text) <= widths[index]
                    ? [row[index].text] : DisplayWidth.wrap(row[index].text, to: widths[index])
            })
    }

    /// - Parameter parts: of each column that is shown, its lines.
    private func lines(of parts: [[String]]) -> [String] {
        (0..<(parts.map(\.count).max() ?? 0)).map { number in
            var line = ""
            for (part, index) in zip(parts, shown) {
                let text = number < part.count ? part[number] : ""
                let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
                line += columns[index].isNumeric ? padding + text : text + padding
                line += String(repeating: " ", count: Self.gap)
            }
            return line.withoutTrailingSpaces
        }
    }

    /// What stands beneath a row.
    func linesBeneath(_ row: [Cell], _ headings: [String]) -> [String] {
        let room = (limit ?? .max) - Self.margin
        var run: [String] = []
        for index in aside where !row[index].text.isEmpty {
            let item = "\(headings[index]): \(row[index].text)"
            if let last = run.last, DisplayWidth.of(last + Self.separator + item) <= room {
                run[run.count - 1] = last + Self.separator + item
            } else if isWhole(row[index], index) {
                run.append(item)
            } else {
                run += Prose(item).lines(width: room)
            }
        }
        let read = below.filter { !row[$0].text.isEmpty }.flatMap { index in
            let text = row[index].text
            let cell: Wording = isWhole(row[index], index) ? .command(text) : Wording(text)
            return Prose(Wording("\(headings[index]): ") + cell).lines(width: room)
        }
        return (run + read).map { String(repeating: " ", count: Self.margin) + $0 }
    }

    private func isWhole(_ cell: Cell, _ column: Int) -> Bool { cell.isWhole || columns[column].isNumeric }
}
