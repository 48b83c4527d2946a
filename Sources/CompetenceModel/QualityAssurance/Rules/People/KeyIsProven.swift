/// Whoever a key is registered to holds it, and says so of this registry and of herself.
struct KeyIsProven<Event: RegisteringEvent>: QualityRule {
    let source = "docs/decisions/0022-a-key-is-proven.md"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let event = subject.event
        let values = [
            "practitioner": event.registration.practitioner.text, "key": event.registration.fingerprint.description,
        ]
        if event.registration.registry != subject.facts.registry { return [Finding(.keyOfOtherRegistry, values)] }
        return subject.facts.verify(event.registration.proof(event.proof)) ? [] : [Finding(.keyNotProven, values)]
    }
}
