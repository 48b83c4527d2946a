/// Whoever comes back had left, and not after that.
struct ReturnFollowsAnExit: QualityRule {
    let source = "registration and exit are recorded facts"

    func findings(in subject: EventCase<ParticipantReturned>) -> [Finding] {
        let event = subject.event
        guard let spell = subject.facts.participant(event.participant)?.spells.last else { return [] }
        let values = ["participant": event.participant.text, "day": event.on.description]
        guard let exit = spell.exit else { return [Finding(.hasNotLeft, values)] }
        guard event.on < exit.on else { return [] }
        return [Finding(.returnBeforeExit, values.merging(["earlier": exit.on.description]) { first, _ in first })]
    }
}
