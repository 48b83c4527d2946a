/// A claim is of one organisation: every participant in it is with that one when it is first submitted. A further round stays with
/// it, whoever has moved meanwhile: those who reviewed go on.
struct ClaimIsOfOneOrganisation: QualityRule {
    let source = "[6] same organisation"

    func findings(in subject: EventCase<ClaimSubmitted>) -> [Finding] {
        let event = subject.event
        if let earlier = subject.facts.claim(event.claim) {
            return earlier.organisation == event.organisation ? [] : subject.differs("organisation")
        }
        let participants = Set(event.items.map(\.participant))
        subject.facts.load(participants: participants)
        let others = participants.sorted().filter { id in
            subject.facts.participant(id).map { $0.organisation != event.organisation } ?? false
        }
        guard !others.isEmpty else { return [] }
        return [
            Finding(
                .claimOfSeveralOrganisations,
                [
                    "organisation": event.organisation.text, "framework": event.framework.text,
                    "participants": others.map(\.text).joined(separator: ", "),
                ])
        ]
    }
}
