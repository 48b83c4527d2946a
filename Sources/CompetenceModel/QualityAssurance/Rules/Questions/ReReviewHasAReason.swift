/// A re-review is opened because of a certificate that was revoked for a fault, of an assessment that there is.
struct ReReviewHasAReason: QualityRule {
    let source = "[28] other affected learners are identified"

    func findings(in subject: EventCase<ReReviewOpened>) -> [Finding] {
        let event = subject.event
        guard subject.facts.assessment(event.assessment) != nil else { return subject.unknown(event.assessment) }
        guard let ended = subject.facts.certificate(event.because)?.ended, ended.reason.faultsTheAssessment else {
            return [Finding(.certificateNotFaulted, ["serial": event.because.text])]
        }
        return []
    }
}
