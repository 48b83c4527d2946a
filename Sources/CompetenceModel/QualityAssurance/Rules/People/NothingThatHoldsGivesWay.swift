/// Nobody's work leaves a claim under way or loses its certificate because two records of a person become one: what is under
/// review is of the number that it was submitted under, and a certificate ends by an act of its own.
struct NothingThatHoldsGivesWay: QualityRule {
    let source = "lifecycle of an assessment"

    func findings(in subject: EventCase<ParticipantMerged>) -> [Finding] {
        let (event, facts) = (subject.event, subject.facts)
        func finding(_ code: FindingCode, _ assessment: Assessment, _ certificate: CertificateRecord? = nil) -> Finding
        {
            Finding(
                code,
                [
                    "participant": event.participant.text, "other": event.into.text,
                    "assessment": assessment.id.text, "unit": assessment.unit.code.text,
                    "claim": facts.claim(with: assessment)?.id.text, "serial": certificate?.serial.text,
                ].compactMapValues { $0 })
        }
        let claimed = facts.claimedWork(of: event.participant).map { finding(.mergedIsInAClaim, $0) }
        let certified = facts.yielding(to: event).filter { facts.isCertifiedStill($0) }.map { assessment in
            let certificate = facts.certificate(behind: assessment)
            let code: FindingCode = certificate == nil ? .mergedAwaitsCertificate : .mergedIsCertifiedTwice
            return finding(code, assessment, certificate)
        }
        return claimed + certified
    }
}
