import Foundation
import StrictXML
import Testing

@testable import CertificateSeal

/// Documents sealed once and kept: they have to verify for ever, and everything else about them is written by hand.
@Suite struct FixtureTests {
    static func verifier() throws -> SealVerifier {
        SealVerifier(
            trust: try TrustStore(readingFrom: [Repository.url("fixtures/seal/root.pem")]),
            schema: try Workbench.schema.get())
    }

    @Test(arguments: ["sealed-by-intyga", "sealed-by-lxml", "sealed-by-xmlsec1"])
    func verifies(_ name: String) throws {
        let bytes = try Repository.bytes("fixtures/seal/\(name).xml")
        let result = try Self.verifier().verify(bytes, at: Workbench.now)
        #expect(result.summary == ["form passed", "schema passed", "seal passed", "signer passed"])
        let document = try #require(result.document)
        #expect(document.signingTime == Workbench.sealing)
        #expect(document.issuerName == "Exempelstads kommun")
        #expect(document.anchor.owner.organisationName == "Test root")
        #expect(!document.isPinned)
        #expect(document.root.first("Title", in: "urn:intyga:test-note:1")?.text == "Intyg för Åsa Öberg & Co")
    }

    /// Set INTYGA_RECORD=1 to write the fixture anew; that run fails, so that nobody records by accident.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["INTYGA_RECORD"] == "1"))
    func record() throws {
        let key = try SealingKey(
            pkcs8PEM: String(decoding: Repository.bytes("fixtures/seal/test-key.pem"), as: UTF8.self))
        let identity = try SealingIdentity(
            key: key, readingCertificatesFrom: Repository.url("fixtures/seal/chain.pem"), at: Workbench.sealing)
        let sealed = try identity.seal(Repository.bytes("fixtures/seal/note/note.xml"), at: Workbench.sealing)
        try Data(sealed).write(to: Repository.url("fixtures/seal/sealed-by-intyga.xml"))
        Issue.record("recorded fixtures/seal/sealed-by-intyga.xml")
    }

    /// What is in `fixtures/seal/foreign`: seals by a trusted key that differ from the profile in one respect. Nearly
    /// all are correct signatures to a general engine; each line says what has to be said about it.
    static let foreign: [String: [String]] = [
        "base64-transform": ["schema", "foreign-form-of-seal"],
        "c14n-with-comments": ["schema", "foreign-form-of-seal"],
        "der-signature": ["schema", "foreign-form-of-seal"],
        "document-twice": ["foreign-form-of-seal"],
        "ecdsa-sha1": ["schema", "foreign-form-of-seal"],
        "ecdsa-sha512": ["schema", "foreign-form-of-seal"],
        "external-reference": ["schema", "foreign-form-of-seal"],
        "first-child": ["schema", "seal-misplaced"],
        "hmac-with-public-key": ["schema", "foreign-form-of-seal"],
        "in-a-section": ["schema", "seal-misplaced"],
        "inclusive-c14n": ["schema", "foreign-form-of-seal"],
        "inclusive-namespaces": ["schema", "foreign-form-of-seal"],
        "key-value": ["schema", "foreign-form-of-seal"],
        "local-time": ["schema", "foreign-form-of-seal"],
        "md5-digest": ["schema", "foreign-form-of-seal"],
        "no-c14n-transform": ["foreign-form-of-seal"],
        "no-qualifying-properties": ["schema", "foreign-form-of-seal"],
        "no-reference": ["schema", "foreign-form-of-seal"],
        "no-signing-certificate": ["schema", "foreign-form-of-seal"],
        "no-signing-time": ["schema", "foreign-form-of-seal"],
        "no-type": ["foreign-form-of-seal"],
        "only-document": ["schema", "foreign-form-of-seal"],
        "only-properties": ["schema", "foreign-form-of-seal"],
        "other-certificate-digest": ["certificate-unusable", "certificate-not-the-named"],
        "other-identifiers": ["schema", "foreign-form-of-seal"],
        "other-prefixes": ["foreign-form-of-seal"],
        "references-swapped": ["foreign-form-of-seal"],
        "second-object": ["schema", "foreign-form-of-seal"],
        "sha1-digest": ["schema", "foreign-form-of-seal"],
        "sha512-digest": ["schema", "foreign-form-of-seal"],
        "text-after": ["schema", "seal-misplaced"],
        "three-references": ["schema", "foreign-form-of-seal"],
        "twice": ["schema", "signatures-elsewhere"],
        "unsigned-properties": ["schema", "foreign-form-of-seal"],
        "white-space": ["foreign-form-of-seal"],
        "xpath-transform": ["schema", "foreign-form-of-seal"],
        "xpointer-reference": ["schema", "foreign-form-of-seal"],
        "xslt-transform": ["schema", "foreign-form-of-seal"],
    ]

    @Test(arguments: foreign.keys.sorted())
    func refusesTheForeignForm(_ name: String) throws {
        let result = try Self.verifier().verify(
            Repository.bytes("fixtures/seal/foreign/\(name).xml"), at: Workbench.now)
        var expected = try #require(Self.foreign[name])
        let isSchemaWrong = expected.first == "schema"
        if isSchemaWrong { expected.removeFirst() }
        #expect(result.overall == .rejected)
        #expect(result.document == nil)
        #expect(result.form == .passed)
        #expect(result.schema.reason?.code == (isSchemaWrong ? "not-as-the-schema-says" : nil))
        #expect(result.seal.reason?.code == expected[0])
        #expect(result.signer.reason?.code == (expected.count > 1 ? expected[1] : "seal-failed"))
    }

    @Test func everyForeignFixtureIsExpected() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Repository.url("fixtures/seal/foreign").path)
        #expect(files.sorted() == Self.foreign.keys.map { $0 + ".xml" }.sorted())
    }
}
