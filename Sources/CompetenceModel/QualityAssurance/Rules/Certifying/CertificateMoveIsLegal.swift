/// A certificate goes from state to state by the table of its lifecycle.
struct CertificateMoveIsLegal<Event: CertificateMovingEvent>: QualityRule {
    let source = "lifecycle of a certificate"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let event = subject.event
        guard let record = subject.facts.certificate(event.serial) else { return subject.unknown(event.serial) }
        guard record.state.after(event.move) == nil else { return [] }
        return [
            Finding(
                .certificateNotInState,
                ["serial": event.serial.text, "state": record.state.rawValue, "move": event.move.rawValue])
        ]
    }
}

protocol CertificateMovingEvent: EventContent {
    var serial: CertificateSerial { get }
    var move: CertificateState.Move { get }
}

extension CertificateSealed: CertificateMovingEvent { var move: CertificateState.Move { .seal } }
extension CertificateEnded: CertificateMovingEvent {}
