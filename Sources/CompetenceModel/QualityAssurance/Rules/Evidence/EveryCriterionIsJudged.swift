/// Every criterion of the unit has a judgement, by a grade of the scale, and no other criterion has one [12].
public struct EveryCriterionIsJudged: QualityRule {
    public let source = "[12] all outcomes of a unit"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        // Mostly it holds. To say so, nothing is copied: it is asked of every assessment.
        if Self.isJudgedInOrder(subject) { return [] }
        let judged = subject.judgements.map(\.criterion)
        let known = subject.unit.outcomes.flatMap { $0.criteria.lazy.map(\.number) }
        var findings: [Finding] = []
        func finding(_ code: FindingCode, _ criteria: [CriterionNumber]) {
            guard !criteria.isEmpty else { return }
            findings.append(
                Finding(
                    code,
                    [
                        "unit": "\(subject.unit.reference)", "participant": subject.participantText,
                        "criteria": Set(criteria).sorted().map(\.text).joined(separator: ", "),
                    ]))
        }
        finding(.criterionNotJudged, known.filter { !judged.contains($0) })
        finding(.criterionUnknown, judged.filter { !known.contains($0) })
        finding(.criterionJudgedTwice, judged.indices.filter { judged[..<$0].contains(judged[$0]) }.map { judged[$0] })
        finding(
            .gradeUnknown,
            subject.judgements.filter { subject.framework.ratingScale.grade($0.grade) == nil }.map(\.criterion))
        return findings
    }

    /// Whether each criterion is judged, once, in the order of the unit, by a grade of the scale.
    private static func isJudgedInOrder(_ subject: AssessmentCase) -> Bool {
        var count = 0
        for outcome in subject.unit.outcomes.indices {
            for criterion in subject.unit.outcomes[outcome].criteria.indices {
                let number = subject.unit.outcomes[outcome].criteria[criterion].number
                guard count < subject.judgements.count, subject.judgements[count].criterion == number,
                    subject.framework.ratingScale.has(subject.judgements[count].grade),
                    !subject.judgements[..<count].contains(where: { $0.criterion == number })
                else { return false }
                count += 1
            }
        }
        return count == subject.judgements.count
    }
}
