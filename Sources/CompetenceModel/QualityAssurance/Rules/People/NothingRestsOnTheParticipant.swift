/// Only whoever has nothing but a registration can have been put on record by mistake.
struct NothingRestsOnTheParticipant: QualityRule {
    let source = "what was done stays on record"

    func findings(in subject: EventCase<ParticipantRemoved>) -> [Finding] {
        let id = subject.event.participant
        guard subject.facts.isRestedOn(id) else { return [] }
        return [Finding(.participantIsRestedOn, ["participant": id.text])]
    }
}
