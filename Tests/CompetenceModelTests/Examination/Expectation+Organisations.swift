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
            ["1 NYB differs-from-record relation"])
        expect(
            try act(OrganisationCorrected(organisation: .of("TOR", "Torsås kommun", .owner))),
            ["1 TOR differs-from-record relation"])
        expect(
            try act(OrganisationCorrected(organisation: .of("EMM", "AME Emmaboda", .member))),
            ["1 EMM differs-from-record relation"])
        // A name that was mistyped when the registry was opened has a way out.
        expect(try act(OrganisationCorrected(organisation: .of("EMM", "AME i Emmaboda", .owner))), [])
        let opened = ExaminedLedger(by: expect.rulebook)
        expect(
            try opened.act("adam", [RegistryOpened(owner: .of("EMM", "AME Emmaboda", .member))]),
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
                "adam", RegistryOpened(owner: .of("EMM", "AME Emmaboda", .owner, number: wrong))), doubt)
    }
}
