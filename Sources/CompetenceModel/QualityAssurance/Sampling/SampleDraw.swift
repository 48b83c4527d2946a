/// Draws the sample of a stage. Pure: the same input gives the same sample, in any program that follows `docs/sampling.md`.
///
/// Invariants, which tests cite by number:
/// 1. At least the policy's share of the assessments is in the sample, and of the participants.
/// 2. Every assessor, every unit and every method of the population is in it at least once.
/// 3. Everything of a provisional assessor is in it, and everything that is owed from an earlier sample of the stage.
/// 4. Of an assessor whose work was returned lately, at least the share that the policy sets for that.
/// 5. Nothing outside the population is in it, and nothing twice.
/// 6. What is drawn for the share depends on the seed alone: whatever else is in the sample comes on top. So no assessment's
///    chance of being looked at is below the share, however the claim around it is made up.
public struct SampleDraw: Sendable {
    public var stage: QualityStage
    public var policy: QualityPolicy
    /// What may be drawn, sorted by assessment; `AwardClaim.population(at:owed:)`.
    public let population: [ClaimItem]
    /// Assessors whose work was returned often enough, and lately enough, for the policy.
    public var assessorsWithReturnedWork: Set<Handle>
    /// What is owed from earlier samples of the stage; `StageHistory.owed(of:)`.
    public var carriedOver: Set<AssessmentID>

    /// - Parameter population: in any order; where an assessment stands in it twice, only the first counts.
    public init(
        stage: QualityStage, policy: QualityPolicy, population: [ClaimItem],
        assessorsWithReturnedWork: Set<Handle> = [], carriedOver: Set<AssessmentID> = []
    ) {
        self.stage = stage
        self.policy = policy
        var seen: Set<AssessmentID> = []
        self.population = population.filter { seen.insert($0.assessment).inserted }
            .sorted { $0.assessment < $1.assessment }
        self.assessorsWithReturnedWork = assessorsWithReturnedWork
        self.carriedOver = carriedOver
    }

    /// What is drawn from, but for the reviewer's secret.
    public struct Lot: Sendable, Hashable {
        /// The hash of the registry's first entry.
        public var registry: SHA256Digest
        public var claim: ClaimID
        public var stage: QualityStage
        /// Hash of the transaction that submitted the claim.
        public var submission: SHA256Digest

        public init(registry: SHA256Digest, claim: ClaimID, stage: QualityStage, submission: SHA256Digest) {
            self.registry = registry
            self.claim = claim
            self.stage = stage
            self.submission = submission
        }

        /// The seed of the draw that a secret makes of it.
        public func seed(_ secret: SHA256Digest) -> SHA256Digest {
            SHA256Digest(
                hashing: """
                    \(DigestDomain.sample.line)
                    \(registry)
                    \(claim)
                    \(stage.rawValue)
                    \(submission)
                    \(secret)
                    """)
        }
    }

    /// Everything, for `reason`.
    public func everything(_ reason: Sample.Reason) -> [Sample.Item] {
        population.map { Sample.Item(assessment: $0.assessment, reasons: [reason]) }
    }

    /// The sample that `seed` draws.
    public func items(seed: SHA256Digest) -> [Sample.Item] {
        guard let stagePolicy = policy.stage(stage) else { return [] }
        if stagePolicy.isInFull { return everything(.policyInFull) }

        // A random order that the seed alone decides.
        let ranked = population.map { item in
            (item, SHA256Digest(hashing: "\(seed)\n\(item.assessment)").description)
        }.sorted { $0.1 < $1.1 }.map(\.0)
        var drawn = Selection()

        // The share comes first and counts only itself (invariant 6): if what is in the sample for other reasons counted
        // towards it, a submitter could fill it with assessments that must be reviewed anyway.
        let share = stagePolicy.shareInThousandths
        for item in ranked.prefix(Self.count(share, of: ranked.count)) { drawn.take(item, .share) }
        let people = Self.count(share, of: Set(ranked.map(\.participant)).count)
        for item in ranked where drawn.participants.count < people && !drawn.participants.contains(item.participant) {
            drawn.take(item, .share)
        }

        for item in ranked where item.isProvisional { drawn.take(item, .provisionalAssessor) }
        for item in ranked where carriedOver.contains(item.assessment) { drawn.take(item, .carriedOver) }
        if let returned = policy.returnedWork {
            for assessor in assessorsWithReturnedWork {
                let theirs = ranked.filter { $0.assessor == assessor }
                for item in theirs.prefix(Self.count(returned.shareInThousandths, of: theirs.count)) {
                    drawn.take(item, .returnedWork)
                }
            }
        }

        drawn.cover(ranked, .coversAssessor) { [$0.assessor.text] }
        drawn.cover(ranked, .coversUnit) { [$0.unit.text] }
        drawn.cover(ranked, .coversMethod) { $0.methods.map(\.rawValue) }
        return population.compactMap { item in
            drawn.reasons[item.assessment].map { Sample.Item(assessment: item.assessment, reasons: $0) }
        }
    }

    /// The least whole number that is at least `thousandths` of `total`. A share outside 1…1000 counts as the nearest in it:
    /// it may come from a file that somebody else wrote.
    private static func count(_ thousandths: Int, of total: Int) -> Int {
        (total * min(max(thousandths, 1), 1000) + 999) / 1000
    }
}

/// What has been drawn so far, with the reasons.
private struct Selection {
    var reasons: [AssessmentID: [Sample.Reason]] = [:]
    var participants: Set<ParticipantID> = []

    mutating func take(_ item: ClaimItem, _ reason: Sample.Reason) {
        reasons[item.assessment, default: []].append(reason)
        participants.insert(item.participant)
    }

    /// For each value of `keys` that no taken item has, in the order of the values' bytes, takes the first item that has it.
    mutating func cover(_ ranked: [ClaimItem], _ reason: Sample.Reason, by keys: (ClaimItem) -> [String]) {
        var covered = Set(ranked.filter { reasons[$0.assessment] != nil }.flatMap(keys))
        for key in Set(ranked.flatMap(keys)).sorted() where !covered.contains(key) {
            guard let item = ranked.first(where: { keys($0).contains(key) }) else { continue }
            take(item, reason)
            covered.formUnion(keys(item))
        }
    }
}
