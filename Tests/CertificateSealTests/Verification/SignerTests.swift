import Crypto
import Foundation
import StrictXML
import SwiftASN1
import Testing
import X509

@testable import CertificateSeal

/// The signer line: which chains lead to trust, and when.
@Suite struct SignerTests {
    /// Seals with a chain that the sealing side would not always accept, and verifies.
    private func signer(
        _ chain: [Certificate], key: P256.Signing.PrivateKey, trusting anchors: [Certificate],
        signed: Date = Workbench.sealing, now: Date = Workbench.now
    ) throws -> (line: String, document: VerifiedDocument?) {
        let ders = try chain.map { try $0.serializeAsPEM().derBytes }
        var block = SealBlock(
            documentDigest: CanonicalBase64.encode(SHA256.hash(data: Workbench.note)),
            certificates: ders.map { CanonicalBase64.encode($0) },
            certificateDigests: ders.map { CanonicalBase64.encode(SHA256.hash(data: $0)) },
            signingTime: try #require(UTCTime.format(signed)))
        block.propertiesDigest = CanonicalBase64.encode(SHA256.hash(data: block.signedProperties))
        block.signatureValue = CanonicalBase64.encode(try key.signature(for: block.signedInfo).rawRepresentation)
        var sealed = Array(Workbench.note.dropLast("</Note>".utf8.count))
        block.appendElement(to: &sealed)
        sealed += Array("</Note>".utf8)
        let pem = try anchors.map { try $0.serializeAsPEM().pemString }.joined(separator: "\n")
        let trust = anchors.isEmpty ? TrustStore() : try TrustStore(pem: pem, source: "test")
        let verifier = SealVerifier(trust: trust, schema: try Workbench.schema.get())
        let result = verifier.verify(sealed, at: now)
        #expect(result.seal == .passed)
        // Asked twice, because the second answer may come from the cache.
        #expect(verifier.verify(sealed, at: now).summary == result.summary)
        return (result.summary[3], result.document)
    }

    private let key = P256.Signing.PrivateKey()
    private var publicKey: Certificate.PublicKey { Certificate.PublicKey(key.publicKey) }
    private let name = "Exempelstads kommun"

    @Test func anAuthorityVouches() throws {
        let root = try Authority()
        let leaf = try root.certify(publicKey, as: name)
        let (line, document) = try signer([leaf], key: key, trusting: [root.certificate])
        #expect(line == "signer passed")
        #expect(document?.issuerName == name)
        #expect(document?.anchor.owner.organisationName == "Test Authority")
        #expect(document?.isPinned == false)
    }

    @Test func aPinnedCertificateVouchesForItself() throws {
        let root = try Authority()
        let leaf = try root.certify(publicKey, as: name)
        let (line, document) = try signer([leaf], key: key, trusting: [leaf])
        #expect(line == "signer passed")
        #expect(document?.isPinned == true)
    }

    @Test func everyAnchorOnTheWayIsEnough() throws {
        let root = try Authority()
        let middle = try root.subordinate("Test Middle")
        let lower = try middle.subordinate("Test Lower")
        let leaf = try lower.certify(publicKey, as: name)
        let chain = [leaf, lower.certificate, middle.certificate, root.certificate]
        for anchor in chain {
            #expect(try signer(chain, key: key, trusting: [anchor]).line == "signer passed")
        }
        #expect(
            try signer(Array(chain.dropLast()), key: key, trusting: [root.certificate]).line == "signer passed")
        #expect(
            try signer([leaf, middle.certificate], key: key, trusting: [root.certificate]).line
                == "signer failed chain-broken")
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate]).line == "signer failed signer-not-trusted")
    }

    @Test func noAnchorsIsNoAnswer() throws {
        let leaf = try Authority().certify(publicKey, as: name)
        let (line, document) = try signer([leaf], key: key, trusting: [])
        #expect(line == "signer unknown no-trust-anchors")
        #expect(document == nil)
    }

    @Test func anotherAuthorityOfTheSameNameIsAnother() throws {
        let leaf = try Authority("Test Authority").certify(publicKey, as: name)
        #expect(
            try signer([leaf], key: key, trusting: [Authority("Test Authority").certificate]).line
                == "signer failed signer-not-trusted")
    }

    @Test func aSealerIsNoAuthority() throws {
        // A municipality whose certificate is trusted makes a certificate for somebody else.
        let root = try Authority()
        let municipality = try root.subordinate(name, .sealer)
        let forged = try municipality.certify(publicKey, as: "Grannkommunen")
        #expect(
            try signer([forged, municipality.certificate], key: key, trusting: [root.certificate]).line
                == "signer failed issuer-not-an-authority")
        #expect(
            try signer([forged], key: key, trusting: [municipality.certificate]).line
                == "signer failed issuer-not-an-authority")
    }

    @Test func anAuthorityThatMayNotSignCertificatesIsNone() throws {
        let wish = Authority.Wish(keyUsage: KeyUsage(digitalSignature: true, cRLSign: true))
        let root = try Authority("Test Authority", wish)
        let leaf = try root.certify(publicKey, as: name)
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate]).line == "signer failed issuer-not-an-authority")
    }

    /// An authority of web sites does not vouch for seals, wherever on the path it stands.
    @Test(
        arguments: [
            ([.serverAuth], false), ([.serverAuth, .clientAuth], false), ([], false),
            ([.serverAuth, .emailProtection], true), ([.any], true),
            ([ExtendedKeyUsage.Usage(oid: [1, 3, 6, 1, 5, 5, 7, 3, 36])], true), (nil, true),
        ] as [([ExtendedKeyUsage.Usage]?, Bool)])
    func anAuthorityVouchesForSealsWhereItsUsesAllowThem(uses: [ExtendedKeyUsage.Usage]?, isAllowed: Bool) throws {
        let limited = Authority.Wish(extendedKeyUsage: uses)
        let expected = isAllowed ? "signer passed" : "signer failed issuer-not-for-sealing"
        // The anchor itself.
        let root = try Authority("Test Authority", limited)
        let leaf = try root.certify(publicKey, as: name)
        #expect(try signer([leaf], key: key, trusting: [root.certificate]).line == expected)
        // In between; as an anchor of its own, too.
        let free = try Authority()
        let middle = try free.subordinate("Test Middle", limited)
        let below = try middle.certify(publicKey, as: name)
        let chain = [below, middle.certificate]
        #expect(try signer(chain, key: key, trusting: [free.certificate]).line == expected)
        #expect(try signer(chain, key: key, trusting: [middle.certificate]).line == expected)
        // Above an authority that is not limited.
        let lower = try middle.subordinate("Test Lower")
        let lowest = try lower.certify(publicKey, as: name)
        #expect(
            try signer([lowest, lower.certificate, middle.certificate], key: key, trusting: [free.certificate]).line
                == expected)
    }

    @Test func thePathMayBeNoLongerThanAllowed() throws {
        let root = try Authority("Test Authority", .init(maximumPath: 0))
        let middle = try root.subordinate("Test Middle")
        let leaf = try middle.certify(publicKey, as: name)
        #expect(
            try signer([leaf, middle.certificate], key: key, trusting: [root.certificate]).line
                == "signer failed certificate-path-too-long")
        let direct = try root.certify(publicKey, as: name)
        #expect(try signer([direct], key: key, trusting: [root.certificate]).line == "signer passed")
    }

    @Test func unknownConditionsAreRefusals() throws {
        let root = try Authority()
        let strange = Certificate.Extension(oid: [1, 2, 3, 4], critical: true, value: [5, 0])
        var wish = Authority.Wish.sealer
        wish.extra = [strange]
        let leaf = try root.certify(publicKey, as: name, wish)
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate]).line
                == "signer failed certificate-with-unknown-extension")
        wish.extra = [Certificate.Extension(oid: [1, 2, 3, 4], critical: false, value: [5, 0])]
        let harmless = try root.certify(publicKey, as: name, wish)
        #expect(try signer([harmless], key: key, trusting: [root.certificate]).line == "signer passed")
    }

    @Test func constrainedNamesAreRefused() throws {
        let constraints = try Certificate.Extension(
            NameConstraints(excludedDNSDomains: ["example.org"]), critical: true)
        let root = try Authority("Test Authority", .init(extra: [constraints]))
        let leaf = try root.certify(publicKey, as: name)
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate]).line
                == "signer failed issuer-with-name-constraints")
    }

    @Test func aWebServerIsNoSealer() throws {
        let root = try Authority()
        for uses in [[ExtendedKeyUsage.Usage.serverAuth], [.serverAuth, .clientAuth], [.codeSigning]] {
            var wish = Authority.Wish.sealer
            wish.extendedKeyUsage = uses
            let leaf = try root.certify(publicKey, as: name, wish)
            #expect(
                try signer([leaf], key: key, trusting: [root.certificate]).line
                    == "signer failed certificate-not-for-sealing")
        }
        var wish = Authority.Wish.sealer
        wish.extendedKeyUsage = [.init(oid: [1, 3, 6, 1, 5, 5, 7, 3, 36])]
        let leaf = try root.certify(publicKey, as: name, wish)
        #expect(try signer([leaf], key: key, trusting: [root.certificate]).line == "signer passed")
    }

    @Test func anOldVersionIsRefused() throws {
        let root = try Authority()
        let leaf = try root.certify(publicKey, as: name, .init(version: .v1))
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate]).line
                == "signer failed certificate-of-old-version")
    }

    @Test func everyCertificateHasToBeValidWhenSealing() throws {
        let day: TimeInterval = 86_400
        let signed = Workbench.sealing
        func wish(_ base: Authority.Wish, from: Date, until: Date) -> Authority.Wish {
            var wish = base
            wish.from = from
            wish.until = until
            return wish
        }
        let (early, late) = (signed - day, signed + day)
        let root = try Authority()
        let expired = try root.certify(publicKey, as: name, wish(.sealer, from: early, until: signed - 1))
        #expect(
            try signer([expired], key: key, trusting: [root.certificate]).line == "signer failed certificate-expired")
        let coming = try root.certify(publicKey, as: name, wish(.sealer, from: signed + 1, until: late))
        #expect(
            try signer([coming], key: key, trusting: [root.certificate]).line
                == "signer failed certificate-not-yet-valid")
        let exact = try root.certify(publicKey, as: name, wish(.sealer, from: signed, until: signed))
        #expect(try signer([exact], key: key, trusting: [root.certificate]).line == "signer passed")
        // A seal outlives its certificate.
        #expect(
            try signer([exact], key: key, trusting: [root.certificate], now: late + 400 * day).line == "signer passed")
        let old = try Authority("Old", wish(.authority, from: early, until: signed - 1))
        let leaf = try old.certify(publicKey, as: name)
        #expect(try signer([leaf], key: key, trusting: [old.certificate]).line == "signer failed certificate-expired")
        let middle = try root.subordinate("Middle", wish(.authority, from: early, until: signed - 1))
        let lower = try middle.certify(publicKey, as: name)
        #expect(
            try signer([lower, middle.certificate], key: key, trusting: [root.certificate]).line
                == "signer failed certificate-expired")
    }

    @Test func aSealFromTheFutureIsRefused() throws {
        let root = try Authority()
        let leaf = try root.certify(publicKey, as: name)
        let now = Workbench.now
        let tolerance = SealVerifier.clockTolerance
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate], signed: now + tolerance, now: now).line
                == "signer passed")
        #expect(
            try signer([leaf], key: key, trusting: [root.certificate], signed: now + tolerance + 1, now: now).line
                == "signer failed signed-in-the-future")
    }

    @Test func rubbishForACertificateIsRefused() throws {
        let bench = try Workbench()
        for rubbish: [UInt8] in [[1, 2, 3], [0x30, 0x80], [0x30, 0x03, 0x02, 0x01, 0x00], []] {
            var block = SealBlock(
                documentDigest: CanonicalBase64.encode(SHA256.hash(data: Workbench.note)),
                certificates: [CanonicalBase64.encode(rubbish)],
                certificateDigests: [CanonicalBase64.encode(SHA256.hash(data: rubbish))],
                signingTime: try #require(UTCTime.format(Workbench.sealing)))
            block.propertiesDigest = CanonicalBase64.encode(SHA256.hash(data: block.signedProperties))
            block.signatureValue = CanonicalBase64.encode(try key.signature(for: block.signedInfo).rawRepresentation)
            var sealed = Array(Workbench.note.dropLast("</Note>".utf8.count))
            block.appendElement(to: &sealed)
            let result = bench.verify(sealed + Array("</Note>".utf8))
            #expect(result.overall == .rejected)
            #expect(result.document == nil)
            if !rubbish.isEmpty {
                #expect(
                    Array(result.summary[2...]) == [
                        "seal unknown certificate-unusable", "signer failed certificate-unreadable",
                    ])
            }
        }
    }

    @Test func aKeyOnAnotherCurveIsRefused() throws {
        let root = try Authority()
        let other = P384.Signing.PrivateKey()
        let leaf = try root.certify(Certificate.PublicKey(other.publicKey), as: name)
        let der = try leaf.serializeAsPEM().derBytes
        var block = SealBlock(
            documentDigest: CanonicalBase64.encode(SHA256.hash(data: Workbench.note)),
            certificates: [CanonicalBase64.encode(der)],
            certificateDigests: [CanonicalBase64.encode(SHA256.hash(data: der))],
            signingTime: try #require(UTCTime.format(Workbench.sealing)))
        block.propertiesDigest = CanonicalBase64.encode(SHA256.hash(data: block.signedProperties))
        block.signatureValue = CanonicalBase64.encode([UInt8](repeating: 1, count: 64))
        var sealed = Array(Workbench.note.dropLast("</Note>".utf8.count))
        block.appendElement(to: &sealed)
        let verifier = SealVerifier(
            trust: try TrustStore(pem: root.pem, source: "test"), schema: try Workbench.schema.get())
        let result = verifier.verify(sealed + Array("</Note>".utf8), at: Workbench.now)
        #expect(
            Array(result.summary[2...]) == [
                "seal unknown certificate-unusable", "signer failed certificate-key-not-p256",
            ])
    }
}
