/// Somebody remains who can go on: an administrator whose role has no end, with a key that has none. Nobody else could authorise
/// anybody, or register a key.
struct AnAdministratorRemains<Event: EndingEvent>: QualityRule {
    let source = "liveness: somebody can always go on"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let event = subject.event
        guard let ending = subject.facts.practitioner(event.practitioner),
            ending.authorisations.contains(where: { concerns($0, in: event) }),
            !subject.facts.allPractitioners().contains(where: { remains($0, after: event) })
        else { return [] }
        return [Finding(.lastAdministrator, ["actor": event.practitioner.text])]
    }

    /// Whether the event takes an administrator's role, or a key that is used in it.
    private func concerns(_ authorisation: Authorisation, in event: Event) -> Bool {
        authorisation.role == .administrator
            && (event.endedAuthorisation.map { $0 == authorisation.id } ?? authorisation.isValid(on: event.from))
    }

    private func remains(_ practitioner: Practitioner, after event: Event) -> Bool {
        practitioner.authorisations.contains {
            $0.role == .administrator && $0.id != event.endedAuthorisation && $0.isValid(on: event.from) && !$0.ends
        } && practitioner.keys.contains { $0.endedFrom == nil && $0.fingerprint != event.endedKey }
    }
}
