public import CompetenceModel
public import StrictXML

/// One thing that is wrong with a document, and where.
public struct DocumentProblem: Error, Sendable, Hashable {
    public var code: DocumentProblemCode
    /// Counted from 1; of an element, where its start tag begins. `nil` where the document is not a file yet.
    public var line: Int?
    /// The words that fill the places in the message, by name.
    public var values: [String: String]

    public init(_ code: DocumentProblemCode, line: Int? = nil, _ values: [String: String] = [:]) {
        self.code = code
        self.line = line
        self.values = values
    }

    /// A problem found by the XML layer.
    public init(_ problem: XMLProblem) {
        self.init(
            DocumentProblemCode(problem.code), line: problem.line,
            ["detail": XMLWords.plain(problem.message), "detailSv": XMLWords.inSwedish(problem.message)])
    }

    /// What is wrong and what to do about it, in both languages.
    public var message: Message { code.message.filled(with: values) }
}

/// Everything that is wrong with a document; never empty.
public struct DocumentProblems: Error, Sendable, Hashable {
    /// By line, those without a line first.
    public let problems: [DocumentProblem]

    /// `nil` if the list is empty, since nothing is wrong then.
    public init?(_ problems: [DocumentProblem]) {
        guard !problems.isEmpty else { return nil }
        // How many are not listed is told after those that are.
        func line(_ problem: DocumentProblem) -> Int { problem.line ?? (problem.code == .tooManyProblems ? .max : 0) }
        self.problems = problems.enumerated()
            .sorted { (line($0.element), $0.offset) < (line($1.element), $1.offset) }
            .map(\.element)
    }

    public init(_ problem: DocumentProblem) {
        problems = [problem]
    }

    public init(_ problems: XMLProblems) {
        self.problems = problems.problems.map { DocumentProblem($0) }
    }
}

extension DocumentProblems: CustomStringConvertible {
    /// One problem a line, in English.
    public var description: String {
        problems.map { problem in
            let place = problem.line.map { "line \($0): " } ?? ""
            return "\(place)\(problem.code.rawValue): \(problem.message.what.en)"
        }.joined(separator: "\n")
    }
}
