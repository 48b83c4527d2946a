/// A stage acts when the claim waits for it: the external never before the internal, and none that the policy does not name.
public struct StageIsDue: QualityRule {
    public let source = "[7] the external follows after the internal"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage else { return [] }
        let values = [
            "claim": "\(subject.claim.id)", "stage": stage.rawValue, "state": subject.claim.state.rawValue,
            "framework": "\(subject.framework.code)",
        ]
        guard subject.framework.qualityPolicy.stage(stage) != nil else {
            return [Finding(.stageNotInPolicy, values)]
        }
        return subject.claim.state == stage.awaited ? [] : [Finding(.stageNotDue, values)]
    }
}
