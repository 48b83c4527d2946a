/// What is reviewed is in the claim, and the criteria that feedback is about are its own. An approval counts in every claim, so it is
/// given only where the rules were asked about this assessment.
struct ReviewIsOfTheClaim: QualityRule {
    let source = "[27] the assurer samples, then sanctions certification"

    func findings(in subject: EventCase<AssessmentReviewed>) -> [Finding] {
        let review = subject.event.review
        let isHeld = subject.facts.items(of: review.claim).contains(review.assessment)
        guard isHeld, let assessment = subject.facts.assessment(review.assessment) else {
            return [
                Finding(
                    .assessmentNotInClaim, ["assessment": review.assessment.text, "claim": review.claim.text])
            ]
        }
        return assessment.finding(onCriteria: review.criteria).map { [$0] } ?? []
    }
}
