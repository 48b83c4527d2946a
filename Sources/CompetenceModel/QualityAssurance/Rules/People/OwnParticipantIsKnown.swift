/// Whoever is a practitioner and a participant is a participant that there is.
struct OwnParticipantIsKnown: QualityRule {
    let source = "separation of duties"

    func findings(in subject: EventCase<PractitionerAdded>) -> [Finding] {
        guard let id = subject.event.participant, subject.facts.participant(id) == nil else { return [] }
        return subject.unknown(id)
    }
}
