/// On a claim that is certified, a certificate is issued only while the assessments behind it hold: one that an appeal or a
/// re-review has sent back is no ground for a new document. Revoking the certificate is the way on, where there is one.
struct IssuedOnlyWhileItHolds: QualityRule {
    let source = "[28] what was found wrong is not certified again"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let claim = subject.facts.claim(event.claim), claim.state == .certified else { return [] }
        let behind = claim.items.filter { $0.participant == event.participant }.map(\.assessment)
        return subject.facts.assessments(behind).filter { $0.state != .certified }.map { assessment in
            guard let replaced = event.replaces else {
                return Finding(
                    .assessmentNotInState,
                    [
                        "assessment": assessment.id.text, "state": assessment.state.rawValue,
                        "move": AssessmentState.Move.certify.rawValue,
                    ])
            }
            return Finding(
                .assessmentNoLongerCertified,
                [
                    "assessment": assessment.id.text, "serial": replaced.text, "state": assessment.state.rawValue,
                ])
        }
    }
}
