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
    /// The frameworks to register the participant for at once.
    public var frameworks: [FrameworkCode]

    public init(
        details: ParticipantDetails, sex: Sex? = nil, municipality: MunicipalityCode? = nil, isProtected: Bool = false,
        organisation: OrganisationCode? = nil, frameworks: [FrameworkCode] = []
    ) {
        self.details = details
        self.sex = sex
        self.municipality = municipality
        self.isProtected = isProtected
        self.organisation = organisation
        self.frameworks = frameworks
    }
}
