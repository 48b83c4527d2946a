/// A stage is reviewed and signed off by someone who holds its role on the day of the act.
public struct AssurerIsAuthorised: QualityRule {
    public let source = "[6][7] quality assurers are trained and appointed"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage, subject.authorisation == nil else { return [] }
        return [
            Finding(
                .assurerNotAuthorised,
                [
                    "assurer": "\(subject.actor.handle)", "role": stage.role.rawValue, "day": "\(subject.today)",
                    "framework": "\(subject.framework.code)",
                ])
        ]
    }
}
