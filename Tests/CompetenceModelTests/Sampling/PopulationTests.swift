import Testing

@testable import CompetenceModel

/// What a stage draws from, and what it is owed.
@Suite struct PopulationTests {
    /// An assessment that a sample held, and whether the stage approved it in that claim.
    private struct Drawn {
        var assessment: Assessment
        var isApproved: Bool
    }

    private func draw(_ assessment: Int, _ participant: Int, _ unit: String, approved: Bool) throws -> Drawn {
        Drawn(
            assessment: try .of(
                AssessmentID(number: assessment).text, ParticipantID(number: participant).text, "\(unit)@1", "karin"),
            isApproved: approved)
    }

    /// What is owed once each of these was drawn, every one in a claim of its own.
    private func owed(_ draws: [Drawn]) throws -> [String] {
        var history = StageHistory(stage: .internal)
        for (index, drawn) in draws.enumerated() {
            let id = drawn.assessment.id
            history.take(
                Sample(
                    stage: .internal, round: 1, reviewer: try .of("irma"), reveal: nil,
                    items: [Sample.Item(assessment: id, reasons: [.share])])
            ) { _ in AssessmentPlace(drawn.assessment) }
            guard drawn.isApproved else { continue }
            var review = try Review.of(id.text, .approved)
            review.claim = ClaimID(number: index + 1)
            history.take(review) { _ in AssessmentPlace(drawn.assessment) }
        }
        let items = [
            try ClaimItem.of("A-0009", "P-0001", "K1@1", "karin", []),
            try .of("A-0010", "P-0001", "K2@1", "karin", []),
            try .of("A-0011", "P-0002", "K1@2", "karin", []),
        ]
        return history.owed(of: items).sorted().map(\.text)
    }

    @Test func whatWasNeverDrawnIsNotOwed() throws {
        #expect(try owed([]) == [])
    }

    /// The very assessment, drawn in a claim that was withdrawn.
    @Test func whatWasDrawnAndNotApprovedIsOwed() throws {
        #expect(try owed([draw(9, 1, "K1", approved: false)]) == ["A-0009"])
    }

    @Test func whatWasApprovedIsNotOwed() throws {
        #expect(try owed([draw(9, 1, "K1", approved: true)]) == [])
    }

    /// Recorded anew under another number: still owed. Of another participant, or in another unit: not.
    @Test func whatTookItsPlaceIsOwed() throws {
        #expect(try owed([draw(2, 1, "K1", approved: false)]) == ["A-0009"])
        #expect(try owed([draw(2, 3, "K1", approved: false), draw(3, 1, "K3", approved: false)]) == [])
    }

    /// A new version of the unit does not pay the debt.
    @Test func theVersionOfTheUnitDoesNotMatter() throws {
        #expect(try owed([draw(2, 2, "K1", approved: false)]) == ["A-0011"])
    }

    /// A later approval in the same place pays it; an earlier one does not pay for what came after.
    @Test func theNewestOfThoseDrawnDecides() throws {
        let old = try draw(2, 1, "K1", approved: false)
        let new = try draw(5, 1, "K1", approved: true)
        #expect(try owed([old, new]) == [])
        #expect(try owed([new, old]) == [])
        let later = try draw(6, 1, "K1", approved: false)
        #expect(try owed([later, old, new]) == ["A-0009"])
        #expect(try owed([new, old, later]) == ["A-0009"])
    }

    /// Drawn in two claims, approved in one: an assessment never changes, so that is enough.
    @Test func anApprovalInAnyClaimCounts() throws {
        let unapproved = try draw(9, 1, "K1", approved: false)
        let approved = try draw(9, 1, "K1", approved: true)
        #expect(try owed([unapproved, approved]) == [])
        #expect(try owed([approved, unapproved]) == [])
    }

    // MARK: Rounds

    /// A claim in its round 3: `A-0001` from round 1, `A-0002` from round 2, `A-0003` from round 3.
    private func claim(samples: [(QualityStage, Int)]) throws -> AwardClaim {
        var claim = try ClaimCase.example().claim
        claim.round = 3
        for index in claim.items.indices { claim.items[index].round = index + 1 }
        claim.samples = try samples.map {
            Sample(stage: $0.0, round: $0.1, reviewer: try .of("irma"), reveal: nil, items: [])
        }
        return claim
    }

    private func population(_ claim: AwardClaim, _ stage: QualityStage, owed: Set<Int> = []) -> [String] {
        claim.population(at: stage, owed: Set(owed.map { AssessmentID(number: $0) })).map(\.assessment.text)
    }

    @Test func aFirstDrawIsFromEverything() throws {
        let claim = try claim(samples: [(.internal, 1), (.internal, 2)])
        #expect(population(claim, .external) == ["A-0001", "A-0002", "A-0003"])
        #expect(population(try self.claim(samples: []), .internal) == ["A-0001", "A-0002", "A-0003"])
    }

    @Test func aLaterDrawIsFromWhatCameSinceTheStageLastDrew() throws {
        let claim = try claim(samples: [(.internal, 1), (.internal, 2), (.external, 1)])
        #expect(population(claim, .internal) == ["A-0003"])
        #expect(population(claim, .external) == ["A-0002", "A-0003"])
    }

    /// A sample that the round under way already has does not change what it was drawn from: an audit draws it again.
    @Test func theRoundUnderWayDoesNotCount() throws {
        let claim = try claim(samples: [(.internal, 2), (.internal, 3), (.internal, 3)])
        #expect(population(claim, .internal) == ["A-0003"])
    }

    @Test func whatIsOwedIsInThePopulation() throws {
        let claim = try claim(samples: [(.internal, 2)])
        #expect(population(claim, .internal, owed: [1]) == ["A-0001", "A-0003"])
        #expect(population(claim, .internal, owed: [77]) == ["A-0003"])
    }

    // MARK: Returned work

    @Test(arguments: [
        ("2026-05-22", 1), ("2025-11-22", 1),  // the day itself, and six months before it
        ("2025-11-21", 0), ("2026-05-23", 0),  // a day too old, and a day after the submission
    ])
    func returnedWorkCountsWithinTheMonths(day: String, counts: Int) throws {
        let submitted = try CalendarDate.of("2026-05-22")
        let policy = ReturnedWorkPolicy(withinMonths: 6, threshold: 1, shareInThousandths: 1000)
        #expect(policy.isReached(by: [try .of(day)], on: submitted) == (counts == 1))
    }

    @Test func theThresholdCountsAssessments() throws {
        let day = try CalendarDate.of("2026-05-22")
        let policy = ReturnedWorkPolicy(withinMonths: 6, threshold: 3, shareInThousandths: 500)
        #expect(!policy.isReached(by: [], on: day))
        #expect(!policy.isReached(by: [day, day], on: day))
        #expect(policy.isReached(by: [day, day, day], on: day))
    }

    /// What no schema lets through: a threshold of none must not put everybody under suspicion, nor a number trap.
    @Test func figuresFromAForgedPolicyDoNotTrap() throws {
        let day = try CalendarDate.of("2026-05-22")
        for months in [Int.min, -1, 0, Int.max] {
            let policy = ReturnedWorkPolicy(withinMonths: months, threshold: 0, shareInThousandths: -1)
            #expect(!policy.isReached(by: [], on: day))
            #expect(policy.isReached(by: [day], on: day))
        }
    }
}
