/// The external quality assurer is never of the same centre [1][7]: she is of an organisation outside, and not of the one whose
/// claim it is.
public struct ExternalAssurerIsOutsideTheCentre: QualityRule {
    public let source = "[1][7] external"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage == .external else { return [] }
        let organisation = subject.actorsOrganisation
        if let organisation, organisation.relation == .outside, organisation.code != subject.centre?.code { return [] }
        return [
            Finding(
                .externalAssurerOfSameCentre,
                [
                    "assurer": "\(subject.actor.handle)", "organisation": organisation?.name ?? "–",
                    "claim": "\(subject.claim.id)",
                ])
        ]
    }
}
