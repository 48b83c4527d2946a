/// What leaves is sealed with the seal that its issuer has on record: not another's, not one that was renewed or ended, not one
/// that says another name or number, and only while its certificate is valid.
struct SealIsTheIssuers<Event: SealedEvent>: QualityRule {
    let source = "docs/seal.md: whoever sealed must be the issuer that the document names"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard let issuer = subject.event.sealer(in: subject.facts) else { return [] }
        let fingerprint = subject.event.seal
        let values = ["organisation": issuer.code.text]
        guard let seal = subject.facts.seal(fingerprint)?.seal, seal.organisation == issuer.code else {
            return [Finding(.sealNotRegistered, values)]
        }
        guard subject.facts.currentSeal(of: issuer.code)?.seal == seal else {
            return [Finding(.sealNotCurrent, values)]
        }
        return seal.deviations(from: issuer) + seal.validity(at: subject.transaction.at)
    }
}

/// An event that says with which seal something was sealed, or is to be.
protocol SealedEvent: EventContent {
    /// The fingerprint of the seal's certificate.
    var seal: SHA256Digest { get }
    /// Whose seal it must be.
    func sealer(in facts: LedgerFacts) -> Organisation?
}

extension CertificateIssued: SealedEvent {
    func sealer(in facts: LedgerFacts) -> Organisation? { facts.organisation(issuer) }
}

extension CertificateSealed: SealedEvent {
    func sealer(in facts: LedgerFacts) -> Organisation? {
        facts.certificate(serial).flatMap { facts.organisation($0.issuer) }
    }
}

extension StatusListPublished: SealedEvent {
    func sealer(in facts: LedgerFacts) -> Organisation? { facts.organisation(issuer) }
}

extension ClaimExported: SealedEvent {
    func sealer(in facts: LedgerFacts) -> Organisation? { facts.owner }
}
