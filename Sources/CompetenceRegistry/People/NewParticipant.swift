public import CompetenceModel

/// A participant about to be added.
public struct NewParticipant: Sendable, Hashable {
    public var details: ParticipantDetails
    /// Taken from the identity number where it is not given.
    public var sex: Sex?
    public var municipality: MunicipalityCode?
    public var isProtected: Bool
    /// The organisation they are with; `nil`: that of whoever adds them.
    public var organisation: OrganisationCode?
    /// Whom the newcomer looks like and is not.
    public var otherThan: Set<ParticipantID>
    /// The same, among those who are added in the same act: by their places.
    public var otherThanPlaces: Set<Int>
    /// The line that says it, where it is a table's.
    public var line: Int?
    /// The first day of the participation; `nil`: today.
    public var from: CalendarDate?
    /// The frameworks to register the participant for at once.
    public var frameworks: [FrameworkCode]

    public init(
        details: ParticipantDetails, sex: Sex? = nil, municipality: MunicipalityCode? = nil, isProtected: Bool = false,
        organisation: OrganisationCode? = nil, from: CalendarDate? = nil, frameworks: [FrameworkCode] = [],
        otherThan: Set<ParticipantID> = [], otherThanPlaces: Set<Int> = [], line: Int? = nil
    ) {
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.organisation = organisation
        self.from = from
        self.otherThan = otherThan
        self.otherThanPlaces = otherThanPlaces
        self.line = line
        self.frameworks = frameworks
    }
}
