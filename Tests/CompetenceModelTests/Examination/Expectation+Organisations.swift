import Testing

@testable import CompetenceModel

/// Organisations: each is one, the owner stays the owner, and who is outside is another body.
extension Expectation {
    static func anOrganisationIsOneOfItsCodeAndName(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func added(_ organisation: Organisation) throws -> [String] {
            try ledger.fork().act("adam", [OrganisationAdded(organisation: organisation)])
        }
        expect(try added(.of("TOR", "Torsås kommun", .member)), [])
        expect(try added(.of("EMM", "Torsås kommun", .member)).first, "1 EMM organisation-exists")
        // A capital, a space or an invisible character does not make another organisation.
        expect(try added(.of("EM2", "ame  EMMABODA.", .outside)), ["1 EM2 organisation-name-in-use"])
        expect(try added(.of("EM2", "AME\u{200B} Emmaboda", .outside)), ["1 EM2 organisation-name-in-use"])
        expect(try added(.of("EM2", "…", .outside)), ["1 EM2 differs-from-record name"])
        try ledger.act("adam", [OrganisationAdded(organisation: .of("TOR", "Torsås kommun", .member))])
        func corrected(_ organisation: Organisation) throws -> [String] {
            try ledger.fork().act("adam", [OrganisationCorrected(organisation: organisation)])
        }
        expect(try corrected(.of("TOR", "Torsås kommun, vuxenutbildningen", .member)), [])
        expect(try corrected(.of("TOR", "Torsås kommun", .outside)), [])
        expect(try corrected(.of("TOR", "AME Emmaboda", .member)), ["1 TOR organisation-name-in-use"])
        expect(try corrected(.of("NYB", "Nybro kommun", .member)), ["1 NYB not-on-record NYB"])
    }

    static func aRegistryHasOneOwnerForGood(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        try ledger.act("adam", [OrganisationAdded(organisation: .of("TOR", "Torsås kommun", .member))])
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        expect(
            try act(OrganisationAdded(organisation: .of("NYB", "Nybro kommun", .owner))),
            ["1 NYB registry-has-one-owner"])
        expect(
            try act(OrganisationCorrected(organisation: .of("TOR", "Torsås kommun", .owner))),
            ["1 TOR registry-has-one-owner"])
        expect(
            try act(OrganisationCorrected(organisation: .of("EMM", "AME Emmaboda", .member))),
            ["1 EMM registry-has-one-owner"])
        // A name that was mistyped when the registry was opened has a way out.
        expect(try act(OrganisationCorrected(organisation: .of("EMM", "AME i Emmaboda", .owner))), [])
        let opened = ExaminedLedger(by: expect.rulebook)
        expect(
            try opened.act("adam", [RegistryOpened(owner: .of("EMM", "AME Emmaboda", .member), nonce: .zero)]),
            ["1 EMM differs-from-record relation"])
    }

    static func whoIsOutsideIsAnotherBody(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        let number = "212000-0001"
        expect(
            try act(OrganisationAdded(organisation: .of("FIR", "Firman", .outside, number: number))),
            ["1 FIR organisation-number-in-use"])
        // Two offices of one municipality have its number.
        expect(try act(OrganisationAdded(organisation: .of("VUX", "Vuxenutbildningen", .member, number: number))), [])
        try ledger.act("adam", [OrganisationAdded(organisation: .of("FIR", "Firman", .outside))])
        expect(
            try act(OrganisationCorrected(organisation: .of("FIR", "Firman", .outside, number: number))),
            ["1 FIR organisation-number-in-use"])
        expect(
            try act(OrganisationCorrected(organisation: .of("FIR", "Firman", .outside, number: "556000-0001"))), [])
    }

    static func aWrongCheckDigitIsWarnedAbout(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let wrong = "212000-0002"
        let doubt = ["organisation-number-doubtful"]
        expect(
            try ledger.warnings(
                "adam", OrganisationAdded(organisation: .of("TOR", "Torsås kommun", .member, number: wrong))), doubt)
        expect(
            try ledger.warnings(
                "adam", OrganisationAdded(organisation: .of("TOR", "Torsås kommun", .member, number: "556000-0001"))),
            [])
        expect(
            try ledger.warnings(
                "adam", OrganisationCorrected(organisation: .of("EMM", "AME Emmaboda", .owner, number: wrong))), doubt)
        expect(
            try ExaminedLedger(by: expect.rulebook).warnings(
                "adam", RegistryOpened(owner: .of("EMM", "AME Emmaboda", .owner, number: wrong), nonce: .zero)), doubt)
    }

    // MARK: Who belongs to them

    static func peopleBelongToOrganisationsThatThereAre(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        func added(_ organisation: String) throws -> [String] {
            try act(
                PractitionerAdded(
                    handle: .of("nils"), organisation: .of(organisation), participant: nil, details: .zero))
        }
        expect(try added("MON"), [])
        expect(try added("OCN"), [])
        expect(try added("NYB"), ["1 nils not-on-record NYB"])
        func moved(_ handle: String, _ organisation: String) throws -> [String] {
            try act(PractitionerMoved(practitioner: .of(handle), organisation: .of(organisation)))
        }
        expect(try moved("karin", "MON"), [])
        expect(try moved("karin", "EMM"), ["1 karin already-of-organisation"])
        expect(try moved("karin", "NYB"), ["1 karin not-on-record NYB"])
        expect(try moved("nobody", "MON"), ["1 nobody not-on-record nobody"])
    }

    static func aLoanIsWholeAndWithin(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func lent(
            _ handle: String, _ to: String, _ from: String = "2026-05-25", _ until: String = "2026-06-25",
            ended: String? = nil, in other: ExaminedLedger? = nil
        ) throws -> [String] {
            let loan = Loan(
                to: try .of(to), from: try .of(from), until: try .of(until), endedFrom: try ended.map { try .of($0) })
            return try (other ?? ledger.fork()).act("adam", [AssurerLent(practitioner: .of(handle), loan: loan)])
        }
        expect(try lent("irma", "MON"), [])
        expect(try lent("irma", "MON", "2026-05-24"), ["1 irma date-in-the-past"])
        expect(try lent("irma", "MON", "2026-05-26", "2026-05-25"), ["1 irma period-ends-before-it-begins"])
        expect(try lent("irma", "MON", ended: "2026-06-01"), ["1 irma differs-from-record end"])
        expect(try lent("irma", "NYB"), ["1 irma not-on-record NYB"])
        expect(try lent("nobody", "MON"), ["1 nobody not-on-record nobody"])
        expect(try lent("irma", "EMM"), ["1 irma already-of-organisation"])
        // Outside stays outside: nobody becomes internal or external by a loan.
        expect(try lent("irma", "OCN"), ["1 irma loan-outside"])
        expect(try lent("eva", "EMM"), ["1 eva loan-outside"])
        // Not twice on one day; again, when it is over.
        let twice = try ledger.fork()
        expect(try lent("irma", "MON", in: twice), [])
        expect(try lent("irma", "MON", "2026-06-25", "2026-07-25", in: twice.fork()), ["1 irma already-lent"])
        expect(try lent("irma", "MON", "2026-06-26", "2026-07-25", in: twice.fork()), [])
        let end = try LoanEnded(practitioner: .of("irma"), to: .of("MON"), from: .of("2026-06-01"))
        expect(try twice.act("adam", [end]), [])
        expect(try lent("irma", "MON", "2026-05-31", "2026-07-25", in: twice.fork()), ["1 irma already-lent"])
        expect(try lent("irma", "MON", "2026-06-01", "2026-07-25", in: twice.fork()), [])
    }

    static func aLoanThatIsHeldEnds(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let loan = Loan(to: try .of("MON"), from: try .of("2026-05-25"), until: try .of("2026-06-25"))
        try ledger.act("adam", [AssurerLent(practitioner: .of("irma"), loan: loan)])
        func ended(_ handle: String, _ to: String, _ from: String) throws -> [String] {
            try ledger.fork().act("adam", [LoanEnded(practitioner: .of(handle), to: .of(to), from: .of(from))])
        }
        expect(try ended("irma", "MON", "2026-05-25"), [])
        expect(try ended("irma", "MON", "2026-06-25"), [])
        expect(try ended("irma", "MON", "2026-06-26"), ["1 irma loan-not-held"])
        expect(try ended("irma", "MON", "2026-05-24"), ["1 irma date-in-the-past"])
        expect(try ended("irma", "EMM", "2026-05-25"), ["1 irma loan-not-held"])
        expect(try ended("anna", "MON", "2026-05-25"), ["1 anna loan-not-held"])
        // Once ended it ends earlier, and not later.
        try ledger.act("adam", [LoanEnded(practitioner: .of("irma"), to: .of("MON"), from: .of("2026-06-01"))])
        expect(try ended("irma", "MON", "2026-06-01"), ["1 irma loan-not-held"])
        expect(try ended("irma", "MON", "2026-05-30"), [])
    }

    static func participantsAreWithTheOwnerOrAMember(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        func added(_ organisation: String) throws -> [String] {
            try act(
                ParticipantAdded(
                    participant: ParticipantID(number: 5), details: .zero, sex: nil, municipality: nil,
                    isProtected: false, organisation: .of(organisation), from: try .of("2026-05-01")))
        }
        expect(try added("EMM"), [])
        expect(try added("MON"), [])
        expect(try added("OCN"), ["1 P-0005 participant-outside"])
        expect(try added("NYB"), ["1 P-0005 not-on-record NYB"])
        func moved(_ number: Int, _ organisation: String) throws -> ParticipantMoved {
            ParticipantMoved(participant: ParticipantID(number: number), organisation: try .of(organisation))
        }
        expect(try act(moved(1, "MON")), [])
        expect(try act(moved(1, "EMM")), ["1 P-0001 already-of-organisation"])
        expect(try act(moved(1, "OCN")), ["1 P-0001 participant-outside"])
        expect(try act(moved(1, "NYB")), ["1 P-0001 not-on-record NYB"])
        expect(try act(moved(9, "MON")), ["1 P-0009 not-on-record P-0009"])
        // A member with participants is not put outside; one without is, and comes back.
        let outside = OrganisationCorrected(organisation: try .of("MON", "Mönsterås kommun", .outside))
        expect(try act(outside), [])
        try ledger.act("adam", [moved(1, "MON")])
        expect(try act(outside), ["1 MON organisation-has-participants"])
        try ledger.act("adam", [moved(1, "EMM")])
        expect(try ledger.act("adam", [outside]), [])
        expect(
            try ledger.act("adam", [OrganisationCorrected(organisation: .of("MON", "Mönsterås kommun", .member))]), [])
    }

    static func aClaimIsOfOneOrganisation(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        expect(
            try ledger.fork().act("karin", [ledger.submitted(of: "MON")[0]]),
            ["1 C-0001 claim-of-several-organisations"])
        let moved = ParticipantMoved(participant: ParticipantID(number: 2), organisation: try .of("MON"))
        let mixed = try ledger.fork()
        try mixed.act("adam", [moved])
        expect(try mixed.act("karin", [mixed.submitted()[0]]), ["1 C-0001 claim-of-several-organisations"])
        // Whoever moves while a claim is under way goes on in it: it stays with whom it was submitted by.
        let returned = try expect.ledger(through: .internalReview)
        try returned.act("adam", [moved])
        try returned.act(
            "irma",
            [
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: returned.claim, round: 1, stage: .internal, assurer: .of("irma"), reason: .zero,
                        on: .of("2026-05-25")))
            ])
        expect(try returned.fork().act("karin", [returned.submitted(round: 2)[0]]), [])
        expect(
            try returned.act("karin", [returned.submitted(of: "MON", round: 2)[0]]),
            ["1 C-0001 differs-from-record organisation"])
    }

    /// Whoever is lent reviews from the first day to the last, and no longer where the loan is ended; a claim of a member's is not
    /// the owner's assurers', nor the other way round.
    static func aLentAssurerIsOfBoth(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        try ledger.act("adam", assurer("ulla", .internalQualityAssurer, organisation: "MON"))
        func lent(_ from: String, _ until: String) throws -> [any EventContent] {
            [
                AssurerLent(
                    practitioner: try .of("ulla"),
                    loan: Loan(to: try .of("EMM"), from: try .of(from), until: try .of(until)))
            ]
        }
        let today = try ledger.fork()
        expect(try today.act("adam", lent("2026-05-25", "2026-05-25")), [])
        expect(try against("ulla", at: .internal, today), four())
        let later = try ledger.fork()
        expect(try later.act("adam", lent("2026-05-26", "2026-06-25")), [])
        expect(try against("ulla", at: .internal, later), four("internal-assurer-outside-centre"))
        let ended = try ledger.fork()
        expect(try ended.act("adam", lent("2026-05-25", "2026-06-25")), [])
        expect(
            try ended.act("adam", [LoanEnded(practitioner: .of("ulla"), to: .of("EMM"), from: .of("2026-05-25"))]), [])
        expect(try against("ulla", at: .internal, ended), four("internal-assurer-outside-centre"))
        // Lent, and then moved outside, she is of none of them any more.
        let gone = try ledger.fork()
        expect(try gone.act("adam", lent("2026-05-25", "2026-06-25")), [])
        expect(try gone.act("adam", [PractitionerMoved(practitioner: .of("ulla"), organisation: .of("OCN"))]), [])
        expect(try against("ulla", at: .internal, gone), four("internal-assurer-outside-centre"))
        // Moved to the centre, she needs no loan; irma, moved away from it, needs one.
        expect(try ledger.act("adam", [PractitionerMoved(practitioner: .of("ulla"), organisation: .of("EMM"))]), [])
        expect(try against("ulla", at: .internal, ledger), four())
        expect(try ledger.act("adam", [PractitionerMoved(practitioner: .of("irma"), organisation: .of("MON"))]), [])
        expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]).contains(
                "1 C-0001 internal-assurer-outside-centre"), true)
    }
}
