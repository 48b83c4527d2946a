/// Every criterion of the unit has a judgement, by a grade of the scale, and no other criterion has one [12].
public struct EveryCriterionIsJudged: QualityRule {
    public let source = "[12] all outcomes of a unit"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        let judged = Dictionary(grouping: subject.judgements, by: \.criterion)
        let known = subject.unit.criteria.map(\.number)
        var findings: [Finding] = []
        let place = ["unit": "\(subject.unit.reference)", "participant": subject.participantText]
        func finding(_ code: FindingCode, _ criteria: [CriterionNumber]) {
            guard !criteria.isEmpty else { return }
            let list = criteria.sorted().map(\.text).joined(separator: ", ")
            findings.append(Finding(code, place.merging(["criteria": list]) { $1 }))
        }
        finding(.criterionNotJudged, known.filter { judged[$0] == nil })
        finding(.criterionUnknown, judged.keys.filter { !known.contains($0) })
        finding(.criterionJudgedTwice, judged.filter { $0.value.count > 1 }.map(\.key))
        finding(
            .gradeUnknown,
            subject.judgements.filter { subject.framework.ratingScale.grade($0.grade) == nil }.map(\.criterion))
        return findings
    }
}
