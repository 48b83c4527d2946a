/// Whoever signed an earlier stage of a claim, or reviewed in it, takes no part in a later one.
public struct StagesAreSignedByDifferentPeople: QualityRule {
    public let source = "separation of duties"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage else { return [] }
        let parts =
            subject.claim.signOffs.filter { $0.stage != stage && $0.assurer == subject.actor.handle }.count
            + subject.claim.reviews.filter { $0.stage != stage && $0.reviewer == subject.actor.handle }.count
        guard parts > 0 else { return [] }
        return [
            Finding(
                .assurerTookPartInOtherStage,
                ["assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)"])
        ]
    }
}
