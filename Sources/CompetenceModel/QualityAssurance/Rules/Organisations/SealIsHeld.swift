/// What is ended is a seal of the organisation's, and was not ended before. One that has been renewed can be ended: its key may be
/// lost or stolen as well.
struct SealIsHeld: QualityRule {
    let source = "what is on record is of one organisation"

    func findings(in subject: EventCase<SealEnded>) -> [Finding] {
        let event = subject.event
        guard let registered = subject.facts.seal(event.seal), registered.seal.organisation == event.organisation else {
            return [
                Finding(
                    .sealNotRegistered,
                    ["organisation": event.organisation.text])
            ]
        }
        guard registered.endedOn != nil else { return [] }
        return [
            Finding(
                .sealNotCurrent, ["organisation": event.organisation.text])
        ]
    }
}
