import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct ReissuingTests {
    /// A certificate is not issued anew on an assessment that was found wrong; revoking it is, and assessing anew.
    @Test func whatWasSentBackIsRevokedAndAssessedAnew() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(maja, in: World.kga, by: "anna")
        func certificate() throws -> CertificateSerial {
            let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
            _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(claim).value)
            let issued = try world.admin.issueCertificates(of: claim, seal: world.seal().identity)
            return try #require(issued.value?.first?.serial)
        }
        let serial = try certificate()
        let appeal = try #require(
            try world.anna.lodgeAppeal(against: AssessmentID(number: 1), grounds: "Jag visade mer.").value)
        // While nobody has decided, a lost certificate is replaced as ever.
        let replacement = try #require(
            try world.admin.reissue(serial, seal: world.seal().identity).value
        ).serial
        _ = try #require(try world.erik.decideAppeal(appeal, outcome: .upheld, reason: "Bevis förbisågs.").value)

        let refused = try world.admin.reissue(replacement, seal: world.seal().identity)
        #expect(refused.findings.map(\.code) == [.assessmentNoLongerCertified])
        #expect(try world.registry.read { try $0.certificate(replacement) }?.state == .issued)

        _ = try #require(
            try world.admin.revoke(replacement, reason: .qualityAssuranceFailure, comment: "Bevis förbisågs.").value)
        // By another than anna, whom the appeal has overturned.
        _ = try world.assess(maja, in: World.kga, by: "bo")
        let anew = try certificate()
        #expect(try world.registry.read { try $0.certificate(anew) }?.state == .issued)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }

    /// A clock that ran ahead has dated the framework's adoption. Until that day nothing is issued anew, in words, and what there is
    /// stands; then it is.
    @Test func anAdoptionThatIsDatedAheadIsWaitedFor() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(maja, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let issued = try world.admin.issueCertificates(of: claim, seal: world.seal().identity)
        let serial = try #require(issued.value?.first?.serial)
        world.clock.advance(days: 4)
        _ = try #require(
            try world.admin.adopt(World.kga, decision: "N 2026-4", on: world.registry.today).value)
        world.clock.advance(days: -4)
        _ = try #require(try world.admin.correctClock(reason: "Klockan gick före.").value)

        let refused = try world.admin.reissue(serial, seal: world.seal().identity)
        #expect(refused.findings.map(\.code) == [.claimDatedAhead])
        #expect(try world.registry.read { try $0.certificate(serial) }?.state == .issued)
        world.clock.advance(days: 4)
        let anew = try #require(try world.admin.reissue(serial, seal: world.seal().identity).value)
        #expect(try world.registry.read { try $0.certificate(anew.serial) }?.state == .issued)
        #expect(try world.registry.read { try $0.certificate(serial) }?.state == .superseded)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }

    /// Issuing stopped half-way: the claim is certified, nobody withdraws it, and it is sealed later.
    @Test func whatIsIssuedIsNotWithdrawn() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(maja, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        _ = try #require(try world.admin.issue(claim).value)
        let refused = try world.anna.withdrawClaim(claim, reason: "Fel enhet.")
        #expect(refused.findings.map(\.code).contains(.claimNotInState))
        #expect(try world.registry.read { try $0.certificates(of: claim) }.map(\.state) == [.prepared])
        #expect(try world.admin.sealIssued(of: claim, seal: world.seal().identity).value?.count == 1)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }
}
