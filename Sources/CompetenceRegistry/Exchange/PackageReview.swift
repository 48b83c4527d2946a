public import CompetenceModel

/// A claim package in the hands of its addressee: what it says, what the addressee's own secret draws of it, and how far the
/// review has come.
public struct PackageReview: Sendable {
    public var record: PackageRecord
    public var package: ClaimPackage
    /// What is to be reviewed; by assessment.
    public var sample: [Sample.Item]
    /// The secret that drew it; `nil` where everything is reviewed.
    public var reveal: SamplingReveal?
    /// What the addressee has said so far; by assessment.
    public var reviews: [ReviewWithFeedback]
    /// How the package was decided, once it is.
    public var outcome: ClaimDecision.Outcome?

    /// What of the sample nobody has said anything of, now or in an earlier round.
    public var open: [AssessmentID] {
        let reviewed = Set(reviews.map(\.assessment) + package.draw.earlierReviews.map(\.assessment))
        return sample.map(\.assessment).filter { !reviewed.contains($0) }
    }
}

/// Work in progress on a package: on no ledger, and nobody else's business until it is decided.
struct PackageDraft: Codable {
    var reviews: [ReviewWithFeedback] = []
    var isWidened = false

    static func key(of package: SHA256Digest) -> String { "package/\(package)" }

    /// Puts reviews in the place of earlier ones of the same assessments.
    mutating func replace(_ new: [ReviewWithFeedback]) {
        let renewed = Set(new.map(\.assessment))
        reviews = (reviews.filter { !renewed.contains($0.assessment) } + new)
            .sorted { $0.assessment < $1.assessment }
    }
}
