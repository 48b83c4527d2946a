/// A participant's number is one person's for good.
struct ParticipantNumberIsFree: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<ParticipantAdded>) -> [Finding] {
        let id = subject.event.participant
        return subject.facts.participant(id) == nil ? [] : subject.differs("number")
    }
}
