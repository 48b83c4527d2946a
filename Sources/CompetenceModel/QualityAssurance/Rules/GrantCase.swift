/// What the rules look at when an authorisation is about to be given.
public struct GrantCase: Sendable {
    public var practitioner: Practitioner
    public var authorisation: Authorisation
    /// Of the practitioner.
    public var organisation: Organisation?
    public var today: CalendarDate

    public init(
        practitioner: Practitioner, authorisation: Authorisation, organisation: Organisation?, today: CalendarDate
    ) {
        self.practitioner = practitioner
        self.authorisation = authorisation
        self.organisation = organisation
        self.today = today
    }

    /// Every rule on authorising.
    public static let rules: [any QualityRule<GrantCase>] = [
        RoleIsOfEverything(), MachineDoesNothingElse(), ProvisionalAssessorIsCertified(),
        ExternalAssurerComesFromOutside(),
    ]
}
