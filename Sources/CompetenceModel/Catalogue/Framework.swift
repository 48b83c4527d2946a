/// A framework: an OCN programme plan (*programplan*) or the KGA list of basic competences.
///
/// A value of this type is catalogue content as it was imported. What a panel or a municipality has decided about it
/// is kept beside it (`PanelAdoption`, `FrameworkAdoption`), because those are acts with a date and an author.
public struct Framework: Sendable, Hashable, Codable {
    public var code: FrameworkCode
    public var version: Int
    public var kind: Kind
    public var title: LocalizedText
    public var summary: LocalizedText?
    public var provenance: Provenance
    /// Who wrote the content.
    public var source: String
    public var ratingScale: RatingScale
    public var qualityPolicy: QualityPolicy
    public var units: [Unit]

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case ocn = "OCN"
        case kga = "KGA"
    }

    public init(
        code: FrameworkCode, version: Int, kind: Kind, title: LocalizedText, summary: LocalizedText? = nil,
        provenance: Provenance, source: String, ratingScale: RatingScale, qualityPolicy: QualityPolicy, units: [Unit]
    ) {
        self.code = code
        self.version = version
        self.kind = kind
        self.title = title
        self.summary = summary
        self.provenance = provenance
        self.source = source
        self.ratingScale = ratingScale
        self.qualityPolicy = qualityPolicy
        self.units = units
    }

    /// The units that a full certificate needs.
    public var mandatoryUnits: [Unit] { units.filter(\.isMandatory) }

    public func unit(_ reference: UnitReference) -> Unit? {
        units.first { $0.reference == reference }
    }
}

/// Where the content of a framework comes from, and with what authority.
public enum Provenance: Sendable, Hashable, Codable {
    /// An example. Every certificate from it carries `notice`.
    case illustrative(notice: LocalizedText)
    /// Adopted by a body that answers for it; `reference` is its decision.
    case adopted(reference: String, on: CalendarDate)

    public var isIllustrative: Bool {
        if case .illustrative = self { true } else { false }
    }

    public var notice: LocalizedText? {
        if case .illustrative(let notice) = self { notice } else { nil }
    }
}
