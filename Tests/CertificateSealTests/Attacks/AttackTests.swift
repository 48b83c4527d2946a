import Crypto
import Foundation
import Testing

@testable import CertificateSeal

/// One way to cheat, and the line of the verification that has to catch it.
struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    /// What the lines have to say, in order: form, schema, seal, signer. `-` is passed, `?` could not be checked,
    /// otherwise the code of the failure.
    let expected: String
    let make: @Sendable (String) throws -> [UInt8]

    init(_ name: String, _ expected: String, _ make: @escaping @Sendable (String) throws -> String) {
        self.name = name
        self.expected = expected
        self.make = { Array(try make($0).utf8) }
    }

    init(bytes name: String, _ expected: String, _ make: @escaping @Sendable (String) throws -> [UInt8]) {
        self.name = name
        self.expected = expected
        self.make = make
    }

    var testDescription: String { name }
}

/// Every attack that the design lists, against a document with a good seal. The attacker changes the file at will, but
/// has no key that the reader trusts.
@Suite struct AttackTests {
    static let unreadable = "not-well-formed ? ? ?"
    static let invalid = "- not-as-the-schema-says"

    /// The seal of a document, cut out.
    static func seal(of text: String) throws -> String {
        let start = try #require(text.range(of: "<ds:Signature "))
        let end = try #require(text.range(of: "</ds:Signature>"))
        return String(text[start.lowerBound..<end.upperBound])
    }

    static func without(seal: String, _ text: String) -> String { text.replacing(seal, with: "") }

    static let alterations: [Attack] = [
        Attack("a word altered", "- - content-altered ?") { $0.replacing("Åsa Öberg", with: "Eva Öberg") },
        Attack("a result altered", "- - content-altered ?") { $0.replacing("godkänd", with: "underkänd") },
        Attack("an attribute removed", "- - content-altered ?") { $0.replacing(#" id="b""#, with: "") },
        Attack("an attribute added", "- - content-altered ?") {
            $0.replacing("<Line id=\"b\">", with: "<Line id=\"b\" result=\"godkänd\">")
        },
        Attack("elements swapped", "- - content-altered ?") {
            $0.replacing("<Line>ett</Line><Line>två</Line>", with: "<Line>två</Line><Line>ett</Line>")
        },
        Attack("white space between elements", "- - content-altered ?") {
            $0.replacing("<Section>", with: "<Section> ")
        },
        Attack("the time altered", "- - seal-properties-altered ?") {
            $0.replacing("T16:08:30Z", with: "T16:08:29Z")
        },
        Attack("the document's digest altered", "- - content-altered ?") { text in
            let first = try #require(text.range(of: "<ds:DigestValue>"))
            let old = text[first.upperBound]
            return text.replacingCharacters(in: first.upperBound...first.upperBound, with: old == "A" ? "B" : "A")
        },
        Attack("the signature altered", "- - signature-invalid ?") { text in
            let first = try #require(text.range(of: "<ds:SignatureValue>"))
            let old = text[first.upperBound]
            return text.replacingCharacters(in: first.upperBound...first.upperBound, with: old == "A" ? "B" : "A")
        },
        Attack("a signature of zeros", "- - signature-invalid ?") { text in
            let start = try #require(text.range(of: "<ds:SignatureValue>")).upperBound
            let end = try #require(text.range(of: "</ds:SignatureValue>")).lowerBound
            return text.replacingCharacters(in: start..<end, with: String(repeating: "A", count: 86) + "==")
        },
        Attack("the seal removed", "- - no-seal ?") { without(seal: try seal(of: $0), $0) },
    ]

    static let wrapping: [Attack] = [
        Attack("the signed document inside a false one", "\(invalid) content-altered ?") { text in
            let signature = try seal(of: text)
            let signed = without(seal: signature, text)
            return #"<Note xmlns="urn:intyga:test-note:1" number="18"><Title>false</Title><Line>x</Line>"#
                + "<Section>\(signed)</Section>\(signature)</Note>"
        },
        Attack("the sealed document, whole, inside a false one", "\(invalid) seal-misplaced ?") { text in
            #"<Note xmlns="urn:intyga:test-note:1" number="18"><Title>false</Title><Line>x</Line>\#(text)</Note>"#
        },
        Attack("the signed document inside the seal of a false one", "\(invalid) foreign-form-of-seal ?") { text in
            let signature = try seal(of: text)
            let signed = without(seal: signature, text)
                .replacing(#"number="17""#, with: #"number="17" Id="original""#)
            let moved = signature.replacing(#"URI="""#, with: ##"URI="#original""##)
                .replacing("</ds:Signature>", with: "<ds:Object>\(signed)</ds:Object></ds:Signature>")
            return
                #"<Note xmlns="urn:intyga:test-note:1" number="18"><Title>false</Title><Line>x</Line>\#(moved)</Note>"#
        },
        Attack("the seal as root around the document", "\(invalid) seal-misplaced ?") { text in
            let signature = try seal(of: text)
            return signature.replacing(
                "</ds:Signature>",
                with: "<ds:Object>\(without(seal: signature, text))</ds:Object></ds:Signature>")
        },
        Attack("the seal as first element", "\(invalid) seal-misplaced ?") { text in
            let signature = try seal(of: text)
            return without(seal: signature, text).replacing("<Title>", with: "\(signature)<Title>")
        },
        Attack("the seal inside another element", "\(invalid) seal-misplaced ?") { text in
            let signature = try seal(of: text)
            return without(seal: signature, text).replacing("</Section>", with: "\(signature)</Section>")
        },
        Attack("text after the seal", "\(invalid) seal-misplaced ?") {
            $0.replacing("</ds:Signature>", with: "</ds:Signature>godkänd i allt")
        },
        Attack("an element after the seal", "\(invalid) seal-misplaced ?") {
            $0.replacing("</ds:Signature>", with: "</ds:Signature><Line>godkänd i allt</Line>")
        },
        Attack("the seal twice", "\(invalid) signatures-elsewhere ?") { text in
            let signature = try seal(of: text)
            return text.replacing(signature, with: signature + signature)
        },
        Attack("a false seal before the good one", "\(invalid) signatures-elsewhere ?") { text in
            let signature = try seal(of: text)
            return text.replacing(
                signature, with: signature.replacing("godkänd", with: "x").replacing("T16", with: "T17") + signature)
        },
        Attack("a good seal in a false one", "\(invalid) foreign-form-of-seal ?") { text in
            let signature = try seal(of: text)
            return text.replacing(
                signature,
                with: signature.replacing("</ds:Signature>", with: "<ds:Object>\(signature)</ds:Object></ds:Signature>")
            )
        },
        Attack("another SignedProperties beside the signed one", "\(invalid) foreign-form-of-seal ?") { text in
            let start = try #require(text.range(of: "<xades:SignedProperties")).lowerBound
            let end = try #require(text.range(of: "</xades:SignedProperties>")).upperBound
            let properties = String(text[start..<end])
            return text.replacing(properties, with: properties.replacing("2026-11-22", with: "2030-01-01") + properties)
        },
        Attack("another SignedProperties in the content", "\(invalid) signatures-elsewhere ?") { text in
            let start = try #require(text.range(of: "<xades:SignedProperties")).lowerBound
            let end = try #require(text.range(of: "</xades:SignedProperties>")).upperBound
            let properties = text[start..<end].replacing(
                "<xades:SignedProperties",
                with: #"<xades:SignedProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#" "#
                    + #"xmlns:ds="http://www.w3.org/2000/09/xmldsig#""#)
            return text.replacing("</Section>", with: "\(properties)</Section>")
        },
        Attack("the properties' identifier in the content", "- - duplicate-identifier ?") {
            $0.replacing(#"id="a""#, with: #"id="seal-properties""#)
        },
        Attack("the seal's identifier in the content", "- - duplicate-identifier ?") {
            $0.replacing(#"id="a""#, with: #"id="seal""#)
        },
        Attack("one identifier twice in the content", "- - duplicate-identifier ?") {
            $0.replacing(#"id="b""#, with: #"id="a""#)
        },
        Attack("an identifier of XML's own", "\(invalid) duplicate-identifier ?") {
            $0.replacing("<Section>", with: #"<Section xml:id="a">"#)
        },
        Attack("an identifier in capitals", "\(invalid) duplicate-identifier ?") {
            $0.replacing("<Section>", with: #"<Section ID="a">"#)
        },
        Attack("no reference", "\(invalid) foreign-form-of-seal ?") { text in
            let start = try #require(text.range(of: "<ds:Reference Id")).lowerBound
            let end = try #require(text.range(of: "</ds:SignedInfo>")).lowerBound
            return text.replacingCharacters(in: start..<end, with: "")
        },
        Attack("the document's reference removed", "\(invalid) foreign-form-of-seal ?") { text in
            let start = try #require(text.range(of: "<ds:Reference Id")).lowerBound
            let end = try #require(text.range(of: "<ds:Reference Type")).lowerBound
            return text.replacingCharacters(in: start..<end, with: "")
        },
        Attack("a third reference", "\(invalid) foreign-form-of-seal ?") { text in
            let start = try #require(text.range(of: "<ds:Reference Id")).lowerBound
            let end = try #require(text.range(of: "<ds:Reference Type")).lowerBound
            return text.replacing(text[start..<end], with: text[start..<end] + text[start..<end])
        },
        Attack("the reference to somewhere else", "\(invalid) foreign-form-of-seal ?") {
            $0.replacing(#"URI="""#, with: #"URI="https://example.org/""#)
        },
        Attack("the properties' reference to nothing", "- - foreign-form-of-seal ?") {
            $0.replacing(##"URI="#seal-properties""##, with: #"URI="""#)
        },
    ]

    static let forms: [Attack] = [
        Attack("an entity", unreadable) {
            "<!DOCTYPE Note [<!ENTITY e \"godkänd\">]>" + $0.replacing("ett", with: "&e;")
        },
        Attack("an empty DOCTYPE", unreadable) { "<!DOCTYPE Note>" + $0 },
        Attack("a DTD with default attributes", unreadable) {
            "<!DOCTYPE Note [<!ATTLIST Line result CDATA \"godkänd\">]>" + $0
        },
        Attack("an external DTD", unreadable) { "<!DOCTYPE Note SYSTEM \"file:///etc/passwd\">" + $0 },
        Attack("an external entity", unreadable) {
            "<!DOCTYPE Note [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + $0.replacing("ett", with: "&e;")
        },
        Attack("a parameter entity", unreadable) {
            "<!DOCTYPE Note [<!ENTITY % p SYSTEM \"http://localhost/x.dtd\"> %p;]>" + $0
        },
        Attack("a billion laughs", unreadable) { text in
            let levels = (1...9).map { level in
                "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
            }
            return "<!DOCTYPE Note [<!ENTITY e0 \"ha\">\(levels.joined())]>" + text.replacing("ett", with: "&e9;")
        },
        Attack("an undeclared entity", unreadable) { $0.replacing("ett", with: "&e;") },
        Attack("a comment inside text", unreadable) { $0.replacing("Öberg", with: "Ö<!-- -->berg") },
        Attack("a comment before the document", unreadable) { "<!-- godkänd -->" + $0 },
        Attack("a comment inside the seal", unreadable) {
            $0.replacing("<ds:DigestValue>", with: "<ds:DigestValue><!---->")
        },
        Attack("a comment after the document", unreadable) { $0 + "<!-- godkänd -->" },
        Attack("a processing instruction after the document", unreadable) { $0 + "<?x y?>" },
        Attack("a processing instruction inside the seal", unreadable) {
            $0.replacing("<ds:KeyInfo>", with: "<?x y?><ds:KeyInfo>")
        },
        Attack("two declarations", unreadable) { #"<?xml version="1.0"?><?xml version="1.0"?>"# + $0 },
        Attack("a declaration after white space", unreadable) { #" <?xml version="1.0"?>"# + $0 },
        Attack("a prefix that XML has taken", unreadable) {
            $0.replacing("<Section>", with: #"<Section xmlns:xml="urn:x">"#)
        },
        Attack("a base for addresses", "\(invalid) content-altered ?") {
            $0.replacing("<Section>", with: #"<Section xml:base="http://localhost/">"#)
        },
        Attack("white space declared to count", "\(invalid) content-altered ?") {
            $0.replacing("<Section>", with: #"<Section xml:space="preserve">"#)
        },
        Attack("a part in no namespace", "\(invalid) content-altered ?") {
            $0.replacing("<Section>", with: #"<Section xmlns="">"#)
        },
        Attack("a name in another Unicode form", "- - content-altered ?") {
            $0.replacing("Öberg", with: "O\u{308}berg")
        },
        Attack("a letter that looks the same", "- - content-altered ?") {
            $0.replacing("Öberg", with: "Öb\u{435}rg")
        },
        Attack("a carriage return by its number", "- - content-altered ?") { $0.replacing("ett", with: "ett&#13;") },
        Attack("a processing instruction", unreadable) { "<?xml-stylesheet href=\"false.xsl\"?>" + $0 },
        Attack("an external schema", "- - content-altered ?") {
            $0.replacing(
                #"number="17""#,
                with: #"number="17" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" "#
                    + #"xsi:schemaLocation="urn:intyga:test-note:1 http://localhost/all.xsd""#)
        },
        Attack("a type chosen by the document", "\(invalid) content-altered ?") {
            $0.replacing(
                "<Section>",
                with:
                    #"<Section xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/"#
                    + #"XMLSchema" xsi:type="xs:anyType">"#)
        },
        Attack("ten thousand levels", unreadable) {
            $0.replacing(
                "<Section>",
                with: String(repeating: "<Section>", count: 10_000) + String(repeating: "</Section>", count: 10_000)
                    + "<Section>")
        },
        Attack("an attribute of a megabyte", unreadable) {
            $0.replacing(#"id="a""#, with: #"id="\#(String(repeating: "a", count: 1 << 20))""#)
        },
        Attack("an attribute of twenty kilobytes", unreadable) {
            $0.replacing(#"id="a""#, with: #"id="\#(String(repeating: "a", count: 20_000))""#)
        },
        Attack("a thousand attributes", unreadable) { text in
            text.replacing("<Section>", with: "<Section \((0..<1000).map { "a\($0)=\"\"" }.joined(separator: " "))>")
        },
        Attack("the same attribute twice", unreadable) {
            $0.replacing(#"result="godkänd""#, with: #"result="godkänd" result="underkänd""#)
        },
        Attack("a prefix that stands for nothing", unreadable) { $0.replacing("<Title>", with: "<x:Title>") },
        Attack("two roots", unreadable) { $0 + $0 },
        Attack("text after the end", unreadable) { $0 + "x" },
        Attack("nothing", unreadable) { _ in "" },
        Attack("not XML", unreadable) { _ in "%PDF-1.7" },
        Attack("a zero byte", unreadable) { $0.replacing("ett", with: "e\u{0}tt") },
        Attack("a forbidden character", unreadable) { $0.replacing("ett", with: "e\u{1}tt") },
        Attack("a character reference to zero", unreadable) { $0.replacing("ett", with: "e&#0;tt") },
        Attack("a declared UTF-16", unreadable) { #"<?xml version="1.0" encoding="UTF-16"?>"# + $0 },
        Attack("a declared UTF-7", unreadable) {
            #"<?xml version="1.0" encoding="UTF-7"?>"# + $0.replacing("ett", with: "+ADw-Line+AD4-")
        },
        Attack("a declared Latin 1", unreadable) { #"<?xml version="1.0" encoding="ISO-8859-1"?>"# + $0 },
        Attack("a declared XML 1.1", unreadable) { #"<?xml version="1.1"?>"# + $0 },
        Attack(bytes: "UTF-16", unreadable) { text in
            [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        },
        Attack(bytes: "UTF-16 without mark", unreadable) { text in
            text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        },
        Attack(bytes: "a byte order mark", unreadable) { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
        Attack(bytes: "broken UTF-8", unreadable) { text in
            Array(text.utf8).map { $0 == 0xC3 ? 0xC0 : $0 }
        },
        Attack(bytes: "an overlong sign", unreadable) { text in
            let parts = text.split(separator: "ett", maxSplits: 1)
            return Array(parts[0].utf8) + [0xC0, 0xBC] + Array(parts[1].utf8)
        },
    ]

    @Test(arguments: alterations + wrapping + forms)
    func isCaught(_ attack: Attack) throws {
        let bench = try Workbench()
        let sealed = String(decoding: try bench.sealedNote(), as: UTF8.self)
        let forged = try attack.make(sealed)
        #expect(forged != Array(sealed.utf8), "the attack changes nothing")
        let result = bench.verify(forged)
        let lines = result.lines.map { line in
            switch line.outcome {
            case .passed: "-"
            case .failed(let reason): reason.code
            case .couldNotBeChecked: "?"
            }
        }
        #expect(lines.joined(separator: " ") == attack.expected)
        #expect(result.overall == .rejected)
        #expect(result.document == nil)
    }

    @Test func aTruncatedFileIsCaughtWhereverItEnds() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        for length in 0..<sealed.count {
            let result = bench.verify(Array(sealed[..<length]))
            #expect(result.form != .passed, "\(length)")
            #expect(result.document == nil)
        }
    }

    @Test func aKeyOfOnesOwnUnderTheIssuersName() throws {
        let bench = try Workbench()
        let key = SealingKey()
        let forger = try Workbench(
            key: key, certificate: Workbench.certificate(for: key, as: "Exempelstads kommun"))
        let result = bench.verify(try forger.sealedNote())
        #expect(result.summary == ["form passed", "schema passed", "seal passed", "signer failed signer-not-trusted"])
        #expect(result.document == nil)
    }

    @Test func theTrustedCertificateOverAnotherKeysSignature() throws {
        let bench = try Workbench()
        // The forger puts the trusted certificate where its own is, in the properties too, and signs everything anew.
        let forger = P256.Signing.PrivateKey()
        var block = bench.identity.template
        block.signingTime = try #require(UTCTime.format(Workbench.sealing))
        block.documentDigest = CanonicalBase64.encode(SHA256.hash(data: Workbench.note))
        block.propertiesDigest = CanonicalBase64.encode(SHA256.hash(data: block.signedProperties))
        block.signatureValue = CanonicalBase64.encode(try forger.signature(for: block.signedInfo).rawRepresentation)
        var forged = Array(Workbench.note.dropLast("</Note>".utf8.count))
        block.appendElement(to: &forged)
        let result = bench.verify(forged + Array("</Note>".utf8))
        #expect(
            result.summary == [
                "form passed", "schema passed", "seal failed signature-invalid", "signer unknown seal-failed",
            ])
    }

    @Test func theCertificateExchanged() throws {
        let bench = try Workbench()
        let other = try Workbench()
        let sealed = String(decoding: try other.sealedNote(), as: UTF8.self)
        let theirs = String(decoding: other.identity.template.certificates[0], as: UTF8.self)
        let trusted = String(decoding: bench.identity.template.certificates[0], as: UTF8.self)
        let forged = sealed.replacing(theirs, with: trusted)
        let expected = [
            "form passed", "schema passed", "seal unknown certificate-unusable",
            "signer failed certificate-not-the-named",
        ]
        #expect(bench.verify(forged).summary == expected)
        // The same when the verifier has met the trusted certificate before.
        #expect(bench.verify(try bench.sealedNote()).overall == .trusted)
        let again = bench.verify(forged)
        #expect(again.signer == .failed(SealReason.certificateNotTheNamed.reason))
        #expect(again.overall == .rejected)
    }

    @Test func aSealOnAnotherDocument() throws {
        let bench = try Workbench()
        let signature = try Self.seal(of: String(decoding: try bench.sealedNote(), as: UTF8.self))
        let other =
            #"<Note xmlns="urn:intyga:test-note:1" number="1"><Title>x</Title><Line>y</Line>\#(signature)</Note>"#
        #expect(bench.verify(other).seal == .failed(SealReason.contentAltered.reason))
    }

    @Test func aTrustedSealerCannotHideAnything() throws {
        // Whoever holds the key can seal what they like, but not in a way that different readers read differently.
        let bench = try Workbench()
        let twice = String(decoding: Workbench.note, as: UTF8.self).replacing(#"id="b""#, with: #"id="a""#)
        let sealed = try bench.identity.seal(Array(twice.utf8), at: Workbench.sealing)
        #expect(bench.verify(sealed).seal == .failed(SealReason.duplicateIdentifier.reason))
        let wrong = String(decoding: Workbench.note, as: UTF8.self).replacing("<Title>", with: "<Title x=\"y\">")
        let invalid = bench.verify(try bench.identity.seal(Array(wrong.utf8), at: Workbench.sealing))
        #expect(invalid.summary[0] == "form passed")
        #expect(invalid.summary[1] == "schema failed not-as-the-schema-says")
        #expect(invalid.summary[2...] == ["seal passed", "signer passed"])
        #expect(invalid.document == nil)
        #expect(invalid.overall == .rejected)
    }
}
