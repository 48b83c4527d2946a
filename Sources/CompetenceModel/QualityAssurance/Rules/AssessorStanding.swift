/// What an assessor is authorised to do in a unit on the day of a judgement, and on the day on which it is recorded.
public struct AssessorStanding {
    let assessor: Practitioner
    let judgedOn: CalendarDate
    let today: CalendarDate
    private let matter: Permission.Matter

    public init(
        assessor: Practitioner, framework: FrameworkCode, unit: UnitCode, judgedOn: CalendarDate, today: CalendarDate
    ) {
        self.assessor = assessor
        self.judgedOn = judgedOn
        self.today = today
        matter = Permission.Matter(framework: framework, units: [unit])
    }

    private static let permission = PermissionTable.standard[.assess]

    public var authorisation: Authorisation? { authorisation(on: judgedOn) }

    var isStillAuthorised: Bool { authorisation(on: today) != nil }

    /// Whether the assessment must be reviewed whatever the sample: the authorisation is provisional, or the assessor no
    /// longer holds any for the unit. A judgement dated back to the time of the authorisation may be true, and cannot be told
    /// from one made up afterwards.
    public func isProvisional(under authorisation: Authorisation?) -> Bool {
        guard let authorisation else { return true }
        return authorisation.isProvisional || (today != judgedOn && !isStillAuthorised)
    }

    private func authorisation(on day: CalendarDate) -> Authorisation? {
        Self.permission.authorisation(of: assessor, for: matter, on: day)
    }
}
