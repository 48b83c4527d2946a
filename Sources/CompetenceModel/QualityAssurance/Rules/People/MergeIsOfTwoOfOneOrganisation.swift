/// Merged are two numbers of one person, who is with one organisation: claims are an organisation's.
struct MergeIsOfTwoOfOneOrganisation: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<ParticipantMerged>) -> [Finding] {
        let event = subject.event
        guard let kept = subject.facts.participant(event.into), event.into != event.participant else {
            return subject.unknown(event.into)
        }
        guard let gone = subject.facts.participant(event.participant), gone.organisation != kept.organisation else {
            return []
        }
        return [
            Finding(
                .mergeAcrossOrganisations,
                [
                    "participant": event.participant.text, "other": event.into.text,
                    "organisation": kept.organisation.text,
                ])
        ]
    }
}
