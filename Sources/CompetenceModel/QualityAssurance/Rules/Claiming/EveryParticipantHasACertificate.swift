/// A claim is certified when each of its participants has a sealed certificate.
struct EveryParticipantHasACertificate: QualityRule {
    let source = "docs/issuing.md: certified is what is sealed"

    func findings(in subject: EventCase<ClaimCertified>) -> [Finding] {
        let id = subject.event.claim
        let sealed = subject.facts.certificates(of: id).filter { $0.state != .prepared }.map(\.participant)
        let missing = Set(subject.facts.claim(id)?.participants ?? []).subtracting(sealed)
        return missing.sorted().flatMap { subject.unknown("\($0)") }
    }
}
