/// Spells follow each other, none ends before it begins, and only the last is under way.
struct SpellsAreInOrder: QualityRule {
    let source = "registration and exit are recorded facts"

    func findings(in subject: EventCase<ParticipationCorrected>) -> [Finding] {
        let event = subject.event
        return event.spells.areInOrder ? [] : [Finding(.spellsNotInOrder, ["participant": event.participant.text])]
    }
}

extension [Participant.Spell] {
    var areInOrder: Bool {
        guard let first, first.exit.map({ $0.on >= first.from }) ?? true else { return false }
        return zip(self, dropFirst()).allSatisfy { earlier, later in
            guard let exit = earlier.exit else { return false }
            return exit.on <= later.from && later.exit.map { $0.on >= later.from } ?? true
        }
    }
}
