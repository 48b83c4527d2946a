/// A claim package that left the registry, and whether an answer has come in.
public struct ExportRecord: Sendable, Hashable {
    public var claim: ClaimID
    public var round: Int
    public var addressee: Handle
    /// SHA-256 of the sealed package.
    public var package: SHA256Digest
    public var exportedAt: Timestamp
    /// Number of the ledger transaction that exported it.
    public var transaction: Int
    public var answer: Answer?

    /// The decision that came back.
    public struct Answer: Sendable, Hashable {
        /// Commitment to the signed decision.
        public var decision: SHA256Digest
        public var importedAt: Timestamp

        public init(decision: SHA256Digest, importedAt: Timestamp) {
            self.decision = decision
            self.importedAt = importedAt
        }
    }

    public init(
        claim: ClaimID, round: Int, addressee: Handle, package: SHA256Digest, exportedAt: Timestamp, transaction: Int,
        answer: Answer? = nil
    ) {
        self.claim = claim
        self.round = round
        self.addressee = addressee
        self.package = package
        self.exportedAt = exportedAt
        self.transaction = transaction
        self.answer = answer
    }
}
