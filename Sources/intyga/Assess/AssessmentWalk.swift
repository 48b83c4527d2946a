import CompetenceModel
import CompetenceRegistry

/// The walk through the criteria of one participant's units: keys go in, a screen comes out.
///
/// It knows no terminal, no clock and no registry; whoever drives it carries out the `Effect` of each key. Everything that is
/// answered stands in `draft`, which can be kept at any point and given to a new walk.
struct AssessmentWalk {
    /// A unit to be assessed and the scale that it is judged by.
    struct Part: Hashable {
        var unit: Unit
        var scale: RatingScale
    }

    /// One criterion.
    struct Step: Hashable {
        var part: Part
        var outcome: LearningOutcome
        var criterion: Criterion
    }

    /// What the last key asks of the driver.
    enum Effect: Hashable {
        case none
        /// Keep the draft: it has changed.
        case save
        /// Keep the draft and end.
        case leave
        /// Put what is complete on record, and say what came of it with `refused(by:)` or by ending.
        case record
        /// Read the file, and answer with `attached` or `notAttached`.
        case attach(path: String)
    }

    /// What evidence is chosen or described for.
    struct Purpose: Hashable {
        /// The grade that then is given to the criterion; `nil`: none, the evidence is only taken in hand.
        var grade: String?
        /// Beside the evidence in hand, not in its place.
        var isAddition = false
        /// The number of the piece that is to be written anew; whatever rests on it goes on resting on it.
        var correcting: Int?
        /// The step, judged already, that gets the evidence: why it is not achieved yet. What is in hand stays in hand.
        var explaining: Int?

        var withoutCorrection: Purpose {
            Purpose(grade: grade, isAddition: isAddition, explaining: explaining)
        }
    }

    enum Stage {
        /// What should be known before the first question.
        case notices([Phrase])
        /// There is something from before: go on, or start over?
        case resuming
        case judging
        case choosing(Purpose)
        case method(Purpose)
        case describing(EvidenceForm, Purpose)
        case summary
        /// r was pressed in the summary: nothing but Enter records.
        case confirming
        case findings([Finding])
    }

    /// Whom the walk is about, as shown.
    let heading: String
    let language: Language
    let today: CalendarDate
    let parts: [Part]
    let steps: [Step]
    /// Earlier assessments that the draft goes on from.
    let takenUp: [AssessmentID]
    // What changes is set by the walk's own extensions, and by nobody else.
    var draft: AssessmentDraft
    /// The step at hand; `steps.count` is the summary.
    var position = 0
    var stage: Stage = .judging
    /// What is to be said about the last key; gone with the next one.
    var note: Phrase?
    /// The unit for which the evidence in hand has been confirmed. A new unit asks once, so that nothing is carried over
    /// unawares.
    var confirmedUnit: UnitReference?
    var history: [Snapshot] = []
    /// Evidence given beforehand needs no confirmation unit by unit: whoever gave it has said so.
    let presetPiece: AssessmentDraft.Piece?
    /// Half typed when an earlier walk was left.
    var unfinishedAtStart: AssessmentDraft.Piece?
    private let startingEvidence: AssessmentDraft
    private var stageAfterNotices: Stage = .judging

    /// What one step back restores.
    struct Snapshot {
        var draft: AssessmentDraft
        var position: Int
        var confirmedUnit: UnitReference?
        /// The evidence as it was being described: one step back, it can still be mended.
        var form: (EvidenceForm, Purpose)?
    }

    /// - Parameters:
    ///   - parts: at least one unit with a criterion.
    ///   - draft: what was kept from an earlier walk.
    ///   - takenUp: the earlier assessments that some of the draft comes from.
    ///   - evidence: given beforehand; it is in hand for all units.
    init(
        heading: String, parts: [Part], notices: [Phrase] = [], draft: AssessmentDraft? = nil,
        takenUp: [AssessmentID] = [],
        evidence: AssessmentDraft.Piece? = nil,
        today: CalendarDate, language: Language
    ) {
        self.heading = heading
        self.parts = parts
        self.today = today
        self.language = language
        self.takenUp = takenUp
        steps = parts.flatMap { part in
            part.unit.outcomes.flatMap { outcome in
                outcome.criteria.map { Step(part: part, outcome: outcome, criterion: $0) }
            }
        }
        startingEvidence = AssessmentDraft(evidence: evidence.map { [$0] } ?? [], inHand: evidence == nil ? [] : [1])
        presetPiece = evidence
        self.draft = startingEvidence
        if let draft, !draft.isEmpty {
            self.draft = draft
            if let evidence { takeInHand(evidence) }
            stage = .resuming
            position = firstUnanswered ?? steps.count
        }
        if let piece = draft?.unfinished { unfinishedAtStart = piece }
        if !notices.isEmpty {
            stageAfterNotices = stage
            stage = .notices(notices)
        }
    }

    private mutating func takeInHand(_ piece: AssessmentDraft.Piece) {
        if let known = draft.evidence.firstIndex(of: piece) {
            draft.inHand = [known + 1]
        } else {
            draft.evidence.append(piece)
            draft.inHand = [draft.evidence.count]
        }
    }

    /// The criterion at hand.
    var step: Step? { steps.indices.contains(position) ? steps[position] : nil }

    /// What has been answered of the criterion at hand.
    var answer: Judgement? { step.flatMap(answer) }

    /// What has been answered of a criterion.
    func answer(_ step: Step) -> Judgement? { draft[step.part.unit.reference, step.criterion.number] }

    /// The criterion that the screen is about.
    var subject: Step? {
        switch stage {
        case .choosing(let purpose), .method(let purpose), .describing(_, let purpose):
            purpose.explaining.map { steps[$0] } ?? step
        default: step
        }
    }

    var answered: Int { steps.count { answer($0) != nil } }

    var firstUnanswered: Int? { steps.firstIndex { answer($0) == nil } }

    /// The units of which every criterion is answered.
    var complete: [Part] { parts.filter { draft.isComplete($0.unit) } }

    // MARK: Keys

    mutating func handle(_ key: Key) -> Effect {
        note = nil
        switch stage {
        case .notices:
            if Self.isLeaving(key) || Self.letter(key) == "q" { return .leave }
            if key == .enter { stage = stageAfterNotices } else { sayWhatIsPossible() }
            return .none
        case .resuming: return resume(key)
        case .judging: return judge(key)
        case .choosing(let purpose): return choose(key, for: purpose)
        case .method(let purpose): return chooseMethod(key, for: purpose)
        case .describing(let form, let purpose): return describe(key, form, for: purpose)
        case .summary: return summarise(key)
        case .confirming: return confirm(key)
        case .findings(let findings): return mend(key, findings)
        }
    }

    /// The program is to end without anybody having asked for it here: what is half typed is kept too.
    mutating func interrupt() {
        if case .describing(let form, let purpose) = stage, purpose.correcting == nil { draft.unfinished = form.piece }
    }

    static func isLeaving(_ key: Key) -> Bool {
        key == .control("c") || key == .control("d") || key == .endOfInput
    }

    /// The letter pressed, in lower case.
    static func letter(_ key: Key) -> Character? {
        guard case .scalar(let scalar) = key else { return nil }
        return Character(scalar).lowercased().first
    }

    private mutating func resume(_ key: Key) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _):
            goOn()
            if let piece = unfinishedAtStart, stage.isJudging, step != nil {
                stage = .describing(EvidenceForm(piece), Purpose(grade: nil))
            }
            return .none
        case (_, WalkKeys.startOver(language)):
            remember()
            draft = startingEvidence
            position = 0
            stage = .judging
            note = WalkWords.startedOver
            return .save
        case (_, "q"): return .leave
        default:
            sayWhatIsPossible()
            return .none
        }
    }

    /// To the criterion at hand, or to the summary behind the last one.
    mutating func goOn() {
        stage = position < steps.count ? .judging : .summary
    }

    /// For a key that does nothing here.
    mutating func sayWhatIsPossible() {
        note = WalkWords.possible(WalkKeys.possible(self))
    }
}

extension AssessmentWalk.Stage {
    var isJudging: Bool {
        if case .judging = self { true } else { false }
    }

    var isSummary: Bool {
        if case .summary = self { true } else { false }
    }
}
