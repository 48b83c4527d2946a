import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A stage that has seen all of a claim in one round has nothing to draw in the next; the claim travels all the same.
@Suite struct EmptySampleTests {
    @Test func aClaimOfWhichEverythingIsSeenIsExportedAndDecided() throws {
        let world = try ExchangeWorld()
        let id = try world.signedOffInternally()
        // Elsewhere, everything that is drawn is approved, and the claim goes back for something else.
        let digest = try world.received(try world.exported(id))
        _ = try #require(try world.holm.reviewPackageSeen(digest, verdict: .approved).value)
        let back = try #require(try world.holm.decidePackage(digest, .returned(reason: "Underlaget saknas")).value)
        _ = try #require(try world.centre.admin.importDecision(back, named: "beslut.xml").value)

        _ = try #require(try world.centre.anna.resubmitClaim(id).value)
        #expect(try world.centre.ingrid.drawSample(of: id).value?.items == [])
        _ = try #require(try world.centre.ingrid.signOff(id).value)
        let second = try world.received(try world.exported(id))
        let review = try world.holm.packageReview(second)
        #expect(review.package.earlierStage?.sample == [])
        #expect(review.sample == [])
        let decision = try #require(try world.holm.decidePackage(second, .signedOff).value)
        _ = try #require(try world.centre.admin.importDecision(decision, named: "beslut.xml").value)
        #expect(try world.claim(id).state == .externallySignedOff)
        _ = try #require(try world.centre.admin.issueCertificates(of: id, seal: world.seal.identity).value)
        #expect(try world.centre.registry.audit().findings.map(\.description) == [])
        #expect(try world.office.audit().findings.map(\.description) == [])
    }
}
