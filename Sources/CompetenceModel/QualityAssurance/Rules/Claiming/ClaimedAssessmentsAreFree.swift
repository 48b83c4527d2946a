/// An assessment is in one claim at a time. A further round keeps what stayed in the claim through the return.
struct ClaimedAssessmentsAreFree: QualityRule {
    let source = "lifecycle of an assessment"

    func findings(in subject: EventCase<ClaimSubmitted>) -> [Finding] {
        let event = subject.event
        let earlier = subject.facts.claim(event.claim)
        return event.items.compactMap { item in
            guard let assessment = subject.facts.assessment(item.assessment) else { return nil }
            let stayed =
                assessment.state == .claimed
                && earlier?.items.contains { $0.assessment == item.assessment && $0.round == item.round } ?? false
            let isHeldElsewhere = subject.facts.claims(holding: [item.assessment]).contains { other in
                other.id != event.claim && other.state.isUnderWay
                    && other.items.contains { $0.assessment == item.assessment }
            }
            guard !isHeldElsewhere, assessment.state == .recorded || stayed else {
                return Finding(
                    .assessmentNotInState,
                    [
                        "assessment": item.assessment.text, "state": assessment.state.rawValue,
                        "move": AssessmentState.Move.claim.rawValue,
                    ])
            }
            return nil
        }
    }
}

extension ClaimState {
    /// Whether somebody is to decide about it.
    var isUnderWay: Bool { [.submitted, .internallySignedOff, .externallySignedOff].contains(self) }
}
