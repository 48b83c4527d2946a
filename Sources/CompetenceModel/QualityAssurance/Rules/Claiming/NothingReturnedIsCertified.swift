/// What a stage returned leaves the claim at its sign-off; nothing that is in a claim still stands returned.
public struct NothingReturnedIsCertified: QualityRule {
    public let source = "[27] sanction before certification"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        QualityStage.allCases.compactMap { stage in
            let returned = subject.claim.items.map(\.assessment).filter {
                subject.claim.review(of: $0, at: stage)?.verdict == .returned
            }
            guard !returned.isEmpty else { return nil }
            return Finding(
                .sampleHoldsReturn,
                [
                    "claim": "\(subject.claim.id)", "stage": stage.rawValue,
                    "assessments": returned.map(\.text).joined(separator: ", "),
                ])
        }
    }
}
