import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Judged anew by mistake, and taken back: what had been there counts again, as what it was.
@Suite struct ReinstatementTests {
    private let world: World
    private let maja: ParticipantID
    private let first: [AssessmentID]

    init() throws {
        world = try World()
        _ = try world.importCatalogue("kga")
        maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        first = try world.assess(maja, in: World.kga, by: "anna")
        world.clock.advance(days: 1)
    }

    private func states(_ ids: [AssessmentID]) throws -> Set<AssessmentState> {
        Set(try world.registry.read { reader in try ids.map { try #require(try reader.assessment($0)).state } })
    }

    private func withdraw(_ ids: [AssessmentID], by session: Session) throws -> [AssessmentID?] {
        try ids.map { try #require(try session.withdrawAssessment($0, reason: "Fel fil").value).standing }
    }

    @Test func whatWasRecordedIsRecordedAgain() throws {
        let mistaken = try world.assess(maja, in: World.kga, by: "bo")
        #expect(try states(first) == [.superseded])
        #expect(try withdraw(mistaken, by: world.session("bo")) == first)
        #expect(try states(first) == [.recorded])
        #expect(try states(mistaken) == [.withdrawn])
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.items.map(\.assessment) == first)
        #expect(try world.registry.audit().findings == [])
    }

    /// One after another, as they were put there.
    @Test func mistakesAreUndoneOneByOne() throws {
        let second = try world.assess(maja, in: World.kga, by: "bo")
        world.clock.advance(days: 1)
        let third = try world.assess(maja, in: World.kga, by: "anna")
        #expect(try withdraw(third, by: world.anna) == second)
        #expect(try withdraw(second, by: world.session("bo")) == first)
        #expect(try withdraw(first, by: world.anna).allSatisfy { $0 == nil })
        #expect(try states(first + second + third) == [.withdrawn])
        // Nothing is left that could count again: what comes now took no place.
        let fourth = try world.assess(maja, in: World.kga, by: "bo")
        #expect(try withdraw(fourth, by: world.session("bo")).allSatisfy { $0 == nil })
        #expect(try world.items(.assess).flatMap(\.subjects).contains(maja.text))
        #expect(try world.registry.audit().findings == [])
    }

    /// What a quality assurer sent back has still been sent back.
    @Test func whatWasReturnedIsReturnedAgain() throws {
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, verdict: .returned, comment: "Vad såg du?").value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om").value)
        let returned = try world.registry.assessments(states: [.returned]).map(\.assessment.id)
        #expect(!returned.isEmpty)
        let anew = try world.assess(maja, in: World.kga, by: "anna")
        #expect(try states(returned) == [.supersededAfterReturn])
        _ = try withdraw(anew, by: world.anna)
        #expect(try states(returned) == [.returned])
        #expect(try world.items(.redoAssessment).flatMap(\.subjects).contains(maja.text))
        #expect(try world.registry.audit().findings == [])
    }

    /// After an upheld appeal, withdrawing what the other assessor judged does not let the first one judge again.
    @Test func anAppealHoldsAfterAMistake() throws {
        let appeal = try #require(try world.anna.lodgeAppeal(against: first[0], grounds: "Hon kan").value)
        _ = try #require(try world.ingrid.decideAppeal(appeal, outcome: .upheld, reason: "Prövat").value)
        let anew = try world.assess(maja, in: World.kga, by: "bo")
        let standing = try withdraw([anew[0]], by: world.session("bo"))
        #expect(standing == [first[0]])
        #expect(try states([first[0]]) == [.returned])
        let unit = try #require(try world.registry.assessment(first[0]).unit)
        // In the same words as before: only who judges differs.
        let same = NewAssessment(
            participant: maja, unit: unit.reference, judgedOn: world.registry.today,
            judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
            evidence: [Evidence(number: 1, method: .observation, on: world.registry.today)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det.")]))
        #expect(try world.anna.record([same]).findings.map(\.code) == [.appealedIsJudgedByAnother])
        #expect(try states([first[0]]) == [.returned])
        #expect(try world.registry.audit().findings == [])
    }

    /// An assurer found it wanting: the one before it was never looked at, and does not slip in.
    @Test func whatWasSentBackBringsNothingBack() throws {
        let anew = try world.assess(maja, in: World.kga, by: "bo")
        let claim = try #require(try world.session("bo").submitClaim(for: World.kga).value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, verdict: .returned, comment: "Vad såg du?").value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om").value)
        let returned = try world.registry.assessments(states: [.returned]).map(\.assessment.id)
        #expect(Set(returned).isSubset(of: anew) && !returned.isEmpty)
        #expect(try withdraw(returned, by: world.session("bo")).allSatisfy { $0 == nil })
        #expect(try states(returned) == [.withdrawn])
        #expect(try states(first) == [.superseded])
        #expect(try world.registry.audit().findings == [])
    }
}
