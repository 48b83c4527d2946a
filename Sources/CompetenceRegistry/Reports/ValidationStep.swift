public import CompetenceModel

/// How far the validation of a participant has come. Each step presupposes those before it.
public enum ValidationStep: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case registered
    /// A first piece of evidence is on record.
    case evidence
    /// Every criterion of every mandatory unit is met.
    case allCriteria
    /// Put forward in a claim.
    case claimed
    case internallySignedOff
    case externallySignedOff
    /// A certificate stands, full or partial.
    case certificate

    public static func < (left: ValidationStep, right: ValidationStep) -> Bool { left.position < right.position }

    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public var title: Phrase {
        switch self {
        case .registered: Phrase(sv: "registrerad", en: "registered")
        case .evidence: Phrase(sv: "första bevis", en: "first evidence")
        case .allCriteria: Phrase(sv: "alla kriterier", en: "all criteria")
        case .claimed: Phrase(sv: "anspråk inlämnat", en: "claimed")
        case .internallySignedOff: Phrase(sv: "internt godkänd", en: "internally signed off")
        case .externallySignedOff: Phrase(sv: "externt godkänd", en: "externally signed off")
        case .certificate: Phrase(sv: "intyg", en: "certificate")
        }
    }
}
