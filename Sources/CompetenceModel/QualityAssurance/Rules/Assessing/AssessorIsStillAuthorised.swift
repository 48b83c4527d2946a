/// Whoever was authorised on the day of the judgement and is no longer may record it: the assessment counts and is always
/// reviewed (`AssessmentCase.isProvisional`), and the assessor is told.
public struct AssessorIsStillAuthorised: QualityRule {
    public let source = "[1][4] trained assessors only"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        // A judgement of days to come is refused elsewhere.
        guard subject.judgedOn < subject.today, subject.authorisation != nil, !subject.isStillAuthorised else {
            return []
        }
        return [
            Finding(
                .assessorNoLongerAuthorised, severity: .warning,
                [
                    "assessor": "\(subject.assessor.handle)", "unit": "\(subject.unit.reference.code)",
                    "framework": "\(subject.framework.code)", "day": "\(subject.judgedOn)",
                ])
        ]
    }
}
