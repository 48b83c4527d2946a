/// A certificate is issued by whom it is decided that the framework's are issued by, and its serial begins with that code.
struct CertificateIsOfItsIssuer: QualityRule {
    let source = "docs/decisions/0020-the-registry-knows-its-seals.md"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let claim = subject.facts.claim(event.claim) else { return [] }
        let isRight = subject.facts.issuer(of: claim)?.code == event.issuer && event.serial.issuer == event.issuer.text
        return isRight ? [] : subject.differs("issuer")
    }
}
