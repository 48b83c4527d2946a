/// What is signed off or certified is still put forward: not sent back by an appeal or a re-review meanwhile, nor taken out of
/// the claim in any other way.
public struct EveryAssessmentIsClaimed: QualityRule {
    public let source = "lifecycle of an assessment"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        // A certified claim is certified anew only where one certificate replaces another.
        guard subject.claim.state != .certified else { return [] }
        let inClaim = Set(subject.claim.items.map(\.assessment))
        return subject.assessments.filter { $0.state != .claimed && inClaim.contains($0.id) }.map { assessment in
            Finding(
                .assessmentNoLongerClaimed,
                [
                    "assessment": "\(assessment.id)", "claim": "\(subject.claim.id)",
                    "state": assessment.state.rawValue,
                ])
        }
    }
}
