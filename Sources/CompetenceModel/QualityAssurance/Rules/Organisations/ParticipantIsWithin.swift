/// A participant is with the owner or a member.
struct ParticipantIsWithin<Event: ParticipantPlacingEvent>: QualityRule {
    let source = "[25] the centre registers learners"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let code = subject.event.organisation
        guard let organisation = subject.facts.organisation(code) else { return subject.unknown(code) }
        guard organisation.relation == .outside else { return [] }
        return [Finding(.participantOutside, ["organisation": code.text])]
    }
}

/// An event that says with which organisation a participant is.
protocol ParticipantPlacingEvent: EventContent {
    var organisation: OrganisationCode { get }
}

extension ParticipantAdded: ParticipantPlacingEvent {}
extension ParticipantMoved: ParticipantPlacingEvent, ParticipantEvent {}
