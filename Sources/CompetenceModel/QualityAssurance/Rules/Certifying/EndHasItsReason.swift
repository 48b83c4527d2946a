/// A certificate is superseded by another and by nothing else; a revocation says what was wrong.
struct EndHasItsReason: QualityRule {
    let source = "[30] revocation blocks authentication"

    func findings(in subject: EventCase<CertificateEnded>) -> [Finding] {
        let event = subject.event
        let isReplaced = event.reason == .superseded
        return (event.move == .supersede) == isReplaced
            ? [] : [Finding(.reasonIsSuperseded, ["serial": event.serial.text])]
    }
}
