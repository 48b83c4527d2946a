/// A unit (*modul*): what one judgement of competence is about. Of KGA, each basic competence is a unit.
///
/// A unit is never changed, only followed by a new version: an assessment names the version it was made under.
public struct Unit: Sendable, Hashable, Codable {
    public var reference: UnitReference
    public var title: LocalizedText
    public var summary: LocalizedText?
    /// As placed by whoever owns the scheme. One scheme's level is never derived from another's.
    public var levels: [Level]
    public var credits: Credits?
    /// Whether a full certificate of the framework needs this unit.
    public var isMandatory: Bool
    public var outcomes: [LearningOutcome]

    public init(
        reference: UnitReference, title: LocalizedText, summary: LocalizedText? = nil, levels: [Level] = [],
        credits: Credits? = nil, isMandatory: Bool = true, outcomes: [LearningOutcome]
    ) {
        self.reference = reference
        self.title = title
        self.summary = summary
        self.levels = levels
        self.credits = credits
        self.isMandatory = isMandatory
        self.outcomes = outcomes
    }

    public var criteria: [Criterion] { outcomes.flatMap(\.criteria) }
}

/// A learning outcome (*läranderesultat*).
public struct LearningOutcome: Sendable, Hashable, Codable {
    public var number: Int
    public var statement: LocalizedText
    public var criteria: [Criterion]

    public init(number: Int, statement: LocalizedText, criteria: [Criterion]) {
        self.number = number
        self.statement = statement
        self.criteria = criteria
    }
}

/// An assessment criterion (*bedömningskriterium*): what the assessor looks for.
public struct Criterion: Sendable, Hashable, Codable {
    public var number: CriterionNumber
    public var text: LocalizedText

    public init(number: CriterionNumber, text: LocalizedText) {
        self.number = number
        self.text = text
    }
}

/// A level in a named scheme (`OCN`, `SeQF`, `EQF`).
public struct Level: Sendable, Hashable, Codable {
    public var scheme: String
    public var value: String

    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// Credits, in tenths so that 1.5 is exact. How many hours one stands for is catalogue data; nothing is assumed.
public struct Credits: Sendable, Hashable, Codable {
    public var tenths: Int
    public var hoursPerCredit: Int?

    public init(tenths: Int, hoursPerCredit: Int? = nil) {
        self.tenths = tenths
        self.hoursPerCredit = hoursPerCredit
    }

    /// `2` or `1.5`.
    public var text: String {
        tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    /// Parses `2` or `1.5`; at most one decimal.
    public init?(text: String, hoursPerCredit: Int? = nil) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        // Digits only: `Int` alone would also take a sign.
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0]), whole <= 999
        else { return nil }
        var tenth = 0
        if parts.count == 2 {
            guard parts[1].utf8.count == 1, let digit = Int(parts[1]) else { return nil }
            tenth = digit
        }
        self.init(tenths: whole * 10 + tenth, hoursPerCredit: hoursPerCredit)
    }
}
