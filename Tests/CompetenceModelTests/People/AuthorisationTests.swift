import Testing

@testable import CompetenceModel

@Suite struct AuthorisationTests {
    private func authorisation(
        _ role: Role = .assessor, number: Int = 1, framework: String? = nil, units: [String] = [],
        from: String = "2026-03-01", until: String? = nil, withdrawnFrom: String? = nil, provisional: Bool = false
    ) throws -> Authorisation {
        Authorisation(
            id: AuthorisationID(number: number), practitioner: try .of("karin"), role: role,
            framework: framework.flatMap(FrameworkCode.init), units: units.compactMap(UnitCode.init),
            from: try .of(from), until: try until.map(CalendarDate.of), basis: "Utbildning", isProvisional: provisional,
            withdrawnFrom: try withdrawnFrom.map(CalendarDate.of))
    }

    @Test(arguments: [
        ("2026-02-28", false), ("2026-03-01", true), ("2026-06-30", true), ("2026-07-01", false),
    ])
    func fromTheFirstDayThroughTheLast(day: String, valid: Bool) throws {
        #expect(try authorisation(until: "2026-06-30").isValid(on: .of(day)) == valid)
    }

    @Test func withoutAnEnd() throws {
        #expect(try authorisation().isValid(on: .latest))
    }

    /// A withdrawal holds from its day on and leaves what was done before it standing.
    @Test(arguments: [("2026-05-14", true), ("2026-05-15", false), ("2026-05-16", false)])
    func aWithdrawalDoesNotUndo(day: String, valid: Bool) throws {
        #expect(try authorisation(withdrawnFrom: "2026-05-15").isValid(on: .of(day)) == valid)
    }

    @Test func withdrawnBeforeItBeganOrEndingBeforeIt() throws {
        #expect(try !authorisation(withdrawnFrom: "2026-03-01").isValid(on: .of("2026-03-01")))
        #expect(try !authorisation(until: "2026-02-28").isValid(on: .of("2026-03-01")))
        // A withdrawal dated after the end does not prolong it.
        #expect(try !authorisation(until: "2026-06-30", withdrawnFrom: "2026-12-01").isValid(on: .of("2026-07-01")))
    }

    @Test func whatItCovers() throws {
        let clean = FrameworkCode("CLEAN")
        let everything = try authorisation()
        #expect(everything.covers(framework: clean, unit: UnitCode("C1")))
        let limited = try authorisation(framework: "CLEAN", units: ["C1", "C2"])
        #expect(limited.covers(framework: clean, unit: UnitCode("C1")))
        #expect(limited.covers(framework: clean, unit: nil))
        #expect(!limited.covers(framework: clean, unit: UnitCode("C3")))
        #expect(!limited.covers(framework: FrameworkCode("KGA"), unit: UnitCode("C1")))
    }

    // MARK: Which one a practitioner acts under

    private func practitioner(_ authorisations: [Authorisation]) throws -> Practitioner {
        Practitioner(
            handle: try .of("karin"), organisation: try .of("EMM"), participant: nil, details: .zero,
            authorisations: authorisations)
    }

    @Test func theCertifiedOneBeforeTheProvisional() throws {
        let karin = try practitioner([
            authorisation(number: 1, provisional: true), authorisation(number: 2, from: "2026-05-01"),
        ])
        // Certified from 1 May: what she judged before it, she judged provisionally, also seen from today.
        #expect(karin.authorisation([.assessor], on: try .of("2026-04-30"))?.id.number == 1)
        #expect(karin.authorisation([.assessor], on: try .of("2026-05-01"))?.id.number == 2)
        #expect(karin.authorisation([.assessor], on: try .of("2026-02-28")) == nil)
    }

    @Test func anotherRoleIsNotEnough() throws {
        let karin = try practitioner([authorisation(.internalQualityAssurer), authorisation(.administrator, number: 2)])
        #expect(karin.authorisation([.assessor, .occupationalAssessor], on: try .of("2026-04-30")) == nil)
        #expect(karin.authorisation([.assessor, .administrator], on: try .of("2026-04-30"))?.id.number == 2)
    }

    /// One authorisation must cover all the units: two halves do not make a whole.
    @Test func oneAuthorisationForAllUnits() throws {
        let units = ["C1", "C2"].compactMap(UnitCode.init)
        let day = try CalendarDate.of("2026-04-30")
        let halves = try practitioner([
            authorisation(number: 1, units: ["C1"]), authorisation(number: 2, units: ["C2"]),
        ])
        #expect(halves.authorisation([.assessor], framework: nil, units: units, on: day) == nil)
        #expect(halves.authorisation([.assessor], unit: UnitCode("C2"), on: day)?.id.number == 2)
        let whole = try practitioner([authorisation(number: 3, units: ["C1", "C2", "C3"])])
        #expect(whole.authorisation([.assessor], framework: nil, units: units, on: day)?.id.number == 3)
        #expect(whole.authorisation([.assessor], framework: nil, units: [], on: day)?.id.number == 3)
        let elsewhere = try practitioner([authorisation(framework: "KGA")])
        #expect(elsewhere.authorisation([.assessor], framework: FrameworkCode("CLEAN"), units: [], on: day) == nil)
    }
}
