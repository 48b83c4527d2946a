import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A verdict is passed on a sample that was drawn in an act before.
@Suite struct SampleDrawnTests {
    private let world: World
    private let claim: ClaimID

    init() throws { (world, claim) = try World.withClaim() }

    private func acts() throws -> Int { try world.registry.ledger().count }

    private func approve() throws -> Verdict<[AssessmentID]> { try world.ingrid.reviewSeen(claim, verdict: .approved) }

    private func returnFirst(_ comment: String?) throws -> Verdict<[AssessmentID]> {
        try world.ingrid.reviewSeen(
            claim, assessments: [AssessmentID(number: 1)], verdict: .returned, comment: comment)
    }

    @Test func aReturnNamesCriteriaOfTheUnitOnly() throws {
        _ = try #require(try world.ingrid.drawSample(of: claim).value)
        let before = try acts()
        let refused = try world.ingrid.reviewSeen(
            claim, assessments: [AssessmentID(number: 1)], verdict: .returned,
            criteria: [#require(CriterionNumber("1.1")), #require(CriterionNumber("9.9"))], comment: "Vad såg du?")
        #expect(refused.findings.map(\.code) == [.criterionUnknown])
        #expect(refused.findings.first?.values["criteria"] == "9.9")
        #expect(try acts() == before)
    }

    @Test func noVerdictBeforeTheDraw() throws {
        let before = try acts()
        #expect(try approve().findings.map(\.code) == [.sampleNotDrawn])
        #expect(try returnFirst("Vad såg du?").findings.map(\.code) == [.sampleNotDrawn])
        #expect(try acts() == before)

        _ = try #require(try world.ingrid.drawSample(of: claim).value)
        #expect(try approve().value?.count == 8)
        #expect(try acts() == before + 2)
    }

    /// The sample of the round that was returned is not one of the next.
    @Test func aNewRoundIsDrawnAnew() throws {
        _ = try #require(try world.ingrid.drawSample(of: claim).value)
        _ = try #require(try returnFirst("Vad såg du?").value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Ett bevis saknas.").value)
        _ = try #require(try world.anna.resubmitClaim(claim).value)
        #expect(try approve().findings.map(\.code) == [.sampleNotDrawn])
    }

    /// A dash is no feedback.
    @Test(arguments: [nil, "", " ", "…", "- -"]) func aReturnSaysSomething(comment: String?) throws {
        _ = try #require(try world.ingrid.drawSample(of: claim).value)
        #expect(try returnFirst(comment).findings.map(\.code) == [.feedbackMissing])
    }
}
