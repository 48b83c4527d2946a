import Foundation
import Testing

@testable import CompetenceModel

@Suite struct SampleDrawTests {
    // MARK: By hand

    /// The example of `docs/sampling.md`, whose ranks were computed outside of Swift.
    @Test func theExampleOfTheDocument() throws {
        let draw = SampleDraw(
            stage: .internal, policy: .sampling(internal: 330),
            population: [
                try .of("A-0001", "P-0002", "K1@1", "lena", [.observation]),
                try .of("A-0002", "P-0001", "K1@1", "karin", [.observation]),
                try .of("A-0003", "P-0003", "K2@1", "lena", [.observation]),
                try .of("A-0004", "P-0004", "K1@1", "karin", [.conversation]),
                try .of("A-0005", "P-0001", "K2@1", "karin", [.observation]),
                try .of("A-0006", "P-0001", "K1@1", "ola", [.observation], isProvisional: true),
            ])
        let lot = SampleDraw.Lot(
            registry: SHA256Digest(hashing: "registry"), claim: ClaimID(number: 1), stage: .internal,
            submission: SHA256Digest(hashing: "submission 861"))
        let seed = lot.seed(SHA256Digest(hashing: "secret"))
        #expect("\(seed)" == "489bd4f522f73ff267aef4c17eea403581a1b3c2975a2c437d713fe67bf7616c")
        #expect(
            draw.items(seed: seed).map { "\($0.assessment) \($0.reasons.map(\.rawValue).joined(separator: " "))" } == [
                "A-0001 coversAssessor",
                "A-0002 share",
                "A-0004 share",
                "A-0005 coversUnit",
                "A-0006 share provisionalAssessor",
            ])
    }

    @Test func theSeedHangsOnRegistryClaimStageSubmissionAndSecret() {
        let one = SHA256Digest(hashing: "1")
        let two = SHA256Digest(hashing: "2")
        func seed(
            _ registry: SHA256Digest, _ claim: Int, _ stage: QualityStage, _ submission: SHA256Digest,
            _ secret: SHA256Digest
        ) -> SHA256Digest {
            SampleDraw.Lot(registry: registry, claim: ClaimID(number: claim), stage: stage, submission: submission)
                .seed(secret)
        }
        let seeds: Set<SHA256Digest> = [
            seed(one, 1, .internal, one, two), seed(two, 1, .internal, one, two), seed(one, 2, .internal, one, two),
            seed(one, 1, .external, one, two), seed(one, 1, .internal, two, one), seed(one, 1, .internal, one, one),
            seed(one, 1, .internal, two, two),
        ]
        #expect(seeds.count == 7)
    }

    /// Everything, whatever the reason that it is also in the sample for.
    @Test func inFullIsEverything() throws {
        let population = [
            try ClaimItem.of("A-0002", "P-0002", "K1@1", "lena", [], isProvisional: true),
            try .of("A-0001", "P-0001", "K1@1", "karin", [.observation]),
        ]
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: 1000), population: population)
        let expected = try ["A-0001", "A-0002"].map {
            Sample.Item(assessment: try #require(AssessmentID($0)), reasons: [.policyInFull])
        }
        #expect(draw.items(seed: .zero) == expected)
    }

    @Test func aStageThatThePolicyDoesNotNameDrawsNothing() throws {
        let draw = SampleDraw(
            stage: .external, policy: .sampling(internal: 330),
            population: [try .of("A-0001", "P-0001", "K1@1", "karin", [])])
        #expect(draw.items(seed: .zero).isEmpty)
    }

    @Test func nothingToDrawFromDrawsNothing() {
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: 330), population: [])
        #expect(draw.items(seed: .zero).isEmpty)
    }

    /// ⌈share × n⌉ of one assessor's assessments of one unit by one method: nothing but the share is at work.
    @Test(arguments: [
        (330, 1, 1), (330, 2, 1), (330, 3, 1), (330, 4, 2), (330, 10, 4), (330, 100, 33), (330, 101, 34),
        (200, 5, 1), (200, 6, 2), (200, 84, 17), (1, 84, 1), (1, 1001, 2), (999, 10, 10), (999, 1000, 999),
        // What no schema lets through must neither trap nor draw less than the least.
        (0, 84, 1), (-5, 84, 1), (Int.min, 3, 1), (Int.max, 3, 3),
    ])
    func theShareIsRoundedUp(share: Int, count: Int, expected: Int) throws {
        let population = try (1...count).map {
            try ClaimItem.of(AssessmentID(number: $0).text, "P-0001", "K1@1", "karin", [.observation])
        }
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: share), population: population)
        #expect(draw.items(seed: SHA256Digest(hashing: "x")).count == expected)
    }

    @Test func theOrderInWhichItemsAreGivenDoesNotMatter() throws {
        var random = SeededRandom(SeededRandom.seed())
        let claim = RandomClaim(&random)
        var shuffled = claim.draw
        shuffled = SampleDraw(
            stage: shuffled.stage, policy: shuffled.policy, population: claim.draw.population.shuffled(using: &random),
            assessorsWithReturnedWork: shuffled.assessorsWithReturnedWork, carriedOver: shuffled.carriedOver)
        #expect(shuffled.items(seed: claim.seed) == claim.draw.items(seed: claim.seed))
    }

    /// Invariant 5: an assessment put in twice is drawn once, and does not raise the count of which the share is taken.
    @Test func anAssessmentGivenTwiceCountsOnce() throws {
        let one = try ClaimItem.of("A-0001", "P-0001", "K1@1", "karin", [.observation])
        let draw = SampleDraw(
            stage: .internal, policy: .sampling(internal: 330), population: [one, one, one, one])
        #expect(draw.items(seed: .zero).map(\.assessment.text) == ["A-0001"])
    }

    // MARK: Properties

    @Test func invariantsHoldForRandomClaims() {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed)
        for number in 1...4000 {
            let claim = RandomClaim(&random)
            let violations = claim.violations(of: claim.draw.items(seed: claim.seed))
            #expect(violations.isEmpty, "claim \(number) of \(SeededRandom.variable)=\(seed)")
            if !violations.isEmpty { return }
        }
    }

    /// Invariant 6: what the share takes is the same whatever must be reviewed besides.
    @Test func theShareDoesNotHangOnWhatMustBeReviewedAnyway() {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed)
        for _ in 1...500 {
            let claim = RandomClaim(&random)
            let plain = claim.draw.population.map { item in
                var item = item
                item.isProvisional = false
                item.methods = []
                return item
            }
            let bare = SampleDraw(stage: claim.draw.stage, policy: claim.draw.policy, population: plain)
            func byLot(_ items: [Sample.Item]) -> [AssessmentID] {
                items.filter { $0.reasons.contains(.share) || $0.reasons.contains(.policyInFull) }.map(\.assessment)
            }
            #expect(
                byLot(bare.items(seed: claim.seed)) == byLot(claim.draw.items(seed: claim.seed)),
                "\(SeededRandom.variable)=\(seed)")
        }
    }

    // MARK: What a submitter may try

    /// Invariant 6, against a claim made up to hide one assessment: a provisional colleague's work, units and methods of
    /// their own, all of which must be reviewed anyway. Before, these filled the share, and `A-0012` was never looked at.
    @Test func decoysDoNotHideAnAssessment() throws {
        var population: [ClaimItem] = []
        for number in 1...4 {
            population.append(
                try .of(
                    AssessmentID(number: number).text, "P-0001", "D\(number)@1", "ola", [.written], isProvisional: true)
            )
        }
        for number in 5...12 {
            population.append(
                try .of(AssessmentID(number: number).text, "P-\(1000 + number)", "K1@1", "karin", [.observation]))
        }
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: 330), population: population)
        let hidden = try #require(AssessmentID("A-0012"))
        let trials = 3000
        let seen = (1...trials).count { trial in
            draw.items(seed: SHA256Digest(hashing: "decoys \(trial)")).contains { $0.assessment == hidden }
        }
        // ⌈0.33 × 12⌉ / 12 = 1/3 at the least: 1000 of 3000. Five standard deviations (√(3000 · 1/3 · 2/3) = 26) below: 870.
        #expect(seen >= 870)
    }

    /// Each of ten equal assessments is drawn equally often: 4 of 10.
    @Test func everyAssessmentHasTheSameChance() throws {
        let population = try (1...10).map {
            try ClaimItem.of(AssessmentID(number: $0).text, "P-0001", "K1@1", "karin", [.observation])
        }
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: 330), population: population)
        var drawn: [AssessmentID: Int] = [:]
        for trial in 1...2000 {
            for item in draw.items(seed: SHA256Digest(hashing: "chance \(trial)")) {
                drawn[item.assessment, default: 0] += 1
            }
        }
        // 800 of 2000 expected; five standard deviations of √(2000 · 0.4 · 0.6) = 22.
        #expect(drawn.count == 10)
        #expect(drawn.values.allSatisfy { (690...910).contains($0) })
    }

    /// A submitter who guesses the secret tries wordings until, by the guess, the weak assessment is not drawn. The real
    /// secret draws it as often as ever.
    @Test func tryingWordingsGainsNothing() throws {
        let population = try (1...10).map {
            try ClaimItem.of(AssessmentID(number: $0).text, "P-0001", "K1@1", "karin", [.observation])
        }
        let draw = SampleDraw(stage: .internal, policy: .sampling(internal: 330), population: population)
        let weak = population[6].assessment
        let secrets = SamplingSecrets(seed: [UInt8](repeating: 7, count: 32))
        func isDrawn(_ submission: SHA256Digest, _ secret: SHA256Digest) -> Bool {
            let lot = SampleDraw.Lot(
                registry: .zero, claim: ClaimID(number: 1), stage: .internal, submission: submission)
            return draw.items(seed: lot.seed(secret)).contains { $0.assessment == weak }
        }
        var seen = 0
        let trials = 1500
        for trial in 0..<trials {
            let guess = SHA256Digest(hashing: "guess \(trial)")
            let kind = (0...).lazy.map { SHA256Digest(hashing: "claim \(trial), wording \($0)") }
                .first { !isDrawn($0, guess) }
            if try isDrawn(#require(kind), #require(secrets.reveal(trial)).secret) { seen += 1 }
        }
        // 600 of 1500 expected; five standard deviations of √(1500 · 0.4 · 0.6) = 19.
        #expect((505...695).contains(seen))
    }

    /// Splitting a claim never lowers what is reviewed.
    @Test(arguments: 1...40) func splittingGainsNothing(count: Int) throws {
        func sampled(_ numbers: ClosedRange<Int>) throws -> Int {
            let population = try numbers.map {
                try ClaimItem.of(AssessmentID(number: $0).text, "P-0001", "K1@1", "karin", [.observation])
            }
            return SampleDraw(stage: .external, policy: .sampling(external: 200), population: population)
                .items(seed: SHA256Digest(hashing: "split")).count
        }
        let whole = try sampled(1...count)
        for cut in 1..<max(count, 2) where cut < count {
            #expect(try sampled(1...cut) + sampled(cut + 1...count) >= whole)
        }
        #expect(try (1...count).reduce(0) { try $0 + sampled($1...$1) } == count)
    }
}
