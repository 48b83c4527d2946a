extension CSVReader {
    /// Records why the text in a column cannot stand.
    mutating func report(_ objection: PlainText.Objection, to column: String, line: Int, limit: Int) {
        let (code, values) = DocumentProblem.said(objection, column: column, limit: limit)
        report(code, line: line, values)
    }
}

extension DocumentProblem {
    /// What is wrong with the text of a field, and the words for it.
    static func said(
        _ objection: PlainText.Objection, column: String, limit: Int
    ) -> (code: DocumentProblemCode, values: [String: String]) {
        switch objection {
        case .tooLong: (.fieldTooLong, ["column": column, "limit": String(limit)])
        case .withoutLetter: (.fieldWithoutLetter, ["column": column])
        case .character(let scalar, let position):
            (
                .fieldNotPlainText,
                ["column": column, "character": PlainText.name(of: scalar), "position": String(position)]
            )
        }
    }
}
