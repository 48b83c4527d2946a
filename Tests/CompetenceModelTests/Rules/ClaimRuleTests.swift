import Testing

@testable import CompetenceModel

/// Every rule on a claim, both ways. The examples break none; each test breaks one thing.
@Suite struct ClaimRuleTests {
    typealias Break = (inout ClaimCase) throws -> Void

    func review(_ breakIt: Break) throws -> [String] {
        var subject = try ClaimCase.example()
        try breakIt(&subject)
        return summary(Self.permission(subject) + ClaimCase.reviewRules.findings(in: subject))
    }

    /// As the examination asks: the table of permissions first.
    private static func permission(_ subject: ClaimCase) -> [Finding] {
        guard let stage = subject.stage else { return [] }
        let refusal = PermissionTable.standard.finding(
            against: subject.actor.handle, subject.actor, doing: stage.act, for: subject.matter, on: subject.today)
        return refusal.map { [$0] } ?? []
    }

    func signOff(_ breakIt: Break) throws -> [String] {
        var subject = try ClaimCase.example()
        try breakIt(&subject)
        return summary(ClaimCase.signOffRules.findings(in: subject))
    }

    func external(_ breakIt: Break) throws -> [String] {
        var subject = try ClaimCase.externalExample()
        try breakIt(&subject)
        return summary(Self.permission(subject) + ClaimCase.signOffRules.findings(in: subject))
    }

    func submit(_ breakIt: Break) throws -> [String] {
        var subject = try ClaimCase.example()
        subject.stage = nil
        try breakIt(&subject)
        return summary(ClaimCase.submissionRules.findings(in: subject))
    }

    func issue(_ breakIt: Break) throws -> [String] {
        var subject = try ClaimCase.externalExample()
        subject.stage = nil
        subject.claim.state = .externallySignedOff
        subject.claim.signOffs.append(try .of(.external, "eva"))
        try breakIt(&subject)
        return summary(ClaimCase.issueRules.findings(in: subject))
    }

    @Test func theExamplesBreakNoRule() throws {
        #expect(try review { _ in } == [])
        #expect(try signOff { _ in } == [])
        #expect(try external { _ in } == [])
        #expect(try submit { _ in } == [])
        #expect(try issue { _ in } == [])
    }

    @Test func everyRuleIsInItsList() {
        func names(_ rules: [any QualityRule<ClaimCase>]) -> [String] {
            rules.map { String(describing: type(of: $0)) }.sorted()
        }
        let review = [
            "AssurerDidNotAssess", "AssurerIsNotAParticipant",
            "ExternalAssurerIsOutsideTheCentre", "InternalAssurerIsOfTheCentre", "StageIsDue",
            "StagesAreSignedByDifferentPeople",
        ]
        #expect(names(ClaimCase.reviewRules) == review)
        #expect(names(ClaimCase.verdictRules) == (review + ["SampleIsDrawn"]).sorted())
        #expect(
            names(ClaimCase.signOffRules)
                == (review + ["EveryAssessmentIsClaimed", "SampleIsComplete", "SampleIsDrawn"]).sorted())
        #expect(
            names(ClaimCase.submissionRules) == [
                "ClaimHoldsAssessments", "ClaimedVersionsAreTold", "EveryUnitIsAchieved", "NothingIsDatedAhead",
            ])
        #expect(
            names(ClaimCase.issueRules) == [
                "EveryAssessmentIsClaimed", "EveryStageHasSignedOff", "EveryUnitIsAchieved", "NothingIsDatedAhead",
                "NothingReturnedIsCertified",
            ])
        #expect(
            (ClaimCase.signOffRules + ClaimCase.submissionRules + ClaimCase.issueRules).allSatisfy {
                !$0.source.isEmpty
            })
    }

    // MARK: ClaimHoldsAssessments, EveryUnitIsAchieved

    @Test func aClaimHoldsAssessments() throws {
        #expect(
            try submit {
                $0.claim.items = []
                $0.assessments = []
            } == ["blocking claim-empty"])
    }

    @Test func everyUnitIsAchieved() throws {
        let refusal = ["blocking unit-not-achieved"]
        #expect(try submit { $0.assessments[0].judgements[1].grade = "notYet" } == refusal)
        #expect(try submit { $0.assessments[0].judgements[1].grade = "splendid" } == refusal)
        #expect(try submit { $0.assessments[0].judgements = [] } == refusal)
        // A criterion of the unit without a judgement, and an assessment that is not there: nothing passes by default.
        #expect(try submit { $0.assessments[0].judgements.removeLast() } == refusal)
        #expect(try submit { $0.assessments.removeLast() } == refusal)
        #expect(try submit { $0.assessments = [] } == refusal + refusal + refusal)
        #expect(try issue { $0.assessments[2].judgements[0].grade = "notYet" } == refusal)
    }

    /// A version of the unit that the framework no longer lists: its own judgements decide.
    @Test func aUnitThatTheFrameworkNoLongerLists() throws {
        #expect(try submit { $0.framework.units = [] } == [])
        #expect(
            try submit {
                $0.framework.units = []
                $0.assessments[0].judgements[0].grade = "notYet"
            } == ["blocking unit-not-achieved"])
    }

    @Test func theCriteriaThatAreMissingAreNamed() throws {
        var subject = try ClaimCase.example()
        subject.assessments[0].judgements = [try .of("1.2", "notYet"), try .of("1.1")]
        let finding = try #require(EveryUnitIsAchieved().findings(in: subject).first)
        #expect(finding.message.what.en == "A-0001 (P-0001, CLEAN-1@1) is not achieved: criterion 1.2, 2.1.")
    }

    // MARK: AssurerIsAuthorised

    @Test func theAssurerIsAuthorised() throws {
        let refusal = ["blocking assurer-not-authorised"]
        for role in Role.allCases where role != .internalQualityAssurer {
            #expect(try review { $0.actor.authorisations[0].role = role } == refusal)
        }
        for role in Role.allCases where role != .externalQualityAssurer {
            #expect(try external { $0.actor.authorisations[0].role = role } == refusal)
        }
        #expect(try review { $0.actor.authorisations = [] } == refusal)
        #expect(try review { $0.actor.authorisations[0].framework = FrameworkCode("KGA") } == refusal)
        #expect(try review { $0.actor.authorisations[0].framework = FrameworkCode("OCN-CLEAN") } == [])
        // An authorisation for some units does not reach a claim that holds others.
        #expect(try review { $0.actor.authorisations[0].units = [try #require(UnitCode("CLEAN-1"))] } == refusal)
        #expect(
            try review { $0.actor.authorisations[0].units = ["CLEAN-1", "CLEAN-2"].compactMap(UnitCode.init) } == [])
    }

    /// The act is today, 2026-05-25.
    @Test func theDayOfTheActDecides() throws {
        let refusal = ["blocking assurer-not-authorised"]
        #expect(try review { $0.actor.authorisations[0].from = try .of("2026-05-25") } == [])
        #expect(try review { $0.actor.authorisations[0].from = try .of("2026-05-26") } == refusal)
        #expect(try review { $0.actor.authorisations[0].until = try .of("2026-05-25") } == [])
        #expect(try review { $0.actor.authorisations[0].until = try .of("2026-05-24") } == refusal)
        #expect(try review { $0.actor.authorisations[0].withdrawnFrom = try .of("2026-05-26") } == [])
        #expect(try review { $0.actor.authorisations[0].withdrawnFrom = try .of("2026-05-25") } == refusal)
    }

    // MARK: StageIsDue

    @Test(arguments: ClaimState.allCases) func aStageActsWhenItIsDue(state: ClaimState) throws {
        let refusal = ["blocking stage-not-due"]
        #expect(try review { $0.claim.state = state } == (state == .submitted ? [] : refusal))
        #expect(try external { $0.claim.state = state } == (state == .internallySignedOff ? [] : refusal))
    }

    @Test func aStageThatThePolicyDoesNotName() throws {
        #expect(
            try external { $0.framework.qualityPolicy.stages.removeLast() } == ["blocking stage-not-in-policy"])
    }

    // MARK: Separation of duties

    @Test func nobodyReviewsADecisionOfTheirOwn() throws {
        #expect(try review { $0.claim.items[1].assessor = try .of("irma") } == ["blocking assurer-assessed"])
        #expect(try review { $0.claim.submittedBy = try .of("irma") } == ["blocking assurer-submitted"])
        #expect(
            try external {
                $0.claim.submittedBy = try .of("eva")
                $0.claim.items[2].assessor = try .of("eva")
            } == ["blocking assurer-assessed", "blocking assurer-submitted"])
    }

    @Test func nobodyReviewsAClaimAboutThemselves() throws {
        let refusal = ["blocking assurer-is-participant"]
        #expect(try review { $0.actor.participant = ParticipantID(number: 3) } == refusal)
        #expect(try review { $0.actor.participant = ParticipantID(number: 4) } == [])
        #expect(try review { $0.participantsSharingIdentityNumber = [ParticipantID(number: 2)] } == refusal)
        #expect(try review { $0.participantsSharingIdentityNumber = [ParticipantID(number: 9)] } == [])
        // One finding a participant, however many signs there are.
        #expect(
            try review {
                $0.actor.participant = ParticipantID(number: 2)
                $0.participantsSharingIdentityNumber = [ParticipantID(number: 2)]
            } == refusal)
        #expect(try external { $0.actor.participant = ParticipantID(number: 1) } == refusal)
    }

    /// The centre, a member, and two outside; who reviews for a claim of the owner's.
    @Test(arguments: [
        ("EMM", Organisation.Relation.owner, true, false), ("MON", .member, false, false),
        ("OCN", .outside, false, true),
    ])
    func theAssurersOrganisation(
        code: String, relation: Organisation.Relation, isInternal: Bool, isExternal: Bool
    ) throws {
        func place(_ subject: inout ClaimCase) throws {
            subject.actor.organisation = try .of(code)
            subject.actorsOrganisation = try .of(code, "Namnet", relation)
        }
        #expect(try review(place) == (isInternal ? [] : ["blocking internal-assurer-outside-centre"]))
        #expect(try external(place) == (isExternal ? [] : ["blocking external-assurer-of-same-centre"]))
    }

    @Test func whoseAssessorsMadeItDoesNotAssure() throws {
        func by(_ code: String) throws -> [String] {
            try external { $0.makersOrganisations = [try .of("EMM"), try .of(code)] }
        }
        #expect(try by("OCN") == ["blocking external-assurer-of-same-centre"])
        #expect(try by("VBE") == [])
    }

    /// A claim of an organisation that has been put outside since is not reviewed externally by its own people.
    @Test func theClaimsOwnOrganisationIsNeverOutside() throws {
        let findings = try external { $0.centre = try .of("OCN", "OCN Kalmar", .outside) }
        #expect(findings == ["blocking external-assurer-of-same-centre"])
    }

    @Test(
        arguments: [
            ("2026-05-01", "2026-05-25", nil, true), ("2026-05-25", "2026-06-25", nil, true),
            ("2026-05-26", "2026-06-25", nil, false), ("2026-05-01", "2026-05-24", nil, false),
            ("2026-05-01", "2026-05-31", "2026-05-25", false), ("2026-05-01", "2026-05-31", "2026-05-26", true),
        ] as [(String, String, String?, Bool)])
    func aLoanHoldsFromDayToDay(from: String, until: String, ended: String?, holds: Bool) throws {
        let findings = try review { subject in
            subject.actor.organisation = try .of("MON")
            subject.actorsOrganisation = try .of("MON", "Mönsterås kommun", .member)
            subject.actor.loans = [
                Loan(
                    to: try .of("EMM"), from: try .of(from), until: try .of(until),
                    endedFrom: try ended.map { try .of($0) })
            ]
        }
        #expect(findings == (holds ? [] : ["blocking internal-assurer-outside-centre"]))
    }

    @Test func eachStageHasPeopleOfItsOwn() throws {
        let refusal = ["blocking assurer-took-part-in-other-stage"]
        // eva had a part in the internal stage: signed, reviewed, drew, or sent the claim back, in whatever round.
        #expect(try external { $0.claim.signOffs.append(try .of(.internal, "eva", round: 7)) } == refusal)
        #expect(try external { $0.claim.reviews.append(try .of("A-0002", .approved, by: "eva", round: 7)) } == refusal)
        #expect(try external { $0.claim.samples[0].reviewer = try .of("eva") } == refusal)
        #expect(
            try external {
                $0.claim.round = 2
                $0.claim.samples[1].round = 2
                $0.claim.returns = [
                    ClaimReturn(
                        claim: $0.claim.id, round: 1, stage: .internal, assurer: try .of("eva"), reason: .zero,
                        on: try .of("2026-05-23"))
                ]
            } == refusal)
        // Once, and not for the own stage.
        #expect(
            try external {
                $0.claim.samples[0].reviewer = try .of("eva")
                $0.claim.reviews.append(try .of("A-0002", .approved, by: "eva"))
            } == refusal)
        #expect(try review { $0.claim.signOffs.append(try .of(.external, "irma")) } == refusal)
    }

    // MARK: SampleIsDrawn and SampleIsComplete

    @Test func theSampleIsDrawn() throws {
        let refusal = ["blocking sample-not-drawn"]
        #expect(try signOff { $0.claim.samples = [] } == refusal)
        #expect(try signOff { $0.claim.samples[0].stage = .external } != [])
        // A sample of the last round is not one of this.
        #expect(try signOff { $0.claim.round = 2 } == refusal)
    }

    @Test func everythingInTheSampleIsReviewed() throws {
        let refusal = ["blocking sample-incomplete"]
        #expect(try signOff { $0.claim.reviews.removeLast() } == refusal)
        // Another stage's word does not count.
        #expect(
            try external {
                $0.claim.reviews.removeLast()
                $0.claim.reviews.append(try .of("A-0002", .approved))
            } == refusal)
        // An approval of an earlier round does: an assessment never changes.
        #expect(
            try signOff {
                $0.claim.round = 2
                $0.claim.samples[0].round = 2
            } == [])
        // The widened sample, drawn last, is the one that counts.
        #expect(
            try signOff {
                $0.claim.samples.append(
                    Sample(
                        stage: .internal, round: 1, reviewer: try .of("irma"), reveal: nil,
                        items: $0.claim.items.map { Sample.Item(assessment: $0.assessment, reasons: [.widened]) }))
            } == refusal)
    }

    /// A sample with a return cannot be signed off: the claim goes back, or everything is reviewed.
    @Test func aReturnAsksForEverything() throws {
        let returned: Break = { $0.claim.reviews[0].verdict = .returned }
        #expect(try signOff(returned) == ["blocking sample-holds-return"])
        #expect(
            try signOff {
                try returned(&$0)
                $0.claim.reviews.append(try .of("A-0002", .approved))
            } == [])
        // A return outside the sample counts too.
        #expect(try signOff { $0.claim.reviews.append(try .of("A-0002", .returned)) } == [])
        #expect(
            try signOff {
                $0.claim.items.append(try .of("A-0004", "P-0004", "CLEAN-2@1", "lena", [.observation]))
                $0.claim.reviews.append(try .of("A-0002", .returned))
            } == ["blocking sample-holds-return"])
        // The last word counts: returned, then approved.
        #expect(
            try signOff {
                try returned(&$0)
                $0.claim.reviews.append(try .of("A-0001", .approved))
            } == [])
        #expect(
            try signOff {
                $0.claim.reviews = try ClaimCase.items.map { try .of($0, .returned) }
            } == ["blocking nothing-left-to-sign-off"])
        #expect(
            try signOff {
                $0.claim.reviews = [try .of("A-0001", .returned)]
            } == ["blocking sample-incomplete", "blocking sample-holds-return"])
    }
}
