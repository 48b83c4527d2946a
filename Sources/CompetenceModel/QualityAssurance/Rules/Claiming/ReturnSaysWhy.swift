/// Whoever sends something back says why.
struct ReturnSaysWhy: QualityRule {
    let source = "[6] the assurer supports the assessors"

    func findings(in subject: EventCase<AssessmentReviewed>) -> [Finding] {
        let review = subject.event.review
        guard review.verdict == .returned else { return [] }
        // A text that was disposed of said why when it was there.
        let text = review.feedback.flatMap { subject.facts.confidential.remark($0) }
        let saysWhy = review.feedback != nil && text?.text.saysSomething ?? true
        return saysWhy ? [] : [Finding(.feedbackMissing, ["assessment": review.assessment.text])]
    }
}
