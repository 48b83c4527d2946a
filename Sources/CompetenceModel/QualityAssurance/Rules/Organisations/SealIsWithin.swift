/// Owner and members have seals. An organisation that was a member, and has issued as itself, keeps what it needs to publish its
/// status lists.
struct SealIsWithin: QualityRule {
    let source = "docs/decisions/0020-the-registry-knows-its-seals.md"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        let code = subject.event.seal.organisation
        let hasSealed = subject.facts.allSeals.contains { $0.seal.organisation == code }
        guard subject.facts.organisation(code)?.relation == .outside, !hasSealed else { return [] }
        return [Finding(.sealOutside, ["organisation": code.text])]
    }
}
