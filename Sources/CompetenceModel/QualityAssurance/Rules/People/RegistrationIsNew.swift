/// A participant is registered once for a framework that there is.
struct RegistrationIsNew: QualityRule {
    let source = "[25] registration precedes recommendation"

    func findings(in subject: EventCase<ParticipantRegistered>) -> [Finding] {
        let event = subject.event
        if subject.facts.framework(event.framework) == nil { return subject.unknown(event.framework) }
        guard subject.facts.participant(event.participant)?.isRegistered(for: event.framework) == true else {
            return []
        }
        return [
            Finding(
                .alreadyRegistered,
                ["participant": event.participant.text, "framework": event.framework.text])
        ]
    }
}
