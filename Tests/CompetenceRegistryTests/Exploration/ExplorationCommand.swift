import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

/// Something that somebody might try.
struct ExplorationCommand: CustomStringConvertible {
    let description: String
    let run: (ExplorationWorld) throws -> Bool

    init(_ actor: String, _ name: String, _ body: @escaping (Session, ExplorationWorld) throws -> Bool) {
        description = "\(actor): \(name)"
        run = { try body($0.session(actor), $0) }
    }

    /// Everything that everybody may try, whatever their role.
    static func all(participants: Int) -> [ExplorationCommand] {
        ExplorationWorld.handles.flatMap { actor in
            (1...participants).map { number in
                ExplorationCommand(actor, "assess P\(number)") { session, world in
                    try session.record([world.assessment(of: ParticipantID(number: number))]).value != nil
                }
            } + claimCommands(actor)
        }
    }

    private static func claimCommands(_ actor: String) -> [ExplorationCommand] {
        [
            ExplorationCommand(actor, "submit") { session, _ in
                try session.submitClaim(for: ExplorationWorld.code).value != nil
            },
            ExplorationCommand(actor, "resubmit") { session, world in
                try session.resubmitClaim(world.newestClaim).value != nil
            },
            ExplorationCommand(actor, "withdraw") { session, world in
                try session.withdrawClaim(world.newestClaim, reason: "Vi väntar.").value != nil
            },
            ExplorationCommand(actor, "approve") { session, world in
                try session.reviewSample(of: world.newestClaim, verdict: .approved).value != nil
            },
            ExplorationCommand(actor, "return an assessment") { session, world in
                let claim = try world.newestClaim
                let first = try world.registry.read { try $0.claim(claim) }?.items.first?.assessment
                guard let first else { return false }
                return try session.reviewSample(of: claim, assessments: [first], verdict: .returned, comment: "Mer.")
                    .value != nil
            },
            ExplorationCommand(actor, "widen") { session, world in
                try session.widenSample(of: world.newestClaim).value != nil
            },
            ExplorationCommand(actor, "sign off") { session, world in
                try session.signOff(world.newestClaim).value != nil
            },
            ExplorationCommand(actor, "return") { session, world in
                try session.returnClaim(world.newestClaim, reason: "Mer.").value != nil
            },
            ExplorationCommand(actor, "issue") { session, world in
                try session.issueCertificates(of: world.newestClaim, seal: world.seal).value != nil
            },
        ]
    }
}

extension ExplorationWorld {
    func assessment(of participant: ParticipantID) -> NewAssessment {
        NewAssessment(
            participant: participant, unit: Self.unit, judgedOn: registry.today,
            judgements: [Judgement(criterion: CriterionNumber("1.1")!, grade: "achieved", evidence: [1])],
            evidence: [Evidence(number: 1, method: .observation, on: registry.today)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Gjorde det flera gånger.")]))
    }
}
