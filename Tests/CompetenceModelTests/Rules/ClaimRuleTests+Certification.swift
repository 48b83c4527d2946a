import Testing
@testable import CompetenceModel

/// What leads from sign-off to certificate, and everything at once.
extension ClaimRuleTests {
    // MARK: EveryStageHasSignedOff

    @Test func everyStageHasSignedOff() throws {
        let refusal = ["blocking stage-not-signed-off"]
        #expect(try issue { $0.claim.signOffs.removeLast() } == refusal)
        #expect(try issue { $0.claim.signOffs.removeFirst() } == refusal)
        #expect(try issue { $0.claim.signOffs = [] } == refusal + refusal)
        // A sign-off of the last round is none of this.
        #expect(try issue { $0.claim.round = 2 } == refusal + refusal)
        // A return takes back what was signed in its round.
        #expect(
            try issue {
                $0.claim.returns = [
                    ClaimReturn(
                        claim: $0.claim.id, round: 1, stage: .external, assurer: try .of("eva"), reason: .zero,
                        on: try .of("2026-05-25"))
                ]
            } == refusal + refusal)
        // What the policy does not ask for is not needed.
        #expect(
            try issue {
                $0.framework.qualityPolicy.stages.removeLast()
                $0.claim.signOffs.removeLast()
            } == [])
    }

    // MARK: EveryAssessmentIsClaimed, NothingReturnedIsCertified

    /// Sent back by an appeal, released, or never claimed: it goes no further in this claim.
    @Test(arguments: AssessmentState.allCases) func everyAssessmentIsStillClaimed(state: AssessmentState) throws {
        let expected = state == .claimed ? [] : ["blocking assessment-no-longer-claimed"]
        #expect(try signOff { $0.assessments[1].state = state } == expected)
        #expect(try external { $0.assessments[1].state = state } == expected)
        #expect(try issue { $0.assessments[1].state = state } == expected)
        // Reviewing goes on: the reviewer must be able to send the claim back.
        #expect(try review { $0.assessments[1].state = state } == [])
        // A certificate that replaces another is of a claim that is certified already.
        #expect(
            try issue {
                $0.claim.state = .certified
                $0.assessments[1].state = state
            } == [])
    }

    /// A stage that returned something and signed off without letting it go: the certificate is refused.
    @Test func whatStandsReturnedIsNotCertified() throws {
        let refusal = ["blocking sample-holds-return"]
        #expect(try issue { $0.claim.reviews.append(try .of("A-0001", .returned)) } == refusal)
        #expect(
            try issue { $0.claim.reviews.append(try .of("A-0001", .returned, stage: .external, by: "eva")) } == refusal)
        #expect(
            try issue {
                $0.claim.reviews.append(try .of("A-0001", .returned))
                $0.claim.reviews.append(try .of("A-0002", .returned, stage: .external, by: "eva"))
            } == refusal + refusal)
        #expect(
            try issue {
                $0.claim.reviews.append(try .of("A-0001", .returned))
                $0.claim.items.removeFirst()
            } == [])
    }

    // MARK: Involvement

    @Test func whoHadAPartInADecision() throws {
        let subject = try ClaimCase.externalExample()
        let assessment = subject.assessments[0]
        func involves(_ handle: String, participant: String? = nil, _ breakIt: Break = { _ in }) throws -> Bool {
            var subject = subject
            try breakIt(&subject)
            return assessment.involves(try .of(handle, [], participant: participant), in: [subject.claim])
        }
        // karin assessed and submitted, irma drew, reviewed and signed, eva drew for the external stage.
        #expect(try involves("karin") && involves("irma") && involves("eva"))
        #expect(try !involves("lena") && !involves("anna"))
        #expect(try involves("anna", participant: "P-0001") && !involves("anna", participant: "P-0002"))
        #expect(try involves("anna") { $0.claim.submittedBy = try .of("anna") })
        #expect(try involves("anna") { $0.claim.signOffs.append(try .of(.external, "anna")) })
        #expect(try involves("anna") { $0.claim.reviews.append(try .of("A-0001", .approved, by: "anna")) })
        // Reviewing another assessment of the claim is no part in this decision.
        #expect(try !involves("anna") { $0.claim.reviews.append(try .of("A-0002", .approved, by: "anna")) })
        #expect(
            try involves("anna") {
                $0.claim.returns.append(
                    ClaimReturn(
                        claim: $0.claim.id, round: 1, stage: .internal, assurer: try .of("anna"), reason: .zero,
                        on: try .of("2026-05-23")))
            })
        // A claim that never held it.
        #expect(
            try !involves("irma") {
                $0.claim.items.removeFirst()
                $0.claim.samples = []
                $0.claim.reviews = []
            })
    }

    // MARK: All at once

    @Test func everythingThatIsWrongIsSaidAtOnce() throws {
        let findings = try external { subject in
            subject.actor.authorisations = []
            subject.actor.organisation = try .of("EMM")
            subject.actorsOrganisation = subject.centre
            subject.actor.participant = ParticipantID(number: 1)
            subject.claim.state = .submitted
            subject.claim.items[0].assessor = subject.actor.handle
            subject.claim.submittedBy = subject.actor.handle
            subject.claim.signOffs = [try .of(.internal, "eva")]
            subject.claim.samples = []
        }
        #expect(
            findings == [
                "blocking assurer-not-authorised", "blocking stage-not-due", "blocking assurer-assessed",
                "blocking assurer-submitted", "blocking assurer-is-participant",
                "blocking external-assurer-of-same-centre", "blocking assurer-took-part-in-other-stage",
                "blocking sample-not-drawn",
            ])
    }

    /// Rules about a stage have nothing to say where nobody acts at one.
    @Test func withoutAStageTheStageRulesAreSilent() throws {
        #expect(
            try signOff {
                $0.stage = nil
                $0.actor.authorisations = []
                $0.claim.samples = []
            } == [])
    }
}
