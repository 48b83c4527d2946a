/// A certificate is replaced only while the assessments behind it hold: one that an appeal or a re-review has sent back is no
/// ground for a new document. Revoking the certificate is the way on.
struct ReplacedOnlyWhileItHolds: QualityRule {
    let source = "[28] what was found wrong is not certified again"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let replaced = event.replaces, let claim = subject.facts.claim(event.claim) else { return [] }
        let behind = claim.items.filter { $0.participant == event.participant }.map(\.assessment)
        return subject.facts.assessments(behind).filter { $0.state != .certified }.map { assessment in
            Finding(
                .assessmentNoLongerCertified,
                [
                    "assessment": assessment.id.text, "serial": replaced.text, "state": assessment.state.rawValue,
                ])
        }
    }
}
