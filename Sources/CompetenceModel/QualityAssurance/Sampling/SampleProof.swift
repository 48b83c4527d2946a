/// Everything from which a sample can be drawn again, in the form that `Scripts/recompute-sample.py` reads (as
/// `CanonicalJSON`). The keys are described in `docs/sampling.md`.
public struct SampleProof: Sendable, Hashable, Codable {
    public var registry: SHA256Digest
    public var claim: ClaimID
    public var round: Int
    public var stage: QualityStage
    public var policy: QualityPolicy
    public var population: [ClaimItem]
    /// Hash of the ledger transaction that submitted the claim.
    public var submission: SHA256Digest
    public var ordinal: Int
    /// The reviewer's newest sampling root on the ledger before the submission.
    public var root: SHA256Digest?
    public var reveal: SamplingReveal?
    /// Sorted.
    public var assessorsWithReturnedWork: [Handle]
    /// Sorted.
    public var carriedOver: [AssessmentID]
    /// The sample on record.
    public var items: [Sample.Item]

    public init(
        lot: SampleDraw.Lot, draw: SampleDraw, ordinal: Int, root: SHA256Digest?, sample: Sample
    ) {
        registry = lot.registry
        claim = lot.claim
        round = sample.round
        stage = draw.stage
        policy = draw.policy
        population = draw.population
        submission = lot.submission
        self.ordinal = ordinal
        self.root = root
        reveal = sample.reveal
        assessorsWithReturnedWork = draw.assessorsWithReturnedWork.sorted()
        carriedOver = draw.carriedOver.sorted()
        items = sample.items
    }
}
