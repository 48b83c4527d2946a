import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What leaves is sealed with what the registry has on record as its issuer's, and with nothing else: decision 20.
@Suite struct SealTests {
    private static let exb = OrganisationCode("EXB")!
    private static let tor = OrganisationCode("TOR")!

    private static func signedOff() throws -> (world: World, claim: ClaimID) {
        let (world, claim) = try World.withClaim()
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        return (world, claim)
    }

    private static func records(_ world: World, _ claim: ClaimID) throws -> [CertificateRecord] {
        try world.registry.read { try $0.certificates(of: claim) }
    }

    // MARK: What is registered

    @Test func aSealOfAnotherNumberOrNameIsNotRegistered() throws {
        let world = try World()
        let current = world.seal().identity.ledgerFingerprint
        let before = try world.registry.read { try $0.position() }
        for wrong in [try world.newSeal(number: "556000-0001"), try world.newSeal(name: "Grannkommunen")] {
            let refused = try world.admin.registerSeal(wrong.identity, renews: current)
            #expect(refused.findings.map(\.code) == [.sealSaysOtherwise])
        }
        #expect(try world.admin.registerSeal(world.newSeal().identity).findings.map(\.code) == [.sealExists])
        #expect(try world.registry.read { try $0.position() } == before)
        #expect(try world.registry.seals(of: Self.exb).map(\.seal.fingerprint) == [current])
    }

    @Test func whatIsOnRecordIsWhatTheCertificateSays() throws {
        let world = try World()
        let seal = try #require(try world.registry.seals(of: Self.exb).first).seal
        #expect(seal.name == World.centre)
        #expect(seal.number == "2120000001")
        #expect(seal.validFrom == Timestamp("2026-03-02T08:00:00Z"))
        #expect(seal.validUntil == Timestamp("2027-03-02T08:00:00Z"))
        #expect(try world.registry.audit().isClean)
    }

    /// Somebody who goes round the program writes another name beside the certificate than stands in it.
    @Test func anAuditReadsTheCertificate() throws {
        let world = try World()
        let foreign = try world.newSeal(name: "Grannkommunen").identity
        let current = world.seal().identity.ledgerFingerprint
        var seal = try #require(Seal(foreign.certificate, of: Self.exb, renews: current))
        seal.name = World.centre
        try AuditTests.forge(world, by: "maria", [SealRegistered(seal: seal)])
        let findings = try world.registry.audit().findings
        #expect(findings.count == 1 && findings[0].detail.contains("document-differs"), "\(findings)")
    }

    // MARK: What is sealed

    @Test func nothingIsIssuedWithAnotherSeal() throws {
        let (world, claim) = try Self.signedOff()
        let before = try world.registry.read { try $0.position() }
        for wrong in [try world.newSeal(), try world.newSeal(name: "Grannkommunen", number: "556000-0001")] {
            let refused = try world.admin.issueCertificates(of: claim, seal: wrong.identity)
            #expect(refused.findings.map(\.code) == [.sealNotRegistered])
            #expect(
                try world.admin.publishStatusList(seal: wrong.identity).findings.map(\.code) == [.sealNotRegistered])
        }
        #expect(try Self.records(world, claim) == [])
        #expect(try world.registry.read { try $0.position() } == before)
        #expect(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value?.count == 1)
    }

    @Test func aReissueWithAnotherSealLeavesTheGoodCertificate() throws {
        let (world, claim) = try Self.signedOff()
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        let before = try Self.records(world, claim)
        let refused = try world.admin.reissue(issued[0].serial, seal: world.newSeal().identity)
        #expect(refused.findings.map(\.code) == [.sealNotRegistered])
        #expect(try Self.records(world, claim) == before)
        #expect(before.map(\.state) == [.issued])
        #expect(try world.admin.reissue(issued[0].serial, seal: world.seal().identity).value != nil)
    }

    /// The issue was interrupted; meanwhile the key was stolen. The thief's seal finishes nothing, the new one does.
    @Test func anInterruptedIssueIsFinishedWithTheSealOfTheDay() throws {
        let (world, claim) = try Self.signedOff()
        let stolen = world.seal().identity
        _ = try #require(
            try world.admin.issue(claim).value)
        _ = try #require(try world.admin.endSeal(stolen.ledgerFingerprint).value)
        #expect(
            try world.admin.issueCertificates(of: claim, seal: stolen).findings.map(\.code) == [.sealNotCurrent])
        #expect(try Self.records(world, claim).map(\.state) == [.prepared])
        // Its key does not come back in another certificate.
        let fresh = try world.newSeal()
        _ = try #require(try world.admin.registerSeal(fresh.identity).value)
        #expect(try world.admin.issueCertificates(of: claim, seal: fresh.identity).value?.count == 1)
        #expect(
            try Self.records(world, claim).map(\.seal)
                == [fresh.identity.ledgerFingerprint])
        #expect(try world.registry.audit().isClean)
    }

    /// A lost key, an expired certificate, another name, another number: each has a way on.
    @Test func afterACorrectionTheRenewedSealIssues() throws {
        let (world, claim) = try Self.signedOff()
        let old = world.seal().identity
        _ = try #require(
            try world.admin.correctOrganisation(
                Self.exb,
                OrganisationCorrection(name: "Exempelby kommun", number: OrganisationNumber("212000-0019"))
            ).value)
        #expect(
            try world.admin.issueCertificates(of: claim, seal: old).findings.map(\.code) == [.sealSaysOtherwise])
        let renewed = try world.newSeal(name: "Exempelby kommun", number: "212000-0019")
        _ = try #require(
            try world.admin.registerSeal(renewed.identity, renews: old.ledgerFingerprint).value)
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: renewed.identity).value)
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: renewed.pem, source: "renewed"),
            statusLists: [try #require(try world.admin.publishStatusList(seal: renewed.identity).value)],
            now: world.clock.now)
        #expect(verifier.verify(issued[0].document).overall == .trusted)
        #expect(try world.registry.audit().isClean)
    }

    @Test func anExpiredSealIsRenewed() throws {
        let (world, claim) = try Self.signedOff()
        let old = world.seal().identity
        world.clock.advance(days: 366)
        #expect(try world.admin.issueCertificates(of: claim, seal: old).findings.map(\.code) == [.sealNotValid])
        let renewed = try world.renewedSeal()
        #expect(try world.admin.issueCertificates(of: claim, seal: renewed.identity).value?.count == 1)
    }

    @Test func aNameIsNotCorrectedInTheMiddleOfAnIssue() throws {
        let (world, claim) = try Self.signedOff()
        _ = try #require(
            try world.admin.issue(claim).value)
        let correction = OrganisationCorrection(name: "Exempelby kommun")
        #expect(
            try world.admin.correctOrganisation(Self.exb, correction).findings.map(\.code) == [.issueUnderWay])
        _ = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        #expect(try world.admin.correctOrganisation(Self.exb, correction).value?.name == "Exempelby kommun")
    }

    /// Two months before a seal runs out its renewal waits, and no longer once it is renewed.
    @Test func aSealThatRunsOutIsToBeRenewed() throws {
        let (world, _) = try Self.signedOff()
        func waiting() throws -> [WorkItem] { try world.registry.worklist().filter { $0.kind == .renewSeal } }
        // It holds until 2 March 2027.
        world.clock.advance(days: 304)
        #expect(world.registry.today == CalendarDate("2026-12-31"))
        #expect(try waiting() == [])
        world.clock.advance(days: 1)
        let item = try #require(try waiting().first)
        #expect(item.due == CalendarDate("2027-03-02") && item.since == CalendarDate("2027-01-01"))
        #expect(item.subjects == ["EXB"])
        #expect(item.who == [Handle("maria")!])
        world.clock.advance(days: 100)
        #expect(try waiting().map(\.due) == [CalendarDate("2027-03-02")])
        _ = try world.renewedSeal()
        #expect(try waiting() == [])
    }

    // MARK: Members

    /// Torsås issues its own claims: name, code, number and seal are its own, and so is the status list.
    @Test func aMemberIssuesAsItself() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try #require(
            try world.admin.addOrganisation(
                Self.tor, name: "Torsås kommun", number: OrganisationNumber("212000-0019"), relation: .member
            ).value)
        let person = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try #require(try world.admin.moveParticipant(person, to: Self.tor).value)
        _ = try world.assess(person, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga, participants: [person]).value)
        _ = try #require(
            try world.admin.lend(
                Handle("ingrid")!, to: Self.tor, from: world.registry.today, until: world.registry.today
            ).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        #expect(try world.registry.issuer(of: claim).code == Self.exb)
        _ = try #require(try world.admin.decideIssuers(of: World.kga, .members).value)
        #expect(try world.registry.issuer(of: claim).code == Self.tor)
        // Neither the owner's seal, nor one that is not registered.
        let members = try world.newSeal(name: "Torsås kommun", number: "212000-0019")
        for seal in [world.seal().identity, members.identity] {
            #expect(
                try world.admin.issueCertificates(of: claim, seal: seal).findings.map(\.code) == [.sealNotRegistered])
        }
        _ = try #require(try world.admin.registerSeal(members.identity, of: Self.tor).value)
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: members.identity).value)
        #expect(issued[0].serial.text.hasPrefix("TOR-"))
        #expect(try world.registry.issuers().map(\.code) == [Self.exb, Self.tor])

        let owners = try #require(try world.admin.publishStatusList(seal: world.seal().identity).value)
        let list = try #require(
            try world.admin.publishStatusList(of: Self.tor, seal: members.identity).value)
        func overall(_ lists: [[UInt8]]) throws -> CertificateVerification {
            try CertificateVerifier(
                trust: TrustStore(pem: members.pem + world.seal().pem, source: "both"), statusLists: lists,
                now: world.clock.now
            ).verify(issued[0].document)
        }
        #expect(try overall([owners, list]).overall == .trusted)
        #expect(try overall([list]).certificate?.issuer.name == "Torsås kommun")
        // The owner's list says nothing of it.
        #expect(try overall([owners]).overall == .notFullyChecked)
        _ = try #require(try world.admin.revoke(issued[0].serial, reason: .error, comment: "Fel").value)
        // The work behind it stands: it can be issued anew.
        #expect(Set(try world.registry.worklist().map(\.kind)) == [.publishStatusList, .reissueCertificate])
        let next = try #require(
            try world.admin.publishStatusList(of: Self.tor, seal: members.identity).value)
        #expect(try overall([owners, next])[.status]?.reason?.code == "revoked")
        #expect(try world.registry.worklist().map(\.kind) == [.reissueCertificate])
        #expect(try world.registry.audit().isClean)
    }
}
