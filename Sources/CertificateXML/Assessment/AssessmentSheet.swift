public import CompetenceModel

/// What an assessor has filled in for one participant: units of one framework judged on one day, and the evidence.
///
/// A sheet is what a file says. Whether framework, units, criteria and grades exist, and whether the assessor may judge
/// them, is for the registry and its rules; the lines let it say where in the file a finding belongs.
public struct AssessmentSheet: Sendable, Hashable {
    public var participant: ParticipantID
    public var framework: FrameworkCode
    /// Whom the file names as assessor. Information only: who submits a sheet is decided by who imports it.
    public var assessor: Handle?
    public var judgedOn: CalendarDate
    /// The evidence of all units, by rising number.
    public var evidence: [Piece]
    public var units: [JudgedUnit]
    /// The participant's own rating, beside the assessment and dated with it; never instead of it.
    public var selfRatings: [SelfRating]
    /// The line on which the sheet begins, counted from 1.
    public var line: Int

    /// A piece of evidence and the line that describes it.
    public struct Piece: Sendable, Hashable {
        public var evidence: Evidence
        public var notes: EvidenceNotes
        /// Files that are named without their digests: whoever takes them in works these out, and adds them to the others.
        public var unhashedFiles: [String]
        public var line: Int

        public init(evidence: Evidence, notes: EvidenceNotes, unhashedFiles: [String] = [], line: Int) {
            self.evidence = evidence
            self.notes = notes
            self.unhashedFiles = unhashedFiles
            self.line = line
        }
    }

    /// A unit, judged criterion by criterion; a criterion without a judgement is not in it.
    public struct JudgedUnit: Sendable, Hashable {
        public var reference: UnitReference
        public var judgements: [Judgement]
        /// The lines of `judgements`, in the same order.
        public var judgementLines: [Int]
        public var line: Int

        public init(reference: UnitReference, judgements: [Judgement], judgementLines: [Int], line: Int) {
            self.reference = reference
            self.judgements = judgements
            self.judgementLines = judgementLines
            self.line = line
        }

        /// The line on which `criterion` is judged.
        public func line(of criterion: CriterionNumber) -> Int? {
            judgements.firstIndex { $0.criterion == criterion }.map { judgementLines[$0] }
        }
    }

    public init(
        participant: ParticipantID, framework: FrameworkCode, assessor: Handle? = nil, judgedOn: CalendarDate,
        evidence: [Piece], units: [JudgedUnit], selfRatings: [SelfRating] = [], line: Int
    ) {
        self.participant = participant
        self.framework = framework
        self.assessor = assessor
        self.judgedOn = judgedOn
        self.evidence = evidence
        self.units = units
        self.selfRatings = selfRatings
        self.line = line
    }

    /// The evidence that the judgements of `unit` rest on, and its confidential part. Numbers stay as in the sheet.
    public func evidence(for unit: JudgedUnit) -> (evidence: [Evidence], notes: AssessmentNotes) {
        var numbers: Set<Int> = []
        for judgement in unit.judgements { numbers.formUnion(judgement.evidence) }
        let pieces = evidence.filter { numbers.contains($0.evidence.number) }
        var notes: [Int: EvidenceNotes] = [:]
        for piece in pieces { notes[piece.evidence.number] = piece.notes }
        return (pieces.map(\.evidence), AssessmentNotes(evidence: notes))
    }
}
