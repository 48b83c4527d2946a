/// A certificate needs the sign-off of every stage that the framework's policy asks for, in the round under way.
public struct EveryStageHasSignedOff: QualityRule {
    public let source = "[27] sanction before certification"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        subject.framework.qualityPolicy.stages.filter { subject.claim.signOff(at: $0.stage) == nil }.map { policy in
            Finding(
                .stageNotSignedOff,
                [
                    "claim": "\(subject.claim.id)", "stage": policy.stage.rawValue,
                    "role": policy.stage.role.rawValue,
                ])
        }
    }
}
