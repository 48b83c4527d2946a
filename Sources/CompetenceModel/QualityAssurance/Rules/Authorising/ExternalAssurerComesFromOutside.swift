/// An external quality assurer works for an organisation outside. What somebody of the owner or a member signed would be internal.
public struct ExternalAssurerComesFromOutside: QualityRule {
    public let source = "[7] the external quality assurer is never of the centre"
    public init() {}

    public func findings(in subject: GrantCase) -> [Finding] {
        guard subject.authorisation.role == .externalQualityAssurer, let organisation = subject.organisation,
            organisation.relation != .outside
        else { return [] }
        return [
            Finding(
                .externalAssurerFromInside,
                [
                    "practitioner": subject.practitioner.handle.text, "organisation": organisation.code.text,
                ])
        ]
    }
}
