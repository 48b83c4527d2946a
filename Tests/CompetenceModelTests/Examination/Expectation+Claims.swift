import Testing
@testable import CompetenceModel

/// Samples, reviews and sign-offs.
extension Expectation {
    // MARK: Invariant 3: samples and reviews

    static func aSampleIsTheOneThatHadToBeDrawn(_ expect: Expectations) throws {
        func objections(_ breakIt: (inout Sample) throws -> Void) throws -> [String] {
            let ledger = try expect.ledger(through: .submission)
            var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
            try breakIt(&sample)
            return try ledger.act(sample.reviewer.text, [SampleDrawn(claim: ledger.claim, sample: sample)])
        }
        expect(try objections { _ in }, [])
        expect(try objections { $0.items.removeLast() }, ["1 C-0001 sample-wrong otherItems"])
        expect(
            try objections { $0.reveal = ExaminedLedger.irmasSecrets.reveal(1) }, ["1 C-0001 sample-wrong otherSecret"])
        expect(
            try objections { $0.reveal = ExaminedLedger.evasSecrets.reveal(0) }, ["1 C-0001 sample-wrong otherSecret"])
        // anna never committed to secrets: her draw reveals nothing and holds everything, or is none.
        expect(try objections { $0.reviewer = try .of("anna") }, ["1 C-0001 sample-wrong notCommitted"])
        expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
            }, ["1 C-0001 sample-wrong notEverything"])
        expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
                $0.items = try ExaminedLedger.items().map {
                    Sample.Item(assessment: $0.assessment, reasons: [.noCommittedSecret])
                }
            }, [])
        expect(try objections { $0.round = 2 }, ["1 C-0001 differs-from-record round"])
    }

    /// A root registered after the submission draws nothing: it could have been chosen for the sample it gives.
    static func aRootRegisteredLaterDoesNotCount(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let later = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        expect(
            try ledger.act(
                "adam",
                [KeyRegistered.of("irma", key: "irma 2", root: later.root, takesRoot: false)]
            ), [])
        let other = try ledger.fork()
        let chosen = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", later))
        expect(try other.act("irma", [chosen]), ["1 C-0001 sample-wrong otherSecret"])
        let due = SampleDrawn(
            claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        expect(try ledger.act("irma", [due]), [])
    }

    /// A person has one root, whatever keys she has, so nobody chooses among their own. Who has lost every key has a new one.
    static func aPersonHasOneRoot(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let newer = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        func registered(takingRoot: Bool, series: Int = 0) throws -> KeyRegistered {
            try KeyRegistered.of("irma", key: "irma 2", root: newer.root, series: series, takesRoot: takingRoot)
        }
        expect(
            try ledger.fork().act("adam", [registered(takingRoot: true)]), ["1 irma differs-from-record root"])
        // For later submissions she has none yet.
        expect(try ledger.fork().act("adam", [registered(takingRoot: true, series: 1)]), [])
        expect(
            try ledger.fork().act("adam", [registered(takingRoot: false, series: 1)]),
            ["1 irma differs-from-record root"])
        let kept = try ledger.fork()
        expect(try kept.act("adam", [registered(takingRoot: false)]), [])
        expect(try kept.act("karin", kept.submitted()), [])
        let new = SampleDrawn(claim: kept.claim, sample: try kept.drawn(.internal, "irma", newer))
        expect(try kept.fork().act("irma", [new]), ["1 C-0001 sample-wrong otherSecret"])
        let old = SampleDrawn(claim: kept.claim, sample: try kept.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        expect(try kept.act("irma", [old]), [])
        // Her only key is lost, and has ended.
        let lost = KeyEnded(
            practitioner: try .of("irma"), key: try NamedKeys.fingerprint("irma"), from: try .of("2026-05-25"))
        expect(try ledger.act("adam", [lost]), [])
        expect(
            try ledger.fork().act("adam", [registered(takingRoot: false)]), ["1 irma differs-from-record root"])
        expect(try ledger.act("adam", [registered(takingRoot: true)]), [])
        expect(try ledger.act("karin", ledger.submitted()), [])
        let afterwards = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", newer))
        expect(try ledger.act("irma", [afterwards]), [])
    }

    static func aSecondDrawOnlyWidens(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalReview)
        var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        let narrower = try ledger.fork()
        sample.items.removeFirst()
        expect(
            try narrower.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]),
            ["1 C-0001 sample-wrong otherItems"])
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
            let other = try ledger.fork()
            expect(
                try other.act("irma", [SampleDrawn(claim: ledger.claim, sample: wrong)]),
                ["1 C-0001 sample-wrong otherItems"])
        }
        expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample.widened(to: rest))]), [])
    }

    /// What is returned between the draw and the widening is owed at the next draw, and was not at this one.
    static func aWidenedSampleIsProvedAsItWasDrawn(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]), [])
        let returned = try #require(sample.items.first).assessment.number
        expect(try ledger.act("irma", [ledger.reviewed(returned, verdict: .returned, feedback: .zero)]), [])
        let widened = sample.widened(to: try ExaminedLedger.items().map(\.assessment))
        expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: widened)]), [])

        let proofs = ledger.examination.proofs
        expect(proofs.map(\.items), [sample.items, widened.items])
        expect(proofs.map(\.carriedOver), [[], []])
    }

    static func aReviewIsOfTheClaimAndTheRound(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.reviewed(1)]), ["1 C-0001 sample-not-drawn"])
        ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.drawnByIrma()]), [])
        // An approval of something outside the claim would pay its debt in another.
        expect(try ledger.act("irma", [ledger.reviewed(4)]), ["1 C-0001 assessment-not-in-claim"])
        expect(try ledger.act("irma", [ledger.reviewed(1, round: 2)]), ["1 C-0001 differs-from-record round"])
        expect(try ledger.act("irma", [ledger.reviewed(1, verdict: .returned)]), ["1 C-0001 feedback-missing"])
        expect(try ledger.act("irma", [ledger.reviewed(1, verdict: .returned, feedback: .zero)]), [])
    }

    static func nobodyReviewsTheirOwn(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.drawnByIrma()]), [])
        expect(try ledger.act("adam", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)]), [])
        expect(
            try ledger.act("karin", [ledger.reviewed(3, .internal, "karin")]),
            [
                "1 C-0001 assurer-assessed", "1 C-0001 assurer-submitted",
            ])
        expect(
            try ledger.act("eva", [ledger.reviewed(1, .internal, "eva")]),
            [
                "1 C-0001 assurer-not-authorised", "1 C-0001 internal-assurer-outside-centre",
            ])
    }

    // MARK: Sign-offs

    static func aSignOffNeedsItsSample(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]), ["1 C-0001 sample-not-drawn"])
        ledger = try expect.ledger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        expect(
            try ledger.act(
                "irma", [SampleDrawn(claim: ledger.claim, sample: sample), ledger.signedOff(.internal, "irma", 4)]),
            ["2 C-0001 sample-incomplete"])
    }

    static func aSignOffTellsTheTruth(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .internalReview)
        expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 5)]),
            ["1 C-0001 differs-from-record authorisation"])
        ledger = try expect.ledger(through: .internalReview)
        expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, round: 2)]),
            ["1 C-0001 differs-from-record round"])
        // Nothing was returned, so nothing leaves the claim.
        ledger = try expect.ledger(through: .internalReview)
        expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2])]),
            ["1 C-0001 differs-from-record without"])
    }

    /// What was returned after everything was reviewed leaves the claim; whoever keeps it in is found out, twice.
    static func whatWasReturnedLeavesTheClaim(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalReview)
        let rest = try (1...3).map {
            try ledger.reviewed($0, verdict: $0 == 2 ? .returned : .approved, feedback: .zero)
        }
        expect(try ledger.act("irma", rest), [])
        let kept = try ledger.fork()
        expect(try kept.act("irma", [kept.signedOff(.internal, "irma", 4)]), ["1 C-0001 differs-from-record without"])
        expect(try kept.act("adam", [kept.prepared(2)]).contains("1 \(try kept.serial(2)) sample-holds-return"), true)
        let moved = AssessmentMoved(assessment: AssessmentID(number: 2), move: .return, claim: ledger.claim)
        expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2]), moved]), [])
    }

    static func stagesComeInTheirOrderAndByDifferentPeople(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .submission)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        expect(try ledger.act("eva", [SampleDrawn(claim: ledger.claim, sample: sample)]), ["1 C-0001 stage-not-due"])
        ledger = try expect.ledger(through: .internalSignOff)
        expect(
            try ledger.act(
                "adam",
                [
                    PractitionerMoved(practitioner: .of("irma"), organisation: .of("OCN")),
                    ExaminedLedger.granted("irma", .externalQualityAssurer, 9),
                ]), [])
        expect(
            try ledger.act("irma", [ledger.reviewed(1, .external, "irma")]),
            ["1 C-0001 assurer-took-part-in-other-stage", "1 C-0001 sample-not-drawn"])
    }
}
