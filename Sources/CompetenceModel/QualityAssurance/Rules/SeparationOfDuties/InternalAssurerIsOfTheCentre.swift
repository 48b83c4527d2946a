/// The internal quality assurer works in the organisation whose claim it is [6], or is lent to it on that day.
///
/// One of the four municipalities of the project had no internal assurer of its own [S].
public struct InternalAssurerIsOfTheCentre: QualityRule {
    public let source = "[6] same organisation"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage == .internal else { return [] }
        // Whoever has moved outside since is lent no longer.
        let isWithin = subject.actorsOrganisation?.relation != .outside
        if let centre = subject.centre,
            subject.actor.organisation == centre.code
                || (isWithin && subject.actor.isLent(to: centre.code, on: subject.today))
        {
            return []
        }
        return [
            Finding(
                .internalAssurerOutsideCentre,
                [
                    "assurer": "\(subject.actor.handle)",
                    "organisation": subject.actorsOrganisation?.name ?? subject.actor.organisation.text,
                    "centre": subject.centre?.name ?? "–", "code": subject.centre?.code.text ?? "–",
                ])
        ]
    }
}
