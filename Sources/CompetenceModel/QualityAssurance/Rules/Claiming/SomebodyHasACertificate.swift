/// A claim is certified by the act that issues certificates on it. Whoever is left out for now, because a protected name waits for
/// a choice, gets hers later.
struct SomebodyHasACertificate: QualityRule {
    let source = "docs/issuing.md: issuing is one act"

    func findings(in subject: EventCase<ClaimCertified>) -> [Finding] {
        let id = subject.event.claim
        return subject.facts.certificates(of: id).isEmpty ? subject.unknown("\(id)") : []
    }
}
