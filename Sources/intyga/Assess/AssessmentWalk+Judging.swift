import CompetenceModel
import CompetenceRegistry

/// Criterion by criterion: grades, and the way back.
extension AssessmentWalk {
    mutating func judge(_ key: Key) -> Effect {
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
        case (.enter, _) where answer != nil: move(to: position + 1)
        case (_, "e"), (_, "+"):
            let purpose = Purpose(grade: nil, isAddition: Self.letter(key) == "+")
            stage = draft.evidence.isEmpty ? .method(purpose) : .choosing(purpose)
        case (_, WalkKeys.explain(language)):
            if let explainable { explain(explainable) } else { note = WalkWords.nothingToExplain }
        case (_, "f"): move(to: steps.count)
        case (_, "q"): return .leave
        default: sayWhatIsPossible()
        }
        return .none
    }

    /// Gives a grade, or asks for the evidence that it is to rest on.
    private mutating func give(_ grade: String, passing: Bool) -> Effect {
        guard passing else {
            let criterion = step?.criterion.number.text ?? ""
            let effect = record(grade, on: [])
            // The summary says it itself.
            if stage.isJudging { note = WalkWords.notYetGiven.filled(with: ["criterion": criterion]) }
            return effect
        }
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

    // MARK: Why not yet

    /// Whether a criterion is judged, and not achieved.
    private func isNotYet(_ index: Int) -> Bool {
        guard steps.indices.contains(index), let answer = answer(steps[index]) else { return false }
        return !steps[index].part.scale.passes(answer.grade)
    }

    /// The criterion that a reason can be given for here: the one at hand, or the one just judged.
    var explainable: Int? { [position, position - 1].first(where: isNotYet) }

    /// Those that are not achieved yet and rest on nothing. The rules let them be; whoever is judged may ask why.
    var unexplained: [Int] {
        steps.indices.filter { isNotYet($0) && answer(steps[$0])?.evidence.isEmpty == true }
    }

    mutating func explain(_ index: Int) {
        let purpose = Purpose(grade: nil, explaining: index)
        stage = draft.evidence.isEmpty ? .method(purpose) : .choosing(purpose)
    }

    // MARK: Moving

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
    mutating func answer(_ step: Step, _ grade: String, _ evidence: [Int]) {
        let isNew = answer(step) == nil
        judge(step, grade, evidence)
        if !evidence.isEmpty { confirmedUnit = step.part.unit.reference }
        // What is answered already is passed over; looked at again, one goes criterion by criterion.
        let open = steps.indices.first { $0 > position && answer(steps[$0]) == nil }
        move(to: isNew ? open ?? steps.count : position + 1)
    }

    mutating func judge(_ step: Step, _ grade: String, _ evidence: [Int]) {
        let number = step.criterion.number
        draft[step.part.unit.reference, number] = Judgement(criterion: number, grade: grade, evidence: evidence)
    }

    mutating func move(to next: Int) {
        position = min(max(next, 0), steps.count)
        goOn()
    }

    mutating func remember(_ form: (EvidenceForm, Purpose)? = nil) {
        history.append(Snapshot(draft: draft, position: position, confirmedUnit: confirmedUnit, form: form))
    }

    /// Takes the last answer back; where there is none from this walk, goes to the criterion before.
    private mutating func back() -> Effect {
        guard let last = history.popLast() else {
            if position == 0 { note = WalkWords.nothingBefore }
            move(to: position - 1)
            // What was answered in an earlier session is on the screen, and is changed by answering anew.
            if note == nil, answer != nil { note = WalkWords.answeredEarlier }
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
}
