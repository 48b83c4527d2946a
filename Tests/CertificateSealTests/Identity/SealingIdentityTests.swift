import CompetenceModel
import Crypto
import Foundation
import SwiftASN1
import Testing
import X509

@testable import CertificateSeal

@Suite struct SealingIdentityTests {
    private func reason(
        _ key: SealingKey, _ pem: String, at now: Date = Workbench.sealing
    ) -> CertificateFileError.Reason? {
        do {
            _ = try SealingIdentity(key: key, certificates: pem, source: "chain.pem", at: now)
            return nil
        } catch {
            return error.reason
        }
    }

    private func sealer(_ authority: Authority, _ key: SealingKey, _ wish: Authority.Wish = .sealer) throws -> String {
        try authority.certify(Certificate.PublicKey(key.key.publicKey), as: "Exempelstads kommun", wish)
            .serializeAsPEM().pemString + "\n"
    }

    @Test func aChainIsInstalled() throws {
        let key = SealingKey()
        let root = try Authority()
        let middle = try root.subordinate("Test Middle")
        let own = try sealer(middle, key)
        #expect(reason(key, own) == nil)
        #expect(reason(key, own + middle.pem) == nil)
        #expect(reason(key, own + middle.pem + root.pem) == nil)
        let identity = try SealingIdentity(key: key, certificates: own, source: "x", at: Workbench.sealing)
        #expect(identity.owner.organisationName == "Exempelstads kommun")
        #expect(identity.validUntil == Authority.until)
    }

    /// A certificate has whole seconds; one made at 0.9 of a second must hold at once.
    @Test func aCertificateHoldsFromTheMomentItIsMade() throws {
        let key = SealingKey()
        let moment = Workbench.sealing.addingTimeInterval(0.9)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: "Exempelstads kommun", organisationNumber: "212000-0001"),
            validFrom: moment, validUntil: moment.addingTimeInterval(86_400))
        #expect(reason(key, pem, at: moment) == nil)
    }

    @Test func whatDoesNotFitIsRefused() throws {
        let key = SealingKey()
        let root = try Authority()
        let middle = try root.subordinate("Test Middle")
        let own = try sealer(middle, key)
        #expect(reason(key, "") == .notPEM)
        #expect(reason(key, "hello") == .notPEM)
        #expect(reason(key, key.pkcs8PEM) == .noCertificates)
        #expect(reason(key, own.replacing("MII", with: "MIA")) == .damaged(position: 1))
        #expect(reason(SealingKey(), own) == .notForThisKey)
        #expect(reason(key, middle.pem + own) == .notForThisKey)
        #expect(reason(key, own + root.pem) == .outOfOrder(position: 2))
        #expect(reason(key, own + middle.pem + own) == .outOfOrder(position: 3))
        #expect(reason(key, own + middle.pem + (try Authority().pem)) == .outOfOrder(position: 3))
        #expect(reason(key, own + middle.pem + root.pem + root.pem + root.pem) == .chainTooLong)
    }

    @Test func theNameAloneDoesNotMakeAnIssuer() throws {
        let key = SealingKey()
        let own = try sealer(Authority("Test Authority"), key)
        #expect(reason(key, own + (try Authority("Test Authority").pem)) == .outOfOrder(position: 2))
    }

    @Test func validityIsThatOfTheSealingCertificate() throws {
        let key = SealingKey()
        let own = try sealer(Authority(), key)
        #expect(reason(key, own, at: Authority.from) == nil)
        #expect(reason(key, own, at: Authority.until) == nil)
        #expect(reason(key, own, at: Authority.from - 1) == .notYetValid)
        #expect(reason(key, own, at: Authority.until + 1) == .expired)
    }

    @Test func onlyACertificateForSealingSeals() throws {
        let key = SealingKey()
        let authority = try Authority()
        let server = Authority.Wish(
            isAuthority: false, keyUsage: KeyUsage(digitalSignature: true), extendedKeyUsage: [.serverAuth])
        #expect(
            reason(key, try sealer(authority, key, server))
                == .notForSealing(.usageExcludesSealing))
        let agreement = Authority.Wish(isAuthority: false, keyUsage: KeyUsage(keyAgreement: true))
        #expect(
            reason(key, try sealer(authority, key, agreement))
                == .notForSealing(.usageExcludesSealing))
    }

    /// A chain that no reader would follow is not installed.
    @Test func everyAuthorityInAChainMayIssueForSeals() throws {
        let key = SealingKey()
        let root = try Authority()
        let servers = try root.subordinate("Test Servers", .init(extendedKeyUsage: [.serverAuth]))
        let own = try sealer(servers, key)
        #expect(reason(key, own + servers.pem) == .notForSealing(.authorityExcludesSealing, position: 2))
        let municipality = try root.subordinate("Grannkommunen", .sealer)
        #expect(
            reason(key, try sealer(municipality, key) + municipality.pem)
                == .notForSealing(.notAnAuthority, position: 2))
        let short = try Authority("Short", .init(maximumPath: 0))
        let middle = try short.subordinate("Test Middle")
        #expect(
            reason(key, try sealer(middle, key) + middle.pem + short.pem) == .notForSealing(.pathTooLong, position: 3))
    }

    @Test func aSealOutsideTheValidityIsNotMade() throws {
        let bench = try Workbench()
        #expect(throws: SealingError.outsideCertificateValidity) {
            try bench.identity.seal(Workbench.note, at: Workbench.until + 1)
        }
        #expect(throws: SealingError.outsideCertificateValidity) {
            try bench.identity.seal(Workbench.note, at: Workbench.from - 1)
        }
    }

    @Test(arguments: [
        "", "x", "<Note/>", "<Note></Noted>", "<Note></Note>\n", "<A></A><Note></Note>", "<Noted></Note>",
    ])
    func whatIsNotCanonicalIsNotSealed(_ text: String) throws {
        let bench = try Workbench()
        #expect(throws: SealingError.self) { try bench.identity.seal(Array(text.utf8), at: Workbench.sealing) }
    }

    @Test func nothingIsSealedTwice() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        #expect(
            throws: SealingError.notAnUnsealedDocument(
                Phrase(sv: "det har redan ett sigill", en: "it has a seal already"))
        ) {
            try bench.identity.seal(sealed, at: Workbench.sealing)
        }
    }

    @Test func twoSealsDifferInNothingButTheSignature() throws {
        let bench = try Workbench()
        func withoutSignature(_ bytes: [UInt8]) throws -> String {
            let text = String(decoding: bytes, as: UTF8.self)
            let start = try #require(text.range(of: "<ds:SignatureValue>")).upperBound
            let end = try #require(text.range(of: "</ds:SignatureValue>")).lowerBound
            return text.replacingCharacters(in: start..<end, with: "")
        }
        #expect(try withoutSignature(bench.sealedNote()) == withoutSignature(bench.sealedNote()))
    }

    @Test(arguments: [
        ("", "2120000142"), (String(repeating: "å", count: 65), "2120000142"), ("Kommun\u{1B}[2J", "2120000142"),
        ("Kommun", ""), ("Kommun", "21200001"), ("Kommun", "212000-014X"), ("Kommun", "٢١٢٠٠٠٠١٤٢"),
    ])
    func anUnusableOrganisationIsRefused(_ name: String, _ number: String) {
        #expect(throws: SealingError.self) { try SealSubject(organisationName: name, organisationNumber: number) }
    }

    @Test func opensslReadsTheCertificateAndTheRequest() throws {
        let folder = try TemporaryFolder()
        let key = SealingKey()
        let subject = try SealSubject(organisationName: "Åmåls kommun", organisationNumber: "212000-1587")
        let certificate = try folder.write(
            Array(key.selfSignedCertificate(for: subject, validFrom: Workbench.from, validUntil: Workbench.until).utf8),
            to: "certificate.pem")
        let expected = "C = SE, O = Åmåls kommun, organizationIdentifier = NTRSE-2120001587, CN = Åmåls kommun"
        let lines = try Program.lines(
            "/usr/bin/env",
            ["openssl", "x509", "-in", certificate.path, "-noout", "-subject", "-dates", "-fingerprint", "-sha256"]
                + ["-ext", "keyUsage,basicConstraints", "-nameopt", "oneline,utf8,-esc_msb"])
        #expect(lines.contains("subject=\(expected)"))
        #expect(lines.contains("notBefore=Jan  1 00:00:00 2025 GMT"))
        #expect(lines.contains("notAfter=Jan  1 00:00:00 2035 GMT"))
        #expect(lines.contains { $0.contains("Digital Signature, Non Repudiation") })
        #expect(lines.contains { $0.contains("CA:FALSE") })
        let identity = try SealingIdentity(key: key, readingCertificatesFrom: certificate, at: Workbench.sealing)
        #expect(lines.contains("sha256 Fingerprint=\(identity.fingerprint)"))
        let request = try folder.write(Array(key.certificateRequest(for: subject).utf8), to: "request.pem")
        let answer = try Program.lines(
            "/usr/bin/env",
            ["openssl", "req", "-in", request.path, "-noout", "-verify", "-subject"]
                + ["-nameopt", "oneline,utf8,-esc_msb"])
        #expect(answer.contains("subject=\(expected)"))
    }
}
