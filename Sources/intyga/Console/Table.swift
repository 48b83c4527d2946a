import CompetenceModel

/// Rows under headings.
struct Table {
    struct Column {
        /// The member's name in JSON, and the heading in CSV.
        var key: String
        var heading: Phrase
        var isNumeric: Bool

        init(_ key: String, _ heading: Phrase, isNumeric: Bool = false) {
            self.key = key
            self.heading = heading
            self.isNumeric = isNumeric
        }
    }

    var columns: [Column]
    var rows: [[Cell]]
    /// Printed for people where there are no rows.
    var whenEmpty: Phrase?

    init(_ columns: [Column], rows: [[Cell]], whenEmpty: Phrase? = nil) {
        self.columns = columns
        self.rows = rows
        self.whenEmpty = whenEmpty
    }

    var json: JSON {
        .array(
            rows.map { row in
                .object(Dictionary(zip(columns.map(\.key), row.map(\.json)), uniquingKeysWith: { first, _ in first }))
            })
    }

    var csv: String {
        CSVWriter.line(columns.map(\.key)) + rows.map { CSVWriter.line($0.map(\.csv)) }.joined()
    }

    /// Aligned columns. Where the terminal is too narrow, the widest column is cut.
    ///
    /// - Parameter width: columns of the terminal; `nil` for no limit.
    func text(in language: Language, style: Style, width: Int?) -> String {
        guard !rows.isEmpty else { return whenEmpty.map { $0[language] + "\n" } ?? "" }
        let headings = columns.map { $0.heading[language] }
        let cells = rows.map { $0.map { Printable.clean($0.text) } }
        var widths = headings.map { DisplayWidth.of($0) }
        for row in cells {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
        }
        shrink(&widths, to: width)
        func line(_ cells: [String]) -> String {
            var line = ""
            for (index, cell) in cells.enumerated() {
                let shown = DisplayWidth.cut(cell, to: widths[index])
                let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(shown)))
                let isLast = index == cells.count - 1
                line += columns[index].isNumeric ? padding + shown : shown + (isLast ? "" : padding)
                if !isLast { line += "  " }
            }
            // An empty last cell leaves the gap before it.
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        let heading = style.bold(line(headings))
        return ([heading] + cells.map(line)).joined(separator: "\n") + "\n"
    }

    private func shrink(_ widths: inout [Int], to limit: Int?) {
        guard let limit else { return }
        let least = 8
        while widths.reduce(0, +) + 2 * (widths.count - 1) > limit {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > least else {
                return
            }
            widths[widest] -= 1
        }
    }
}
