import Foundation
import StrictXML

@testable import CertificateSeal

/// An organisation, its seal, a reader that trusts it, and a small document.
struct Workbench {
    static let from = Date(timeIntervalSince1970: 1_735_689_600)  // 2025-01-01
    static let until = Date(timeIntervalSince1970: 2_051_222_400)  // 2035-01-01
    static let sealing = Date(timeIntervalSince1970: 1_795_363_710)  // 2026-11-22T16:08:30Z
    static let now = Date(timeIntervalSince1970: 1_795_400_000)

    let key: SealingKey
    let certificate: String
    let identity: SealingIdentity
    let verifier: SealVerifier

    static let schema = Result { try noteSchema() }

    static func noteSchema() throws -> XMLSchema { try schema("fixtures/seal/note/note.xsd") }

    static func certificateSchema() throws -> XMLSchema { try schema("schemas/certificate/1.0/certificate.xsd") }

    private static func schema(_ path: String) throws -> XMLSchema {
        let imported = ["schemas/seal/1.0/xmldsig.xsd", "schemas/seal/1.0/xades.xsd", "schemas/xml/xml.xsd"]
        let imports = try imported.map { ($0, try Repository.bytes($0)) }
        return try XMLSchema(Repository.bytes(path), named: path, imports: Dictionary(uniqueKeysWithValues: imports))
    }

    /// Canonical, with characters that need care: å ä ö, an emoji, escapes, line feeds, an empty element.
    static let note = Array(
        """
        <Note xmlns="urn:intyga:test-note:1" number="17"><Title>Intyg för Åsa Öberg &amp; Co</Title>\
        <Line id="a" result="godkänd">Städar enligt plan &lt;2&gt; 🧹</Line>
        <Line id="b"></Line><Section><Line>ett</Line><Line>två</Line></Section></Note>
        """.utf8)

    init(schema: XMLSchema? = nil) throws {
        let key = SealingKey()
        try self.init(key: key, certificate: Self.certificate(for: key, as: "Exempelstads kommun"), schema: schema)
    }

    init(key: SealingKey, certificate: String, schema: XMLSchema? = nil) throws {
        self.key = key
        self.certificate = certificate
        self.identity = try SealingIdentity(
            key: key, certificates: certificate, source: "test", at: Self.sealing)
        self.verifier = SealVerifier(
            trust: try TrustStore(pem: certificate, source: "test"), schema: try schema ?? Self.schema.get())
    }

    static func certificate(
        for key: SealingKey, as name: String, from: Date = from, until: Date = until
    ) throws -> String {
        try key.selfSignedCertificate(
            for: SealSubject(organisationName: name, organisationNumber: "212000-0142"), validFrom: from,
            validUntil: until)
    }

    func sealedNote() throws -> [UInt8] { try identity.seal(Self.note, at: Self.sealing) }

    func verify(_ bytes: [UInt8]) -> SealVerification { verifier.verify(bytes, at: Self.now) }

    func verify(_ text: String) -> SealVerification { verify(Array(text.utf8)) }
}

extension SealVerification {
    /// The lines as a test writes them down: `form passed, schema failed not-as-the-schema-says, …`.
    var summary: [String] {
        lines.map { check, outcome in
            switch outcome {
            case .passed: "\(check) passed"
            case .failed(let reason): "\(check) failed \(reason.code)"
            case .couldNotBeChecked(let reason): "\(check) unknown \(reason.code)"
            }
        }
    }
}
