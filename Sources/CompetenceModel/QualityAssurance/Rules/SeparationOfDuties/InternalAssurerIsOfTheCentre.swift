/// The internal quality assurer works in the same organisation as the assessors [6].
public struct InternalAssurerIsOfTheCentre: QualityRule {
    public let source = "[6] same organisation"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage == .internal, let organisation = subject.actor.organisation,
            !subject.isOwnCentre(organisation)
        else { return [] }
        return [
            Finding(
                .internalAssurerOutsideCentre,
                [
                    "assurer": "\(subject.actor.handle)", "organisation": organisation, "centre": subject.centre,
                ])
        ]
    }
}
