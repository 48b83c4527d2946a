/// A certificate takes the place of one on the same award whose paper ended, while the work behind it stands: one that has just
/// been superseded, or one that was revoked for an error in it or at its holder's request.
struct ReplacedIsWhatEndedOnPaper: QualityRule {
    let source = "[30] replacement certificates come from the register"

    func findings(in subject: EventCase<CertificateIssued>) -> [Finding] {
        let event = subject.event
        guard let replaced = event.replaces else { return [] }
        let earlier = subject.facts.certificate(replaced)
        let isOfTheAward = earlier?.claim == event.claim && earlier?.participant == event.participant
        return isOfTheAward && earlier?.endedOnPaper == true ? [] : subject.differs("replaces")
    }
}
