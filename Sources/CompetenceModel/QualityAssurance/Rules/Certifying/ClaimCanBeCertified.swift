/// A first certificate is sealed only while its claim can be certified: it has not been withdrawn since.
struct ClaimCanBeCertified: QualityRule {
    let source = "[27] sanction before certification"

    func findings(in subject: EventCase<CertificateSealed>) -> [Finding] {
        guard let prepared = subject.facts.certificate(subject.event.serial), prepared.replaces == nil,
            let claim = subject.facts.claim(prepared.claim), claim.state.after(.certify) == nil
        else { return [] }
        return [
            Finding(
                .claimNotInState,
                ["claim": claim.id.text, "state": claim.state.rawValue, "move": ClaimState.Move.certify.rawValue])
        ]
    }
}
