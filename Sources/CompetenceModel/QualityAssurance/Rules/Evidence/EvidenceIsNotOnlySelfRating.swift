/// A self-rating alone never suffices.
public struct EvidenceIsNotOnlySelfRating: QualityRule {
    public let source = "KGA and OCN routine: self-rating precedes evidence [2]"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        guard subject.evidence.contains(where: { $0.method == .selfRating }) else { return [] }
        let resting = subject.passingJudgements.filter { judgement in
            let known = judgement.evidence.compactMap { number in subject.evidence.first { $0.number == number } }
            return !known.isEmpty && known.allSatisfy { $0.method == .selfRating }
        }.map(\.criterion).sorted()
        guard !resting.isEmpty else { return [] }
        return [
            Finding(
                .evidenceOnlySelfRating,
                [
                    "unit": "\(subject.unit.reference)", "participant": subject.participantText,
                    "criteria": resting.map(\.text).joined(separator: ", "),
                ])
        ]
    }
}
