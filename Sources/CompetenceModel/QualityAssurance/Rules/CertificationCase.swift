/// What the rules look at when a provisional assessor is about to be certified.
public struct CertificationCase: Sendable {
    public var practitioner: Practitioner
    /// The authorisation whose place a certified one is to take.
    public var provisional: Authorisation
    /// The training, in words; empty where none is named.
    public var training: String
    /// The day on which it was completed.
    public var trainedOn: CalendarDate?
    /// Assessments made provisionally, within the reach of `provisional`, that stand and that quality assurers approved.
    public var approved: [AssessmentID]
    /// How many are asked for.
    public var needed: Int
    public var today: CalendarDate

    public init(
        practitioner: Practitioner, provisional: Authorisation, training: String, trainedOn: CalendarDate?,
        approved: [AssessmentID], needed: Int, today: CalendarDate
    ) {
        self.practitioner = practitioner
        self.provisional = provisional
        self.training = training
        self.trainedOn = trainedOn
        self.approved = approved
        self.needed = needed
        self.today = today
    }

    /// Every rule on certifying.
    public static let rules: [any QualityRule<CertificationCase>] = [
        AuthorisationIsProvisional(), TrainingIsCompleted(), ValidationsAreApproved(),
    ]
}
