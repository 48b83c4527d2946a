/// Where an appeal was upheld, somebody else judges the participant anew.
public struct AppealedIsJudgedByAnother: QualityRule {
    public let source = "[28] decided by people without an interest in it"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard let overturned = subject.overturned, overturned.assessor == subject.assessor.handle else { return [] }
        return [
            Finding(
                .appealedIsJudgedByAnother,
                [
                    "assessment": overturned.id.text, "assessor": overturned.assessor.text,
                    "participant": subject.participantText, "unit": overturned.unit.code.text,
                ])
        ]
    }
}
