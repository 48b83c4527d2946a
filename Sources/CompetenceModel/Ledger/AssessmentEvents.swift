public struct AssessmentRecorded: EventContent {
    public var event: LedgerEvent { .assessmentRecorded(self) }
    public var assessment: AssessmentID
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var unit: UnitReference
    public var assessor: Handle
    public var authorisation: AuthorisationID
    public var isProvisional: Bool
    public var judgedOn: CalendarDate
    public var judgements: [Judgement]
    public var evidence: [Evidence]
    /// Commitment to `AssessmentNotes`.
    public var notes: SHA256Digest
    /// The assessment that it takes the place of, which is superseded in the same act.
    public var supersedes: AssessmentID?
    public var subject: String { assessment.text }
    public var commitments: [SHA256Digest] { [notes] }

    public init(
        assessment: AssessmentID, participant: ParticipantID, framework: FrameworkCode, unit: UnitReference,
        assessor: Handle, authorisation: AuthorisationID, isProvisional: Bool, judgedOn: CalendarDate,
        judgements: [Judgement], evidence: [Evidence], notes: SHA256Digest, supersedes: AssessmentID? = nil
    ) {
        self.assessment = assessment
        self.participant = participant
        self.framework = framework
        self.unit = unit
        self.assessor = assessor
        self.authorisation = authorisation
        self.isProvisional = isProvisional
        self.judgedOn = judgedOn
        self.judgements = judgements
        self.evidence = evidence
        self.notes = notes
        self.supersedes = supersedes
    }
}

/// An assessment went from one state to another, by `AssessmentState.moves`.
public struct AssessmentMoved: EventContent {
    public var event: LedgerEvent { .assessmentMoved(self) }
    public var assessment: AssessmentID
    public var move: AssessmentState.Move
    /// The claim that moved it, where one did.
    public var claim: ClaimID?
    /// Commitment to a `Remark`: why it was withdrawn.
    public var reason: SHA256Digest?
    public var subject: String { assessment.text }
    public var commitments: [SHA256Digest] { reason.map { [$0] } ?? [] }

    public init(
        assessment: AssessmentID, move: AssessmentState.Move, claim: ClaimID? = nil, reason: SHA256Digest? = nil
    ) {
        self.assessment = assessment
        self.move = move
        self.claim = claim
        self.reason = reason
    }
}

public struct SelfRatingRecorded: EventContent {
    public var event: LedgerEvent { .selfRatingRecorded(self) }
    public var rating: SelfRating
    public var subject: String { rating.participant.text }

    public init(rating: SelfRating) {
        self.rating = rating
    }
}
