/// Nobody moves to where they are.
struct MoveIsToAnother<Event: MovingEvent>: QualityRule {
    let source = "an act changes something"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let event = subject.event
        guard event.presentOrganisation(in: subject.facts) == event.organisation else { return [] }
        return [
            Finding(
                .alreadyOfOrganisation, ["subject": event.subject, "organisation": event.organisation.text])
        ]
    }
}

/// An event by which somebody comes to belong to another organisation.
protocol MovingEvent: EventContent {
    var organisation: OrganisationCode { get }
    func presentOrganisation(in facts: LedgerFacts) -> OrganisationCode?
}

extension PractitionerMoved: MovingEvent {
    func presentOrganisation(in facts: LedgerFacts) -> OrganisationCode? {
        facts.practitioner(practitioner)?.organisation
    }
}

extension ParticipantMoved: MovingEvent {
    func presentOrganisation(in facts: LedgerFacts) -> OrganisationCode? {
        facts.participant(participant)?.organisation
    }
}
