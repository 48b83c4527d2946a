import CompetenceModel

@testable import CompetenceRegistry

extension Session {
    /// Draws the sample of a claim, and then passes a verdict on it: two acts.
    func reviewSample(
        of claim: ClaimID, assessments: [AssessmentID] = [], verdict: Review.Verdict, comment: String? = nil
    ) throws -> Verdict<[AssessmentID]> {
        if case .refused(let findings) = try drawSample(of: claim) { return .refused(findings) }
        return try review(claim, assessments: assessments, verdict: verdict, comment: comment)
    }
}
