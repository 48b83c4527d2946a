import CompetenceModel
import RegistryStore

extension Registry {
    /// The share drawn of every claim and stage against the policy, why, and what was returned.
    ///
    /// `options.grouping` has no effect: samples are of frameworks and stages.
    /// - Throws: `unknownFramework`.
    public func samplingReport(_ options: ReportOptions = ReportOptions()) throws(RegistryError) -> SamplingReport {
        try snapshot { snapshot, reader in
            if let framework = options.framework { _ = try reader.existing(framework) }
            let samples = try DrawnSample.all(in: snapshot, reader: reader).filter {
                options.framework == nil || $0.claim.framework == options.framework
            }
            return SamplingReport(
                on: snapshot.today, isPublic: options.isPublic,
                totals: DrawnSample.totals(of: samples, isPublic: options.isPublic),
                samples: options.isPublic ? nil : samples.map(\.line))
        }
    }
}

/// A sample as its stage used it: what it was drawn from, and what the stage said in that round.
struct DrawnSample {
    let claim: AwardClaim
    let sample: Sample
    let policy: StagePolicy
    /// What there was to draw from.
    let population: Int
    /// In the round of the sample; of several on one assessment, the last.
    let reviews: [Review]

    var isWidened: Bool { sample.items.contains { $0.reasons.contains(.widened) } }
    var returned: Int { reviews.count { $0.verdict == .returned } }

    /// Every sample, the widened in place of the one that it widened; by claim, round and stage.
    static func all(in snapshot: RegistrySnapshot, reader: StoreReader) throws -> [DrawnSample] {
        try snapshot.claims.flatMap { claim -> [DrawnSample] in
            guard let framework = snapshot.frameworks[claim.framework]?.framework else { return [] }
            let last = Dictionary(
                claim.samples.map { (Place(round: $0.round, stage: $0.stage), $0) }, uniquingKeysWith: { $1 })
            return try last.values.sorted { ($0.round, $0.stage.position) < ($1.round, $1.stage.position) }.compactMap {
                sample in
                guard let policy = framework.qualityPolicy.stage(sample.stage) else { return nil }
                return DrawnSample(
                    claim: claim, sample: sample, policy: policy,
                    population: try population(of: sample, in: claim, reader: reader),
                    reviews: lastWords(of: claim, at: sample.stage, round: sample.round))
            }
        }
    }

    private struct Place: Hashable {
        var round: Int
        var stage: QualityStage
    }

    private static func population(of sample: Sample, in claim: AwardClaim, reader: StoreReader) throws -> Int {
        // The claim holds what it holds now; what has left it since stands in the ledger.
        let isWhole = sample.round == claim.round && !claim.reviews.contains { $0.verdict == .returned }
        let items =
            isWhole ? claim.items : try reader.submittedItems(of: claim.id, round: sample.round) ?? claim.items
        let drawnBefore = claim.samples.filter { $0.stage == sample.stage && $0.round < sample.round }
        let lastDrawn = drawnBefore.map(\.round).max() ?? 0
        // What is owed from an earlier draw is drawn from too, and always drawn.
        return Set(items.filter { $0.round > lastDrawn }.map(\.assessment))
            .union(sample.items.map(\.assessment)).count
    }

    private static func lastWords(of claim: AwardClaim, at stage: QualityStage, round: Int) -> [Review] {
        let said = claim.reviews.filter { $0.stage == stage && $0.round == round }
        return Dictionary(said.map { ($0.assessment, $0) }, uniquingKeysWith: { $1 }).values.sorted {
            $0.assessment < $1.assessment
        }
    }

    // MARK: Figures

    var line: SamplingReport.Drawn {
        SamplingReport.Drawn(
            claim: claim.id, framework: claim.framework, round: sample.round, stage: sample.stage,
            reviewer: sample.reviewer, policyInThousandths: policy.shareInThousandths,
            drawn: Share(sample.items.count, of: population),
            meetsPolicy: sample.items.count * 1000 >= population * policy.shareInThousandths, isWidened: isWidened,
            reasons: Dictionary(
                Self.reasons([self]).map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
            reviewed: reviews.count, returned: returned)
    }

    private static func reasons(_ samples: [DrawnSample]) -> [Sample.Reason: Int] {
        var counts: [Sample.Reason: Int] = [:]
        for reason in samples.flatMap(\.sample.items).flatMap(\.reasons) { counts[reason, default: 0] += 1 }
        return counts
    }

    static func totals(of samples: [DrawnSample], isPublic: Bool) -> [SamplingReport.Total] {
        let groups = Dictionary(grouping: samples) { TotalKey(framework: $0.claim.framework, stage: $0.sample.stage) }
        return groups.sorted { left, right in
            (left.key.framework.text, left.key.stage.position) < (right.key.framework.text, right.key.stage.position)
        }.map { key, samples in
            let drawn = samples.reduce(0) { $0 + $1.sample.items.count }
            let population = samples.reduce(0) { $0 + $1.population }
            let reviewed = samples.reduce(0) { $0 + $1.reviews.count }
            let returned = samples.reduce(0) { $0 + $1.returned }
            return SamplingReport.Total(
                framework: key.framework, stage: key.stage,
                policyInThousandths: samples.first?.policy.shareInThousandths ?? 0,
                claims: Set(samples.map(\.claim.id)).count,
                drawn: share(drawn, of: population, isPublic: isPublic),
                returned: share(returned, of: reviewed, isPublic: isPublic),
                reasons: Dictionary(
                    reasons(samples).map { reason, count in
                        (reason.rawValue, Figure(isPublic && DisclosureControl.isSmall(count) ? nil : count))
                    }, uniquingKeysWith: { first, _ in first }))
        }
    }

    private struct TotalKey: Hashable {
        var framework: FrameworkCode
        var stage: QualityStage
    }

    /// A part of a whole; for publication with neither where one or the other of the two parts is small.
    static func share(_ part: Int, of whole: Int, isPublic: Bool) -> Share {
        guard isPublic else { return Share(part, of: whole) }
        let control = DisclosureControl(whole: .init(total: whole, partitions: [[part, whole - part]]), rows: [])
        return Share(control.overall.partitions[0][0], of: control.overall.total)
    }
}

extension QualityStage {
    /// In the order in which the stages sign.
    var position: Int { self == .internal ? 0 : 1 }
}
