import CompetenceModel

extension Table {
    /// Aligned columns. Where the terminal is too narrow, each column gives way as it says, and then the widest are cut.
    ///
    /// - Parameter width: columns of the terminal; `nil` for no limit.
    func text(in language: Language, style: Style, width: Int?) -> String {
        guard !rows.isEmpty else { return whenEmpty.map { $0[language] + "\n" } ?? "" }
        let headings = columns.map { $0.heading[language] }
        let cells = rows.map { $0.map { Printable.clean($0.text) } }
        let natural = columns.indices.map { index in
            max(DisplayWidth.of(headings[index]), cells.map { DisplayWidth.of($0[index]) }.max() ?? 0)
        }
        let layout = Layout(columns, natural: natural, limit: width)
        var text = style.bold(layout.line(headings, columns)) + "\n"
        for row in cells {
            text += layout.line(row, columns) + "\n"
            for index in layout.below where !row[index].isEmpty {
                let room = max(20, (width ?? .max) - Layout.margin)
                for line in DisplayWidth.wrap("\(headings[index]): \(row[index])", to: room) {
                    text += String(repeating: " ", count: Layout.margin) + line + "\n"
                }
            }
        }
        return text
    }

    /// Which columns stand in the row and how wide, and which below it.
    private struct Layout {
        static let margin = 4
        private static let gap = 2
        /// Below this, a text tells little; of a text in lines, each should hold some words.
        private static let readable = 16
        private static let readableLines = 24
        private static let least = 8

        private(set) var shown: [Int]
        private(set) var below: [Int] = []
        private var widths: [Int]

        init(_ columns: [Column], natural: [Int], limit: Int?) {
            shown = Array(columns.indices)
            widths = natural
            guard let limit, total > limit else { return }
            below = shown.filter { columns[$0].squeeze == .below }
            shown.removeAll { columns[$0].squeeze == .below }
            func floor(_ index: Int) -> Int {
                columns[index].squeeze == .wrapped ? Self.readableLines : Self.readable
            }
            shrink(to: limit, floor)
            while total > limit, let expendable = shown.last(where: { columns[$0].squeeze == .leftOut }) {
                shown.removeAll { $0 == expendable }
                widths = natural
                shrink(to: limit, floor)
            }
            shrink(to: limit) { _ in Self.least }
        }

        private var total: Int { shown.reduce(0) { $0 + widths[$1] } + Self.gap * max(0, shown.count - 1) }

        private mutating func shrink(to limit: Int, _ floor: (Int) -> Int) {
            while total > limit {
                let cuttable = shown.filter { widths[$0] > floor($0) }
                guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { return }
                widths[widest] -= 1
            }
        }

        func line(_ cells: [String], _ columns: [Column]) -> String {
            var line = ""
            for index in shown {
                let isLast = index == shown.last
                if isLast, columns[index].squeeze == .wrapped, DisplayWidth.of(cells[index]) > widths[index] {
                    let indent = "\n" + String(repeating: " ", count: DisplayWidth.of(line))
                    return line + DisplayWidth.wrap(cells[index], to: widths[index]).joined(separator: indent)
                }
                let cell = DisplayWidth.cut(cells[index], to: widths[index])
                let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
                line += columns[index].isNumeric ? padding + cell : cell + (isLast ? "" : padding)
                if !isLast { line += String(repeating: " ", count: Self.gap) }
            }
            // An empty last cell leaves the gap before it.
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
