import Testing

@testable import CompetenceModel

/// Every rule on recording an assessment, both ways. The example breaks none; each test breaks one thing.
@Suite struct AssessmentRuleTests {
    private func findings(_ breakIt: (inout AssessmentCase) throws -> Void) throws -> [String] {
        var subject = try AssessmentCase.example()
        try breakIt(&subject)
        // As the examination asks: the table of permissions first, about the day of the judgement.
        let refusal = PermissionTable.standard.finding(
            against: subject.assessor.handle, subject.assessor, doing: .assess,
            for: .init(framework: subject.framework.code, units: [subject.unit.reference.code]), on: subject.judgedOn)
        return summary((refusal.map { [$0] } ?? []) + AssessmentCase.rules.findings(in: subject))
    }

    @Test func theExampleBreaksNoRule() throws {
        #expect(try findings { _ in } == [])
    }

    /// A rule that is not in the list guards nothing.
    @Test func everyRuleIsInTheList() {
        let names = AssessmentCase.rules.map { String(describing: type(of: $0)) }
        #expect(
            names.sorted() == [
                "AppealedIsJudgedByAnother", "AssessorIsNotTheParticipant", "AssessorIsStillAuthorised",
                "EarlierAssessmentMayBeSuperseded",
                "EveryCriterionIsJudged", "EveryJudgementHasEvidence", "EvidenceIsNotOnlySelfRating",
                "EvidencePrecedesJudgement", "ParticipantHasNotExited", "ParticipantIsRegistered",
                "UnitIsAdoptedByPanel", "UnitIsNewestVersion", "UnitRelevanceIsCurrent",
            ])
        #expect(AssessmentCase.rules.allSatisfy { !$0.source.isEmpty })
    }

    // MARK: ParticipantIsRegistered, ParticipantHasNotExited

    @Test func theParticipantIsRegistered() throws {
        #expect(try findings { $0.participant?.registrations = [] } == ["blocking participant-not-registered"])
        #expect(
            try findings { subject in
                subject.participant?.registrations = [
                    .init(framework: try #require(FrameworkCode("KGA")), on: try .of("2026-02-01"))
                ]
            } == ["blocking participant-not-registered"])
        #expect(try findings { $0.participant = nil } == ["blocking participant-not-registered"])
    }

    @Test(arguments: [("2026-05-19", true), ("2026-05-20", false), ("2026-05-21", false)])
    func anExitBeforeTheJudgementIsToldOf(exit: String, told: Bool) throws {
        let findings = try findings {
            $0.participant?.spells = [.init(from: try .of("2026-01-01"), exit: .init(reason: .work, on: try .of(exit)))]
        }
        #expect(findings == (told ? ["warning participant-has-exited"] : []))
    }

    // MARK: AssessorIsAuthorised

    @Test func theAssessorIsAuthorised() throws {
        let refusal = ["blocking assessor-not-authorised"]
        #expect(try findings { $0.assessor.authorisations = [] } == refusal)
        #expect(try findings { $0.assessor.authorisations[0].role = .occupationalAssessor } == [])
        for role in Role.allCases where !role.assesses {
            #expect(try findings { $0.assessor.authorisations[0].role = role } == refusal)
        }
        #expect(try findings { $0.assessor.authorisations[0].framework = FrameworkCode("KGA") } == refusal)
        #expect(try findings { $0.assessor.authorisations[0].framework = FrameworkCode("OCN-CLEAN") } == [])
        #expect(try findings { $0.assessor.authorisations[0].units = [try #require(UnitCode("CLEAN-2"))] } == refusal)
        #expect(try findings { $0.assessor.authorisations[0].units = [try #require(UnitCode("CLEAN-1"))] } == [])
    }

    /// The day of the judgement, 2026-05-20, decides; today is the 21st.
    @Test func theDayOfTheActDecides() throws {
        let refusal = ["blocking assessor-not-authorised"]
        #expect(try findings { $0.assessor.authorisations[0].from = try .of("2026-05-20") } == [])
        #expect(try findings { $0.assessor.authorisations[0].from = try .of("2026-05-21") } == refusal)
        #expect(try findings { $0.assessor.authorisations[0].until = try .of("2026-05-21") } == [])
        #expect(try findings { $0.assessor.authorisations[0].until = try .of("2026-05-19") } == refusal)
        #expect(try findings { $0.assessor.authorisations[0].withdrawnFrom = try .of("2026-05-22") } == [])
        #expect(try findings { $0.assessor.authorisations[0].withdrawnFrom = try .of("2026-05-20") } == refusal)
    }

    /// Recorded when the authorisation has ended: the day of the judgement was a good one, so it counts; it may also have been
    /// dated back, so it is always reviewed.
    @Test func anAuthorisationThatHasEndedSince() throws {
        let warning = ["warning assessor-no-longer-authorised"]
        #expect(try findings { $0.assessor.authorisations[0].until = try .of("2026-05-20") } == warning)
        #expect(try findings { $0.assessor.authorisations[0].withdrawnFrom = try .of("2026-05-21") } == warning)
        var subject = try AssessmentCase.example()
        #expect(!subject.isProvisional)
        subject.assessor.authorisations[0].isProvisional = true
        #expect(subject.isProvisional)
        subject.assessor.authorisations[0].isProvisional = false
        subject.assessor.authorisations[0].withdrawnFrom = try .of("2026-05-21")
        #expect(subject.isProvisional)
        // Another authorisation holds today: then there is nothing to be wary of.
        subject.assessor.authorisations.append(
            Authorisation(
                id: AuthorisationID(number: 2), practitioner: subject.assessor.handle, role: .occupationalAssessor,
                from: subject.today, basis: "Utbildning"))
        #expect(!subject.isProvisional)
        #expect(summary(AssessmentCase.rules.findings(in: subject)) == [])
    }

    // MARK: AssessorIsNotTheParticipant

    @Test func nobodyAssessesThemselves() throws {
        let refusal = ["blocking assessor-is-the-participant"]
        #expect(try findings { $0.assessor.participant = ParticipantID(number: 1) } == refusal)
        #expect(try findings { $0.assessor.participant = ParticipantID(number: 2) } == [])
        #expect(try findings { $0.assessorSharesIdentityNumber = true } == refusal)
        #expect(try findings { $0.assessorSharesName = true } == ["warning assessor-shares-participants-name"])
        // Once, when several signs say the same.
        #expect(
            try findings {
                $0.assessor.participant = ParticipantID(number: 1)
                $0.assessorSharesIdentityNumber = true
                $0.assessorSharesName = true
            } == refusal)
    }

    // MARK: UnitIsAdoptedByPanel, UnitRelevanceIsCurrent, UnitIsNewestVersion

    @Test func aPanelHasAdoptedTheUnit() throws {
        let refusal = ["blocking unit-not-adopted"]
        #expect(try findings { $0.adoptions = [] } == refusal)
        #expect(try findings { $0.adoptions[0].on = try .of("2026-05-20") } == [])
        #expect(try findings { $0.adoptions[0].on = try .of("2026-05-21") } == refusal)
        #expect(
            try findings {
                $0.adoptions = []
                $0.framework.qualityPolicy.requiresPanelAdoption = false
            } == [])
    }

    /// Adopted until 2030-01-15. A year ahead there is a warning, on the day itself it still holds.
    @Test(
        arguments: [
            ("2029-01-14", []), ("2029-01-15", ["warning unit-relevance-due"]),
            ("2030-01-15", ["warning unit-relevance-due"]), ("2030-01-16", ["blocking unit-relevance-expired"]),
        ] as [(String, [String])])
    func relevance(judgedOn: String, expected: [String]) throws {
        #expect(
            try findings {
                $0.judgedOn = try .of(judgedOn)
                $0.today = $0.judgedOn
            } == expected)
    }

    /// Until 29 February: the year ahead begins on 28 February, which a year without leap day makes of both.
    @Test(arguments: [("2027-02-27", false), ("2027-02-28", true)]) func relevanceUntilALeapDay(
        day: String, due: Bool
    ) throws {
        let findings = try findings {
            $0.adoptions[0].relevantUntil = try .of("2028-02-28")
            $0.judgedOn = try .of(day)
            $0.today = $0.judgedOn
        }
        #expect(findings == (due ? ["warning unit-relevance-due"] : []))
    }

    @Test func theNewestAdoptionBeforeTheJudgementCounts() throws {
        func adoption(on: String, until: String?) throws -> PanelAdoption {
            PanelAdoption(
                framework: try #require(FrameworkCode("OCN-CLEAN")), units: [try #require(UnitReference("CLEAN-1@1"))],
                panel: "Städ", on: try .of(on), decision: "P", relevantUntil: try until.map(CalendarDate.of))
        }
        let expired = ["blocking unit-relevance-expired"]
        // Assured anew in time.
        #expect(
            try findings {
                $0.adoptions = [
                    try adoption(on: "2022-01-01", until: "2026-01-01"),
                    try adoption(on: "2026-01-01", until: "2030-01-01"),
                ]
            } == [])
        // Assured anew, but after the judgement.
        #expect(
            try findings {
                $0.adoptions = [
                    try adoption(on: "2026-05-21", until: "2030-01-01"),
                    try adoption(on: "2022-01-01", until: "2026-01-01"),
                ]
            } == expired)
        // Two decisions on one day: the one recorded last, here a shorter one.
        #expect(
            try findings {
                $0.adoptions = [
                    try adoption(on: "2026-01-01", until: "2030-01-01"),
                    try adoption(on: "2026-01-01", until: "2026-05-19"),
                ]
            } == expired)
        // Without limit.
        #expect(try findings { $0.adoptions = [try adoption(on: "1990-01-01", until: nil)] } == [])
    }

    @Test func anOlderVersionIsToldOf() throws {
        #expect(try findings { $0.newestVersion = 2 } == ["warning unit-has-newer-version"])
        #expect(try findings { $0.newestVersion = nil } == [])
        var subject = try AssessmentCase.example()
        subject.newestVersion = 2
        let finding = try #require(UnitIsNewestVersion().findings(in: subject).first)
        #expect(finding.message.what.en == "CLEAN-1@1 has a newer version, CLEAN-1@2.")
    }

    // MARK: EveryCriterionIsJudged

    @Test func everyCriterionIsJudged() throws {
        #expect(try findings { $0.judgements.removeLast() } == ["blocking criterion-not-judged"])
        #expect(try findings { $0.judgements = [] } == ["blocking criterion-not-judged"])
        #expect(try findings { $0.judgements.append(try .of("3.1")) } == ["blocking criterion-unknown"])
        #expect(try findings { $0.judgements.append($0.judgements[0]) } == ["blocking criterion-judged-twice"])
        // An unknown grade passes nothing, so its evidence is not asked for.
        #expect(try findings { $0.judgements[0].grade = "excellent" } == ["blocking grade-unknown"])
        #expect(try findings { $0.judgements[0].grade = "notYet" } == [])
    }

    @Test func theCriteriaAreNamedInOrder() throws {
        var subject = try AssessmentCase.example()
        subject.judgements = []
        let finding = try #require(EveryCriterionIsJudged().findings(in: subject).first)
        #expect(finding.message.what.sv == "P-0001, CLEAN-1@1: kriterium 1.1, 1.2, 2.1 återstår att bedöma.")
    }

    // MARK: EveryJudgementHasEvidence, EvidenceIsNotOnlySelfRating, EvidencePrecedesJudgement

    @Test func everyJudgementHasEvidence() throws {
        #expect(try findings { $0.judgements[0].evidence = [] } == ["blocking evidence-missing"])
        // What is not yet achieved needs none.
        #expect(
            try findings {
                $0.judgements[0].evidence = []
                $0.judgements[0].grade = "notYet"
            } == [])
        #expect(try findings { $0.judgements[0].evidence = [1, 7] } == ["blocking evidence-unknown"])
        #expect(try findings { $0.evidence.append($0.evidence[1]) } == ["blocking evidence-numbered-twice"])
    }

    @Test(arguments: ["", " \n\t", "–", "...", "\u{200B}", "1", "\u{FEFF} -"]) func aReasonIsWritten(why: String) throws
    {
        #expect(
            try findings { $0.notes?.evidence[1] = EvidenceNotes(why: why) } == ["blocking evidence-unexplained"])
    }

    @Test func reasonsAreAskedForWhereTheyMatter() throws {
        #expect(
            try findings { $0.notes?.evidence = [:] } == [
                "blocking evidence-unexplained", "blocking evidence-unexplained",
            ])
        // Evidence on which nothing achieved rests may stand without.
        #expect(
            try findings {
                $0.evidence.append(Evidence(number: 3, method: .document, on: try .of("2026-05-01")))
            } == [])
    }

    @Test func selfRatingAloneIsNotEnough() throws {
        let refusal = ["blocking evidence-only-self-rating"]
        #expect(try findings { $0.evidence[0].method = .selfRating } == refusal)
        // Beside another kind of evidence it is welcome: only criterion 1.2 rests on both.
        #expect(
            try findings {
                $0.evidence[0].method = .selfRating
                $0.judgements[0].evidence = [1, 2]
            } == [])
        #expect(
            try findings {
                $0.evidence[0].method = .selfRating
                $0.judgements[0].grade = "notYet"
            } == [])
        // Evidence that does not exist does not help.
        #expect(
            try findings {
                $0.evidence[0].method = .selfRating
                $0.judgements[0].evidence = [1, 9]
            } == ["blocking evidence-unknown"] + refusal)
        // Nor does a second piece under the same number.
        #expect(
            try findings {
                $0.evidence[0].method = .selfRating
                $0.evidence.insert(Evidence(number: 1, method: .document, on: try .of("2026-05-01")), at: 0)
            }.contains("blocking evidence-numbered-twice"))
    }

    @Test func evidencePrecedesTheJudgement() throws {
        #expect(try findings { $0.evidence[0].on = try .of("2026-05-20") } == [])
        #expect(try findings { $0.evidence[0].on = try .of("2026-05-21") } == ["blocking evidence-after-judgement"])
        #expect(try findings { $0.today = try .of("2026-05-20") } == [])
        #expect(try findings { $0.today = try .of("2026-05-19") } == ["blocking judgement-in-the-future"])
    }

    // MARK: EarlierAssessmentMayBeSuperseded

    @Test(
        arguments: [
            (.recorded, []), (.claimed, ["blocking assessment-under-review"]), (.returned, []),
            (.certified, ["blocking already-certified"]), (.withdrawn, []), (.superseded, []),
            (.supersededAfterReturn, []),
        ] as [(AssessmentState, [String])])
    func whatMayBeSuperseded(state: AssessmentState, expected: [String]) throws {
        #expect(
            try findings { $0.current = try .of("A-0007", "P-0001", "CLEAN-1@1", "lena", state: state) } == expected)
    }

    // MARK: All at once

    @Test func everythingThatIsWrongIsSaidAtOnce() throws {
        let findings = try findings { subject in
            subject.participant?.registrations = []
            subject.participant?.spells = [
                .init(from: try .of("2026-01-01"), exit: .init(reason: .work, on: try .of("2026-03-01")))
            ]
            subject.assessor.authorisations = []
            subject.assessor.participant = ParticipantID(number: 1)
            subject.adoptions = []
            subject.newestVersion = 2
            subject.judgements = [
                try .of("1.1", "achieved", []), try .of("1.1", "achieved", [1]), try .of("9.9", "splendid", [8]),
            ]
            subject.evidence[0].method = .selfRating
            subject.evidence[0].on = try .of("2026-06-01")
            subject.notes?.evidence = [:]
            subject.today = try .of("2026-05-01")
            subject.current = try .of("A-0007", "P-0001", "CLEAN-1@1", "lena", state: .certified)
        }
        #expect(
            findings == [
                "blocking assessor-not-authorised", "blocking participant-not-registered",
                "warning participant-has-exited", "blocking assessor-is-the-participant",
                "blocking unit-not-adopted", "warning unit-has-newer-version", "blocking criterion-not-judged",
                "blocking criterion-unknown", "blocking criterion-judged-twice", "blocking grade-unknown",
                "blocking evidence-missing", "blocking evidence-unknown", "blocking evidence-unexplained",
                "blocking evidence-only-self-rating", "blocking judgement-in-the-future",
                "blocking evidence-after-judgement", "blocking already-certified",
            ])
    }

    // MARK: What an assessment says of itself

    @Test func achievedIsEverything() throws {
        var assessment = try Assessment.of("A-0001", "P-0001", "CLEAN-1@1", "karin")
        #expect(assessment.isAchieved(on: .binary))
        assessment.judgements[2].grade = "notYet"
        #expect(!assessment.isAchieved(on: .binary))
        assessment.judgements[2].grade = "unheard of"
        #expect(!assessment.isAchieved(on: .binary))
        assessment.judgements = []
        #expect(!assessment.isAchieved(on: .binary))
    }

    /// Evidence that no judgement rests on does not stand for a method.
    @Test func methodsAreThoseThatJudgementsRestOn() throws {
        var assessment = try Assessment.of("A-0001", "P-0001", "CLEAN-1@1", "karin")
        let day = try CalendarDate.of("2026-05-01")
        assessment.evidence = [
            Evidence(number: 1, method: .written, on: day), Evidence(number: 2, method: .observation, on: day),
            Evidence(number: 3, method: .observation, on: day), Evidence(number: 4, method: .document, on: day),
        ]
        assessment.judgements = [try .of("1.1", "achieved", [3, 1]), try .of("1.2", "notYet", [2])]
        #expect(assessment.methods == [.observation, .written])
        assessment.judgements = []
        #expect(assessment.methods == [])
    }
}
