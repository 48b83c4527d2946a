/// A participant's number is one person's for good.
struct ParticipantNumberIsFree: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<ParticipantAdded>) -> [Finding] {
        subject.notFree(subject.event.participant.number, of: .participant)
    }
}
