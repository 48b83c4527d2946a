/// What the rules look at when an assessment is about to be recorded.
public struct AssessmentCase: Sendable {
    public var assessor: Practitioner
    public var participant: Participant?
    public var framework: Framework
    public var unit: Unit
    public var judgedOn: CalendarDate
    public var judgements: [Judgement]
    public var evidence: [Evidence]
    /// `nil` where they have been disposed of, and are no longer there to be judged: they are taken to have said why.
    public var notes: AssessmentNotes?
    /// The panel adoptions that name this version of the unit.
    public var adoptions: [PanelAdoption]
    /// The newest version of the unit that may be assessed.
    public var newestVersion: Int?
    /// The assessment of the same participant in the same unit that stands, where there is one.
    public var current: Assessment?
    /// What an appeal has sent back and this would take the place of, or has just taken.
    public var overturned: Assessment?
    /// The newest certificate on `current`.
    public var certificate: CertificateRecord?
    public var assessorSharesName: Bool
    public var assessorSharesIdentityNumber: Bool
    public var today: CalendarDate

    public init(
        assessor: Practitioner, participant: Participant?, framework: Framework, unit: Unit, judgedOn: CalendarDate,
        judgements: [Judgement], evidence: [Evidence], notes: AssessmentNotes?, adoptions: [PanelAdoption],
        newestVersion: Int?, current: Assessment?, overturned: Assessment? = nil,
        certificate: CertificateRecord? = nil, assessorSharesName: Bool, assessorSharesIdentityNumber: Bool,
        today: CalendarDate
    ) {
        self.assessor = assessor
        self.participant = participant
        self.framework = framework
        self.unit = unit
        self.judgedOn = judgedOn
        self.judgements = judgements
        self.evidence = evidence
        self.notes = notes
        self.adoptions = adoptions
        self.newestVersion = newestVersion
        self.current = current
        self.overturned = overturned
        self.certificate = certificate
        self.assessorSharesName = assessorSharesName
        self.assessorSharesIdentityNumber = assessorSharesIdentityNumber
        self.today = today
    }

    private var standing: AssessorStanding {
        AssessorStanding(
            assessor: assessor, framework: framework.code, unit: unit.reference.code, judgedOn: judgedOn, today: today)
    }

    /// The authorisation under which the assessor judges this unit on this day.
    public var authorisation: Authorisation? { standing.authorisation }

    /// Whether the assessment must be reviewed whatever the sample.
    public var isProvisional: Bool { standing.isProvisional(under: authorisation) }

    /// Whether the assessor may assess the unit on the day of the record, too.
    var isStillAuthorised: Bool { standing.isStillAuthorised }

    var passingJudgements: some Sequence<Judgement> {
        // The scale alone is held on to, not all of the case.
        judgements.lazy.filter { [scale = framework.ratingScale] in scale.passes($0.grade) }
    }
    var participantText: String { participant?.id.text ?? "?" }

    /// Every rule on recording an assessment. Whether the assessor may is for the table of permissions to say.
    public static let rules: [any QualityRule<AssessmentCase>] = [
        ParticipantIsRegistered(), ParticipantHasNotExited(), AssessorIsStillAuthorised(),
        AssessorIsNotTheParticipant(),
        UnitIsAdoptedByPanel(), UnitRelevanceIsCurrent(), UnitIsNewestVersion(), EveryCriterionIsJudged(),
        EveryJudgementHasEvidence(), EvidenceIsNotOnlySelfRating(), EvidencePrecedesJudgement(),
        EarlierAssessmentMayBeSuperseded(), AppealedIsJudgedByAnother(),
    ]
}
