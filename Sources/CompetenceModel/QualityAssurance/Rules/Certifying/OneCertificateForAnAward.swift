/// One award has one certificate, and one serial number is one certificate's.
struct OneCertificateForAnAward: QualityRule {
    let source = "docs/issuing.md: one award never has two serials"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        if subject.facts.certificate(event.serial) != nil { return subject.differs("serial") }
        let rival = subject.facts.certificates(of: event.claim).first {
            $0.participant == event.participant && ($0.replaces == event.replaces || $0.state == .issued)
        }
        return rival.map { rival in
            [Finding(.alreadyIssued, ["participant": event.participant.text, "serial": rival.serial.text])]
        } ?? []
    }
}
