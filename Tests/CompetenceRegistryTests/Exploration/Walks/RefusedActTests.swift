import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Four acts that were once accepted, and that every audit then objected to. Each is refused, or the audit accepts it too; and each
/// time there is an honest way out.
@Suite struct RefusedActTests {
    private let world: World

    init() throws {
        world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.importCatalogue("ocn-cleaning")
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Städpanelen", on: world.registry.today, decision: "P 2026-1"
            ).value)
    }

    private func state(of id: AssessmentID) throws -> AssessmentState? {
        try world.registry.read { try $0.assessment(id) }?.state
    }

    private func auditFindings() throws -> [String] { try world.registry.audit().findings.map(\.description) }

    /// ingrid's authorisation is for KGA only from now on; bo becomes an internal assurer of everything.
    private func limitIngrid() throws {
        let ingrid = Handle("ingrid")!
        _ = try #require(try world.admin.withdraw(ingrid, role: .internalQualityAssurer, reason: "Byter").value)
        _ = try #require(
            try world.admin.authorise(ingrid, role: .internalQualityAssurer, framework: World.kga, basis: "Kurs").value)
        _ = try #require(
            try world.admin.authorise(Handle("bo")!, role: .internalQualityAssurer, basis: "Kurs").value)
    }

    // MARK: 1

    @Test func whoIsNoLongerAnAssessorWithdrawsNoAssessment() throws {
        let person = try world.participant("Maja", "Ek", frameworks: [World.kga])
        let id = try #require(try world.assess(person, in: World.kga, by: "anna").first)
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.withdraw(Handle("anna")!, role: .assessor, reason: "Slutar").value)

        #expect(try world.anna.withdrawAssessment(id, reason: "Fel person").findings.map(\.code) == [.roleRequired])
        #expect(try state(of: id) == .recorded)
        #expect(try auditFindings() == [])

        // bo may not take it back either, and may judge anew: then hers is followed by his.
        #expect(
            try world.session("bo").withdrawAssessment(id, reason: "Fel").findings.map(\.code) == [.roleRequired])
        _ = try world.assess(person, in: World.kga, by: "bo")
        #expect(try state(of: id) == .superseded)
        // Or she is authorised again.
        _ = try #require(try world.admin.authorise(Handle("anna")!, role: .assessor, basis: "Åter").value)
        let other = try #require(
            try world.assess(
                try world.participant("Nils", "Ek", frameworks: [World.kga]), in: World.kga, by: "anna"
            ).first)
        #expect(try world.anna.withdrawAssessment(other, reason: "Fel person").value?.assessment == other)
        #expect(try state(of: other) == .withdrawn)
        #expect(try auditFindings() == [])
    }

    // MARK: 2

    @Test func anAppealIsNotUpheldBySomebodyOfAnotherFramework() throws {
        let person = try world.participant("Maja", "Ek", frameworks: [World.cleaning])
        let id = try #require(try world.assess(person, in: World.cleaning, by: "anna").first)
        let claim = try #require(try world.anna.submitClaim(for: World.cleaning).value)
        let appeal = try #require(try world.anna.lodgeAppeal(against: id, grounds: "Fel bedömt").value)
        try limitIngrid()

        for outcome in Appeal.Outcome.allCases {
            #expect(
                try world.ingrid.decideAppeal(appeal, outcome: outcome, reason: "Prövat").findings.map(\.code)
                    == [.roleRequired])
        }
        #expect(try state(of: id) == .claimed)
        #expect(try world.registry.read { try $0.appeal(appeal) }?.decision == nil)
        #expect(try auditFindings() == [])

        #expect(
            try world.session("bo").decideAppeal(appeal, outcome: .upheld, reason: "Prövat").value == appeal)
        #expect(try state(of: id) == .returned)
        #expect(try world.registry.read { try $0.claim(claim) }?.state == .submitted)
        #expect(try world.registry.read { try $0.appeal(appeal) }?.decision?.outcome == .upheld)
        #expect(try auditFindings() == [])
    }

    // MARK: 3

    @Test func aReReviewIsNotClosedBySomebodyOfAnotherFramework() throws {
        let seal = world.seal().identity
        let first = try world.participant("Maja", "Ek", frameworks: [World.cleaning])
        let second = try world.participant("Nils", "Ek", frameworks: [World.cleaning])
        _ = try world.assess(first, in: World.cleaning, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.cleaning).value)
        for assurer in [world.ingrid, world.erik] {
            _ = try #require(try assurer.reviewSample(of: claim, verdict: .approved).value)
            _ = try #require(try assurer.signOff(claim).value)
        }
        let serial = try #require(try world.admin.issueCertificates(of: claim, seal: seal).value?.first?.serial)
        // Nobody has looked at this one.
        let id = try #require(try world.assess(second, in: World.cleaning, by: "anna").first)
        _ = try #require(try world.admin.revoke(serial, reason: .malpractice, comment: "Påhittat").value)
        let opened = try #require(try world.admin.openReReviews(because: serial).value)
        #expect(opened.contains(id))
        try limitIngrid()

        for stands in [false, true] {
            #expect(
                try world.ingrid.closeReReview(of: id, stands: stands, reason: "Granskat").findings.map(\.code)
                    == [.roleRequired])
        }
        #expect(try state(of: id) == .recorded)
        #expect(try world.registry.read { try $0.openReReviews(of: [id]) } == [id])
        #expect(try auditFindings() == [])

        #expect(try world.session("bo").closeReReview(of: id, stands: false, reason: "Granskat").value == id)
        #expect(try world.registry.read { try $0.openReReviews(of: [id]) } == [])
        // What does not stand is judged anew, whether or not it was in a claim.
        #expect(try state(of: id) == .returned)
        #expect(try auditFindings() == [])
    }

    // MARK: 4

    /// A judgement of a day on which its assessor was authorised counts, and is always reviewed.
    @Test func aJudgementDatedBackReplacesAnEarlierOne() throws {
        let person = try world.participant("Maja", "Ek", frameworks: [World.cleaning])
        let earlier = try #require(try world.assess(person, in: World.cleaning, by: "bo").first)
        let judged = world.registry.today
        world.clock.advance(days: 7)
        _ = try #require(try world.admin.withdraw(Handle("anna")!, role: .assessor, reason: "Slutar").value)
        world.clock.advance(days: 1)

        let criteria = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3"]
        func document(_ day: CalendarDate) -> [UInt8] {
            Array(
                """
                <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="\(person)" framework="OCN-CLEAN" \
                assessor="anna" date="\(day)">
                  <Evidence number="1" method="observation" date="\(day)"><Note>Städade.</Note></Evidence>
                  <Unit code="OCN-CLEAN-01" version="1">
                    \(criteria.map { "<Judgement criterion=\"\($0)\" grade=\"achieved\" evidence=\"1\"/>" }.joined())
                  </Unit>
                </AssessmentRecord>
                """.utf8)
        }
        // Of a day on which she was not authorised it does not count.
        #expect(
            try world.anna.importAssessments(document(world.registry.today), as: .xml, named: "a.xml").findings
                .map(\.code) == [.assessorNotAuthorised])
        #expect(try state(of: earlier) == .recorded)

        let verdict = try world.anna.importAssessments(document(judged), as: .xml, named: "a.xml")
        let id = try #require(verdict.value?.assessments.first)
        #expect(verdict.findings.map(\.code) == [.assessorNoLongerAuthorised])
        #expect(try state(of: earlier) == .superseded)
        #expect(try state(of: id) == .recorded)
        #expect(try auditFindings() == [])

        // Somebody else puts it forward, and it is in the sample, whatever chance says.
        let claim = try #require(try world.session("bo").submitClaim(for: World.cleaning).value)
        let sample = try #require(try world.ingrid.drawSample(of: claim).value)
        #expect(sample.contains(id))
        #expect(try auditFindings() == [])
    }
}
