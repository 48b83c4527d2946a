/// Every achieved criterion rests on evidence that is on record, and the assessor has written why [2][3].
public struct EveryJudgementHasEvidence: QualityRule {
    public let source = "[2][3] the assessor writes why"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        let recorded = subject.evidence.map(\.number)
        var findings: [Finding] = []
        func finding(_ code: FindingCode, _ name: String, _ value: String) {
            findings.append(
                Finding(
                    code,
                    ["unit": "\(subject.unit.reference)", "participant": subject.participantText, name: value]))
        }
        var bare: [CriterionNumber] = []
        var unknown: Set<Int> = []
        for judgement in subject.judgements {
            if judgement.evidence.isEmpty, subject.framework.ratingScale.passes(judgement.grade) {
                bare.append(judgement.criterion)
            }
            for number in judgement.evidence where !recorded.contains(number) { unknown.insert(number) }
        }
        if !bare.isEmpty { finding(.evidenceMissing, "criteria", bare.sorted().map(\.text).joined(separator: ", ")) }
        for number in unknown.sorted() { finding(.evidenceUnknown, "evidence", "\(number)") }
        let twice = recorded.indices.filter { recorded[..<$0].contains(recorded[$0]) }.map { recorded[$0] }
        for number in Set(twice).sorted() { finding(.evidenceNumberedTwice, "evidence", "\(number)") }
        guard let notes = subject.notes else { return findings }
        let passing = subject.passingJudgements
        for evidence in subject.evidence where passing.contains(where: { $0.evidence.contains(evidence.number) }) {
            let why = notes.evidence[evidence.number]?.why ?? ""
            // A dash or an invisible character is no reason.
            guard !why.contains(where: \.isLetter) else { continue }
            finding(.evidenceUnexplained, "evidence", "\(evidence.number)")
        }
        return findings
    }
}
