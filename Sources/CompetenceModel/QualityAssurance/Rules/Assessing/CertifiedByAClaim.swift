/// Nothing is certified but by a claim that holds it and can be certified.
struct CertifiedByAClaim: QualityRule {
    let source = "[27] sanction before certification"

    func findings(in subject: EventCase<AssessmentMoved>) -> [Finding] {
        let event = subject.event
        guard event.move == .certify else { return [] }
        let claim = event.claim.flatMap { subject.facts.claim($0) }
        let isHeld = claim?.items.contains { $0.assessment == event.assessment } ?? false
        return isHeld && claim?.state.after(.certify) != nil ? [] : subject.differs("certified")
    }
}
