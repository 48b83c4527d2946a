public import CompetenceModel

/// Assessments as a CSV file: a row for each criterion judged, for as many participants as one likes.
///
/// - `participant`, `framework`, `unit`, `version` say what is judged; `criterion` is its number, which its text may follow
///   (a spreadsheet turns a lone `1.2` into a date); `grade` is the scale's code.
/// - `date` is the day of judgement, given on at least one row for each participant and framework.
/// - `evidence` holds the numbers of the evidence, with spaces between, as they count for the participant and framework.
/// - `method`, `evidenceDate`, `setting`, `place`, `supervisor`, `why`, `files` describe the first of these numbers. Each piece is
///   described once; a row may also describe evidence and judge nothing. Without a day of its own, evidence is of the day of
///   judgement. `files` names files that lie beside the table, with commas, semicolons or line breaks between.
///
/// Headings, methods, settings and the two grades of the usual scale may also be written in Swedish, and in any case of letters.
///
/// A unit of which nothing is judged is left out, so that a form for a whole framework may come back partly filled in.
public enum AssessmentCSV {
    enum Column: Int, CaseIterable {
        case participant, framework, unit, version, criterion, grade, date, evidence, method, evidenceDate, setting
        case place, supervisor, why, files
    }

    /// The names of the columns, in the order of a form.
    public static let columns = Column.allCases.map { String(describing: $0) }

    static let swedishColumns = [
        "deltagare", "ramverk", "enhet", "version", "kriterium", "omdöme", "datum", "bevis", "metod", "bevisdatum",
        "miljö", "plats", "handledare", "varför", "filer",
    ]

    static let requiredColumns: Set<String> = [
        "participant", "framework", "unit", "version", "criterion", "grade", "date", "evidence", "method",
        "evidenceDate", "why",
    ]

    /// Reads a file of assessments.
    ///
    /// - Returns: a sheet for each participant, framework and day of judgement, in the order in which they begin.
    /// - Throws: everything that is wrong with the file, with line numbers; then nothing of it is to be used.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> [AssessmentSheet] {
        var reader = try AssessmentCSVReader(bytes)
        return try reader.read()
    }

    /// Begins the file, so that a spreadsheet program takes it for UTF-8.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// A blank file to fill in, for `units` of `framework`: a row for each criterion. With semicolons in Swedish and commas
    /// in English, as spreadsheet programs expect them there.
    public static func blankForm(
        for units: [Unit], of framework: Framework, participant: ParticipantID? = nil, language: Language
    ) -> [UInt8] {
        let separator = language == .swedish ? ";" : ","
        let headings = language == .swedish ? swedishColumns : columns
        var text = headings.joined(separator: separator) + "\r\n"
        for unit in units {
            for criterion in unit.criteria {
                var fields = [String](repeating: "", count: columns.count)
                fields[Column.participant.rawValue] = participant?.text ?? ""
                fields[Column.framework.rawValue] = framework.code.text
                fields[Column.unit.rawValue] = unit.reference.code.text
                fields[Column.version.rawValue] = String(unit.reference.version)
                fields[Column.criterion.rawValue] = "\(criterion.number) \(criterion.text.text(in: language))"
                text += fields.map { quoted($0, separator) }.joined(separator: separator) + "\r\n"
            }
        }
        return byteOrderMark + Array(text.utf8)
    }

    private static func quoted(_ field: String, _ separator: String) -> String {
        let field = SpreadsheetText.withoutFormulas(field)
        let needsQuotes = field.contains { $0 == "\"" || $0.isNewline } || field.contains(separator)
        return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
}
