import Testing

@testable import CompetenceModel

/// What somebody with a key and a hand in the database can append, and no use case would have let through. Each test goes through
/// a story to which there is no objection, and then does one thing that there is.
@Suite struct LedgerExaminerTests {
    @Test func aProperStoryMeetsNoObjection() throws {
        let ledger = try ExaminedLedger(through: .sealed)
        // Both samples can be drawn again from what the ledger holds.
        #expect(ledger.examiner.proofs.map(\.stage) == [.internal, .external])
        for proof in ledger.examiner.proofs {
            #expect(proof.claim == ledger.claim && proof.round == 1 && proof.ordinal == 0)
            #expect(proof.submission == ledger.submission)
            let root = try #require(proof.root)
            #expect(try #require(proof.reveal).isCommitted(in: root))
            #expect(proof.population.map(\.assessment.text) == ["A-0001", "A-0002", "A-0003"])
        }
    }

    // MARK: Invariants 1 and 2: who writes, and with what role

    @Test func nobodyWritesInAnothersName() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        let review = try ledger.reviewed(1)
        #expect(try ledger.act("anna", [review]) == ["1 C-0001 signedByAnother irma anna"])
        ledger = try ExaminedLedger(through: .internalReview)
        let signOff = try ledger.signedOff(.internal, "irma", 4)
        #expect(try ledger.act("karin", [signOff]) == ["1 C-0001 signedByAnother irma karin"])
    }

    /// An external assurer's own signed decision is brought in by somebody else.
    @Test func aDelegatedDecisionHasItsOwnAuthor() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let drawn = SampleDrawn(claim: ledger.claim, sample: sample)
        let decision = try ledger.export()
        var other = ledger
        #expect(try other.act("irma", [drawn]) == ["1 C-0001 signedByAnother eva irma"])
        other = ledger
        #expect(
            try other.act("irma", [decision, drawn]) == [
                "1 C-0001 decisionNotGenuine eva", "2 C-0001 signedByAnother eva irma",
            ])
        let delegation = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-25"))
        other = ledger
        #expect(try other.act("irma", [decision, drawn], delegation: delegation) == [])
        // It is spent with its transaction.
        #expect(try ledger.act("irma", [decision], delegation: delegation) == [])
        #expect(try ledger.act("irma", [drawn], delegation: delegation) == ["1 C-0001 signedByAnother eva irma"])
    }

    /// What counts is the day of the decision, not the day on which it came in.
    @Test func aDelegatedDecisionIsOfItsOwnDay() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let decision = try ledger.export()
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 6), practitioner: try .of("eva"), from: try .of("2026-05-27"),
            reason: .zero)
        #expect(try ledger.act("adam", [withdrawn]) == [])
        let acts: [any LedgerEvent] =
            [decision, SampleDrawn(claim: ledger.claim, sample: sample)]
            + (try sample.items.map { try ledger.reviewed($0.assessment.number, .external, "eva") })
            + [try ledger.signedOff(.external, "eva", 6)]
        let late = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-27"))
        var other = ledger
        let objections = try other.act("irma", acts, on: "2026-05-28", delegation: late)
        #expect(objections.contains("2 C-0001 finding assurer-not-authorised"))
        let inTime = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-26"))
        #expect(try ledger.act("irma", acts, on: "2026-05-28", delegation: inTime) == [])
    }

    /// A decision answers the newest package of the round, once, by whom it was addressed to.
    @Test func aDecisionAnswersWhatWasExported() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let claim = ledger.claim
        let eva = try Handle.of("eva")
        let delegation = LedgerExaminer.Delegation(assurer: eva, on: try .of("2026-05-25"))
        func exported(_ text: String, to handle: Handle) -> ClaimExported {
            ClaimExported(claim: claim, round: 1, addressee: handle, package: SHA256Digest(hashing: text))
        }
        func imported(_ text: String, round: Int = 1) -> DecisionImported {
            DecisionImported(
                claim: claim, round: round, assurer: eva, package: SHA256Digest(hashing: text), decision: .zero)
        }
        func objections(_ event: any LedgerEvent, _ ledger: inout ExaminedLedger) throws -> [String] {
            try ledger.act("irma", [event], delegation: delegation)
        }
        let refused = ["1 C-0001 unsolicitedDecision"]
        #expect(try objections(imported("first"), &ledger) == refused)
        ledger = try ExaminedLedger(through: .internalSignOff)
        var byAssessor = ledger
        #expect(
            try byAssessor.act("karin", [exported("first", to: eva)])
                == ["1 C-0001 notAuthorised administrator/internalQualityAssurer"])
        #expect(try objections(exported("first", to: eva), &ledger) == [])
        var other = ledger
        #expect(try objections(imported("second"), &other) == refused)
        other = ledger
        #expect(try objections(imported("first", round: 2), &other) == refused)
        other = ledger
        #expect(try objections(exported("second", to: eva), &other) == [])
        #expect(try objections(imported("first"), &other) == refused)
        other = ledger
        #expect(try objections(exported("second", to: .of("anna")), &other) == [])
        #expect(try objections(imported("second"), &other) == refused)
        #expect(try objections(imported("first"), &ledger) == [])
        #expect(try objections(imported("first"), &ledger) == refused)
    }

    @Test func nobodyGrantsWithoutBeingAdministrator() throws {
        var ledger = try ExaminedLedger(through: .people)
        #expect(
            try ledger.act("karin", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)])
                == ["1 karin notAuthorised administrator"])
        #expect(
            try ledger.act("irma", [FrameworkImported(framework: .example(), file: .zero)])
                == ["1 OCN-CLEAN notAuthorised administrator"])
        #expect(
            try ledger.act("nobody", [FrameworkImported(framework: .example(), file: .zero)])
                == ["1 OCN-CLEAN notAuthorised administrator"])
    }

    @Test func onlyTheOwnerOrAnAdministratorEndsAKey() throws {
        var ledger = try ExaminedLedger(through: .people)
        let ended = KeyEnded(practitioner: try .of("irma"), key: .zero, from: try .of("2026-05-25"))
        #expect(try ledger.act("anna", [ended]) == ["1 irma notAuthorised administrator"])
        #expect(try ledger.act("irma", [ended]) == [])
        #expect(try ledger.act("adam", [ended]) == [])
    }
}
