import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The steps of `docs/issuing.md`, interrupted after each.
@Suite struct IssuingTests {
    /// A claim of two participants that every stage has signed off.
    private static func signedOff() throws -> (world: World, claim: ClaimID) {
        let world = try World()
        _ = try world.importCatalogue("kga")
        for name in ["Maja", "Nils"] {
            let participant = try world.participant(name, "Ek", frameworks: [World.kga])
            _ = try world.assess(participant, in: World.kga, by: "anna")
        }
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        return (world, claim)
    }

    private static func serials(_ world: World, _ claim: ClaimID) throws -> [CertificateSerial] {
        try world.registry.read { try $0.certificates(of: claim).map(\.serial) }.sorted()
    }

    @Test func interruptedAfterStepOneTheSameSerialsAndContentAreSealed() throws {
        let (world, claim) = try Self.signedOff()
        _ = try #require(
            try world.admin.issue(claim).value)
        let prepared = try Self.serials(world, claim)
        #expect(prepared.count == 2)
        // Somebody corrects a name between the two runs: what is on record is what is sealed.
        _ = try #require(
            try world.admin.correct(
                ParticipantID(number: 1), .init(givenName: .set("Maj"))
            ).value)
        let seal = world.seal()
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(issued.map(\.serial).sorted() == prepared)
        let text = String(decoding: issued.flatMap(\.document), as: UTF8.self)
        #expect(text.contains(">Maja<") && !text.contains(">Maj<"))
    }

    @Test func interruptedAfterStepTwoNothingIsIssuedTwice() throws {
        let (world, claim) = try Self.signedOff()
        let seal = world.seal()
        _ = try #require(
            try world.admin.issue(claim).value)
        let lost = try world.admin.sealed(of: claim, by: seal.identity)
        #expect(lost.count == 2)
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(issued.map(\.serial).sorted() == lost.map(\.serial).sorted())
        #expect(try Self.serials(world, claim).count == 2)
    }

    @Test func interruptedAfterStepThreeTheSameDocumentsAreHandedOver() throws {
        let (world, claim) = try Self.signedOff()
        let seal = world.seal()
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        let before = try world.registry.read { try $0.position() }
        let again = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        #expect(again.map(\.document) == issued.map(\.document))
        #expect(again.map(\.serial) == issued.map(\.serial))
        #expect(issued.allSatisfy(\.isNew) && !again.contains(where: \.isNew))
        #expect(try world.registry.read { try $0.position() } == before)
    }

    @Test func aSealRecordedTwiceCountsOnce() throws {
        let (world, claim) = try Self.signedOff()
        let seal = world.seal()
        _ = try #require(
            try world.admin.issue(claim).value)
        let sealed = try world.admin.sealed(of: claim, by: seal.identity)
        _ = try #require(try world.admin.recordSealed(sealed, of: claim, by: seal.identity).value)
        let first = try world.registry.issuedCertificates(of: claim)
        _ = try #require(try world.admin.recordSealed(sealed, of: claim, by: seal.identity).value)
        #expect(try world.registry.issuedCertificates(of: claim) == first)
        #expect(try world.registry.audit().isClean)
    }

    @Test func withoutEverySignOffNothingIsPrepared() throws {
        let (world, claim) = try World.withClaim()
        let verdict = try world.admin.issueCertificates(of: claim, seal: world.seal().identity)
        #expect(verdict.value == nil)
        #expect(Set(verdict.findings.map(\.code)) == [.claimNotInState, .stageNotSignedOff])
        #expect(try Self.serials(world, claim) == [])
    }

    /// Somebody issues where the seal is not, a machine seals where it is; the machine may do nothing else.
    @Test func aMachineSealsWhatAPersonIssued() throws {
        let (world, claim) = try Self.signedOff()
        let robot = Handle("robot")!
        _ = try #require(try world.admin.addPractitioner(robot, details: .init(name: "Stämpeldatorn")).value)
        _ = try #require(try world.admin.authorise(robot, role: .sealingMachine, basis: "Beslut 2026-3").value)
        let key = PersonalKey()
        _ = try #require(try world.admin.registerKey(of: robot, key).value)
        let machine = world.registry.session(as: robot, key: key)
        let seal = world.seal().identity
        #expect(try machine.issue(claim).findings.map(\.code) == [.roleRequired])
        #expect(try machine.sealIssued(of: claim, seal: seal).value == [])

        #expect(try world.admin.issue(claim).value?.count == 2)
        #expect(try world.registry.read { try $0.existing(claim) }.state == .certified)
        #expect(try world.anna.sealIssued(of: claim, seal: seal).findings.map(\.code) == [.roleRequired])
        #expect(try machine.sealIssued(of: claim, seal: seal).value?.count == 2)
        #expect(try world.registry.read { try $0.certificates(of: claim) }.map(\.state) == [.issued, .issued])
        #expect(try machine.publishStatusList(seal: seal).value != nil)
        let serial = try Self.serials(world, claim)[0]
        #expect(try machine.revoke(serial, reason: .error, comment: "Fel").findings.map(\.code) == [.roleRequired])
        #expect(try machine.reissue(serial, seal: seal).findings.map(\.code) == [.roleRequired])
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }

    @Test func onlyAnAdministratorIssues() throws {
        let (world, claim) = try Self.signedOff()
        let verdict = try world.anna.issueCertificates(of: claim, seal: world.seal().identity)
        #expect(verdict.findings.map(\.code) == [.roleRequired])
    }

    @Test func aProtectedIdentityNeedsAnExplicitChoice() throws {
        let (world, claim) = try Self.signedOff()
        _ = try #require(try world.admin.correct(ParticipantID(number: 2), .init(isProtected: true)).value)
        _ = try #require(try world.admin.correct(ParticipantID(number: 1), .init(isProtected: true)).value)
        let refused = try world.admin.issueCertificates(of: claim, seal: world.seal().identity)
        #expect(refused.findings.map(\.code) == [.protectedIdentityNeedsChoice, .protectedIdentityNeedsChoice])
        #expect(refused.value == nil)
        #expect(try Self.serials(world, claim) == [])
        _ = try #require(try world.admin.correct(ParticipantID(number: 1), .init(isProtected: false)).value)
        let options = IssueOptions(includeProtected: [ParticipantID(number: 2)])
        let issued = try world.admin.issueCertificates(of: claim, seal: world.seal().identity, options: options)
        #expect(issued.value?.count == 2)
    }

    @Test func aReissueSupersedesAndNamesWhatItReplaces() throws {
        let (world, claim) = try Self.signedOff()
        let seal = world.seal()
        let first = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value).first {
            $0.participant == ParticipantID(number: 1)
        }
        let old = try #require(first)
        _ = try #require(
            try world.admin.correct(
                old.participant, .init(familyName: .set("Ekström"))
            ).value)
        let renewed = try #require(try world.admin.reissue(old.serial, seal: seal.identity).value)
        #expect(renewed.serial != old.serial)
        let list = try #require(try world.admin.publishStatusList(seal: seal.identity).value)
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: seal.pem, source: "seal"), statusLists: [list], now: world.clock.now)
        #expect(verifier.verify(renewed.document).overall == .trusted)
        #expect(verifier.verify(renewed.document).certificate?.replaces == old.serial)
        #expect(verifier.verify(renewed.document).certificate?.holder.familyName == "Ekström")
        let superseded = verifier.verify(old.document)
        #expect(superseded[.status]?.reason?.code == "superseded")
        #expect(superseded.overall == .rejected)
        #expect(try world.registry.audit().isClean)
    }
}
