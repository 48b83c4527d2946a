public import CompetenceModel

/// An assessment about to be recorded.
public struct NewAssessment: Sendable, Hashable {
    public var participant: ParticipantID
    public var unit: UnitReference
    public var judgedOn: CalendarDate
    public var judgements: [Judgement]
    public var evidence: [Evidence]
    public var notes: AssessmentNotes

    public init(
        participant: ParticipantID, unit: UnitReference, judgedOn: CalendarDate, judgements: [Judgement],
        evidence: [Evidence], notes: AssessmentNotes
    ) {
        self.participant = participant
        self.unit = unit
        self.judgedOn = judgedOn
        self.judgements = judgements
        self.evidence = evidence
        self.notes = notes
    }
}
