/// A quality assurer never reviews or signs off a claim that holds an assessment of their own, or that they submitted.
public struct AssurerDidNotAssess: QualityRule {
    public let source = "[20] nobody reviews a decision of their own"
    public init() {}

    public func findings(in subject: ClaimCase) -> [Finding] {
        guard subject.stage != nil else { return [] }
        let own = subject.claim.items.filter { $0.assessor == subject.actor.handle }.map(\.assessment)
        var findings: [Finding] = []
        if !own.isEmpty {
            findings.append(
                Finding(
                    .assurerAssessed,
                    [
                        "assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)",
                        "assessments": own.map(\.text).joined(separator: ", "),
                    ]))
        }
        if subject.claim.submittedBy == subject.actor.handle {
            findings.append(
                Finding(
                    .assurerSubmitted,
                    ["assurer": "\(subject.actor.handle)", "claim": "\(subject.claim.id)"]))
        }
        return findings
    }
}
