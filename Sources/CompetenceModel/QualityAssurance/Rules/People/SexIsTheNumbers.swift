/// Whoever has an identity number on record is of the legal sex that it states: a new one brings a new number.
///
/// An audit does not ask: to decode everybody's details would weigh on it.
struct SexIsTheNumbers<Event: ParticipantDetailsEvent>: QualityRule {
    let source = "Skatteverket: the last digit but one of an identity number"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let event = subject.event
        guard let stated = subject.facts.confidential.statedSex(event.details), event.sex != stated else { return [] }
        return [Finding(.sexOfNumberDiffers, ["participant": event.participant.text])]
    }
}
