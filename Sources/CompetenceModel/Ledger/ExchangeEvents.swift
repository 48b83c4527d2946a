/// A claim left the registry in a package for an external quality assurer.
public struct ClaimExported: EventContent {
    public var event: LedgerEvent { .claimExported(self) }
    public var claim: ClaimID
    public var round: Int
    public var addressee: Handle
    /// SHA-256 of the sealed package.
    public var package: SHA256Digest
    /// The seal that it was sealed with: the owner's, whose registry it is from.
    public var seal: SHA256Digest
    public var subject: String { claim.text }

    public init(claim: ClaimID, round: Int, addressee: Handle, package: SHA256Digest, seal: SHA256Digest) {
        self.claim = claim
        self.round = round
        self.addressee = addressee
        self.package = package
        self.seal = seal
    }
}

/// An external quality assurer's own signed decision came in. The events that follow it in the transaction are the
/// assurer's acts, attested by that signature and not by the signature of whoever imported it.
public struct DecisionImported: EventContent {
    public var event: LedgerEvent { .decisionImported(self) }
    public var claim: ClaimID
    public var round: Int
    public var assurer: Handle
    public var package: SHA256Digest
    /// Commitment to the signed document.
    public var decision: SHA256Digest
    public var subject: String { claim.text }
    public var commitments: [SHA256Digest] { [decision] }

    public init(claim: ClaimID, round: Int, assurer: Handle, package: SHA256Digest, decision: SHA256Digest) {
        self.claim = claim
        self.round = round
        self.assurer = assurer
        self.package = package
        self.decision = decision
    }
}

/// A claim package of another registry came in for review.
public struct PackageReceived: EventContent {
    public var event: LedgerEvent { .packageReceived(self) }
    /// SHA-256 of the sealed package.
    public var package: SHA256Digest
    /// The code of the registry that it is from.
    public var issuer: String
    /// The claim's id in that registry.
    public var claim: ClaimID
    /// Whose key it is addressed to, under the handle that this registry knows them by.
    public var addressee: Handle
    /// Commitment to the sealed package.
    public var document: SHA256Digest
    /// What the registry that it is from is known by.
    public var registry: SHA256Digest
    /// Which submission of that registry it is of: one secret answers one submission.
    public var ordinal: Int
    public var submission: SHA256Digest
    public var subject: String { package.description }
    public var commitments: [SHA256Digest] { [document] }

    public init(
        package: SHA256Digest, issuer: String, claim: ClaimID, addressee: Handle, document: SHA256Digest,
        registry: SHA256Digest, ordinal: Int, submission: SHA256Digest
    ) {
        self.package = package
        self.issuer = issuer
        self.claim = claim
        self.addressee = addressee
        self.document = document
        self.registry = registry
        self.ordinal = ordinal
        self.submission = submission
    }
}

/// The addressee of a package decided.
public struct PackageDecided: EventContent {
    public var event: LedgerEvent { .packageDecided(self) }
    public var package: SHA256Digest
    /// Under the handle that this registry knows them by.
    public var assurer: Handle
    public var signsOff: Bool
    /// Commitment to the signed decision.
    public var decision: SHA256Digest
    public var subject: String { package.description }
    public var commitments: [SHA256Digest] { [decision] }

    public init(package: SHA256Digest, assurer: Handle, signsOff: Bool, decision: SHA256Digest) {
        self.package = package
        self.assurer = assurer
        self.signsOff = signsOff
        self.decision = decision
    }
}
