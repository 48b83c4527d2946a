/// What a registry keeps of a claim package that it received for review; the content is the sealed document.
public struct PackageRecord: Sendable, Hashable {
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
    public var receivedAt: Timestamp
    public var decision: Decision?

    /// How the addressee decided.
    public struct Decision: Sendable, Hashable {
        public var signsOff: Bool
        /// Commitment to the signed decision.
        public var document: SHA256Digest
        public var decidedAt: Timestamp

        public init(signsOff: Bool, document: SHA256Digest, decidedAt: Timestamp) {
            self.signsOff = signsOff
            self.document = document
            self.decidedAt = decidedAt
        }
    }

    public init(
        package: SHA256Digest, issuer: String, claim: ClaimID, addressee: Handle, document: SHA256Digest,
        receivedAt: Timestamp, decision: Decision? = nil
    ) {
        self.package = package
        self.issuer = issuer
        self.claim = claim
        self.addressee = addressee
        self.document = document
        self.receivedAt = receivedAt
        self.decision = decision
    }
}
