/// Credit only when all outcomes of a unit are met [12].
public struct EveryUnitIsAchieved: QualityRule {
    public let source = "[12] all outcomes of a unit"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        let scale = subject.framework.ratingScale
        let assessments = Dictionary(subject.assessments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return subject.claim.items.compactMap { item in
            let judgements = assessments[item.assessment]?.judgements ?? []
            let failed = judgements.filter { !scale.passes($0.grade) }.map(\.criterion)
            // A criterion that was not judged is not met, and neither is an assessment that is not there.
            let judged = Set(judgements.map(\.criterion))
            let unjudged = (subject.framework.unit(item.unit)?.criteria ?? []).map(\.number).filter {
                !judged.contains($0)
            }
            guard judgements.isEmpty || !failed.isEmpty || !unjudged.isEmpty else { return nil }
            let missing = Set(failed + unjudged).sorted().map(\.text)
            return Finding(
                .unitNotAchieved,
                [
                    "assessment": "\(item.assessment)", "unit": "\(item.unit)",
                    "participant": "\(item.participant)",
                    "criteria": missing.isEmpty ? "–" : missing.joined(separator: ", "),
                ])
        }
    }
}
