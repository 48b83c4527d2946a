/// What is put on record of a participant is of one that there is.
struct ParticipantIsKnown<Event: ParticipantEvent>: QualityRule {
    let source = "what is on record is of one person"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let id = subject.event.participant
        return subject.facts.participant(id) == nil ? subject.unknown(id) : []
    }
}

protocol ParticipantEvent: EventContent {
    var participant: ParticipantID { get }
}

extension ParticipantCorrected: ParticipantEvent {}
extension ParticipantRemoved: ParticipantEvent {}
extension ParticipantMerged: ParticipantEvent {}
extension ParticipantRegistered: ParticipantEvent {}
extension ParticipantExited: ParticipantEvent {}
extension ParticipantReturned: ParticipantEvent {}
extension ParticipationCorrected: ParticipantEvent {}
extension SelfRatingRecorded: ParticipantEvent { var participant: ParticipantID { rating.participant } }
