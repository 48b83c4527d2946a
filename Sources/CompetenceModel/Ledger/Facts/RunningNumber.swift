/// A number that runs through the registry. Zero before the first.
public enum RunningNumber: String, Sendable, Hashable, CaseIterable, Codable, CodingKeyRepresentable {
    /// How far above the highest number so far the next one may be: what is reserved meanwhile may never be used.
    static let reach = 10_000

    // The highest number that was given out.
    case participant
    case assessment
    case claim
    case authorisation
    case meeting
    case appeal
    /// How many times a claim was submitted: the ordinal of the next submission.
    case submission
    /// How many certificates are revoked or superseded.
    case endedCertificate
    /// The number of the newest status list.
    case statusList
}
