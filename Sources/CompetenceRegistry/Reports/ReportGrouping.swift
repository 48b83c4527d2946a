public import CompetenceModel

/// By what a report is broken down.
public enum ReportGrouping: String, Sendable, Hashable, Codable, CaseIterable {
    case municipality
    case sex
    case framework
}

/// One part of a breakdown: what it is of, in words.
public struct ReportGroup: Sendable, Hashable, Codable {
    /// A municipality's four-digit code, `female`, `male`, a framework's code; `unknown` where it is not recorded.
    public var key: String
    public var title: Phrase

    public init(key: String, title: Phrase) {
        self.key = key
        self.title = title
    }

    static let unknown = ReportGroup(key: "unknown", title: Phrase(sv: "ej angivet", en: "not stated"))

    init(_ municipality: MunicipalityCode?) {
        guard let municipality else {
            self = .unknown
            return
        }
        self.init(key: municipality.text, title: Phrase(sv: municipality.displayName, en: municipality.displayName))
    }

    init(_ sex: Sex?) {
        switch sex {
        case .female: self.init(key: Sex.female.rawValue, title: Phrase(sv: "kvinnor", en: "women"))
        case .male: self.init(key: Sex.male.rawValue, title: Phrase(sv: "män", en: "men"))
        case nil: self = .unknown
        }
    }

    init(_ framework: Framework) {
        self.init(
            key: framework.code.text, title: Phrase(sv: framework.title.sv, en: framework.title.text(in: .english)))
    }
}

/// What a report covers and how it is cut.
public struct ReportOptions: Sendable, Hashable {
    public var grouping: ReportGrouping?
    /// For publication: small cells are withheld, with as many others as it takes that nobody can work them out, and
    /// nothing is said of single cases. See `DisclosureControl`.
    public var isPublic: Bool
    /// `nil`: every framework.
    public var framework: FrameworkCode?

    public init(grouping: ReportGrouping? = nil, isPublic: Bool = false, framework: FrameworkCode? = nil) {
        self.grouping = grouping
        self.isPublic = isPublic
        self.framework = framework
    }
}
