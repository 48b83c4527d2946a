import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The lines *signer*, *validity* and *status*, against somebody who controls a list, a key or a clock.
@Suite struct StatusTests {
    private struct Issued {
        let world: World
        let seal: (identity: SealingIdentity, pem: String)
        let certificate: IssuedCertificate

        init(options: IssueOptions = IssueOptions()) throws {
            world = try World()
            seal = try world.seal()
            _ = try world.importCatalogue("kga")
            let participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
            _ = try world.assess(participant, in: World.kga, by: "anna")
            let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
            _ = try #require(try world.ingrid.review(claim, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(claim).value)
            certificate = try #require(
                try world.admin.issueCertificates(of: claim, seal: seal.identity, options: options).value?.first)
        }

        func list() throws -> [UInt8] {
            try #require(try world.admin.publishStatusList(seal: seal.identity).value)
        }

        func verify(
            lists: [[UInt8]], trust: String? = nil, seen: [String: Int] = [:], at moment: Timestamp? = nil
        ) throws -> CertificateVerification {
            try CertificateVerifier(
                trust: TrustStore(pem: trust ?? seal.pem, source: "trust"), statusLists: lists, newestAccepted: seen,
                now: moment ?? world.clock.now
            ).verify(certificate.document)
        }
    }

    @Test func withoutAListTheStatusIsUnknownAndNotFine() throws {
        let verification = try Issued().verify(lists: [])
        #expect(verification.overall == .notFullyChecked)
        #expect(verification[.status]?.reason?.code == "no-status-list")
    }

    @Test func aRevokedCertificateIsRejectedAlsoByAListThatIsOutOfDate() throws {
        let issued = try Issued()
        _ = try #require(
            try issued.world.admin.revoke(issued.certificate.serial, reason: .error, comment: "Fel person").value)
        let list = try issued.list()
        #expect(try issued.verify(lists: [list])[.status]?.reason?.code == "revoked")
        let later = issued.world.clock.now.adding(seconds: 60 * 86_400)
        #expect(try issued.verify(lists: [list], at: later).overall == .rejected)
    }

    @Test func aListPastItsNextUpdateAcquitsNobody() throws {
        let issued = try Issued()
        let list = try issued.list()
        #expect(try issued.verify(lists: [list]).overall == .trusted)
        let later = issued.world.clock.now.adding(seconds: 31 * 86_400)
        let verification = try issued.verify(lists: [list], at: later)
        #expect(verification[.status]?.reason?.code == "status-list-out-of-date")
        #expect(verification.overall == .notFullyChecked)
    }

    @Test func anOlderListIsNotUsedWhereANewerOneWasSeen() throws {
        let issued = try Issued()
        let old = try issued.list()
        _ = try #require(
            try issued.world.admin.revoke(issued.certificate.serial, reason: .error, comment: "Fel person").value)
        let new = try issued.list()
        // Both at hand: the newer one counts, in either order.
        #expect(try issued.verify(lists: [new, old]).overall == .rejected)
        #expect(try issued.verify(lists: [old, new]).overall == .rejected)
        // Only the older one at hand, and the newer one seen before.
        let rolledBack = try issued.verify(lists: [old], seen: ["EXB": 2])
        #expect(rolledBack[.status]?.reason?.code == "status-list-rolled-back")
        #expect(rolledBack.overall == .notFullyChecked)
    }

    @Test func aListSealedBySomebodyElseIsNotUsed() throws {
        let issued = try Issued()
        let stranger = try issued.world.seal()
        let list = try #require(try issued.world.admin.publishStatusList(seal: stranger.identity).value)
        let verification = try issued.verify(lists: [list])
        #expect(verification[.status]?.reason?.code == "status-list-not-trusted")
    }

    @Test func aCertificateUnderSomebodyElsesTrustedSealIsRejected() throws {
        let issued = try Issued()
        // An organisation that the reader trusts for its own certificates seals one in the issuer's name.
        let key = SealingKey()
        let now = Date(timeIntervalSince1970: Double(issued.world.clock.now.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: "Grannkommunen", organisationNumber: "212000-0019"), validFrom: now,
            validUntil: now.addingTimeInterval(86_400 * 365))
        let other = try SealingIdentity(key: key, certificates: pem, source: "other", at: now)
        let content = try issued.world.registry.read { reader in
            let record = try reader.certificate(issued.certificate.serial)
            return try record.flatMap { try reader.confidential($0.content) }?.content
        }
        let forged = try other.seal(try #require(content), at: now)
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: issued.seal.pem + pem, source: "both"), statusLists: [issued.list()],
            now: issued.world.clock.now)
        let verification = verifier.verify(forged)
        #expect(verification[.signer]?.reason?.code == "sealed-by-another")
        #expect(verification.overall == .rejected)
    }

    @Test func aSelfMadeKeyUnderTheIssuersNameIsRejected() throws {
        let issued = try Issued()
        let impostor = try issued.world.seal()
        let verification = try issued.verify(lists: [issued.list()], trust: impostor.pem)
        #expect(verification[.signer]?.reason?.code == "signer-not-trusted")
        #expect(verification.overall == .rejected)
    }

    @Test func aClockCannotMakeAnExpiredCertificateValidOrAFutureOneTrue() throws {
        let until = try #require(CalendarDate("2026-12-31"))
        let issued = try Issued(options: IssueOptions(validUntil: until))
        let list = try issued.list()
        let after = try #require(Timestamp("2027-01-01T12:00:00Z"))
        #expect(try issued.verify(lists: [list], at: after)[.validity]?.reason?.code == "validity-over")
        let before = issued.world.clock.now.adding(seconds: -86_400)
        #expect(try issued.verify(lists: [list], at: before).overall == .rejected)
    }

    @Test func aChangedByteIsRejectedAndNothingIsShown() throws {
        let issued = try Issued()
        var altered = issued.certificate.document
        let name = Array(">Ek<".utf8)
        let place = try #require(altered.firstRange(of: name))
        altered[place.lowerBound + 1] = UInt8(ascii: "B")
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: issued.seal.pem, source: "trust"), statusLists: [issued.list()],
            now: issued.world.clock.now)
        let verification = verifier.verify(altered)
        #expect(verification[.seal]?.reason?.code == "content-altered")
        #expect(verification.certificate == nil)
        #expect(verification.overall == .rejected)
    }
}
