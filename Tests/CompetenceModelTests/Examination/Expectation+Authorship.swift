import Testing

@testable import CompetenceModel

/// What somebody with a key and a hand in the database can append, and no use case would have let through. Each test goes through
/// a story to which there is no objection, and then does one thing that there is.
extension Expectation {
    static func aProperStoryMeetsNoObjection(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        // Both samples can be drawn again from what the ledger holds.
        expect(ledger.examination.proofs.map(\.stage), [.internal, .external])
        for proof in ledger.examination.proofs {
            expect(proof.claim, ledger.claim)
            expect([proof.round, proof.ordinal], [1, 0])
            expect(proof.submission, ledger.submission)
            let root = try #require(proof.root)
            expect(try #require(proof.reveal).isCommitted(in: root), true)
            expect(proof.population.map(\.assessment.text), ["A-0001", "A-0002", "A-0003"])
        }
    }

    // MARK: Invariants 1 and 2: who writes, and with what role

    static func nobodyWritesInAnothersName(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.drawnByIrma()]), [])
        let review = try ledger.reviewed(1)
        expect(try ledger.act("anna", [review]), ["1 C-0001 signed-by-another"])
        ledger = try expect.ledger(through: .internalReview)
        let signOff = try ledger.signedOff(.internal, "irma", 4)
        expect(try ledger.act("karin", [signOff]), ["1 C-0001 signed-by-another"])
    }

    /// An external assurer's own signed decision is brought in by somebody else.
    static func aDelegatedDecisionHasItsOwnAuthor(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let drawn = SampleDrawn(claim: ledger.claim, sample: sample)
        let decision = try ledger.export()
        var other = try ledger.fork()
        expect(try other.act("irma", [drawn]), ["1 C-0001 signed-by-another"])
        other = try ledger.fork()
        expect(
            try other.act("irma", [decision, drawn]),
            [
                "1 C-0001 decision-signature-invalid", "2 C-0001 signed-by-another",
            ])
        other = try ledger.fork()
        expect(try other.act("irma", [decision, drawn], decidedOn: "2026-05-25"), [])
        // It is spent with its transaction.
        expect(try ledger.act("irma", [decision], decidedOn: "2026-05-25"), [])
        expect(try ledger.act("irma", [drawn], decidedOn: "2026-05-25"), ["1 C-0001 signed-by-another"])
    }

    /// The day of the decision counts, and the day on which it comes in.
    static func aDelegatedDecisionIsOfItsOwnDay(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let decision = try ledger.export()
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 6), practitioner: try .of("eva"), from: try .of("2026-05-27"),
            reason: .zero)
        expect(try ledger.act("adam", [withdrawn]), [])
        let acts: [any EventContent] =
            [decision, SampleDrawn(claim: ledger.claim, sample: sample)]
            + (try sample.items.map { try ledger.reviewed($0.assessment.number, .external, "eva") })
            + [try ledger.signedOff(.external, "eva", 6)]
        let other = try ledger.fork()
        let objections = try other.act("irma", acts, on: "2026-05-28", decidedOn: "2026-05-27")
        expect(objections.contains("2 C-0001 assurer-not-authorised"), true)
        // Dated back, says the date and nobody else: whoever may review no longer could write any.
        expect(
            try ledger.fork().act("irma", acts, on: "2026-05-28", decidedOn: "2026-05-26"),
            ["1 C-0001 assurer-not-authorised"])
        expect(try ledger.act("irma", acts, on: "2026-05-26", decidedOn: "2026-05-26"), [])
    }

    /// A decision answers the newest package of the round, once, by whom it was addressed to.
    static func aDecisionAnswersWhatWasExported(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .internalSignOff)
        let claim = ledger.claim
        let eva = try Handle.of("eva")
        let seal = try ExaminedLedger.seal().fingerprint
        func exported(_ text: String, to handle: Handle) -> ClaimExported {
            ClaimExported(
                claim: claim, round: 1, addressee: handle, package: SHA256Digest(hashing: text),
                seal: seal)
        }
        func imported(_ text: String, round: Int = 1) -> DecisionImported {
            DecisionImported(
                claim: claim, round: round, assurer: eva, package: SHA256Digest(hashing: text), decision: .zero)
        }
        func objections(_ event: any EventContent, _ ledger: inout ExaminedLedger) throws -> [String] {
            try ledger.act("irma", [event], decidedOn: "2026-05-25")
        }
        expect(try objections(imported("first"), &ledger), ["1 C-0001 decision-without-export"])
        ledger = try expect.ledger(through: .internalSignOff)
        expect(try ledger.fork().act("karin", [exported("first", to: eva)]), ["1 C-0001 role-required"])
        expect(try objections(exported("first", to: eva), &ledger), [])
        var other = try ledger.fork()
        expect(try objections(imported("second"), &other), ["1 C-0001 decision-without-export"])
        other = try ledger.fork()
        expect(try objections(imported("first", round: 2), &other), ["1 C-0001 decision-of-other-round"])
        other = try ledger.fork()
        expect(try objections(exported("second", to: eva), &other), [])
        expect(try objections(imported("first"), &other), ["1 C-0001 decision-superseded"])
        other = try ledger.fork()
        expect(try other.act("adam", ExaminedLedger.outsider("emil", 9)), [])
        expect(try objections(exported("second", to: .of("emil")), &other), [])
        expect(try objections(imported("second"), &other), ["1 C-0001 decision-by-another"])
        expect(try objections(imported("first"), &ledger), [])
        expect(try objections(imported("first"), &ledger), ["1 C-0001 decision-already-imported"])
    }

    static func nobodyGrantsWithoutBeingAdministrator(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        expect(
            try ledger.act("karin", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)]),
            ["1 karin role-required"])
        expect(
            try ledger.act("irma", [FrameworkImported(framework: .example(), file: .zero)]),
            ["1 OCN-CLEAN role-required"])
        expect(
            try ledger.act("nobody", [FrameworkImported(framework: .example(), file: .zero)]),
            ["1 OCN-CLEAN role-required", "1 OCN-CLEAN framework-version-exists"])
    }

    static func onlyTheOwnerOrAnAdministratorEndsAKey(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let ended = KeyEnded(
            practitioner: try .of("irma"), key: try NamedKeys.fingerprint("irma"),
            from: try .of("2026-05-25"))
        expect(try ledger.fork().act("anna", [ended]), ["1 irma role-required"])
        expect(try ledger.fork().act("irma", [ended]), [])
        expect(try ledger.act("adam", [ended]), [])
        // Once ended, it cannot be ended later; earlier it can, but not for a day that is over.
        expect(try ledger.act("adam", [ended]), ["1 irma key-not-held"])
    }
}
