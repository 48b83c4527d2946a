import CertificateSeal
import CompetenceModel
import RegistryStore

/// A claim as a quality assurer acts on it, and the stage at which the actor acts.
struct StageAct {
    var claim: AwardClaim
    let stage: QualityStage
    let subject: ClaimCase
    private let framework: Framework

    /// The stage is the one whose role the actor holds; of two, the one for which the claim waits.
    init(_ id: ClaimID, in act: Act) throws {
        let claim = try act.existing(id)
        self.claim = claim
        framework = try act.existing(claim.framework)
        let held = QualityStage.allCases.filter {
            act.actor.authorisation(
                PermissionTable.standard[$0.act].roles, framework: claim.framework, on: act.today) != nil
        }
        let awaited = QualityStage.allCases.first { $0.awaited == claim.state }
        let stage = held.first { $0 == awaited } ?? held.first ?? awaited ?? .internal
        self.stage = stage
        subject = try act.facts.claimCase(id, stage: stage, by: act.actor.handle, on: act.today).orThrow(.unknown(id))
    }

    /// The sample of the round under way, drawn now unless it is drawn.
    mutating func ensureSample(in act: inout Act) throws -> Sample {
        if let sample = claim.sample(at: stage) { return sample }
        let sample = drawn(in: act)
        act.record(SampleDrawn(claim: claim.id, sample: sample))
        claim.samples.append(sample)
        return sample
    }

    private func drawn(in act: Act) -> Sample {
        let draw = act.facts.draw(for: claim, at: stage, of: framework)
        func sample(_ items: [Sample.Item], _ reveal: SamplingReveal?) -> Sample {
            Sample(stage: stage, round: claim.round, reviewer: act.actor.handle, reveal: reveal, items: items)
        }
        if framework.qualityPolicy.stage(stage)?.isInFull == true {
            return sample(draw.everything(.policyInFull), nil)
        }
        guard let root = act.facts.samplingRoot(of: act.actor.handle, for: claim),
            let reveal = act.reveal(claim.submissionOrdinal),
            reveal.isCommitted(in: root)
        else { return sample(draw.everything(.noCommittedSecret), nil) }
        return sample(draw.items(seed: act.facts.lot(of: claim, at: stage).seed(reveal.secret)), reveal)
    }
}
