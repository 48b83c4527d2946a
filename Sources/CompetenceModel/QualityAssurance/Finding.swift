/// What a rule has to say against an act, or about it. All findings of an act are returned at once.
public struct Finding: Sendable, Hashable, Error {
    public var code: FindingCode
    public var severity: Severity
    /// The words that fill the places in the message, by name.
    public var values: [String: String]
    /// Where in the input it is, as `FILE:LINE`; `nil` where the input is no file.
    public var place: String?
    /// Where something can be done about it; the remedy is for there.
    public var venue = Venue.registry

    public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
        /// The act is refused.
        case blocking
        /// The act goes through, and someone should know.
        case warning
    }

    public init(_ code: FindingCode, severity: Severity = .blocking, _ values: [String: String] = [:]) {
        self.code = code
        self.severity = severity
        self.values = values
    }

    /// For people: states, roles and stages are put into words.
    public var message: Message {
        var message = code.message
        if let remedy = code.remedy(at: venue) { message.remedy = remedy }
        return message.filled(puttingIntoWords: values)
    }
}

/// The answer of the rules to an act: what came of it, or every finding against it.
public enum Verdict<Value: Sendable>: Sendable {
    case accepted(Value, warnings: [Finding])
    case refused([Finding])

    public var value: Value? {
        if case .accepted(let value, _) = self { value } else { nil }
    }

    public var findings: [Finding] {
        switch self {
        case .accepted(_, let warnings): warnings
        case .refused(let findings): findings
        }
    }
}
