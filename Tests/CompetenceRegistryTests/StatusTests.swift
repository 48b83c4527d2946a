import CertificateSeal
import CertificateXML
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
            let (world, claim) = try World.withClaim()
            self.world = world
            seal = world.seal()
            _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(claim).value)
            certificate = try #require(
                try world.admin.issueCertificates(of: claim, seal: seal.identity, options: options).value?.first)
        }

        func list(sealedBy identity: SealingIdentity? = nil) throws -> [UInt8] {
            try #require(try world.admin.publishStatusList(seal: identity ?? seal.identity).value)
        }

        /// What a reader remembers who has accepted `lists`.
        func memory(of lists: [[UInt8]], trust: String? = nil) throws -> StatusListMemory {
            let verifier = try CertificateVerifier(
                trust: TrustStore(pem: trust ?? seal.pem, source: "trust"), statusLists: lists, now: world.clock.now)
            #expect(verifier.unusableStatusLists == [])
            return verifier.accepted
        }

        /// A list that somebody else seals under the same issuer code, with whatever number.
        func foreignList(_ sequence: Int, by name: String, _ number: String) throws -> (list: [UInt8], pem: String) {
            let key = SealingKey()
            let now = Date(timeIntervalSince1970: Double(world.clock.now.milliseconds) / 1000)
            let pem = try key.selfSignedCertificate(
                for: SealSubject(organisationName: name, organisationNumber: number), validFrom: now,
                validUntil: now.addingTimeInterval(86_400 * 365))
            let list = StatusList(
                issuer: .init(name: name, code: "EXB", organisationNumber: number), sequence: sequence,
                thisUpdate: world.clock.now, nextUpdate: world.clock.now.adding(seconds: 86_400), entries: [])
            let identity = try SealingIdentity(key: key, certificates: pem, source: "other", at: now)
            return (try identity.seal(StatusListDocument.unsealedBytes(of: list), at: now), pem)
        }

        func verify(
            lists: [[UInt8]], trust: String? = nil, seen: StatusListMemory = StatusListMemory(),
            at moment: Timestamp? = nil
        ) throws -> CertificateVerification {
            try CertificateVerifier(
                trust: TrustStore(pem: trust ?? seal.pem, source: "trust"), statusLists: lists, memory: seen,
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
        let rolledBack = try issued.verify(lists: [old], seen: issued.memory(of: [new, old]))
        #expect(rolledBack[.status]?.reason?.code == "status-list-rolled-back")
        #expect(rolledBack.overall == .notFullyChecked)
    }

    // MARK: What is remembered (`StatusListMemory`, invariants 1 to 3)

    @Test func aRenewedSealOpensNoWayBack() throws {
        let issued = try Issued()
        let old = try issued.list()
        _ = try #require(
            try issued.world.admin.revoke(issued.certificate.serial, reason: .error, comment: "Fel person").value)
        // The same organisation's next certificate, on another key.
        let renewed = try issued.world.renewedSeal()
        let new = try issued.list(sealedBy: renewed.identity)
        let both = issued.seal.pem + renewed.pem
        // It speaks for the certificates that were sealed before it, too.
        #expect(try issued.verify(lists: [old, new], trust: both)[.status]?.reason?.code == "revoked")
        let memory = try issued.memory(of: [new], trust: both)
        let rolledBack = try issued.verify(lists: [old], trust: both, seen: memory)
        #expect(rolledBack[.status]?.reason?.code == "status-list-rolled-back")
        // Also from a memory that was written down and read again.
        let reread = StatusListMemory(parsing: memory.text)
        #expect(reread == memory && reread.isComplete)
        #expect(
            try issued.verify(lists: [old], trust: both, seen: reread)[.status]?.reason?.code
                == "status-list-rolled-back")
    }

    @Test func aCertificateThatIsTrustedNoMoreStillCountsAgainstItsOwnLists() throws {
        // First pinned; later the reader trusts something else that leads to the same certificate.
        let issued = try Issued()
        let old = try issued.list()
        let memory = try issued.memory(of: [try issued.list()])
        #expect(
            try issued.verify(lists: [old], seen: memory)[.status]?.reason?.code == "status-list-rolled-back")
    }

    @Test func anotherOrganisationOfTheSameCodePushesNobodyAside() throws {
        let issued = try Issued()
        let other = try issued.foreignList(99, by: "Grannkommunen", "212000-0019")
        let both = issued.seal.pem + other.pem
        let memory = try issued.memory(of: [other.list], trust: both)
        let list = try issued.list()
        #expect(try issued.verify(lists: [list], trust: both, seen: memory).overall == .trusted)
        // Its list says nothing of the issuer's certificates.
        #expect(try issued.verify(lists: [other.list], trust: both)[.status]?.reason?.code == "no-status-list")
    }

    @Test func whoeverWasTrustedOncePushesNobodyAside() throws {
        let issued = try Issued()
        // Somebody under the issuer's own name and number, whom the reader trusted in one run.
        let impostor = try issued.foreignList(99, by: World.centre, "212000-0001")
        let memory = try issued.memory(of: [impostor.list], trust: impostor.pem)
        let list = try issued.list()
        #expect(try issued.verify(lists: [list], seen: memory).overall == .trusted)
        // As long as the reader trusts both, they are one organisation.
        let both = try issued.verify(lists: [list], trust: issued.seal.pem + impostor.pem, seen: memory)
        #expect(both[.status]?.reason?.code == "status-list-rolled-back")
    }

    /// Two lists with one number, sealed with the issuer's key by another program: one acquits whom the other condemns.
    @Test func twoListsOfOneNumberAreRefused() throws {
        let issued = try Issued()
        let acquitting = try issued.list()
        let list = StatusList(
            issuer: .init(name: World.centre, code: "EXB", organisationNumber: "212000-0001"), sequence: 1,
            thisUpdate: issued.world.clock.now, nextUpdate: issued.world.clock.now.adding(seconds: 86_400),
            entries: [
                .init(serial: issued.certificate.serial.published, reason: .error, on: issued.world.registry.today)
            ])
        let condemning = try issued.seal.identity.seal(
            StatusListDocument.unsealedBytes(of: list), at: issued.world.clock.now.date)
        for (first, second) in [(acquitting, condemning), (condemning, acquitting)] {
            let memory = try issued.memory(of: [first])
            let seen = try issued.verify(lists: [second], seen: memory)
            #expect(seen[.status]?.reason?.code == "status-list-contradicted")
            #expect(seen.overall == .notFullyChecked)
            // The same one again is no other.
            #expect(
                try issued.verify(lists: [first], seen: memory)[.status]?.reason?.code != "status-list-contradicted")
        }
        // Both at hand, and neither condemns: nobody can tell.
        var silent = list
        silent.entries = []
        silent.nextUpdate = silent.nextUpdate.adding(seconds: 60)
        let other = try issued.seal.identity.seal(
            StatusListDocument.unsealedBytes(of: silent), at: issued.world.clock.now.date)
        #expect(
            try issued.verify(lists: [acquitting, other])[.status]?.reason?.code == "status-list-contradicted")
    }

    @Test func whatIsNotUnderstoodIsKept() throws {
        let issued = try Issued()
        let known = try issued.memory(of: [try issued.list()])
        #expect(known.text.hasPrefix("EXB 1 ") && known.text.hasSuffix(" 2120000001 \(World.centre)\n"))
        let foreign = "EXB 2\nEXB 3 some later form of it\n"
        var memory = StatusListMemory(parsing: foreign + known.text + "\n")
        #expect(!memory.isComplete)
        memory.formUnion(StatusListMemory(parsing: foreign))
        #expect(memory.text == known.text + foreign)
    }

    @Test func aListFromTheFutureIsNotUsed() throws {
        let issued = try Issued()
        let now = issued.world.clock.now
        let list = StatusList(
            issuer: .init(name: World.centre, code: "EXB", organisationNumber: "212000-0001"), sequence: 5,
            thisUpdate: now.adding(seconds: 86_400), nextUpdate: now.adding(seconds: 2 * 86_400), entries: [])
        let sealed = try issued.seal.identity.seal(
            StatusListDocument.unsealedBytes(of: list),
            at: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000))
        #expect(try issued.verify(lists: [sealed])[.status]?.reason?.code == "status-list-of-the-future")
    }

    /// Two lists of one number, as after a backup was restored: what either of them ends has ended.
    @Test func ofTwoListsOfOneNumberEitherCondemns() throws {
        let issued = try Issued()
        _ = try #require(
            try issued.world.admin.revoke(issued.certificate.serial, reason: .error, comment: "Fel person").value)
        let condemning = try issued.list()
        let now = issued.world.clock.now
        let other = StatusList(
            issuer: .init(name: World.centre, code: "EXB", organisationNumber: "212000-0001"), sequence: 1,
            thisUpdate: now, nextUpdate: now.adding(seconds: 2 * 86_400), entries: [])
        let sealed = try issued.seal.identity.seal(
            StatusListDocument.unsealedBytes(of: other),
            at: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000))
        for lists in [[condemning, sealed], [sealed, condemning]] {
            #expect(try issued.verify(lists: lists)[.status]?.reason?.code == "revoked")
        }
    }

    @Test func aListSealedBySomebodyElseIsNotUsed() throws {
        let issued = try Issued()
        let list = try issued.foreignList(1, by: World.centre, "212000-0001").list
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
        let impostor = try issued.world.newSeal()
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
        #expect(verification[.validity]?.reason?.code == "seal-did-not-hold")
        #expect(verification.certificate == nil)
        #expect(verification.overall == .rejected)
    }

    // MARK: Why nothing more is looked at

    private static func withheld(_ verification: CertificateVerification) -> [String?] {
        [verification[.validity], verification[.status]].map { outcome in
            guard case .couldNotBeChecked(let reason)? = outcome else { return nil }
            return reason.code
        }
    }

    @Test func withAnIssuerNobodyTrustsTheSealIsNotBlamed() throws {
        let issued = try Issued()
        let verification = try issued.verify(lists: [issued.list()], trust: issued.world.newSeal().pem)
        #expect(verification[.seal] == .passed)
        #expect(Self.withheld(verification) == ["issuer-not-trusted", "issuer-not-trusted"])
    }

    @Test func aStatusListIsNotACertificate() throws {
        let issued = try Issued()
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: issued.seal.pem, source: "trust"), now: issued.world.clock.now)
        let verification = verifier.verify(try issued.list())
        #expect(verification[.seal] == .passed)
        #expect(Self.withheld(verification) == ["not-a-certificate", "not-a-certificate"])
        #expect(verification.overall == .rejected)
    }

    @Test(arguments: [
        ("hej", "not-well-formed"),
        ("<!DOCTYPE html>\n<html lang=\"sv\"></html>", "page-instead-of-file"),
        ("\u{FEFF}\r\n<!doctype HTML><p>", "page-instead-of-file"),
        ("<HTML><br></HTML>", "page-instead-of-file"),
        ("<html><a href=\"data:application/xml;base64,\">", "page-instead-of-file"),
        ("<html><a href=\"data:application/xml;base64,PGEvPh==\">", "page-instead-of-file"),
        (
            "<html>" + String(repeating: "<a href=\"data:application/xml;base64,PGEvPg==\">", count: 2),
            "page-instead-of-file"
        ),
        ("<!DOCTYPE htmlx><htmlx/>", "not-well-formed"),
        ("<!DOCTYPE certificate><certificate/>", "not-well-formed"),
        ("", "not-well-formed"),
    ])
    func whatCannotBeReadIsToldApart(_ text: String, _ code: String) throws {
        let issued = try Issued()
        let verifier = try CertificateVerifier(
            trust: TrustStore(pem: issued.seal.pem, source: "trust"), now: issued.world.clock.now)
        let verification = verifier.verify(Array(text.utf8))
        #expect(verification[.form]?.reason?.code == code)
        #expect(Self.withheld(verification) == ["file-unreadable", "file-unreadable"])
        #expect(verification.overall == .rejected)
    }
}
