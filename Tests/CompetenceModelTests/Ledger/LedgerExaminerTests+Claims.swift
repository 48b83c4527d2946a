import Testing
@testable import CompetenceModel

/// Samples, reviews and sign-offs.
extension LedgerExaminerTests {
    // MARK: Invariant 3: samples and reviews

    @Test func aSampleIsTheOneThatHadToBeDrawn() throws {
        func objections(_ breakIt: (inout Sample) throws -> Void) throws -> [String] {
            var ledger = try ExaminedLedger(through: .submission)
            var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
            try breakIt(&sample)
            return try ledger.act(sample.reviewer.text, [SampleDrawn(claim: ledger.claim, sample: sample)])
        }
        #expect(try objections { _ in } == [])
        #expect(try objections { $0.items.removeLast() } == ["1 C-0001 sample otherItems"])
        #expect(
            try objections { $0.reveal = ExaminedLedger.irmasSecrets.reveal(1) } == ["1 C-0001 sample otherSecret"])
        #expect(
            try objections { $0.reveal = ExaminedLedger.evasSecrets.reveal(0) } == ["1 C-0001 sample otherSecret"])
        // anna never committed to secrets: her draw reveals nothing and holds everything, or is none.
        #expect(try objections { $0.reviewer = try .of("anna") } == ["1 C-0001 sample notCommitted"])
        #expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
            } == ["1 C-0001 sample notEverything"])
        #expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
                $0.items = try ExaminedLedger.items().map {
                    Sample.Item(assessment: $0.assessment, reasons: [.noCommittedSecret])
                }
            } == [])
        #expect(try objections { $0.round = 2 } == ["1 C-0001 unknown"])
    }

    /// A root registered after the submission draws nothing: it could have been chosen for the sample it gives.
    @Test func aRootRegisteredLaterDoesNotCount() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let later = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        #expect(
            try ledger.act(
                "adam",
                [KeyRegistered(practitioner: .of("irma"), key: RegisteredKey(publicKey: [2], samplingRoot: later.root))]
            )
                == [])
        var other = ledger
        let chosen = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", later))
        #expect(try other.act("irma", [chosen]) == ["1 C-0001 sample otherSecret"])
        let due = SampleDrawn(
            claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        #expect(try ledger.act("irma", [due]) == [])
    }

    /// Of several roots the newest before the submission counts, so nobody chooses among their own.
    @Test func ofSeveralRootsTheNewestCounts() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        let newer = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        #expect(
            try ledger.act(
                "adam",
                [KeyRegistered(practitioner: .of("irma"), key: RegisteredKey(publicKey: [2], samplingRoot: newer.root))]
            )
                == [])
        #expect(try ledger.act("karin", ledger.submitted()) == [])
        var other = ledger
        let old = SampleDrawn(
            claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        #expect(try other.act("irma", [old]) == ["1 C-0001 sample otherSecret"])
        let new = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", newer))
        #expect(try ledger.act("irma", [new]) == [])
    }

    @Test func aSecondDrawOnlyWidens() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        var narrower = ledger
        sample.items.removeFirst()
        #expect(
            try narrower.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)])
                == ["1 C-0001 sample otherItems"])
        // Neither to less than everything, nor with other reasons for what was drawn.
        sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        let rest = try ExaminedLedger.items().map(\.assessment).filter { !sample.contains($0) }
        try #require(!rest.isEmpty)
        for wrong in [
            sample.widened(to: rest.dropLast()),
            Sample(
                stage: .internal, round: 1, reviewer: sample.reviewer, reveal: sample.reveal,
                items: try ExaminedLedger.items().map { Sample.Item(assessment: $0.assessment, reasons: [.widened]) }),
        ] {
            var other = ledger
            #expect(
                try other.act("irma", [SampleDrawn(claim: ledger.claim, sample: wrong)])
                    == ["1 C-0001 sample otherItems"])
        }
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample.widened(to: rest))]) == [])
    }

    /// What is returned between the draw and the widening is owed at the next draw, and was not at this one.
    @Test func aWidenedSampleIsProvedAsItWasDrawn() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]) == [])
        let returned = try #require(sample.items.first).assessment.number
        #expect(try ledger.act("irma", [ledger.reviewed(returned, verdict: .returned, feedback: .zero)]) == [])
        let widened = sample.widened(to: try ExaminedLedger.items().map(\.assessment))
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: widened)]) == [])

        let proofs = ledger.examiner.proofs
        #expect(proofs.map(\.items) == [sample.items, widened.items])
        #expect(proofs.map(\.carriedOver) == [[], []])
    }

    @Test func aReviewIsOfTheClaimAndTheRound() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.reviewed(1)]) == ["1 C-0001 finding sample-not-drawn"])
        ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        // An approval of something outside the claim would pay its debt in another.
        #expect(try ledger.act("irma", [ledger.reviewed(4)]) == ["1 C-0001 unknown"])
        #expect(try ledger.act("irma", [ledger.reviewed(1, round: 2)]) == ["1 C-0001 unknown"])
        #expect(
            try ledger.act("irma", [ledger.reviewed(1, verdict: .returned)]) == ["1 C-0001 finding feedback-missing"])
        #expect(try ledger.act("irma", [ledger.reviewed(1, verdict: .returned, feedback: .zero)]) == [])
    }

    @Test func nobodyReviewsTheirOwn() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        #expect(try ledger.act("adam", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)]) == [])
        #expect(
            try ledger.act("karin", [ledger.reviewed(3, .internal, "karin")]) == [
                "1 C-0001 finding assurer-assessed", "1 C-0001 finding assurer-submitted",
            ])
        #expect(
            try ledger.act("eva", [ledger.reviewed(1, .internal, "eva")]) == [
                "1 C-0001 finding assurer-not-authorised", "1 C-0001 finding internal-assurer-outside-centre",
            ])
    }

    // MARK: Sign-offs

    @Test func aSignOffNeedsItsSample() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]) == ["1 C-0001 finding sample-not-drawn"])
        ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        #expect(
            try ledger.act(
                "irma", [SampleDrawn(claim: ledger.claim, sample: sample), ledger.signedOff(.internal, "irma", 4)])
                == ["2 C-0001 finding sample-incomplete"])
    }

    @Test func aSignOffTellsTheTruth() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 5)]) == ["1 C-0001 unknown"])
        ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, round: 2)]) == ["1 C-0001 unknown"])
        // Nothing was returned, so nothing leaves the claim.
        ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2])]) == ["1 C-0001 unknown"])
    }

    /// What was returned after everything was reviewed leaves the claim; whoever keeps it in is found out, twice.
    @Test func whatWasReturnedLeavesTheClaim() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        let rest = try (1...3).map {
            try ledger.reviewed($0, verdict: $0 == 2 ? .returned : .approved, feedback: .zero)
        }
        #expect(try ledger.act("irma", rest) == [])
        var kept = ledger
        #expect(try kept.act("irma", [kept.signedOff(.internal, "irma", 4)]) == ["1 C-0001 unknown"])
        #expect(
            try kept.act("adam", [kept.prepared(2)]).contains("1 \(try kept.serial(2)) finding sample-holds-return"))
        let moved = AssessmentMoved(assessment: AssessmentID(number: 2), move: .return, claim: ledger.claim)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2]), moved]) == [])
    }

    @Test func stagesComeInTheirOrderAndByDifferentPeople() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        #expect(
            try ledger.act("eva", [SampleDrawn(claim: ledger.claim, sample: sample)])
                == ["1 C-0001 finding stage-not-due"])
        ledger = try ExaminedLedger(through: .internalSignOff)
        #expect(try ledger.act("adam", [ExaminedLedger.granted("irma", .externalQualityAssurer, 9)]) == [])
        #expect(
            try ledger.act("irma", [ledger.reviewed(1, .external, "irma")]) == [
                "1 C-0001 finding external-assurer-of-same-centre",
                "1 C-0001 finding assurer-took-part-in-other-stage", "1 C-0001 finding sample-not-drawn",
            ])
    }
}
