public import CompetenceModel

/// What one line of a verification says.
public enum CheckOutcome: Hashable, Sendable {
    case passed
    /// The document must not be trusted.
    case failed(CheckReason)
    /// Nothing is known either way, so the document must not be trusted yet.
    case couldNotBeChecked(CheckReason)

    /// The reason, unless the check passed.
    public var reason: CheckReason? {
        switch self {
        case .passed: nil
        case .failed(let reason), .couldNotBeChecked(let reason): reason
        }
    }

    /// The one answer that several lines give together: *trusted* only if all passed, *rejected* if any failed.
    public static func overall(_ outcomes: some Sequence<CheckOutcome>) -> OverallOutcome {
        var result = OverallOutcome.trusted
        for outcome in outcomes {
            switch outcome {
            case .passed: continue
            case .failed: return .rejected
            case .couldNotBeChecked: result = .notFullyChecked
            }
        }
        return result
    }
}

/// The answer to "can I trust this document?".
public enum OverallOutcome: String, Hashable, Sendable {
    case trusted
    case rejected
    case notFullyChecked
}

/// Why a check did not pass.
public struct CheckReason: Hashable, Sendable, CustomStringConvertible {
    /// A stable name for programs: lower-case words with hyphens.
    public let code: String
    /// Plain words for people, in both languages. Only a complaint about form or schema quotes the document, shortened.
    public let words: Phrase

    public init(code: String, words: Phrase) {
        self.code = code
        self.words = words
    }

    public var description: String { words.en }
}
