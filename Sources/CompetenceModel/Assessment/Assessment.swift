/// An assessment (*bedömning*): one assessor's judgement of one participant in one unit, criterion by criterion.
///
/// Never changed once recorded. Judged anew, it is superseded by another assessment with its own id, so the id alone
/// says whether the content is the same as before.
public struct Assessment: Sendable, Hashable {
    public var id: AssessmentID
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var unit: UnitReference
    public var assessor: Handle
    /// The authorisation under which it was made, valid on `judgedOn`.
    public var authorisation: AuthorisationID
    /// Whether that authorisation was provisional, or held no longer on the day of the record: then it is always reviewed.
    public var isProvisional: Bool
    public var judgedOn: CalendarDate
    public var recordedAt: Timestamp
    public var judgements: [Judgement]
    public var evidence: [Evidence]
    /// The commitment to the `AssessmentNotes`.
    public var notes: SHA256Digest
    /// The one that it followed on, which counts again if this one was a mistake.
    public var supersedes: AssessmentID?
    public var state: AssessmentState

    public init(
        id: AssessmentID, participant: ParticipantID, framework: FrameworkCode, unit: UnitReference, assessor: Handle,
        authorisation: AuthorisationID, isProvisional: Bool, judgedOn: CalendarDate, recordedAt: Timestamp,
        judgements: [Judgement], evidence: [Evidence], notes: SHA256Digest,
        supersedes: AssessmentID? = nil, state: AssessmentState
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
        self.judgements = judgements
        self.evidence = evidence
        self.notes = notes
        self.supersedes = supersedes
        self.state = state
    }

    /// Whether it counts again where `withdrawn`, which took its place, is taken back. What was sent back is no mere mistake: its
    /// withdrawal brings back only what had been sent back itself.
    public func isReinstated(after withdrawn: Assessment) -> Bool {
        withdrawn.supersedes == id && (withdrawn.state == .recorded || state == .supersededAfterReturn)
    }

    /// The methods by which the evidence was gathered that its judgements rest on, each once, sorted.
    ///
    /// Evidence that no judgement names does not count: otherwise a piece added for the look of it would stand for a
    /// method when samples are drawn.
    public var methods: [AssessmentMethod] {
        let used = Set(judgements.flatMap(\.evidence))
        return Set(evidence.filter { used.contains($0.number) }.map(\.method)).sorted { $0.rawValue < $1.rawValue }
    }

    /// Credit is given only when every criterion of every outcome is achieved [12]. Where nothing is judged, nothing is
    /// achieved.
    public func isAchieved(on scale: RatingScale) -> Bool {
        !judgements.isEmpty && judgements.allSatisfy { scale.passes($0.grade) }
    }
}
