/// An appeal or a re-review is decided once.
struct QuestionIsOpen<Event: DecidingEvent>: QualityRule {
    let source = "[28] appeals"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        guard subject.event.assessmentInQuestion(in: subject.facts) == nil else { return [] }
        return [Finding(.alreadyClosed, ["subject": subject.event.subject])]
    }
}

/// An event that decides whether an assessment stands.
protocol DecidingEvent: EventContent {
    var by: Handle { get }
    /// Whether the assessment goes back.
    var sendsBack: Bool { get }
    /// The assessment about which it is; `nil` where nothing is open.
    func assessmentInQuestion(in facts: LedgerFacts) -> AssessmentID?
}

extension AppealDecided: DecidingEvent {
    var sendsBack: Bool { outcome == .upheld }
    func assessmentInQuestion(in facts: LedgerFacts) -> AssessmentID? {
        facts.appeal(appeal).flatMap { $0.decision == nil ? $0.assessment : nil }
    }
}
extension ReReviewClosed: DecidingEvent {
    var sendsBack: Bool { !stands }
    func assessmentInQuestion(in facts: LedgerFacts) -> AssessmentID? {
        facts.openReReviews(of: [assessment]).first
    }
}
