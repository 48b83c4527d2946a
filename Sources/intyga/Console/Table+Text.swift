import CompetenceModel

extension Table {
    /// Aligned columns. Where the terminal is too narrow for them, `TableLayout` says what gives way.
    ///
    /// - Parameter width: columns of the terminal; `nil` for no limit.
    func text(in language: Language, style: Style, width: Int?) -> String {
        guard !rows.isEmpty else { return whenEmpty.map { Prose($0[language]).text(width: width) + "\n" } ?? "" }
        let headings = columns.map { $0.heading[language] }
        let cells = rows.map { row in
            row.map { Cell(json: .null, text: Printable.clean($0.text), isWhole: $0.isWhole) }
        }
        let layout = TableLayout(columns, headings: headings, rows: cells, limit: width)
        var text = layout.lines(ofHeadings: headings).map { style.bold($0) + "\n" }.joined()
        for row in cells {
            for line in layout.lines(of: row) + layout.linesBeneath(row, headings) { text += line + "\n" }
        }
        return text
    }
}
