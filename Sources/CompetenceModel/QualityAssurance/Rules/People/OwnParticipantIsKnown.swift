/// Whoever is a practitioner and a participant is a participant that there is.
struct OwnParticipantIsKnown<Event: PractitionerDetailsEvent>: QualityRule {
    let source = "separation of duties"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard let id = subject.event.participant, subject.facts.participant(id) == nil else { return [] }
        return subject.unknown(id)
    }
}

/// An event that says who a practitioner is.
protocol PractitionerDetailsEvent: EventContent {
    var participant: ParticipantID? { get }
}

extension PractitionerAdded: PractitionerDetailsEvent {}
extension PractitionerCorrected: PractitionerDetailsEvent {}
