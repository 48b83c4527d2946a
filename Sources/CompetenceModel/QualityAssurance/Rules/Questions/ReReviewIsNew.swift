/// An assessment is looked at again once at a time, and once because of one certificate.
struct ReReviewIsNew: QualityRule {
    let source = "[28] other affected learners are identified"

    func findings(in subject: EventCase<ReReviewOpened>) -> [Finding] {
        let event = subject.event
        let facts = subject.facts
        let isOpen = !facts.openReReviews(of: [event.assessment]).isEmpty
        let wasOpened = !facts.reReviews(of: [event.assessment], because: event.because).isEmpty
        return isOpen || wasOpened ? subject.differs("re-review") : []
    }
}
