/// Nobody assesses without an authorisation as assessor that covers the unit on the day of the judgement.
public struct AssessorIsAuthorised: QualityRule {
    public let source = "[1][4] trained assessors only"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard subject.authorisation == nil else { return [] }
        return [
            Finding(
                .assessorNotAuthorised,
                [
                    "assessor": "\(subject.assessor.handle)", "unit": "\(subject.unit.reference.code)",
                    "framework": "\(subject.framework.code)", "day": "\(subject.judgedOn)",
                ])
        ]
    }
}
