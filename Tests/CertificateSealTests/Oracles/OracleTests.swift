import Foundation
import Testing

@testable import CertificateSeal

/// Two engines that share no code with ours, in both directions.
@Suite struct OracleTests {
    /// Documents with what canonicalisation and escaping have to get right.
    static let documents = [
        #"<Note xmlns="urn:intyga:test-note:1" number="1"><Title></Title><Line></Line></Note>"#,
        #"<Note xmlns="urn:intyga:test-note:1" number="&quot;&amp;&lt;>&#x9;&#xA;&#xD;"><Title>&lt;&amp;&gt;&#xD;"'</Title><Line> </Line></Note>"#,
        #"<n:Note xmlns:n="urn:intyga:test-note:1" number="å"><n:Title>Ω≈ç√ 漢字 🧹</n:Title><n:Line id="x" result="y">z</n:Line></n:Note>"#,
        String(decoding: Workbench.note, as: UTF8.self),
    ]

    @Test func othersAcceptWhatWeSeal() throws {
        let folder = try TemporaryFolder()
        let bench = try Workbench()
        let certificate = try folder.write(Array(bench.certificate.utf8), to: "certificate.pem")
        var files: [URL] = []
        for (index, document) in Self.documents.enumerated() {
            let sealed = try bench.identity.seal(Array(document.utf8), at: Workbench.sealing)
            #expect(bench.verify(sealed).overall == .trusted)
            files.append(try folder.write(sealed, to: "\(index).xml"))
        }
        let valid = files.map { _ in "valid" }
        #expect(try Program.xmlsec1(trusting: certificate, files) == valid)
        #expect(try Program.signxml(certificate: certificate, files) == valid)
    }

    @Test func othersAcceptTheFixtures() throws {
        let files = ["sealed-by-intyga", "sealed-by-lxml", "sealed-by-xmlsec1"]
            .map { Repository.url("fixtures/seal/\($0).xml") }
        let valid = files.map { _ in "valid" }
        #expect(try Program.xmlsec1(trusting: Repository.url("fixtures/seal/root.pem"), files) == valid)
        #expect(try Program.signxml(certificate: Repository.url("fixtures/seal/chain.pem"), files) == valid)
    }

    @Test func whatWeSealIsCanonical() throws {
        let folder = try TemporaryFolder()
        let sealed = try Workbench().sealedNote()
        let file = try folder.write(sealed, to: "sealed.xml")
        let lines = try Program.lines("/usr/bin/env", ["xmllint", "--nonet", "--exc-c14n", file.path])
        #expect(lines.joined(separator: "\n") == String(decoding: sealed, as: UTF8.self))
    }

    @Test func theSchemaWorksWithXmllint() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Workbench().sealedNote(), to: "sealed.xml")
        let schema = Repository.url("fixtures/seal/note/note.xsd").path
        _ = try Program.lines("/usr/bin/env", ["xmllint", "--nonet", "--noout", "--schema", schema, file.path])
    }

    /// Changes that no one may accept: they are in what is signed.
    static let tampering: [(from: String, to: String)] = [
        ("Åsa Öberg", "Åsa Oberg"),
        (#"result="godkänd""#, #"result="underkänd""#),
        ("<Line>ett</Line><Line>två</Line>", "<Line>två</Line><Line>ett</Line>"),
        (#" id="a""#, ""),
        ("2026-11-22T16:08:30Z", "2026-11-22T16:08:31Z"),
        ("application/xml", "application/xmI"),
        ("</Section>", "</Section><Section><Line>tre</Line></Section>"),
        ("<ds:DigestValue>", "<ds:DigestValue>A"),
    ]

    @Test func whatOthersRefuseWeRefuse() throws {
        let folder = try TemporaryFolder()
        let bench = try Workbench()
        let certificate = try folder.write(Array(bench.certificate.utf8), to: "certificate.pem")
        let sealed = String(decoding: try bench.sealedNote(), as: UTF8.self)
        var files: [URL] = []
        for (index, change) in Self.tampering.enumerated() {
            let tampered = sealed.replacing(change.from, with: change.to)
            #expect(tampered != sealed)
            #expect(bench.verify(tampered).overall == .rejected, "\(change)")
            files.append(try folder.write(Array(tampered.utf8), to: "\(index).xml"))
        }
        let invalid = files.map { _ in "invalid" }
        #expect(try Program.xmlsec1(trusting: certificate, files) == invalid)
        #expect(try Program.signxml(certificate: certificate, files) == invalid)
    }

    /// Sealed anew by others in this run, so that a change of our verifier and of the fixtures cannot hide each other.
    @Test func weAcceptWhatAnotherSeals() throws {
        let seal = Repository.url("fixtures/seal")
        let lines = try Program.lines(
            Program.python,
            [Repository.url("Tests/Oracles/independent_signer.py").path]
                + ["test-key.pem", "chain.pem", "note/note.xml"].map { seal.appendingPathComponent($0).path }
                + ["2026-11-22T16:08:30Z", "profile"])
        let result = try FixtureTests.verifier().verify(
            Array(lines.joined(separator: "\n").utf8), at: Workbench.now)
        #expect(result.summary == ["form passed", "schema passed", "seal passed", "signer passed"])
    }
}
