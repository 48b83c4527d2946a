/// What a stage does is of the claim's round under way.
struct IsOfTheRoundUnderWay<Event: StageEvent>: QualityRule {
    let source = "lifecycle of a claim"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        subject.facts.claim(subject.event.claimID)?.round == subject.event.round ? [] : subject.differs("round")
    }
}

/// What a quality assurer does with a claim at a stage.
protocol StageEvent: EventContent {
    var claimID: ClaimID { get }
    var stage: QualityStage { get }
    var round: Int { get }
    var assurer: Handle { get }
}

extension SampleDrawn: StageEvent {
    var claimID: ClaimID { claim }
    var stage: QualityStage { sample.stage }
    var round: Int { sample.round }
    var assurer: Handle { sample.reviewer }
}
extension AssessmentReviewed: StageEvent {
    var claimID: ClaimID { review.claim }
    var stage: QualityStage { review.stage }
    var round: Int { review.round }
    var assurer: Handle { review.reviewer }
}
extension ClaimSignedOff: StageEvent {
    var claimID: ClaimID { signOff.claim }
    var stage: QualityStage { signOff.stage }
    var round: Int { signOff.round }
    var assurer: Handle { signOff.assurer }
}
extension ClaimReturned: StageEvent {
    var claimID: ClaimID { claimReturn.claim }
    var stage: QualityStage { claimReturn.stage }
    var round: Int { claimReturn.round }
    var assurer: Handle { claimReturn.assurer }
}
