/// An external quality assurer's answer to a claim package, signed with the assurer's own key.
///
/// Normative form: `schemas/claim-decision/1.0/claim-decision.xsd`.
public struct ClaimDecision: Sendable, Hashable {
    /// SHA-256 of the sealed package that it answers, so that it answers this very package and no other.
    public var package: SHA256Digest
    /// The code of the registry that the package is from.
    public var issuer: String
    public var claim: ClaimID
    public var round: Int
    public var assurer: Handle
    public var on: CalendarDate
    public var sample: [Sample.Item]
    public var reveal: SamplingReveal?
    public var reviews: [ReviewWithFeedback]
    public var outcome: Outcome

    public enum Outcome: Sendable, Hashable {
        case signedOff
        case returned(reason: String)
    }

    public init(
        package: SHA256Digest, issuer: String, claim: ClaimID, round: Int, assurer: Handle, on: CalendarDate,
        sample: [Sample.Item], reveal: SamplingReveal?, reviews: [ReviewWithFeedback], outcome: Outcome
    ) {
        self.package = package
        self.issuer = issuer
        self.claim = claim
        self.round = round
        self.assurer = assurer
        self.on = on
        self.sample = sample
        self.reveal = reveal
        self.reviews = reviews
        self.outcome = outcome
    }
}
