/// An evidence file as the ledger knows it.
public struct EvidenceOnRecord: Sendable, Hashable {
    public var digest: SHA256Digest
    /// The first assessment that rests on it.
    public var assessment: AssessmentID
    public var isDisposed: Bool

    public init(digest: SHA256Digest, assessment: AssessmentID, isDisposed: Bool) {
        self.digest = digest
        self.assessment = assessment
        self.isDisposed = isDisposed
    }
}

extension LedgerFacts {
    /// Every file that an assessment rests on, in the order of the assessments.
    public func allEvidence() -> [EvidenceOnRecord] {
        var first = evidenceFiles.byKey
        for found in read({ try $0.evidenceFiles() }) ?? [] { first[found.file] = found.assessment }
        return first.map { file, assessment in
            EvidenceOnRecord(digest: file, assessment: assessment, isDisposed: isDisposed(file))
        }.sorted { ($0.assessment, $0.digest.description) < ($1.assessment, $1.digest.description) }
    }
}
