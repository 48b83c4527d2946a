/// A key that is ended is the person's, and ends earlier than it did.
struct KeyIsTheirs: QualityRule {
    let source = "a signature names one person"

    func findings(in subject: EventCase<KeyEnded>) -> [Finding] {
        let event = subject.event
        guard let known = subject.facts.key(event.key), known.practitioner == event.practitioner,
            known.key.endedFrom.map({ event.from < $0 }) ?? true
        else {
            return [
                Finding(
                    .keyNotHeld, ["practitioner": event.practitioner.text, "key": event.key.description])
            ]
        }
        return []
    }
}
