/// Nobody approves what the program has not displayed to them. That it was displayed is a statement of the program that signs, on
/// the ledger; that it was read, nobody can prove.
struct ApprovalIsOfWhatWasDisplayed: QualityRule {
    let source = "[6] the assurer reviews judgements and evidence"

    func findings(in subject: EventCase<AssessmentReviewed>) -> [Finding] {
        let review = subject.event.review
        guard review.verdict == .approved, review.displayed == nil else { return [] }
        return [
            Finding(.approvalNotDisplayed, ["assessment": review.assessment.text, "claim": review.claim.text])
        ]
    }
}
