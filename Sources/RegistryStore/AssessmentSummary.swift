public import CompetenceModel

/// An assessment as reports look at it: its grades and days, without its evidence one by one.
public struct AssessmentSummary: Sendable, Hashable {
    public var id: AssessmentID
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var unit: UnitReference
    public var assessor: Handle
    public var authorisation: AuthorisationID
    public var isProvisional: Bool
    public var judgedOn: CalendarDate
    public var recordedAt: Timestamp
    public var state: AssessmentState
    /// In the order of the criteria.
    public var grades: [Grade]
    /// The day on which its earliest piece of evidence was gathered; `nil` where it has none.
    public var firstEvidenceOn: CalendarDate?

    /// The grade that one criterion was given.
    public struct Grade: Sendable, Hashable {
        public var criterion: CriterionNumber
        public var grade: String

        public init(criterion: CriterionNumber, grade: String) {
            self.criterion = criterion
            self.grade = grade
        }
    }

    public init(
        id: AssessmentID, participant: ParticipantID, framework: FrameworkCode, unit: UnitReference, assessor: Handle,
        authorisation: AuthorisationID, isProvisional: Bool, judgedOn: CalendarDate, recordedAt: Timestamp,
        state: AssessmentState, grades: [Grade] = [], firstEvidenceOn: CalendarDate? = nil
    ) {
        self.id = id
        self.participant = participant
        self.framework = framework
        self.unit = unit
        self.assessor = assessor
        self.authorisation = authorisation
        self.isProvisional = isProvisional
        self.judgedOn = judgedOn
        self.recordedAt = recordedAt
        self.state = state
        self.grades = grades
        self.firstEvidenceOn = firstEvidenceOn
    }

    /// The assessment without its judgements, evidence and notes, and without what it supersedes: for rules that look at who and what
    /// only.
    public var assessment: Assessment {
        Assessment(
            id: id, participant: participant, framework: framework, unit: unit, assessor: assessor,
            authorisation: authorisation, isProvisional: isProvisional, judgedOn: judgedOn, recordedAt: recordedAt,
            judgements: [], evidence: [], notes: .zero, state: state)
    }
}
