import Testing

@testable import CompetenceModel

/// Who becomes a certified assessor, and how.
@Suite struct AuthorisingRuleTests {
    private func authorisation(
        _ number: Int, _ role: Role = .assessor, framework: String? = "OCN-CLEAN", units: [String] = [],
        until: String? = nil, provisional: Bool = true, withdrawnFrom: String? = nil
    ) throws -> Authorisation {
        Authorisation(
            id: AuthorisationID(number: number), practitioner: try .of("karin"), role: role,
            framework: framework.flatMap { FrameworkCode($0) }, units: units.compactMap { UnitCode($0) },
            from: try .of("2026-02-01"), until: try until.map { try .of($0) }, basis: "Kurs",
            isProvisional: provisional,
            withdrawnFrom: try withdrawnFrom.map { try .of($0) })
    }

    private func certification(
        _ change: (inout CertificationCase) throws -> Void = { _ in }
    ) throws -> [String] {
        var karin = try Practitioner.of("karin", [])
        karin.authorisations = [try authorisation(2)]
        var subject = CertificationCase(
            practitioner: karin, provisional: karin.authorisations[0], training: "Bedömarutbildning",
            trainedOn: try .of("2026-05-20"), approved: (1...5).map { AssessmentID(number: $0) }, needed: 5,
            today: try .of("2026-05-20"))
        try change(&subject)
        return summary(CertificationCase.rules.findings(in: subject))
    }

    @Test func trainingAndApprovedValidationsCertify() throws {
        #expect(try certification() == [])
    }

    @Test func oneValidationShortIsNotEnough() throws {
        #expect(try certification { $0.approved.removeLast() } == ["blocking validations-not-approved"])
        #expect(try certification { $0.needed = 6 } == ["blocking validations-not-approved"])
    }

    @Test func trainingIsNamedAndCompleted() throws {
        let refused = ["blocking training-not-completed"]
        #expect(try certification { $0.training = " \n" } == refused)
        #expect(try certification { $0.trainedOn = nil } == refused)
        #expect(try certification { $0.trainedOn = try .of("2026-05-21") } == refused)
    }

    @Test func onlyAProvisionalAuthorisationThatHoldsIsCertified() throws {
        let refused = ["blocking not-provisional"]
        #expect(try certification { $0.provisional.isProvisional = false } == refused)
        #expect(try certification { $0.provisional.until = try .of("2026-05-19") } == refused)
        #expect(try certification { $0.provisional.withdrawnFrom = try .of("2026-05-20") } == refused)
        #expect(try certification { $0.provisional.role = .internalQualityAssurer } == refused)
        #expect(try certification { $0.provisional.practitioner = try .of("lena") } == refused)
    }

    @Test func everythingThatIsMissingIsSaidAtOnce() throws {
        let findings = try certification {
            $0.training = ""
            $0.approved = []
        }
        #expect(findings == ["blocking training-not-completed", "blocking validations-not-approved"])
    }

    // MARK: Giving an authorisation

    private func grant(_ granted: Authorisation, to held: Authorisation...) throws -> [String] {
        var karin = try Practitioner.of("karin", [])
        karin.authorisations = held
        return summary(
            GrantCase.rules.findings(
                in: GrantCase(
                    practitioner: karin, authorisation: granted, organisation: nil, today: try .of("2026-05-20"))))
    }

    @Test func aSecondAuthorisationDoesNotCertify() throws {
        let refused = ["blocking assessor-is-provisional"]
        let certified = try authorisation(9, provisional: false)
        #expect(try grant(certified, to: authorisation(2)) == refused)
        // Neither by a role that assesses as well, nor by a wider or an overlapping reach.
        #expect(try grant(authorisation(9, .occupationalAssessor, provisional: false), to: authorisation(2)) == refused)
        #expect(try grant(authorisation(9, framework: nil, provisional: false), to: authorisation(2)) == refused)
        #expect(
            try grant(
                authorisation(9, units: ["CLEAN-1", "CLEAN-2"], provisional: false),
                to: authorisation(2, units: ["CLEAN-2", "CLEAN-3"])) == refused)
        #expect(try grant(certified, to: authorisation(2, until: "2026-05-20")) == refused)
        #expect(try grant(certified, to: authorisation(2, withdrawnFrom: "2026-05-21")) == refused)
    }

    @Test func whatIsNotProvisionalIsGiven() throws {
        let certified = try authorisation(9, provisional: false)
        #expect(try grant(certified) == [])
        // Another framework, other units, an authorisation that has ended, one that is certified already.
        #expect(try grant(certified, to: authorisation(2, framework: "KGA")) == [])
        #expect(
            try grant(
                authorisation(9, units: ["CLEAN-1"], provisional: false), to: authorisation(2, units: ["CLEAN-2"]))
                == [])
        #expect(try grant(certified, to: authorisation(2, until: "2026-05-19")) == [])
        #expect(try grant(certified, to: authorisation(2, withdrawnFrom: "2026-05-20")) == [])
        #expect(try grant(certified, to: authorisation(2, provisional: false)) == [])
        // Prolonged, and another role.
        #expect(try grant(authorisation(9), to: authorisation(2)) == [])
        #expect(try grant(authorisation(9, .panelMember, provisional: false), to: authorisation(2)) == [])
    }

    @Test func anAdministratorIsOfTheWholeRegistry() throws {
        let refused = ["blocking role-not-limited"]
        let units = ["CLEAN-1"]
        #expect(try grant(authorisation(9, .administrator, provisional: false)) == refused)
        #expect(
            try grant(authorisation(9, .administrator, framework: nil, units: units, provisional: false)) == refused)
        #expect(try grant(authorisation(9, .administrator, framework: nil, provisional: false)) == [])
        #expect(try grant(authorisation(9, .internalQualityAssurer, units: units, provisional: false)) == [])
    }

    // MARK: What counts as an approved validation

    private func claim(
        _ number: Int, _ reviews: [(Int, QualityStage, Review.Verdict, String)]
    ) throws -> AwardClaim {
        let id = ClaimID(number: number)
        return AwardClaim(
            id: id, framework: try Framework.example().code, organisation: try .of("EMM"), state: .submitted, round: 1,
            submittedBy: try .of("lena"),
            submittedAt: Timestamp(try .of("2026-05-01")), submission: .zero, submissionTransaction: 1,
            submissionOrdinal: 0, items: [],
            reviews: try reviews.map { assessment, stage, verdict, day in
                Review(
                    claim: id, round: 1, stage: stage, assessment: AssessmentID(number: assessment),
                    reviewer: try .of("irma"), verdict: verdict, on: try .of(day))
            })
    }

    @Test func theLastWordOfEveryStageIsApproval() throws {
        let words = ApprovedValidations([
            try claim(
                1,
                [
                    (1, .internal, .approved, "2026-05-02"), (1, .external, .approved, "2026-05-05"),
                    (2, .internal, .approved, "2026-05-02"), (2, .external, .returned, "2026-05-05"),
                    (3, .internal, .returned, "2026-05-02"), (3, .internal, .approved, "2026-05-03"),
                    (4, .internal, .approved, "2026-05-02"), (4, .internal, .returned, "2026-05-03"),
                    (5, .internal, .returned, "2026-05-02"),
                ]), try claim(2, [(5, .internal, .approved, "2026-05-09")]),
        ])
        #expect(words.approvedOn(AssessmentID(number: 1)) == (try .of("2026-05-02")))
        #expect(words.approvedOn(AssessmentID(number: 2)) == nil)
        #expect(words.approvedOn(AssessmentID(number: 3)) == (try .of("2026-05-03")))
        #expect(words.approvedOn(AssessmentID(number: 4)) == nil)
        #expect(words.approvedOn(AssessmentID(number: 5)) == (try .of("2026-05-09")))
        // Nobody has looked at it.
        #expect(words.approvedOn(AssessmentID(number: 6)) == nil)
        #expect((1...6).map { words.wasReturned(AssessmentID(number: $0)) } == [false, true, true, true, true, false])
    }

    @Test func whatDoesNotStandDoesNotCount() throws {
        let words = ApprovedValidations([
            try claim(1, (1...7).map { ($0, .internal, .approved, "2026-05-02") })
        ])
        let states: [AssessmentState] = [
            .superseded, .certified, .withdrawn, .claimed, .returned, .recorded, .supersededAfterReturn,
        ]
        let made = states.enumerated().map { (AssessmentID(number: $0.offset + 1), $0.element) }
        #expect(words.approved(among: made).map(\.text) == ["A-0002", "A-0004", "A-0006"])
    }

    @Test func whatWasShownCountsSinceOneWasLastCertified() throws {
        func counting(_ held: [Authorisation], towards number: Int) throws -> [Int] {
            var karin = try Practitioner.of("karin", [])
            karin.authorisations = held
            let provisional = try #require(held.first { $0.id == AuthorisationID(number: number) })
            return karin.provisionalAuthorisations(towards: provisional).map(\.number).sorted()
        }
        // Prolonged, of the same framework or of all; not of another.
        #expect(
            try counting(
                [
                    authorisation(2, until: "2026-04-30"), authorisation(3, framework: "KGA"), authorisation(4),
                ], towards: 4) == [2, 4])
        #expect(
            try counting([authorisation(2, framework: nil), authorisation(4)], towards: 4) == [2, 4])
        // Certified in between, and provisional again.
        #expect(
            try counting([authorisation(2), authorisation(3, provisional: false), authorisation(4)], towards: 4) == [4])
        #expect(
            try counting(
                [authorisation(2), authorisation(3, framework: "KGA", provisional: false), authorisation(4)],
                towards: 4) == [2, 4])
        // Other roles have nothing to do with it.
        #expect(
            try counting([authorisation(2), authorisation(3, .panelMember, provisional: false)], towards: 2) == [2])
    }

    @Test func theMostDemandingPolicyDecides() throws {
        var clean = try Framework.example()
        clean.qualityPolicy.approvedValidations = 3
        var kga = try Framework.example()
        kga.code = try #require(FrameworkCode("KGA"))
        kga.qualityPolicy.approvedValidations = 12
        #expect(try authorisation(2).neededValidations([clean, kga]) == 3)
        #expect(try authorisation(2, framework: nil).neededValidations([clean, kga]) == 12)
        // Where the policy does not say, and where there is none.
        clean.qualityPolicy.approvedValidations = nil
        #expect(try authorisation(2).neededValidations([clean, kga]) == 5)
        #expect(try authorisation(2).neededValidations([Framework]()) == 5)
    }
}
