/// Draws the sample of a stage. Pure: the same input gives the same sample, in any program that follows `docs/sampling.md`.
///
/// Invariants, which tests cite by number:
/// 1. At least the policy's share of the assessments is in the sample, and of the participants.
/// 2. Every assessor, every unit and every method of the population is in it at least once.
/// 3. Everything of a provisional assessor is in it, and everything an earlier sample of the stage held and did not approve.
/// 4. Of an assessor whose work was returned lately, at least the share that the policy sets for that.
/// 5. Nothing outside the population is in it.
public struct SampleDraw: Sendable {
    public var stage: QualityStage
    public var policy: QualityPolicy
    /// What may be drawn: in the first round everything, afterwards what changed.
    public var population: [ClaimItem]
    /// Assessors whose work was returned often enough, and lately enough, for the policy.
    public var assessorsWithReturnedWork: Set<Handle>
    /// What earlier samples of the stage held and did not approve.
    public var carriedOver: Set<AssessmentID>

    public init(
        stage: QualityStage, policy: QualityPolicy, population: [ClaimItem],
        assessorsWithReturnedWork: Set<Handle> = [], carriedOver: Set<AssessmentID> = []
    ) {
        self.stage = stage
        self.policy = policy
        self.population = population.sorted { $0.assessment < $1.assessment }
        self.assessorsWithReturnedWork = assessorsWithReturnedWork
        self.carriedOver = carriedOver
    }

    /// The seed of a draw: SHA-256 over the stage, the hash of the transaction that submitted the claim, and the secret.
    public static func seed(
        stage: QualityStage, submission: SHA256Digest, secret: SHA256Digest
    ) -> SHA256Digest {
        SHA256Digest(hashing: "intyga sample 1\n\(stage.rawValue)\n\(submission)\n\(secret)")
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

        var reasons: [AssessmentID: [Sample.Reason]] = [:]
        func take(_ item: ClaimItem, _ reason: Sample.Reason) {
            reasons[item.assessment, default: []].append(reason)
        }
        func isTaken(_ item: ClaimItem) -> Bool { reasons[item.assessment] != nil }

        for item in ranked where item.isProvisional { take(item, .provisionalAssessor) }
        for item in ranked where carriedOver.contains(item.assessment) { take(item, .carriedOver) }
        if let returned = policy.returnedWork {
            for assessor in assessorsWithReturnedWork.sorted() {
                let theirs = ranked.filter { $0.assessor == assessor }
                fill(theirs, to: count(returned.shareInThousandths, of: theirs.count), taken: isTaken) {
                    take($0, .returnedWork)
                }
            }
        }
        cover(ranked, by: { [$0.assessor.text] }, taken: isTaken) { take($0, .coversAssessor) }
        cover(ranked, by: { [$0.unit.text] }, taken: isTaken) { take($0, .coversUnit) }
        cover(ranked, by: { $0.methods.map(\.rawValue) }, taken: isTaken) { take($0, .coversMethod) }
        fill(ranked, to: count(stagePolicy.shareInThousandths, of: ranked.count), taken: isTaken) { take($0, .share) }
        let people = Set(ranked.map(\.participant)).count
        fillPeople(ranked, to: count(stagePolicy.shareInThousandths, of: people), taken: isTaken) {
            take($0, .share)
        }
        return population.compactMap { item in
            reasons[item.assessment].map { Sample.Item(assessment: item.assessment, reasons: $0) }
        }
    }

    /// The least whole number that is at least `thousandths` of `total`.
    private func count(_ thousandths: Int, of total: Int) -> Int {
        (total * thousandths + 999) / 1000
    }

    private func fill(
        _ items: [ClaimItem], to wanted: Int, taken: (ClaimItem) -> Bool, take: (ClaimItem) -> Void
    ) {
        var present = items.count(where: taken)
        for item in items where present < wanted && !taken(item) {
            take(item)
            present += 1
        }
    }

    private func fillPeople(
        _ items: [ClaimItem], to wanted: Int, taken: (ClaimItem) -> Bool, take: (ClaimItem) -> Void
    ) {
        var seen = Set(items.filter(taken).map(\.participant))
        for item in items where seen.count < wanted && !seen.contains(item.participant) {
            take(item)
            seen.insert(item.participant)
        }
    }

    /// For each value of `keys` that no taken item has, in sorted order, takes the first item that has it.
    private func cover(
        _ items: [ClaimItem], by keys: (ClaimItem) -> [String], taken: (ClaimItem) -> Bool, take: (ClaimItem) -> Void
    ) {
        var covered = Set(items.filter(taken).flatMap(keys))
        for key in Set(items.flatMap(keys)).sorted() where !covered.contains(key) {
            guard let item = items.first(where: { keys($0).contains(key) }) else { continue }
            take(item)
            covered.formUnion(keys(item))
        }
    }
}
