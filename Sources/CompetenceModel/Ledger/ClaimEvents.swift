/// A claim was submitted, for the first time or, after a return, for a further round.
public struct ClaimSubmitted: EventContent {
    public var event: LedgerEvent { .claimSubmitted(self) }
    public var claim: ClaimID
    public var framework: FrameworkCode
    public var organisation: OrganisationCode
    public var round: Int
    public var submittedBy: Handle
    /// Everything the claim now holds.
    public var items: [ClaimItem]
    public var subject: String { claim.text }

    public init(
        claim: ClaimID, framework: FrameworkCode, organisation: OrganisationCode, round: Int, submittedBy: Handle,
        items: [ClaimItem]
    ) {
        self.claim = claim
        self.framework = framework
        self.organisation = organisation
        self.round = round
        self.submittedBy = submittedBy
        self.items = items
    }
}

/// A stage drew its sample, or widened it to everything.
public struct SampleDrawn: EventContent {
    public var event: LedgerEvent { .sampleDrawn(self) }
    public var claim: ClaimID
    public var sample: Sample
    public var subject: String { claim.text }

    public init(claim: ClaimID, sample: Sample) {
        self.claim = claim
        self.sample = sample
    }
}

public struct AssessmentReviewed: EventContent {
    public var event: LedgerEvent { .assessmentReviewed(self) }
    public var review: Review
    public var subject: String { review.claim.text }
    public var commitments: [SHA256Digest] { review.feedback.map { [$0] } ?? [] }

    public init(review: Review) {
        self.review = review
    }
}

public struct ClaimSignedOff: EventContent {
    public var event: LedgerEvent { .claimSignedOff(self) }
    public var signOff: SignOff
    /// Assessments that the stage returned after reviewing everything: they leave the claim, the rest is signed off.
    public var without: [AssessmentID]
    public var subject: String { signOff.claim.text }

    public init(signOff: SignOff, without: [AssessmentID] = []) {
        self.signOff = signOff
        self.without = without
    }
}

public struct ClaimReturned: EventContent {
    public var event: LedgerEvent { .claimReturned(self) }
    public var claimReturn: ClaimReturn
    public var subject: String { claimReturn.claim.text }
    public var commitments: [SHA256Digest] { [claimReturn.reason] }

    public init(claimReturn: ClaimReturn) {
        self.claimReturn = claimReturn
    }
}

public struct ClaimWithdrawn: EventContent {
    public var event: LedgerEvent { .claimWithdrawn(self) }
    public var claim: ClaimID
    public var by: Handle
    public var reason: SHA256Digest
    public var subject: String { claim.text }
    public var commitments: [SHA256Digest] { [reason] }

    public init(claim: ClaimID, by: Handle, reason: SHA256Digest) {
        self.claim = claim
        self.by = by
        self.reason = reason
    }
}

/// Every participant of the claim has a sealed certificate.
public struct ClaimCertified: EventContent {
    public var event: LedgerEvent { .claimCertified(self) }
    public var claim: ClaimID
    public var subject: String { claim.text }

    public init(claim: ClaimID) {
        self.claim = claim
    }
}
