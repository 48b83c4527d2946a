/// Nobody assesses without an authorisation as assessor that covers the unit on the day of the judgement. Where it has ended
/// since, the assessment counts and is always reviewed (`AssessmentCase.isProvisional`), and the assessor is told.
public struct AssessorIsAuthorised: QualityRule {
    public let source = "[1][4] trained assessors only"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        var values: [String: String] {
            [
                "assessor": "\(subject.assessor.handle)", "unit": "\(subject.unit.reference.code)",
                "framework": "\(subject.framework.code)", "day": "\(subject.judgedOn)",
            ]
        }
        if subject.authorisation == nil { return [Finding(.assessorNotAuthorised, values)] }
        // A judgement of days to come is refused elsewhere.
        if subject.judgedOn < subject.today, !subject.isStillAuthorised {
            return [Finding(.assessorNoLongerAuthorised, severity: .warning, values)]
        }
        return []
    }
}
