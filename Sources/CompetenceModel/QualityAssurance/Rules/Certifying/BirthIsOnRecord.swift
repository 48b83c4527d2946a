/// A certificate that is to say when its holder was born, or under which number, is of somebody of whom that is on record.
struct BirthIsOnRecord: QualityRule {
    let source = "a certificate says what was decided that it says"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard event.terms.birth != .none,
            let details = subject.facts.participant(subject.facts.person(event.participant))?.details,
            let known = subject.facts.confidential.participantDetails(details), !known.states(event.terms.birth)
        else { return [] }
        return [
            Finding(
                event.terms.birth == .date ? .dateOfBirthNotOnRecord : .identityNumberNotOnRecord,
                ["participant": event.participant.text])
        ]
    }
}
