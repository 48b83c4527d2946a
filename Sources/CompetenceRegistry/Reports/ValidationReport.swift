public import CompetenceModel

/// How many took part in validation and how far they came, by kind of framework.
///
/// In JSON under `validation`, by `OCN` and `KGA`, with the keys of the published figures of the FSLA project. A count
/// that is withheld is `null`.
public struct ValidationReport: Sendable, Hashable, Codable {
    /// The day that the figures are of.
    public var on: CalendarDate
    public var isPublic: Bool
    /// By the kind's name; a kind for which no framework is in the catalogue is left out.
    public var validation: [String: Figures]

    public struct Figures: Sendable, Hashable, Codable {
        /// Participants, each counted once.
        public var registered: Registered
        public var certificates: Certificates
        /// Where the participants live, by name; not of those whose municipality is not recorded.
        public var municipalities: [String]
        /// Practitioners who hold or have held an authorisation as assessor.
        public var assessorsTrained: Int
        /// Of the participants' municipalities, those in which an internal quality assurer works.
        public var municipalitiesWithInternalQualityAssurer: Int
        /// Of KGA, how many basic competences its newest catalogue has.
        public var basicCompetences: Int?
        /// Only where a breakdown was asked for.
        public var groups: [Group]?
    }

    public struct Registered: Sendable, Hashable, Codable {
        public var total: Figure
        public var women: Figure
        public var men: Figure
        /// Sex not recorded; left out where there is nobody.
        public var notStated: Figure?
    }

    /// Participants with a certificate that stands, each counted once: by a full one where there is any.
    public struct Certificates: Sendable, Hashable, Codable {
        public var total: Figure
        public var full: Figure
        public var partial: Figure
        /// Out of all registered.
        public var share: Share
        /// Left out of published breakdowns, where sex and certificate together would single people out.
        public var women: Share?
        public var men: Share?
    }

    public struct Group: Sendable, Hashable, Codable {
        public var group: ReportGroup
        public var registered: Registered
        public var certificates: Certificates
    }
}
