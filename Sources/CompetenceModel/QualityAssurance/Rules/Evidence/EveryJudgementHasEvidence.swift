/// Every achieved criterion rests on evidence that is on record, and the assessor has written why [2][3].
public struct EveryJudgementHasEvidence: QualityRule {
    public let source = "[2][3] the assessor writes why"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        let recorded = Set(subject.evidence.map(\.number))
        let place = ["unit": "\(subject.unit.reference)", "participant": subject.participantText]
        var findings: [Finding] = []
        let bare = subject.passingJudgements.filter { $0.evidence.isEmpty }.map(\.criterion).sorted()
        if !bare.isEmpty {
            let list = bare.map(\.text).joined(separator: ", ")
            findings.append(Finding(.evidenceMissing, place.merging(["criteria": list]) { $1 }))
        }
        for number in Set(subject.judgements.flatMap(\.evidence)).subtracting(recorded).sorted() {
            findings.append(Finding(.evidenceUnknown, place.merging(["evidence": "\(number)"]) { $1 }))
        }
        let twice = Dictionary(grouping: subject.evidence, by: \.number).filter { $0.value.count > 1 }.keys.sorted()
        for number in twice {
            findings.append(Finding(.evidenceNumberedTwice, place.merging(["evidence": "\(number)"]) { $1 }))
        }
        let used = Set(subject.passingJudgements.flatMap(\.evidence))
        for evidence in subject.evidence where used.contains(evidence.number) {
            let why = subject.notes.evidence[evidence.number]?.why ?? ""
            // A dash or an invisible character is no reason.
            guard !why.contains(where: \.isLetter) else { continue }
            findings.append(Finding(.evidenceUnexplained, place.merging(["evidence": "\(evidence.number)"]) { $1 }))
        }
        return findings
    }
}
