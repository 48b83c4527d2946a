import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What is done by mistake is put right: what stands afterwards, which certificate, and what waits.
@Suite struct MistakeTests {
    /// Two participants of KGA, assessed by anna, in a claim that ingrid has signed off.
    private func signedOff(protected: Bool = false) throws -> (world: World, claim: ClaimID) {
        let world = try World()
        _ = try world.importCatalogue("kga")
        for name in ["Maja", "Nils"] {
            let participant = try world.participant(name, "Ek", frameworks: [World.kga])
            _ = try world.assess(participant, in: World.kga, by: "anna")
        }
        if protected {
            _ = try #require(try world.admin.correct(ParticipantID(number: 2), .init(isProtected: true)).value)
        }
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        return (world, claim)
    }

    private func inForce(_ world: World) throws -> [ParticipantID] {
        try world.registry.read { try $0.certificates() }.filter { $0.state == .issued }.map(\.participant).sorted()
    }

    private let maja = ParticipantID(number: 1)
    private let nils = ParticipantID(number: 2)

    @Test(arguments: RevocationReason.revocations) func aCertificateIsRevoked(reason: RevocationReason) throws {
        let (world, claim) = try signedOff()
        let seal = world.seal().identity
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal).value)
        let serial = try #require(issued.first { $0.participant == maja }?.serial)
        _ = try #require(try world.admin.revoke(serial, reason: reason, comment: "Fel").value)
        #expect(try inForce(world) == [nils])
        if [.error, .holderRequest].contains(reason) {
            // The work stands, the worklist says so, and the name can have been corrected meanwhile.
            let item = try #require(try world.items(.reissueCertificate).first)
            #expect(item.who == handles("maria"))
            #expect(item.subjects == [serial.text, "P-0001"])
            #expect(try world.items(.redoAssessment) == [])
            _ = try #require(try world.admin.correct(maja, .init(givenName: .set("Maj"))).value)
            let anew = try #require(try world.admin.reissue(serial, seal: seal).value)
            #expect(String(decoding: anew.document, as: UTF8.self).contains(">Maj<"))
            #expect(try world.items(.reissueCertificate) == [])
        } else {
            #expect(try world.items(.reissueCertificate) == [])
            #expect(try world.admin.reissue(serial, seal: seal).value == nil)
            #expect(Set(try world.items(.redoAssessment).flatMap(\.subjects)).contains("P-0001"))
            world.clock.advance(days: 1)
            _ = try world.assess(maja, in: World.kga, by: "anna")
            let again = try #require(try world.anna.submitClaim(for: World.kga).value)
            _ = try #require(try world.ingrid.reviewSample(of: again, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(again).value)
            _ = try #require(try world.admin.issueCertificates(of: again, seal: seal).value)
        }
        #expect(try inForce(world) == [maja, nils])
        #expect(try world.registry.audit().isClean)
    }

    @Test func theSameFileIsImportedTwice() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let file = String(decoding: try World.fixture("assessment/kga-complete.xml"), as: UTF8.self)
            .split(separator: "\n").filter { !$0.contains("<File ") }.joined(separator: "\n")
            .replacing(#/date="\d{4}-\d\d-\d\d"/#, with: "date=\"2026-03-02\"")
        func imported() throws -> RecordedAssessments {
            let verdict = try world.anna.importAssessments(Array(file.utf8), as: .xml, named: "a.xml")
            return try #require(verdict.value, "\(verdict.findings)")
        }
        let first = try imported()
        #expect(first.known == [])
        let ratings = try world.registry.read { try $0.selfRatings(of: maja) }
        let before = try world.registry.read { try $0.position() }
        let second = try imported()
        #expect(second.assessments == first.assessments)
        #expect(second.new == [])
        #expect(try world.registry.read { try $0.selfRatings(of: maja) } == ratings)
        #expect(try world.registry.read { try $0.position() } == before)
        // In a claim as well: it is known, not under review.
        _ = try #require(try world.anna.submitClaim(for: World.kga).value)
        #expect(try imported().new == [])
        // bo says the same of her: that is a judgement of his own, and the claim is in the way.
        #expect(
            try world.session("bo").importAssessments(Array(file.utf8), as: .xml, named: "a.xml").findings.map(\.code)
                .contains(.assessmentUnderReview))
    }

    @Test func anAppealIsUpheldAgainstWhatIsMerelyRecorded() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let ids = try world.assess(maja, in: World.kga, by: "anna")
        let appeal = try #require(try world.anna.lodgeAppeal(against: ids[0], grounds: "Fick inte visa").value)
        _ = try #require(try world.ingrid.decideAppeal(appeal, outcome: .upheld, reason: "Ja").value)
        #expect(try world.registry.assessment(ids[0]).overview.assessment.state == .returned)
        // Not put forward, not judged by anna again; bo is asked.
        #expect(try world.items(.redoAssessment).map(\.who) == [handles("bo")])
        #expect(try world.items(.submitClaim) == [])
        #expect(try world.registry.assessment(ids[0]).overview.assessment.state == .returned)
        #expect(try world.anna.withdrawAssessment(ids[0], reason: "Fel").value == nil)
        let framework = try #require(try world.registry.read { try $0.framework(World.kga) }).framework
        let unit = framework.units[0]
        let anew = NewAssessment(
            participant: maja, unit: unit.reference, judgedOn: world.registry.today,
            judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
            evidence: [Evidence(number: 1, method: .observation, on: world.registry.today)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det.")]))
        #expect(try world.anna.record([anew]).findings.map(\.code) == [.appealedIsJudgedByAnother])
        _ = try #require(try world.session("bo").record([anew]).value)
        #expect(try world.items(.submitClaim).count == 1)
        #expect(try world.registry.audit().isClean)
    }

    @Test func theAssessorHasLeftAndItIsOfTheWrongPerson() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let ids = try world.assess(maja, in: World.kga, by: "anna")
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.withdraw(Handle("anna")!, role: .assessor, reason: "Slutar").value)
        #expect(try world.anna.withdrawAssessment(ids[0], reason: "Fel").value == nil)
        #expect(try world.session("bo").withdrawAssessment(ids[0], reason: "Fel").value == nil)
        _ = try #require(try world.ingrid.withdrawAssessment(ids[0], reason: "Fel deltagare").value)
        _ = try #require(try world.admin.withdrawAssessment(ids[1], reason: "Fel deltagare").value)
        #expect(
            try ids.prefix(3).map { try world.registry.assessment($0).overview.assessment.state }
                == [.withdrawn, .withdrawn, .recorded])
        #expect(try world.items(.completeAssessment).first?.who == handles("bo"))
        #expect(try world.registry.audit().isClean)
    }

    @Test func oneProtectedParticipantDoesNotHoldUpTheOthers() throws {
        let (world, claim) = try signedOff(protected: true)
        let seal = world.seal().identity
        let verdict = try world.admin.issueCertificates(of: claim, seal: seal)
        #expect(verdict.value?.map(\.participant) == [maja])
        #expect(verdict.findings.map(\.code) == [.protectedIdentityNeedsChoice])
        #expect(try inForce(world) == [maja])
        // Hers waits, with the choice in the step.
        let item = try #require(try world.items(.issueCertificates).first)
        #expect(item.step.parameters[.includeProtected]?.texts == ["P-0002"])
        // Without the choice nothing happens to anybody.
        #expect(try world.admin.issueCertificates(of: claim, seal: seal).value == nil)
        let chosen = IssueOptions(includeProtected: [nils])
        #expect(try world.admin.issueCertificates(of: claim, seal: seal, options: chosen).value?.count == 2)
        #expect(try inForce(world) == [maja, nils])
        #expect(try world.items(.issueCertificates) == [])
        #expect(try world.registry.audit().isClean)
    }

    @Test func anExternalAssurerOfTheCentreIsCorrected() throws {
        let world = try World()
        let bo = Handle("bo")!
        let refused = try world.admin.authorise(bo, role: .externalQualityAssurer, basis: "Avtal")
        #expect(refused.findings.map(\.code) == [.externalAssurerFromInside])
        _ = try #require(try world.admin.movePractitioner(bo, to: OrganisationCode("VBE")!).value)
        _ = try #require(try world.admin.authorise(bo, role: .externalQualityAssurer, basis: "Avtal").value)
        #expect(try world.admin.movePractitioner(bo, to: OrganisationCode("EXB")!).value == nil)
        #expect(try world.registry.practitioner(bo).practitioner.organisation.text == "VBE")
        #expect(try world.registry.audit().isClean)
    }
}
