/// A correction says what becomes of the identity numbers: whether one that goes was a mistake, or stays the person's as a former one.
///
/// An audit asks too, where the records of before and after are both there.
struct NumberChangeIsTold: QualityRule {
    let source = "a number that was typed by mistake is its owner's"

    func findings(in subject: EventCase<ParticipantCorrected>) -> [Finding] {
        let (event, facts) = (subject.event, subject.facts)
        guard let present = facts.participant(event.participant)?.details,
            present != event.details || event.identityNumber != nil,
            let before = facts.confidential.participantDetails(present),
            let after = facts.confidential.participantDetails(event.details)
        else { return [] }
        return IdentityNumberChange(from: before, to: after) == event.identityNumber
            ? [] : subject.differs("identityNumber")
    }
}
