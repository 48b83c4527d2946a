/// The external quality assurer is never of the same centre [1][7]: she is of an organisation outside, and of none that has part in the
/// claim, be it that a firm outside has assessed in it.
public struct ExternalAssurerIsOutsideTheCentre: QualityRule {
    public let source = "[1][7] external"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage == .external else { return [] }
        let organisation = subject.actorsOrganisation
        let involved = subject.makersOrganisations.union(subject.centre.map { [$0.code] } ?? [])
        if let organisation, organisation.relation == .outside, !involved.contains(organisation.code) { return [] }
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
