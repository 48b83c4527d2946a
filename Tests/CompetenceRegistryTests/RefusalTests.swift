import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What is refused is refused for what the person can do something about, and not for what would have followed from it.
@Suite struct RefusalTests {
    private let world: World
    private let claim: ClaimID

    init() throws { (world, claim) = try World.withClaim() }

    @Test func aReReviewThatIsNotOpenIsNotClosed() throws {
        let codes = try world.ingrid.closeReReview(of: AssessmentID(number: 1), stands: false, reason: "Granskat")
            .findings.map(\.code)
        #expect(codes == [.alreadyClosed])
    }

    @Test func whatWasRevokedIsNotReissued() throws {
        let seal = world.seal().identity
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let serial = try #require(try world.admin.issueCertificates(of: claim, seal: seal).value?.first?.serial)
        #expect(try world.anna.reissue(serial, seal: seal).findings.map(\.code) == [.roleRequired])
        _ = try #require(try world.admin.revoke(serial, reason: .malpractice, comment: "Fusk").value)
        #expect(try world.admin.reissue(serial, seal: seal).findings.map(\.code) == [.certificateNotInState])
        #expect(try world.registry.read { try $0.certificates() }.map(\.state) == [.revoked])
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }
}
