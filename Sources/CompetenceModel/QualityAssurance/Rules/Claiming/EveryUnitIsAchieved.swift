/// Credit only when all outcomes of a unit are met [12].
public struct EveryUnitIsAchieved: QualityRule {
    public let source = "[12] all outcomes of a unit"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        subject.assessments.filter { !$0.isAchieved(on: subject.framework.ratingScale) }.map { assessment in
            let missing = assessment.judgements.filter { !subject.framework.ratingScale.passes($0.grade) }
            return Finding(
                .unitNotAchieved,
                [
                    "assessment": "\(assessment.id)", "unit": "\(assessment.unit)",
                    "participant": "\(assessment.participant)",
                    "criteria": missing.map(\.criterion.text).joined(separator: ", "),
                ])
        }
    }
}
