/// Two participants never have one identity number: they would be one person.
///
/// An audit does not ask: numbers are kept outside the ledger, and a number that was disposed of since says nothing.
struct IdentityNumberIsFree<Event: ParticipantDetailsEvent>: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let holder = subject.facts.confidential.otherHolder(
            of: subject.event.details, than: subject.event.participant)
        return holder.map { [Finding(.identityNumberInUse, ["participant": $0.text])] } ?? []
    }
}

/// An event that says what a participant is called, and which numbers they have and had.
protocol ParticipantDetailsEvent: EventContent {
    var participant: ParticipantID { get }
    var details: SHA256Digest { get }
    var sex: Sex? { get }
}

extension ParticipantAdded: ParticipantDetailsEvent {}
extension ParticipantCorrected: ParticipantDetailsEvent {}
