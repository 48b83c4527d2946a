/// Whoever signed a stage of a claim, drew its sample, reviewed in it or sent the claim back, in any round, takes no part in
/// another stage.
public struct StagesAreSignedByDifferentPeople: QualityRule {
    public let source = "separation of duties"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage else { return [] }
        let claim = subject.claim
        let others =
            claim.signOffs.filter { $0.stage != stage }.map(\.assurer)
            + claim.reviews.filter { $0.stage != stage }.map(\.reviewer)
            + claim.samples.filter { $0.stage != stage }.map(\.reviewer)
            + claim.returns.filter { $0.stage != stage }.map(\.assurer)
        guard others.contains(subject.actor.handle) else { return [] }
        return [
            Finding(
                .assurerTookPartInOtherStage,
                ["assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)"])
        ]
    }
}
