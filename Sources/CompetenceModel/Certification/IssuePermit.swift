/// The proof that a claim may be certified. Only a claim that the rules have let through yields one, and issuing consumes it.
public struct IssuePermit: ~Copyable, Sendable {
    public let claim: AwardClaim
    public let framework: Framework
    public let assessments: [Assessment]

    fileprivate init(_ subject: ClaimCase) {
        claim = subject.claim
        framework = subject.framework
        assessments = subject.assessments
    }
}

extension ClaimCase {
    /// The permit, or what stands against it in `findings`.
    public func issuePermit(findings: inout [Finding]) -> IssuePermit? {
        let against = Self.issueRules.findings(in: self)
        findings += against
        guard !against.contains(where: { $0.severity == .blocking }) else { return nil }
        return IssuePermit(self)
    }
}
