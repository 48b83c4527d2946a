/// A key is registered once, to one person who is there.
struct KeyIsNew: QualityRule {
    let source = "a signature names one person"

    func findings(in subject: EventCase<KeyRegistered>) -> [Finding] {
        let event = subject.event
        if subject.facts.practitioner(event.practitioner) == nil { return subject.unknown(event.practitioner) }
        if let known = subject.facts.key(event.key.fingerprint) {
            return [
                Finding(
                    .keyAlreadyRegistered,
                    ["key": event.key.fingerprint.description, "practitioner": known.practitioner.text])
            ]
        }
        return []
    }
}
