public import CompetenceModel

/// Why participants left, as the European Social Fund asks for it: by reason, and women and men by themselves.
///
/// Every percentage has its numbers beside it and is rounded by itself; see ``Share/percent(_:of:)``.
public struct OutcomesReport: Sendable, Hashable, Codable {
    public var on: CalendarDate
    public var isPublic: Bool
    /// The days of leaving that are counted; absent: all.
    public var period: ReportPeriod?
    /// Participants who have not left.
    public var remaining: Figure
    public var total: Outcomes
    public var women: Outcomes
    public var men: Outcomes
    /// Only where a breakdown was asked for. By framework, a participant registered for two is counted in both.
    public var groups: [Group]?

    public struct Outcomes: Sendable, Hashable, Codable {
        public var exits: Figure
        public var work: Share
        public var studies: Share
        public var placement: Share
        public var seekingWork: Share
        public var other: Share
        /// Work and studies together: what the fund counts as an outcome.
        public var workOrStudies: Share

        public subscript(reason: ExitReason) -> Share {
            switch reason {
            case .work: work
            case .studies: studies
            case .placement: placement
            case .seekingWork: seekingWork
            case .other: other
            }
        }
    }

    public struct Group: Sendable, Hashable, Codable {
        public var group: ReportGroup
        public var outcomes: Outcomes
    }
}

/// A span of days, both ends included.
public struct ReportPeriod: Sendable, Hashable, Codable {
    public var from: CalendarDate
    public var until: CalendarDate

    /// - Returns: `nil` where it would end before it begins.
    public init?(from: CalendarDate, until: CalendarDate) {
        guard from <= until else { return nil }
        self.from = from
        self.until = until
    }

    public func contains(_ day: CalendarDate) -> Bool { from <= day && day <= until }
}

extension ExitReason {
    public var title: Phrase {
        switch self {
        case .work: Phrase(sv: "arbete", en: "work")
        case .studies: Phrase(sv: "studier", en: "studies")
        case .placement: Phrase(sv: "praktik", en: "placement")
        case .seekingWork: Phrase(sv: "arbetssökande", en: "seeking work")
        case .other: Phrase(sv: "annat", en: "other")
        }
    }
}
