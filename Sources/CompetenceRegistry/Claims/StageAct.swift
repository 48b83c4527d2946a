import CertificateSeal
import CompetenceModel
import RegistryStore

/// A claim as a quality assurer acts on it: the case that the rules judge, and the stage at which the actor acts.
struct StageAct {
    var claim: AwardClaim
    let stage: QualityStage
    let framework: Framework
    let assessments: [Assessment]
    let centre: String
    private let participantsSharingIdentityNumber: Set<ParticipantID>

    /// The stage is the one whose role the actor holds; of two, the one for which the claim waits.
    init(_ id: ClaimID, in act: Act) throws {
        let claim = try act.reader.existing(id)
        self.claim = claim
        framework = try act.reader.existing(claim.framework).framework
        assessments = try act.reader.assessments(claim.items.map(\.assessment))
        centre = try act.reader.existingIssuer().name
        participantsSharingIdentityNumber = try act.reader.participants(
            of: claim, sharingIdentityNumberOf: act.actor)
        let held = QualityStage.allCases.filter {
            act.actor.authorisation([$0.role], framework: claim.framework, on: act.today) != nil
        }
        let awaited = QualityStage.allCases.first { $0.awaited == claim.state }
        stage = held.first { $0 == awaited } ?? held.first ?? awaited ?? .internal
    }

    func subject(in act: Act) -> ClaimCase {
        ClaimCase(
            claim: claim, framework: framework, assessments: assessments, actor: act.actor, stage: stage,
            centre: centre, today: act.today, participantsSharingIdentityNumber: participantsSharingIdentityNumber)
    }

    /// The sample of the round under way, drawn now unless it is drawn.
    mutating func ensureSample(in act: inout Act) throws -> Sample {
        if let sample = claim.sample(at: stage) { return sample }
        let sample = try drawn(in: act)
        claim.samples.append(sample)
        act.record(SampleDrawn(claim: claim.id, sample: sample))
        return sample
    }

    private func drawn(in act: Act) throws -> Sample {
        let draw = try act.reader.draw(for: claim, at: stage, of: framework)
        func sample(_ items: [Sample.Item], _ reveal: SamplingReveal?) -> Sample {
            Sample(stage: stage, round: claim.round, reviewer: act.actor.handle, reveal: reveal, items: items)
        }
        if framework.qualityPolicy.stage(stage)?.isInFull == true {
            return sample(draw.everything(.policyInFull), nil)
        }
        guard let root = try act.reader.committedRoot(of: act.actor, before: claim),
            let reveal = SamplingSecrets(seed: act.key.samplingSecret).reveal(claim.submissionOrdinal),
            reveal.isCommitted(in: root)
        else { return sample(draw.everything(.noCommittedSecret), nil) }
        let seed = SampleDraw.seed(stage: stage, submission: claim.submission, secret: reveal.secret)
        return sample(draw.items(seed: seed), reveal)
    }
}
