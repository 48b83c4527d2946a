import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What a certificate that is revoked for a failure of quality assurance means for others [28].
@Suite struct ImpactTests {
    private let world: World
    /// Of the first of eight participants, all assessed by anna.
    private let serial: CertificateSerial

    init() throws {
        world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Städpanelen", on: world.registry.today, decision: "P 2026-1"
            ).value)
        for number in 1...8 {
            let person = try world.participant("Deltagare", "Nummer\(number)", frameworks: [World.cleaning])
            _ = try world.assess(person, in: World.cleaning, by: "anna")
        }
        let claim = try #require(try world.anna.submitClaim(for: World.cleaning).value)
        for session in [world.ingrid, world.erik] {
            _ = try #require(try session.reviewSample(of: claim, verdict: .approved).value)
            _ = try #require(try session.signOff(claim).value)
        }
        let issued = try #require(
            try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        serial = issued[0].serial
    }

    /// The assessments of others that nobody has reviewed, counted from the claim.
    private func unseen() throws -> [AssessmentID] {
        let claim = try #require(try world.registry.read { try $0.claim(ClaimID(number: 1)) })
        let seen = Set(claim.reviews.map(\.assessment))
        return claim.items.filter { $0.participant != ParticipantID(number: 1) && !seen.contains($0.assessment) }
            .map(\.assessment).sorted()
    }

    @Test func othersOfTheSameAssessorAreListed() throws {
        let affected = try world.registry.impact(of: serial)
        let unseen = try unseen()
        #expect(!unseen.isEmpty)
        #expect(affected.map(\.assessment) == unseen)
        for entry in affected {
            #expect(entry.reasons == [.sameAssessor, .samePeriod, .notSampled, .sameUnit, .sameMethod])
            #expect(entry.certificate != nil)
        }
        // Of another assessor, long before, and of the same participant: none of it.
        let other = try world.participant("Nils", "Ek", frameworks: [World.cleaning])
        _ = try world.assess(other, in: World.cleaning, by: "bo")
        world.clock.advance(days: 181)
        let late = try world.participant("Rut", "Ek", frameworks: [World.cleaning])
        _ = try world.assess(late, in: World.cleaning, by: "anna")
        #expect(try world.registry.impact(of: serial).map(\.assessment) == unseen)
    }

    @Test func reReviewsAreOpenedOnlyForAFault() throws {
        #expect(try world.admin.openReReviews(because: serial).findings.map(\.code) == [.certificateNotFaulted])
        _ = try #require(try world.admin.revoke(serial, reason: .holderRequest, comment: "Ville inte").value)
        #expect(try world.admin.openReReviews(because: serial).findings.map(\.code) == [.certificateNotFaulted])
        #expect(try !world.registry.worklist().contains { $0.kind == .openReReviews })
    }

    @Test func fromRevocationToTheLastReReview() throws {
        world.clock.advance(days: 10)
        _ = try #require(
            try world.admin.revoke(serial, reason: .qualityAssuranceFailure, comment: "Bevis saknades").value)
        var item = try #require(try world.registry.worklist().first { $0.kind == .openReReviews })
        let unseen = try unseen()
        #expect(item.since == world.registry.today)
        #expect(item.who == [Handle("ingrid")!, Handle("maria")!])
        #expect(item.step == Step(.openReReviews, [.certificate: "\(serial)"]))
        #expect(item.what.en.contains(" \(unseen.count) assessments"))

        #expect(try world.anna.openReReviews(because: serial).findings.map(\.code) == [.roleRequired])
        #expect(try world.ingrid.openReReviews(because: serial).value == unseen)
        // Once open, they are not opened again.
        #expect(try world.ingrid.openReReviews(because: serial).value == [])
        #expect(try !world.registry.worklist().contains { $0.kind == .openReReviews })
        // ingrid and erik took part in the claim; somebody else looks at it again.
        #expect(try world.registry.worklist().count { $0.kind == .authoriseSomebody } == unseen.count)
        #expect(
            try world.ingrid.closeReReview(of: unseen[0], stands: true, reason: "Håller").findings.map(\.code)
                == [.appealDeciderTookPart])
        item = try #require(try world.registry.worklist().first { $0.subjects == [unseen[0].text] })
        #expect(item.kind == .authoriseSomebody)
        _ = try #require(
            try world.admin.authorise(Handle("bo")!, role: .internalQualityAssurer, basis: "Kurs").value)
        item = try #require(try world.registry.worklist().first { $0.subjects == [unseen[0].text] })
        #expect(item.kind == .reReview)
        #expect(item.who == [Handle("bo")!])
        let bo = world.session("bo")
        _ = try #require(try bo.closeReReview(of: unseen[0], stands: false, reason: "Saknar bevis").value)
        for id in unseen.dropFirst() {
            _ = try #require(try bo.closeReReview(of: id, stands: true, reason: "Håller").value)
        }
        #expect(try !world.registry.worklist().contains { $0.kind == .reReview })
        #expect(try world.registry.read { try $0.assessment(unseen[0]) }?.state == .returned)
        #expect(try world.registry.audit().isClean)
    }
}
