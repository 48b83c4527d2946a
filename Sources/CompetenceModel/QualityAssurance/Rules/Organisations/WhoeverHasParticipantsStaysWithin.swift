/// An organisation that participants are with is not put outside: they move to another one first.
struct WhoeverHasParticipantsStaysWithin: QualityRule {
    let source = "[25] the centre registers learners"

    func findings(in subject: EventCase<OrganisationCorrected>) -> [Finding] {
        let organisation = subject.event.organisation
        guard organisation.relation == .outside,
            subject.facts.organisation(organisation.code)?.relation == .member,
            subject.facts.hasParticipants(organisation.code)
        else { return [] }
        return [Finding(.organisationHasParticipants, ["organisation": organisation.code.text])]
    }
}
