/// A self-rating alone never suffices.
public struct EvidenceIsNotOnlySelfRating: QualityRule {
    public let source = "KGA and OCN routine: self-rating precedes evidence [2]"
    public init() {}

    public func findings(in subject: AssessmentCase) -> [Finding] {
        let methods = Dictionary(
            subject.evidence.map { ($0.number, $0.method) }, uniquingKeysWith: { first, _ in first })
        let resting = subject.passingJudgements.filter { judgement in
            let known = judgement.evidence.compactMap { methods[$0] }
            return !known.isEmpty && known.allSatisfy { $0 == .selfRating }
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
