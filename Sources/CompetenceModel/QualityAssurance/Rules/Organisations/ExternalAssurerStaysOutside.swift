/// Somebody moves inside only once she is no external quality assurer any more.
struct ExternalAssurerStaysOutside: QualityRule {
    let source = "[7] the external quality assurer is never of the centre"

    func findings(in subject: EventCase<PractitionerMoved>) -> [Finding] {
        let event = subject.event
        guard let organisation = subject.facts.organisation(event.organisation), organisation.relation != .outside,
            let practitioner = subject.facts.practitioner(event.practitioner),
            practitioner.authorisations.contains(where: {
                $0.role == .externalQualityAssurer && $0.isOpen(from: subject.day)
            })
        else { return [] }
        return [
            Finding(
                .externalAssurerFromInside,
                ["practitioner": event.practitioner.text, "organisation": event.organisation.text])
        ]
    }
}
