import CompetenceModel
import CompetenceRegistry

/// What a judgement rests on: chosen among what there is, or described.
extension AssessmentWalk {
    /// The pieces that can be chosen by a digit, newest last: their numbers.
    var choices: [Int] { Array(max(1, draft.evidence.count - 8)..<(draft.evidence.count + 1)) }

    /// Whether a reason is sought for what has one already.
    func hasReason(_ purpose: Purpose) -> Bool { !reasons(purpose).isEmpty }

    private func reasons(_ purpose: Purpose) -> [Int] {
        purpose.explaining.flatMap { answer(steps[$0])?.evidence } ?? []
    }

    /// The pieces that are marked in the list: the reason there is, else what is in hand.
    func marked(_ purpose: Purpose) -> [Int] {
        hasReason(purpose) ? reasons(purpose) : draft.inHand
    }

    mutating func choose(_ key: Key, for purpose: Purpose) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _) where !marked(purpose).isEmpty && !purpose.isAddition:
            return take(marked(purpose), for: purpose)
        case (_, "+"):
            stage = .method(purpose)
        case (_, WalkKeys.correct(language)):
            guard let number = marked(purpose).last else {
                sayWhatIsPossible()
                return .none
            }
            var purpose = purpose
            purpose.correcting = number
            stage = .describing(EvidenceForm(draft.evidence[number - 1]), purpose)
        case (_, "b"), (.escape, _), (.left, _), (.backspace, _): goOn()
        case (_, "q"): return .leave
        case (_, let letter?):
            guard let digit = letter.wholeNumberValue, choices.indices.contains(digit - 1) else {
                sayWhatIsPossible()
                return .none
            }
            let number = choices[digit - 1]
            let kept = purpose.isAddition ? draft.inHand.filter { $0 != number } : []
            return take(kept + [number], for: purpose)
        default: sayWhatIsPossible()
        }
        return .none
    }

    private mutating func take(_ numbers: [Int], for purpose: Purpose) -> Effect {
        remember()
        rest(on: numbers, for: purpose)
        return .save
    }

    /// What the evidence was chosen or described for comes to rest on it. Without a snapshot: the caller has made one.
    private mutating func rest(on numbers: [Int], for purpose: Purpose) {
        goOn()
        if let index = purpose.explaining {
            let explained = steps[index]
            guard let grade = answer(explained)?.grade else { return }
            judge(explained, grade, numbers)
            note = WalkWords.explained.filled(with: ["criterion": explained.criterion.number.text])
            return
        }
        draft.inHand = numbers
        confirmedUnit = step?.part.unit.reference
        if let grade = purpose.grade, let step {
            answer(step, grade, numbers)
        } else {
            note = WalkWords.inHand
        }
    }

    mutating func chooseMethod(_ key: Key, for purpose: Purpose) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (_, "b"), (.escape, _), (.left, _), (.backspace, _):
            if draft.evidence.isEmpty { goOn() } else { stage = .choosing(purpose) }
        case (_, "q"): return .leave
        case (_, let letter?):
            guard let digit = letter.wholeNumberValue, WalkKeys.methods.indices.contains(digit - 1) else {
                sayWhatIsPossible()
                return .none
            }
            // Where it was and who was there is seldom new; what is in the form can be changed.
            let last = draft.evidence.last
            let piece = AssessmentDraft.Piece(
                method: WalkKeys.methods[digit - 1], on: today, why: "", place: last?.place, setting: last?.setting,
                supervisor: last?.supervisor)
            stage = .describing(EvidenceForm(piece), purpose)
        default: sayWhatIsPossible()
        }
        return .none
    }

    mutating func describe(_ key: Key, _ form: EvidenceForm, for purpose: Purpose) -> Effect {
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
            if purpose.grade == nil, purpose.explaining == nil {
                goOn()
            } else {
                stage = .choosing(purpose.withoutCorrection)
            }
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
        rest(on: (purpose.isAddition ? draft.inHand : []) + [draft.evidence.count], for: purpose)
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
}
