import CompetenceModel
import CompetenceRegistry

/// The summary, and what the rules have against it.
extension AssessmentWalk {
    mutating func summarise(_ key: Key) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (_, "r"):
            if complete.isEmpty { note = WalkWords.nothingComplete } else { stage = .confirming }
        case (_, WalkKeys.explain(language)):
            if let first = unexplained.first { explain(first) } else { note = WalkWords.allExplained }
        case (_, WalkKeys.goToUnanswered(language)):
            if let first = firstUnanswered { move(to: first) } else { note = WalkWords.allAnswered }
        case (_, "b"), (.left, _), (.backspace, _), (.up, _):
            move(to: steps.count - 1)
        case (_, "q"): return .leave
        default: sayWhatIsPossible()
        }
        return .none
    }

    /// To put something on record takes two keys that mean nothing else together: a stray one does not do it.
    mutating func confirm(_ key: Key) -> Effect {
        stage = .summary
        if key == .enter { return .record }
        if Self.isLeaving(key) { return .leave }
        note = WalkWords.notConfirmed
        return .none
    }

    /// The rules said no: the draft is as it was, and each finding can be gone to.
    mutating func refused(by findings: [Finding]) {
        stage = .findings(findings)
    }

    mutating func mend(_ key: Key, _ findings: [Finding]) -> Effect {
        if Self.isLeaving(key) { return .leave }
        switch (key, Self.letter(key)) {
        case (.enter, _):
            move(to: findings.compactMap { position(of: $0) }.first ?? steps.count)
        case (_, "b"), (.left, _), (.backspace, _): move(to: steps.count)
        case (_, "q"): return .leave
        default: sayWhatIsPossible()
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
            return ofUnit.first { answer(steps[$0])?.evidence.isEmpty == false }
        }
        return ofUnit.first
    }
}
