import CompetenceModel

/// Rows under headings.
struct Table {
    struct Column {
        /// The member's name in JSON, and the heading in CSV.
        var key: String
        var heading: Phrase
        var isNumeric: Bool
        var squeeze: Squeeze

        /// What becomes of a column where the terminal is too narrow for the table.
        enum Squeeze {
            case cut
            /// Left out before anything else is cut to the bone; it can be had elsewhere.
            case leftOut
            /// Printed in full below its row, for what people are to read.
            case below
            /// Broken into lines; for the last column.
            case wrapped
        }

        init(_ key: String, _ heading: Phrase, isNumeric: Bool = false, squeeze: Squeeze = .cut) {
            self.key = key
            self.heading = heading
            self.isNumeric = isNumeric
            self.squeeze = squeeze
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
}
