/// What a practitioner may be authorised to do. Roles and their limits: `docs/roles.md`.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case assessor
    case occupationalAssessor
    case internalQualityAssurer
    case externalQualityAssurer
    case panelMember
    case administrator

    /// Whether the role lets its holder assess.
    public var assesses: Bool { self == .assessor || self == .occupationalAssessor }

    public var title: LocalizedText {
        switch self {
        case .assessor: LocalizedText(sv: "bedömare", en: "assessor")
        case .occupationalAssessor: LocalizedText(sv: "yrkesbedömare", en: "occupational assessor")
        case .internalQualityAssurer: LocalizedText(sv: "intern kvalitetssäkrare", en: "internal quality assurer")
        case .externalQualityAssurer: LocalizedText(sv: "extern kvalitetssäkrare", en: "external quality assurer")
        case .panelMember: LocalizedText(sv: "panelledamot", en: "panel member")
        case .administrator: LocalizedText(sv: "administratör", en: "administrator")
        }
    }
}
