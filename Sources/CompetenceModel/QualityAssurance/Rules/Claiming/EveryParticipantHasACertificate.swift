/// A claim is certified by the act that issues a certificate for each of its participants.
struct EveryParticipantHasACertificate: QualityRule {
    let source = "docs/issuing.md: issuing is one act"

    func findings(in subject: EventCase<ClaimCertified>) -> [Finding] {
        let id = subject.event.claim
        let issued = subject.facts.certificates(of: id).map(\.participant)
        let missing = Set(subject.facts.claim(id)?.participants ?? []).subtracting(issued)
        return missing.sorted().flatMap { subject.unknown("\($0)") }
    }
}
