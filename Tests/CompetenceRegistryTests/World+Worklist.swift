import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

func handles(_ names: String...) -> [Handle] { names.map { Handle($0)! } }

extension World {
    func items(_ kinds: WorkItem.Kind...) throws -> [WorkItem] {
        try registry.worklist().filter { kinds.contains($0.kind) }
    }

    func day(_ days: Int) -> CalendarDate { CalendarDate("2026-03-02")!.adding(days: days) }
}

extension World {
    /// anna puts forward a newcomer whom she has assessed in all of KGA.
    func submitOneOfKGA() throws -> (participant: ParticipantID, assessments: [AssessmentID], claim: ClaimID) {
        _ = try importCatalogue("kga")
        let participant = try newcomers(1, .female, municipality: "0885")[0]
        let assessments = try assess(participant, in: World.kga, by: "anna")
        return (participant, assessments, try #require(try anna.submitClaim(for: World.kga).value))
    }

    /// anna assesses one unit of KGA anew.
    func assessAnew(_ participant: ParticipantID, _ code: String) throws -> AssessmentID {
        let framework = try #require(try registry.read { try $0.framework(World.kga) }).framework
        let unit = try #require(framework.units.first { $0.reference.code.text == code })
        let today = registry.today
        return try #require(
            try anna.record([
                NewAssessment(
                    participant: participant, unit: unit.reference, judgedOn: today,
                    judgements: unit.criteria.map {
                        Judgement(criterion: $0.number, grade: "achieved", evidence: [1])
                    }, evidence: [Evidence(number: 1, method: .conversation, on: today)],
                    notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Förklarade varför.")]))
            ]).value)[0]
    }
}
