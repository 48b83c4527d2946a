public import CompetenceModel

/// One thing that is wrong with a file, and where.
public struct InputProblem: Sendable, Hashable {
    public var file: String
    /// From 1; `nil` where the problem is the file's.
    public var line: Int?
    public var code: String
    public var message: Message

    public init(file: String, line: Int?, code: String, message: Message) {
        self.file = file
        self.line = line
        self.code = code
        self.message = message
    }

    /// `FILE:LINE`.
    public var place: String { line.map { "\(file):\($0)" } ?? file }
}
