/// A number that runs through the registry. Zero before the first.
public enum RunningNumber: Sendable, Hashable {
    // The highest number that was given out.
    case participant
    case assessment
    case claim
    case authorisation
    case meeting
    case appeal
    /// How many times a claim was submitted: the ordinal of the next submission.
    case submission
    /// How many certificates of an issuer are revoked or superseded.
    case endedCertificate(OrganisationCode)
    /// The number of an issuer's newest status list.
    case statusList(OrganisationCode)
}
