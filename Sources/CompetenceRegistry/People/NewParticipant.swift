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
    /// The first day of the participation; `nil`: today.
    public var from: CalendarDate?
    /// The frameworks to register the participant for at once.
    public var frameworks: [FrameworkCode]

    public init(
        details: ParticipantDetails, sex: Sex? = nil, municipality: MunicipalityCode? = nil, isProtected: Bool = false,
        organisation: OrganisationCode? = nil, from: CalendarDate? = nil, frameworks: [FrameworkCode] = []
    ) {
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.organisation = organisation
        self.from = from
        self.frameworks = frameworks
    }
}
