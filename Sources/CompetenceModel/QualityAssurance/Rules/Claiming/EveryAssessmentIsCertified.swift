/// A claim is certified together with every assessment in it.
struct EveryAssessmentIsCertified: QualityRule {
    let source = "lifecycle of an assessment"

    func findings(in subject: EventCase<ClaimCertified>) -> [Finding] {
        let items = subject.facts.items(of: subject.event.claim).sorted()
        return subject.facts.assessments(items).filter { $0.state != .certified }.flatMap {
            subject.differs($0.id.text)
        }
    }
}
