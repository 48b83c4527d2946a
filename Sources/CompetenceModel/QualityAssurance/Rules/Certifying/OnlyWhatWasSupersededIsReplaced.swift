/// A certificate takes the place of one on the same award that has just been superseded: never of what was revoked.
struct OnlyWhatWasSupersededIsReplaced: QualityRule {
    let source = "[30] replacement certificates come from the register"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let replaced = event.replaces else { return [] }
        let earlier = subject.facts.certificate(replaced)
        let isOfTheAward = earlier?.claim == event.claim && earlier?.participant == event.participant
        return isOfTheAward && earlier?.state == .superseded ? [] : subject.differs("replaces")
    }
}
