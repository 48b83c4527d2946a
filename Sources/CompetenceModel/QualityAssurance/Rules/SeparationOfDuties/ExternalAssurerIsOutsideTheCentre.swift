/// The external quality assurer is never of the same centre [1][7].
public struct ExternalAssurerIsOutsideTheCentre: QualityRule {
    public let source = "[1][7] external"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage == .external else { return [] }
        if let organisation = subject.actor.organisation, !subject.isOwnCentre(organisation) { return [] }
        return [
            Finding(
                .externalAssurerOfSameCentre,
                ["assurer": "\(subject.actor.handle)", "centre": subject.centre, "claim": "\(subject.claim.id)"])
        ]
    }
}
