/// What a practitioner may be authorised to do. Roles and their limits: `docs/roles.md`.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    case assessor
    case occupationalAssessor
    case internalQualityAssurer
    case externalQualityAssurer
    case panelMember
    case administrator
    /// No person: the machine on which the seals are. It may put on record what must run unattended, and nothing else.
    case sealingMachine
    /// No person: a key that lies in an envelope. It may propose a new administrator, and nothing else.
    case recoveryKey

    /// Whether a person holds it; otherwise a machine, or an envelope.
    public var isPersonal: Bool { self != .sealingMachine && self != .recoveryKey }

    /// Whether it is for the whole registry, and cannot be limited to a framework or to units.
    public var isOfEverything: Bool { self == .administrator || !isPersonal }

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
        case .sealingMachine: LocalizedText(sv: "dator som förseglar", en: "sealing machine")
        case .recoveryKey: LocalizedText(sv: "återställningsnyckel", en: "recovery key")
        }
    }
}
