import Testing

@testable import CompetenceModel

/// The table of permissions, held to a copy of the table in `docs/lifecycle.md` that was written by hand, cell by cell.
@Suite struct PermissionTests {
    /// A line an act: who may, and what the authorisation must cover. A assessor, O occupational assessor, I internal and E external
    /// quality assurer, P panel member, M administrator; S sealing
    /// machine, R recovery key; `*`: every person.
    static let expected = """
        addOrganisation        M      anything
        correctOrganisation    M      anything
        registerSeal           M      anything
        endSeal                M      anything
        importCatalogue        M      anything
        recordAdoption         M      anything
        adoptFramework         M      anything
        decideIssuers          M      anything
        addPractitioner        M      anything
        movePractitioner       M      anything
        correctPractitioner    M      anything
        lendAssurer            M      anything
        moveParticipant        M      anything
        removeParticipant      M      anything
        mergeParticipants      M      anything
        authorise              M      anything
        certifyAssessor        M      anything
        withdrawAuthorisation  M      anything
        registerKey            M      anything
        endOwnKey              *      anything
        endKeyOfAnother        M      anything
        proposeAdministrator   R      anything
        confirmAdministrator   AOIEPMR anything
        addParticipant         AOM    anything
        registerParticipant    AOM    anything
        correctParticipant     M      anything
        revealParticipant      M      anything
        recordExit             AOM    anything
        recordReturn           AOM    anything
        correctParticipation   M      anything
        disposeOfEvidence      M      anything
        assess                 AO     units
        recordSelfRating       AO     units
        withdrawAssessment     AO     units
        setAsideAssessment     IM     units
        submitClaim            AO     framework
        resubmitClaim          AO     framework
        withdrawClaim          AO     framework
        reviewInternally       I      units
        reviewExternally       E      units
        exportClaim            IM     framework
        importDecision         IM     framework
        receivePackage         *      anything
        decidePackage          *      anything
        issueCertificates      M      anything
        reissueCertificate     M      anything
        revokeCertificate      M      anything
        recordSealing          MS     anything
        publishStatusList      MS     anything
        lodgeAppeal            AOIM   anything
        decideAppeal           IEM    units
        openReReviews          IM     framework
        closeReReview          IE     units
        recordMeeting          IEM    framework
        correctClock           M      anything
        writeCheckpoint        IEMS   anything
        """

    static let letters: [Character: Role] = [
        "A": .assessor, "O": .occupationalAssessor, "I": .internalQualityAssurer, "E": .externalQualityAssurer,
        "P": .panelMember, "M": .administrator, "S": .sealingMachine,
        "R": .recoveryKey,
    ]

    /// What the table by hand says of an act.
    static func row(_ act: ActKind) -> (who: String, reach: String)? {
        for line in expected.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words[0] == act.rawValue { return (words[1], words[2]) }
        }
        return nil
    }

    @Test(arguments: ActKind.allCases, Role.allCases) func whoMay(act: ActKind, role: Role) throws {
        let row = try #require(Self.row(act), "\(act) is not in the table by hand")
        let isAllowed =
            row.who == "*"
            ? ![.sealingMachine, .recoveryKey].contains(role) : row.who.contains { Self.letters[$0] == role }
        let practitioner = try Practitioner.of("anna", [role])
        #expect(
            PermissionTable.standard[act].isGiven(
                to: practitioner, for: .init(), on: try .of("2026-05-25")) == isAllowed)
    }

    /// An authorisation for another framework, for another unit, and one that has ended.
    @Test(arguments: ActKind.allCases) func withinWhatReach(act: ActKind) throws {
        let row = try #require(Self.row(act))
        guard row.who != "*" else { return }
        let role = try #require(row.who.compactMap { Self.letters[$0] }.first)
        let code = try #require(FrameworkCode("OCN-CLEAN"))
        let other = try #require(FrameworkCode("KGA"))
        let units = [try #require(UnitCode("CLEAN-1")), try #require(UnitCode("CLEAN-2"))]
        let matter = Permission.Matter(framework: code, units: Set(units))
        func isGiven(
            framework: FrameworkCode? = nil, units: [UnitCode] = [], until: String? = nil, on day: String = "2026-05-25"
        ) throws -> Bool {
            var practitioner = try Practitioner.of("anna", [])
            practitioner.authorisations = [
                Authorisation(
                    id: AuthorisationID(number: 1), practitioner: practitioner.handle, role: role,
                    framework: framework, units: units, from: try .of("2026-01-01"),
                    until: try until.map { try .of($0) }, basis: "Utbildning")
            ]
            return PermissionTable.standard[act].isGiven(to: practitioner, for: matter, on: try .of(day))
        }
        #expect(try isGiven())
        #expect(try isGiven(framework: code))
        #expect(try isGiven(framework: code, units: units))
        #expect(try isGiven(framework: other) == (row.reach == "anything"))
        #expect(try isGiven(framework: code, units: [units[0]]) == (row.reach != "units"))
        #expect(try !isGiven(until: "2026-05-24"))
        #expect(try isGiven(until: "2026-05-25"))
        #expect(try !isGiven(on: "2025-12-31"))
    }

    @Test func nobodyWhoIsNotInTheRegistryMay() throws {
        for act in ActKind.allCases {
            #expect(!PermissionTable.standard[act].isGiven(to: nil, for: .init(), on: try .of("2026-05-25")))
        }
    }
}
