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

    /// The attached files, with the name that each came with.
    var files: [(digest: SHA256Digest, name: String)] {
        evidence.flatMap { piece in
            let names = notes.evidence[piece.number]?.fileNames ?? []
            return piece.files.enumerated().map { index, digest in
                (digest, names.indices.contains(index) ? names[index] : digest.description)
            }
        }
    }
}
