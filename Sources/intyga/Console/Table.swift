import CompetenceModel

/// Rows under headings.
struct Table {
    struct Column {
        /// The member's name in JSON, and the heading in CSV.
        var key: String
        var heading: Phrase
        var isNumeric: Bool
        var squeeze: Squeeze

        /// What becomes of a column where the terminal is too narrow for the table. Nothing is ever cut: first texts are
        /// broken between words, then columns leave the row.
        enum Squeeze {
            /// Leaves the row when nothing else has helped, the last column first.
            case kept
            /// Leaves the row early: it stands beneath, with other columns that did.
            case aside
            /// Left out, before others leave; it can be had elsewhere.
            case leftOut
            /// Stands beneath the row in lines of its own, for what people are to read.
            case below
        }

        init(_ key: String, _ heading: Phrase, isNumeric: Bool = false, squeeze: Squeeze = .kept) {
            self.key = key
            self.heading = heading
            self.isNumeric = isNumeric
            self.squeeze = squeeze
        }
    }

    var columns: [Column]
    var rows: [[Cell]]
    /// Printed for people where there are no rows.
    var whenEmpty: Advice?

    init(_ columns: [Column], rows: [[Cell]], whenEmpty: Advice? = nil) {
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
