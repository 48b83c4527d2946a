/// Everything that is wrong with a document; never empty.
public struct XMLProblems: Error, Sendable, Hashable {
    /// The problems, in the order they were found.
    public let problems: [XMLProblem]

    /// The first problem and those that follow it.
    public init(_ first: XMLProblem, _ rest: [XMLProblem] = []) {
        problems = [first] + rest
    }

    /// `nil` if the list is empty, since nothing is wrong then.
    public init?(_ problems: [XMLProblem]) {
        guard !problems.isEmpty else { return nil }
        self.problems = problems
    }
}

extension XMLProblems: CustomStringConvertible {
    /// One problem a line.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
