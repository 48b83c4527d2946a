import CompetenceModel

/// One record: labelled values, and tables that belong to it.
struct Card {
    struct Field {
        var key: String
        var label: Phrase
        var cell: Cell

        init(_ key: String, _ label: Phrase, _ cell: Cell) {
            self.key = key
            self.label = label
            self.cell = cell
        }
    }

    struct Section {
        var key: String
        var title: Phrase
        var table: Table

        init(_ key: String, _ title: Phrase, _ table: Table) {
            self.key = key
            self.title = title
            self.table = table
        }
    }

    var fields: [Field]
    var sections: [Section]

    init(_ fields: [Field], sections: [Section] = []) {
        self.fields = fields
        self.sections = sections
    }

    var json: JSON {
        var members = Dictionary(fields.map { ($0.key, $0.cell.json) }, uniquingKeysWith: { first, _ in first })
        for section in sections { members[section.key] = section.table.json }
        return .object(members)
    }

    /// The fields as one row; the tables that belong to it have lists of their own.
    var csv: String {
        CSVWriter.line(fields.map(\.key)) + CSVWriter.line(fields.map(\.cell.csv))
    }

    func text(in language: Language, style: Style, width: Int?) -> String {
        let shown = fields.filter { !$0.cell.text.isEmpty }
        let labelWidth = shown.map { DisplayWidth.of($0.label[language]) }.max() ?? 0
        var text = ""
        for field in shown {
            let label = field.label[language]
            let padding = String(repeating: " ", count: labelWidth - DisplayWidth.of(label) + 2)
            let value = Printable.clean(field.cell.text, keepingLines: true)
            let room = width.map { $0 - labelWidth - 2 } ?? .max
            if let width, Self.widest(value, isWhole: field.cell.isWhole) > room {
                // What is not to be broken has a line of its own.
                text += style.dim(label) + "\n    "
                text += (field.cell.isWhole ? value : Prose(value).text(width: width, taken: 4, indent: 4)) + "\n"
            } else {
                let column = labelWidth + 2
                let lines =
                    field.cell.isWhole ? [value] : Prose(value).lines(width: width, taken: column, indent: column)
                text += style.dim(label) + padding + lines.joined(separator: "\n") + "\n"
            }
        }
        for section in sections where !section.table.rows.isEmpty || section.table.whenEmpty != nil {
            text += "\n" + style.underlined(section.title[language]) + "\n"
            text += section.table.text(in: language, style: style, width: width)
        }
        return text
    }

    /// The columns that a value needs at least.
    private static func widest(_ value: String, isWhole: Bool) -> Int {
        isWhole
            ? DisplayWidth.of(value)
            : value.split { $0 == " " || $0 == "\n" }.map { DisplayWidth.of($0) }.max() ?? 0
    }
}
