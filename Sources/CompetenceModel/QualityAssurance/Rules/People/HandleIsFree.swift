/// A handle is one person's for good.
struct HandleIsFree: QualityRule {
    let source = "what somebody did is theirs"

    func findings(in subject: EventCase<PractitionerAdded>) -> [Finding] {
        let handle = subject.event.handle
        guard subject.facts.practitioner(handle) != nil else { return [] }
        return [Finding(.practitionerExists, ["practitioner": handle.text])]
    }
}
