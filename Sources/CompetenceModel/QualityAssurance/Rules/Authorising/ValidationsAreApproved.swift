/// A certified assessor has as many approved validations as the policy asks for [4].
public struct ValidationsAreApproved: QualityRule {
    public let source = "[4] approved validations; the number is the policy's"
    public init() {}

    public func findings(in subject: CertificationCase) -> [Finding] {
        guard subject.approved.count < subject.needed else { return [] }
        return [
            Finding(
                .validationsNotApproved,
                [
                    "practitioner": "\(subject.practitioner.handle)", "approved": "\(subject.approved.count)",
                    "needed": "\(subject.needed)",
                ])
        ]
    }
}
