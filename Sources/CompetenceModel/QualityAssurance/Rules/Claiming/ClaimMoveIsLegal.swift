/// A claim goes from state to state by the table of its lifecycle.
struct ClaimMoveIsLegal<Event: ClaimMovingEvent>: QualityRule {
    let source = "lifecycle of a claim"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard let claim = subject.facts.claim(subject.event.claim) else {
            return subject.event.move == nil ? [] : subject.unknown(subject.event.claim)
        }
        // A claim that is there is submitted only anew.
        let move = subject.event.move ?? .resubmit
        guard claim.state.after(move) == nil else { return [] }
        return [
            Finding(
                .claimNotInState,
                ["claim": claim.id.text, "state": claim.state.rawValue, "move": move.rawValue])
        ]
    }
}

/// An event that moves a claim.
protocol ClaimMovingEvent: EventContent {
    var claim: ClaimID { get }
    /// `nil`: a first submission, which moves nothing.
    var move: ClaimState.Move? { get }
}

extension ClaimSubmitted: ClaimMovingEvent {
    var move: ClaimState.Move? { round > 1 ? .resubmit : nil }
}
extension ClaimSignedOff: ClaimMovingEvent {
    var claim: ClaimID { signOff.claim }
    var move: ClaimState.Move? { signOff.stage.signOff }
}
extension ClaimReturned: ClaimMovingEvent {
    var claim: ClaimID { claimReturn.claim }
    var move: ClaimState.Move? { claimReturn.stage.return }
}
extension ClaimWithdrawn: ClaimMovingEvent { var move: ClaimState.Move? { .withdraw } }
extension ClaimCertified: ClaimMovingEvent { var move: ClaimState.Move? { .certify } }
