import Testing

@testable import CompetenceModel

/// What is gathered from all claims before a draw.
@Suite struct StageHistoryTests {
    private func history(
        _ stage: QualityStage = .internal, of claims: [AwardClaim]
    ) throws -> StageHistory {
        let assessments = try [
            Assessment.of("A-0001", "P-0001", "CLEAN-1@1", "karin"),
            .of("A-0002", "P-0002", "CLEAN-1@1", "karin"), .of("A-0003", "P-0003", "CLEAN-2@1", "lena"),
            .of("A-0004", "P-0001", "CLEAN-1@2", "karin"),
        ]
        return StageHistory(stage: stage, claims: claims) { id in
            assessments.first { $0.id == id }.map { AssessmentPlace($0) }
        }
    }

    /// A new claim with `A-0004` (of `P-0001` in `CLEAN-1`, as `A-0001` was) and `A-0002`.
    private func next() throws -> AwardClaim {
        var claim = try ClaimCase.example().claim
        claim.id = ClaimID(number: 2)
        claim.items = [
            try .of("A-0002", "P-0002", "CLEAN-1@1", "karin", []),
            try .of("A-0004", "P-0001", "CLEAN-1@2", "karin", []),
        ]
        claim.samples = []
        claim.reviews = []
        return claim
    }

    private func owed(_ stage: QualityStage = .internal, _ breakIt: (inout AwardClaim) throws -> Void) throws
        -> [String]
    {
        var earlier = try ClaimCase.example().claim
        earlier.state = .withdrawn
        try breakIt(&earlier)
        let claim = try next()
        let draw = try history(stage, of: [earlier, claim]).draw(
            for: claim, of: .example(), submittedOn: .of("2026-06-01"))
        #expect(draw.population.map(\.assessment.text) == ["A-0002", "A-0004"])
        #expect(draw.stage == stage)
        return draw.carriedOver.sorted().map(\.text)
    }

    /// The claim was withdrawn after its draw and `A-0001` recorded anew as `A-0004`: what was not approved is still owed.
    @Test func aWithdrawnClaimLeavesItsDebts() throws {
        #expect(try owed { _ in } == [])
        #expect(try owed { $0.reviews = [] } == ["A-0004"])
        #expect(try owed { $0.reviews = [try .of("A-0001", .returned)] } == ["A-0004"])
        #expect(try owed { $0.reviews = [try .of("A-0001", .approved), try .of("A-0001", .returned)] } == ["A-0004"])
        #expect(try owed { $0.reviews = [try .of("A-0001", .returned), try .of("A-0001", .approved)] } == [])
    }

    @Test func eachStageHasItsOwnDebts() throws {
        #expect(try owed(.external) { $0.reviews = [] } == [])
        #expect(
            try owed(.external) {
                $0.samples[0].stage = .external
            } == ["A-0004"])
    }

    @Test func returnedWorkIsCountedByAssessment() throws {
        func assessors(_ threshold: Int, _ reviews: [Review]) throws -> [String] {
            var earlier = try ClaimCase.example().claim
            earlier.reviews = reviews
            var framework = try Framework.example()
            framework.qualityPolicy.returnedWork = ReturnedWorkPolicy(
                withinMonths: 6, threshold: threshold, shareInThousandths: 1000)
            let claim = try next()
            let draw = try history(of: [earlier, claim]).draw(
                for: claim, of: framework, submittedOn: .of("2026-06-01"))
            return draw.assessorsWithReturnedWork.sorted().map(\.text)
        }
        // Returned on 2026-05-24, by whichever stage.
        #expect(try assessors(1, [.of("A-0001", .returned)]) == ["karin"])
        #expect(try assessors(1, [.of("A-0003", .returned, stage: .external, by: "eva")]) == ["lena"])
        #expect(try assessors(1, [.of("A-0001", .approved)]) == [])
        // One assessment returned twice is one.
        #expect(
            try assessors(2, [.of("A-0001", .returned), .of("A-0001", .returned, stage: .external, by: "eva")]) == [])
        #expect(try assessors(2, [.of("A-0001", .returned), .of("A-0002", .returned)]) == ["karin"])
    }

    @Test func withoutAPolicyNobodyIsSampledMore() throws {
        var earlier = try ClaimCase.example().claim
        earlier.reviews = [try .of("A-0001", .returned)]
        let claim = try next()
        #expect(
            try history(of: [earlier]).draw(for: claim, of: .example(), submittedOn: .of("2026-06-01"))
                .assessorsWithReturnedWork.isEmpty)
    }

    @Test func whatAHistoryNeedsToKnow() throws {
        var claim = try ClaimCase.example().claim
        claim.reviews = [try .of("A-0002", .returned)]
        #expect(StageHistory.assessments(in: [claim]).sorted().map(\.text) == ["A-0001", "A-0002", "A-0003"])
    }
}
