/// A claim puts something forward.
public struct ClaimHoldsAssessments: QualityRule {
    public let source = "[25] the recommendation lists learners and units"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.claim.items.isEmpty else { return [] }
        return [Finding(.claimEmpty, ["framework": "\(subject.framework.code)"])]
    }
}
