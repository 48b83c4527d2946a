/// Two identity numbers are two people. Whoever has one stays, so that none is lost.
///
/// An audit says nothing where what the numbers stand in has been disposed of.
struct OneIdentityNumberRemains: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<ParticipantMerged>) -> [Finding] {
        let event = subject.event
        func hasNumber(_ id: ParticipantID) -> Bool {
            let details = subject.facts.participant(id).flatMap {
                subject.facts.confidential.participantDetails($0.details)
            }
            return details.map { !$0.identityNumbers.isEmpty } ?? false
        }
        guard hasNumber(event.participant) else { return [] }
        let code: FindingCode = hasNumber(event.into) ? .twoIdentityNumbers : .mergeLosesIdentityNumber
        return [Finding(code, ["participant": event.participant.text, "other": event.into.text])]
    }
}
