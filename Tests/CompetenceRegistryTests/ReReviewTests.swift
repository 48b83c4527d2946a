import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct ReReviewTests {
    private let world: World
    private let claim: ClaimID

    init() throws { (world, claim) = try World.withClaim() }

    /// What was looked at once because of a certificate is not opened again because of it.
    @Test func aReReviewIsHeldOnce() throws {
        let seal = world.seal().identity
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let serial = try #require(try world.admin.issueCertificates(of: claim, seal: seal).value?.first?.serial)
        let other = try world.participant("Nils", "Ek", frameworks: [World.kga])
        let affected = try world.assess(other, in: World.kga, by: "anna")
        _ = try #require(try world.admin.revoke(serial, reason: .malpractice, comment: "Påhittat").value)

        #expect(try world.admin.openReReviews(because: serial).value == affected)
        let first = try #require(affected.first)
        _ = try #require(try world.ingrid.closeReReview(of: first, stands: true, reason: "Granskat").value)
        #expect(try world.admin.openReReviews(because: serial).value == [])
        #expect(try world.registry.read { try $0.openReReviews(of: [first]) } == [])
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }
}
