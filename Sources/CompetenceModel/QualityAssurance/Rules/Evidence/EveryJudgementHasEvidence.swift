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
        let passing = subject.passingJudgements
        let bare = passing.filter { $0.evidence.isEmpty }.map(\.criterion).sorted()
        if !bare.isEmpty { finding(.evidenceMissing, "criteria", bare.map(\.text).joined(separator: ", ")) }
        let unknown = subject.judgements.flatMap { $0.evidence.filter { !recorded.contains($0) } }
        for number in Set(unknown).sorted() { finding(.evidenceUnknown, "evidence", "\(number)") }
        let twice = recorded.indices.filter { recorded[..<$0].contains(recorded[$0]) }.map { recorded[$0] }
        for number in Set(twice).sorted() { finding(.evidenceNumberedTwice, "evidence", "\(number)") }
        guard let notes = subject.notes else { return findings }
        for evidence in subject.evidence where passing.contains(where: { $0.evidence.contains(evidence.number) }) {
            let why = notes.evidence[evidence.number]?.why ?? ""
            // A dash or an invisible character is no reason.
            guard !why.contains(where: \.isLetter) else { continue }
            finding(.evidenceUnexplained, "evidence", "\(evidence.number)")
        }
        return findings
    }
}
