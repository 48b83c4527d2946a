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

        var withoutCorrection: Purpose { Purpose(grade: grade, isAddition: isAddition) }
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
        case findings([Finding])
    }

    /// Whom the walk is about, as shown.
    let heading: String
    let language: Language
    let today: CalendarDate
    let parts: [Part]
    let steps: [Step]
    private(set) var draft: AssessmentDraft
    /// The step at hand; `steps.count` is the summary.
    private(set) var position = 0
    private(set) var stage: Stage = .judging
    /// What is to be said about the last key; gone with the next one.
    private(set) var note: Phrase?
    /// The unit for which the evidence in hand has been confirmed. A new unit asks once, so that nothing is carried over
    /// unawares.
    private var confirmedUnit: UnitReference?
    private let startingEvidence: AssessmentDraft
    private var history: [Snapshot] = []

    private struct Snapshot {
        var draft: AssessmentDraft
        var position: Int
        var confirmedUnit: UnitReference?
        /// The evidence as it was being described: one step back, it can still be mended.
        var form: (EvidenceForm, Purpose)?
    }

    /// - Parameters:
    ///   - parts: at least one unit with a criterion.
    ///   - draft: what was kept from an earlier walk.
    ///   - evidence: given beforehand; it is in hand for all units.
    init(
        heading: String, parts: [Part], notices: [Phrase] = [], draft: AssessmentDraft? = nil,
        evidence: AssessmentDraft.Piece? = nil,
        today: CalendarDate, language: Language
    ) {
        self.heading = heading
        self.parts = parts
        self.today = today
        self.language = language
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

    /// Evidence given beforehand needs no confirmation unit by unit: whoever gave it has said so.
    private let presetPiece: AssessmentDraft.Piece?
    private var stageAfterNotices: Stage = .judging
    private var unfinishedAtStart: AssessmentDraft.Piece?

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
    var answer: Judgement? { step.flatMap { draft[$0.part.unit.reference, $0.criterion.number] } }

    var answered: Int {
        steps.count { draft[$0.part.unit.reference, $0.criterion.number] != nil }
    }

    private var firstUnanswered: Int? {
        steps.firstIndex { draft[$0.part.unit.reference, $0.criterion.number] == nil }
    }

    /// The units of which every criterion is answered.
    var complete: [Part] { parts.filter { draft.isComplete($0.unit) } }

    // MARK: Keys

    mutating func handle(_ key: Key) -> Effect {
        note = nil
        switch stage {
        case .notices:
            if Self.isLeaving(key) || Self.letter(key) == "q" { return .leave }
            if key == .enter { stage = stageAfterNotices }
            return .none
        case .resuming: return resume(key)
        case .judging: return judge(key)
        case .choosing(let purpose): return choose(key, for: purpose)
        case .method(let purpose): return chooseMethod(key, for: purpose)
        case .describing(let form, let purpose): return describe(key, form, for: purpose)
        case .summary: return confirm(key)
        case .findings(let findings): return mend(key, findings)
        }
    }

    /// The program is to end without anybody having asked for it here: what is half typed is kept too.
    mutating func interrupt() {
        if case .describing(let form, let purpose) = stage, purpose.correcting == nil { draft.unfinished = form.piece }
    }

    private static func isLeaving(_ key: Key) -> Bool {
        key == .control("c") || key == .control("d") || key == .endOfInput
    }

    /// The letter pressed, in lower case.
    private static func letter(_ key: Key) -> Character? {
        guard case .scalar(let scalar) = key else { return nil }
        return Character(scalar).lowercased().first
    }

    private mutating func resume(_ key: Key) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _), (_, WalkKeys.goOn(language)):
            goOn()
            if let piece = unfinishedAtStart, stage.isJudging, step != nil {
                stage = .describing(EvidenceForm(piece), Purpose(grade: nil))
            }
            return .none
        case (_, WalkKeys.startOver(language)):
            draft = startingEvidence
            position = 0
            stage = .judging
            return .save
        case (_, "q"): return .leave
        default: return .none
        }
    }

    private mutating func goOn() {
        stage = position < steps.count ? .judging : .summary
    }

    private mutating func judge(_ key: Key) -> Effect {
        if Self.isLeaving(key) { return .leave }
        guard let step else { return .none }
        if let letter = Self.letter(key), let grade = WalkKeys.grade(letter, of: step.part.scale, language) {
            return give(grade.code, passing: grade.passes)
        }
        switch (key, Self.letter(key)) {
        case (_, WalkKeys.skip(language)):
            remember()
            move(to: position + 1)
        case (_, "b"), (.left, _), (.backspace, _), (.up, _): return back()
        case (.right, _), (.down, _): move(to: position + 1)
        case (.enter, _):
            if answer == nil { note = WalkWords.pressAKey } else { move(to: position + 1) }
        case (_, "e"), (_, "+"):
            let purpose = Purpose(grade: nil, isAddition: Self.letter(key) == "+")
            stage = draft.evidence.isEmpty ? .method(purpose) : .choosing(purpose)
        case (_, "f"): move(to: steps.count)
        case (_, "q"): return .leave
        default: note = WalkWords.pressAKey
        }
        return .none
    }

    /// Gives a grade, or asks for the evidence that it is to rest on.
    private mutating func give(_ grade: String, passing: Bool) -> Effect {
        guard passing else { return record(grade, on: []) }
        if draft.evidence.isEmpty {
            stage = .method(Purpose(grade: grade))
            return .none
        }
        let isConfirmed = isPresetInHand || confirmedUnit == step?.part.unit.reference
        guard !draft.inHand.isEmpty, isConfirmed else {
            stage = .choosing(Purpose(grade: grade))
            return .none
        }
        return record(grade, on: draft.inHand)
    }

    private var isPresetInHand: Bool {
        guard let presetPiece, draft.inHand.count == 1 else { return false }
        return draft.inHand.first.map { draft.evidence[$0 - 1] } == presetPiece
    }

    private mutating func record(_ grade: String, on evidence: [Int]) -> Effect {
        guard let step else { return .none }
        remember()
        answer(step, grade, evidence)
        return .save
    }

    /// Without a snapshot: the caller has made one.
    private mutating func answer(_ step: Step, _ grade: String, _ evidence: [Int]) {
        let number = step.criterion.number
        draft[step.part.unit.reference, number] = Judgement(criterion: number, grade: grade, evidence: evidence)
        if !evidence.isEmpty { confirmedUnit = step.part.unit.reference }
        move(to: position + 1)
    }

    private mutating func move(to next: Int) {
        position = min(max(next, 0), steps.count)
        goOn()
    }

    private mutating func remember(_ form: (EvidenceForm, Purpose)? = nil) {
        history.append(Snapshot(draft: draft, position: position, confirmedUnit: confirmedUnit, form: form))
    }

    /// Takes the last answer back; where there is none from this walk, goes to the criterion before.
    private mutating func back() -> Effect {
        guard let last = history.popLast() else {
            move(to: position - 1)
            return .none
        }
        draft = last.draft
        position = last.position
        confirmedUnit = last.confirmedUnit
        goOn()
        if let (form, purpose) = last.form { stage = .describing(EvidenceForm(form.piece), purpose) }
        note = WalkWords.takenBack
        return .save
    }

    // MARK: Evidence

    /// The pieces that can be chosen by a digit, newest last: their numbers.
    var choices: [Int] { Array(max(1, draft.evidence.count - 8)..<(draft.evidence.count + 1)) }

    private mutating func choose(_ key: Key, for purpose: Purpose) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _) where !draft.inHand.isEmpty && !purpose.isAddition:
            return take(draft.inHand, for: purpose)
        case (_, "n"):
            stage = .method(purpose)
        case (_, WalkKeys.correct(language)):
            guard let number = draft.inHand.last else { return .none }
            var purpose = purpose
            purpose.correcting = number
            stage = .describing(EvidenceForm(draft.evidence[number - 1]), purpose)
        case (_, "b"), (.escape, _), (.left, _), (.backspace, _):
            stage = .judging
        case (_, "q"): return .leave
        case (_, let letter?):
            guard let digit = letter.wholeNumberValue, choices.indices.contains(digit - 1) else { return .none }
            let number = choices[digit - 1]
            let kept = purpose.isAddition ? draft.inHand.filter { $0 != number } : []
            return take(kept + [number], for: purpose)
        default: break
        }
        return .none
    }

    private mutating func take(_ numbers: [Int], for purpose: Purpose) -> Effect {
        remember()
        draft.inHand = numbers
        confirmedUnit = step?.part.unit.reference
        stage = .judging
        if let grade = purpose.grade, let step {
            answer(step, grade, numbers)
        } else {
            note = WalkWords.inHand
        }
        return .save
    }

    private mutating func chooseMethod(_ key: Key, for purpose: Purpose) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (_, "b"), (.escape, _), (.left, _), (.backspace, _):
            stage = draft.evidence.isEmpty ? .judging : .choosing(purpose)
        case (_, "q"): return .leave
        case (_, let letter?):
            guard let digit = letter.wholeNumberValue, WalkKeys.methods.indices.contains(digit - 1) else {
                return .none
            }
            // Where it was and who was there is seldom new; what is in the form can be changed.
            let last = draft.evidence.last
            let piece = AssessmentDraft.Piece(
                method: WalkKeys.methods[digit - 1], on: today, why: "", place: last?.place, setting: last?.setting,
                supervisor: last?.supervisor)
            stage = .describing(EvidenceForm(piece), purpose)
        default: break
        }
        return .none
    }

    private mutating func describe(_ key: Key, _ form: EvidenceForm, for purpose: Purpose) -> Effect {
        var form = form
        switch form.handle(key, today: today) {
        case .editing: stage = .describing(form, purpose)
        case .refused(let reason):
            note = reason
            stage = .describing(form, purpose)
        case .attaching(let path):
            stage = .describing(form, purpose)
            return .attach(path: path)
        case .cancelled: stage = purpose.correcting == nil ? .method(purpose) : .choosing(purpose.withoutCorrection)
        case .leaving:
            stage = .describing(form, purpose)
            interrupt()
            return .leave
        case .accepted(let piece):
            guard let number = purpose.correcting else { return add(piece, described: form, for: purpose) }
            remember()
            draft.evidence[number - 1] = piece
            stage = purpose.grade == nil ? .judging : .choosing(purpose.withoutCorrection)
            note = WalkWords.corrected
            return .save
        }
        return .none
    }

    private mutating func add(
        _ piece: AssessmentDraft.Piece, described form: EvidenceForm, for purpose: Purpose
    ) -> Effect {
        remember((form, purpose))
        draft.unfinished = nil
        unfinishedAtStart = nil
        draft.evidence.append(piece)
        draft.inHand = (purpose.isAddition ? draft.inHand : []) + [draft.evidence.count]
        confirmedUnit = step?.part.unit.reference
        stage = .judging
        if let grade = purpose.grade, let step {
            answer(step, grade, draft.inHand)
        } else {
            note = WalkWords.inHand
        }
        return .save
    }

    /// The file asked for is in the store.
    mutating func attached(_ file: AssessmentDraft.File) {
        guard case .describing(var form, let purpose) = stage else { return }
        form.attached(file)
        stage = .describing(form, purpose)
        note = WalkWords.attached.filled(with: ["name": file.name])
    }

    mutating func notAttached(because reason: Phrase) {
        note = reason
    }

    // MARK: The end

    private mutating func confirm(_ key: Key) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (_, "r"):
            guard !complete.isEmpty else {
                note = WalkWords.nothingComplete
                return .none
            }
            return .record
        case (_, WalkKeys.goToUnanswered(language)):
            if let first = firstUnanswered { move(to: first) } else { note = WalkWords.allAnswered }
        case (_, "b"), (.left, _), (.backspace, _), (.up, _):
            move(to: steps.count - 1)
        case (_, "q"): return .leave
        default: break
        }
        return .none
    }

    /// The rules said no: the draft is as it was, and each finding can be gone to.
    mutating func refused(by findings: [Finding]) {
        stage = .findings(findings)
    }

    private mutating func mend(_ key: Key, _ findings: [Finding]) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _):
            move(to: findings.compactMap { position(of: $0) }.first ?? steps.count)
        case (_, "b"), (.left, _), (.backspace, _): move(to: steps.count)
        case (_, "q"): return .leave
        default: break
        }
        return .none
    }

    /// The criterion that a finding is about: the first one it names, else the first of its unit that rests on the evidence it
    /// names, else the first of its unit.
    private func position(of finding: Finding) -> Int? {
        guard let unit = finding.values["unit"] else { return nil }
        let ofUnit = steps.indices.filter {
            let reference = steps[$0].part.unit.reference
            return reference.text == unit || reference.code.text == unit
        }
        if let named = finding.values["criteria"]?.split(separator: ",").first {
            return ofUnit.first { steps[$0].criterion.number.text == named } ?? ofUnit.first
        }
        if finding.values["evidence"] != nil {
            return ofUnit.first {
                draft[steps[$0].part.unit.reference, steps[$0].criterion.number]?.evidence.isEmpty == false
            }
        }
        return ofUnit.first
    }
}

extension AssessmentWalk.Stage {
    fileprivate var isJudging: Bool {
        if case .judging = self { true } else { false }
    }
}
