import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

extension Session {
    /// Draws the sample of a claim, and then passes a verdict on it: two acts.
    func reviewSample(
        of claim: ClaimID, assessments: [AssessmentID] = [], verdict: Review.Verdict, comment: String? = nil
    ) throws -> Verdict<[AssessmentID]> {
        if case .refused(let findings) = try drawSample(of: claim) { return .refused(findings) }
        return try reviewSeen(claim, assessments: assessments, verdict: verdict, comment: comment)
    }

    /// Passes a verdict, where everything in the claim was displayed.
    func reviewSeen(
        _ claim: ClaimID, assessments: [AssessmentID] = [], verdict: Review.Verdict, criteria: [CriterionNumber] = [],
        comment: String? = nil
    ) throws -> Verdict<[AssessmentID]> {
        let items = try registry.read { try $0.claim(claim)?.items } ?? []
        return try review(
            claim, assessments: assessments, verdict: verdict, criteria: criteria, comment: comment,
            displayed: Dictionary(
                (items.map(\.assessment) + assessments).map { ($0, Review.Displayed()) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// Passes a verdict on a package, where everything in it was displayed.
    func reviewPackageSeen(
        _ digest: SHA256Digest, assessments: [AssessmentID] = [], verdict: Review.Verdict,
        criteria: [CriterionNumber] = [], comment: String? = nil
    ) throws -> Verdict<[AssessmentID]> {
        let sample = try packageReview(digest).package.assessments.map(\.item.assessment)
        return try reviewPackage(
            digest, assessments: assessments, verdict: verdict, criteria: criteria, comment: comment,
            displayed: Set(sample + assessments))
    }
}
