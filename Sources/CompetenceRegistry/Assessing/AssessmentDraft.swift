public import CompetenceModel

/// What an assessor has answered so far about one participant: kept until it is recorded, outside the ledger.
///
/// Answers belong to a version of a unit and not to the walk in which they were given: begun with a whole framework, they are
/// found again when one unit of it is asked for, and the other way round.
public struct AssessmentDraft: Sendable, Hashable, Codable {
    /// Pieces of evidence by number, which counts from 1. Shared by all units; each assessment gets those it rests on.
    public var evidence: [Piece]
    public private(set) var answers: [Answer]
    /// Numbers of the evidence that the next criterion rests on unless something else is said.
    public var inHand: [Int]
    /// A piece of evidence in the middle of being described.
    public var unfinished: Piece?

    public init(evidence: [Piece] = [], inHand: [Int] = []) {
        self.evidence = evidence
        self.inHand = inHand
        answers = []
    }

    /// A piece of evidence with its confidential part.
    public struct Piece: Sendable, Hashable, Codable {
        public var method: AssessmentMethod
        public var on: CalendarDate
        public var why: String
        public var place: String?
        public var setting: Evidence.Setting?
        public var supervisor: String?
        public var files: [File]

        public init(
            method: AssessmentMethod, on: CalendarDate, why: String, place: String? = nil,
            setting: Evidence.Setting? = nil, supervisor: String? = nil, files: [File] = []
        ) {
            self.method = method
            self.on = on
            self.why = why
            self.place = place
            self.setting = setting
            self.supervisor = supervisor
            self.files = files
        }
    }

    /// A file in the evidence store.
    public struct File: Sendable, Hashable, Codable {
        public var digest: SHA256Digest
        public var name: String

        public init(digest: SHA256Digest, name: String) {
            self.digest = digest
            self.name = name
        }
    }

    /// What was answered of one criterion.
    public struct Answer: Sendable, Hashable, Codable {
        public var unit: UnitReference
        public var judgement: Judgement
    }

    /// The attached files, also those of what is half described.
    public var files: Set<SHA256Digest> {
        Set((evidence + [unfinished].compactMap(\.self)).flatMap(\.files).map(\.digest))
    }

    public var isEmpty: Bool { answers.isEmpty && evidence.isEmpty && unfinished == nil }

    public subscript(unit: UnitReference, criterion: CriterionNumber) -> Judgement? {
        get { answers.first { $0.unit == unit && $0.judgement.criterion == criterion }?.judgement }
        set {
            answers.removeAll { $0.unit == unit && $0.judgement.criterion == criterion }
            if let newValue { answers.append(Answer(unit: unit, judgement: newValue)) }
        }
    }

    /// The units of which something is answered.
    public var units: Set<UnitReference> { Set(answers.map(\.unit)) }

    public func isComplete(_ unit: Unit) -> Bool {
        unit.criteria.allSatisfy { self[unit.reference, $0.number] != nil }
    }

    /// The assessment of a unit with the evidence that it rests on, numbered from 1; `nil` while a criterion is unanswered.
    public func assessment(
        of participant: ParticipantID, in unit: Unit, judgedOn day: CalendarDate
    ) -> NewAssessment? {
        let judgements = unit.criteria.compactMap { self[unit.reference, $0.number] }
        guard judgements.count == unit.criteria.count else { return nil }
        let used = Set(judgements.flatMap(\.evidence)).filter { evidence.indices.contains($0 - 1) }.sorted()
        var renumbered: [Int: Int] = [:]
        var pieces: [Evidence] = []
        var notes: [Int: EvidenceNotes] = [:]
        for (index, number) in used.enumerated() {
            let piece = evidence[number - 1]
            renumbered[number] = index + 1
            pieces.append(
                Evidence(
                    number: index + 1, method: piece.method, on: piece.on, setting: piece.setting,
                    files: piece.files.map(\.digest)))
            notes[index + 1] = EvidenceNotes(
                why: piece.why, place: piece.place, supervisor: piece.supervisor, fileNames: piece.files.map(\.name))
        }
        return NewAssessment(
            participant: participant, unit: unit.reference, judgedOn: day,
            judgements: judgements.map {
                Judgement(
                    criterion: $0.criterion, grade: $0.grade, evidence: $0.evidence.compactMap { renumbered[$0] })
            }, evidence: pieces, notes: AssessmentNotes(evidence: notes))
    }

    /// Forgets the answers about units that have been recorded. Evidence that nothing rests on any more goes with them where
    /// no answer is left; otherwise its numbers must stay.
    public mutating func remove(_ recorded: Set<UnitReference>) {
        answers.removeAll { recorded.contains($0.unit) }
        guard answers.isEmpty else { return }
        evidence = []
        inHand = []
        unfinished = nil
    }
}
