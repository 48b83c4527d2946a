import CompetenceModel

extension Table {
    /// Aligned columns. Where the terminal is too narrow for them, `TableLayout` says what gives way.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; `nil` for no limit.
    ///   - told: puts what is said of an empty table.
    func text(
        in language: Language, style: Style, width: Int?, told: ((Advice) -> Wording)? = nil
    ) -> String {
        guard !rows.isEmpty else {
            let told = told ?? CommandWriter(language: language).bare
            return whenEmpty.map { Prose(told($0)).text(width: width) + "\n" } ?? ""
        }
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
