/// Whoever leaves takes part until then, and not before the first day of it. An exit that was recorded wrong is corrected as such.
struct ExitEndsASpell: QualityRule {
    let source = "registration and exit are recorded facts"

    func findings(in subject: EventCase<ParticipantExited>) -> [Finding] {
        let event = subject.event
        guard let spell = subject.facts.participant(event.participant)?.spells.last else { return [] }
        var values = ["participant": event.participant.text, "day": event.exit.on.description]
        if let earlier = spell.exit {
            values["earlier"] = earlier.on.description
            return [Finding(.hasLeftAlready, values)]
        }
        guard event.exit.on < spell.from else { return [] }
        values["from"] = spell.from.description
        return [Finding(.exitBeforeStart, values)]
    }
}
