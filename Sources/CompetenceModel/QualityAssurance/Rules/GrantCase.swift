/// What the rules look at when an authorisation is about to be given.
public struct GrantCase: Sendable {
    public var practitioner: Practitioner
    public var authorisation: Authorisation
    public var today: CalendarDate

    public init(practitioner: Practitioner, authorisation: Authorisation, today: CalendarDate) {
        self.practitioner = practitioner
        self.authorisation = authorisation
        self.today = today
    }

    /// Every rule on authorising.
    public static let rules: [any QualityRule<GrantCase>] = [
        RoleIsOfEverything(), MachineDoesNothingElse(), ProvisionalAssessorIsCertified(),
    ]
}
