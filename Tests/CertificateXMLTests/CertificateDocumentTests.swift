import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct CertificateDocumentTests {
    @Test func goldenFiles() throws {
        for (certificate, path) in [
            (try illustrativeCertificate(), "fixtures/certificate/illustrative-full.xml"),
            (try adoptedPartialCertificate(), "fixtures/certificate/adopted-partial.xml"),
        ] {
            let bytes = try CertificateDocument.unsealedBytes(of: certificate)
            try expectGolden(bytes, path)
            try expectXMLLintAccepts(bytes, "certificate/1.0/certificate.xsd")
            #expect(try CertificateDocument.read(CertificateDocument.parse(bytes).root) == certificate)
        }
    }

    @Test func theSameCertificateGivesTheSameBytes() throws {
        let certificate = try illustrativeCertificate()
        #expect(
            try CertificateDocument.unsealedBytes(of: certificate)
                == CertificateDocument.unsealedBytes(of: certificate))
    }

    @Test func theBytesAreCanonicalAndEndWithTheRoot() throws {
        let bytes = try CertificateDocument.unsealedBytes(of: illustrativeCertificate())
        #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\n</CompetenceCertificate>"))
    }

    /// The place of the seal: with a signature as last child the document is valid, and without it the bytes come back.
    @Test func aSealIsTheLastChild() throws {
        let certificate = try illustrativeCertificate()
        let bytes = try CertificateDocument.unsealedBytes(of: certificate)
        let signature = #"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"></ds:Signature>"#
        let end = "</CompetenceCertificate>"
        let sealed = Array(String(decoding: bytes, as: UTF8.self).replacing(end, with: signature + end).utf8)
        let root = try XMLDocument(parsing: sealed).root
        let seal = try #require(root.elements.last)
        #expect(root.canonicalBytes(omitting: seal) == bytes)
        #expect(try CertificateDocument.read(root) == certificate)
    }

    /// What a reader refuses although the schema cannot.
    @Test(
        arguments: [
            ("EMM-0410-61", "EMM-0410-62", DocumentProblemCode.serialCheckCharacter, 2),
            ("<Code>EMM</Code>", "<Code>EMN</Code>", .serialOfOtherIssuer, 2),
            ("<IdentityNumber>201901012391<", "<IdentityNumber>201901012392<", .identityNumberInvalid, 9),
            ("<DateOfJudgement>2026-11-17<", "<DateOfJudgement>2026-11-23<", .datedAfterIssue, 25),
            ("date=\"2026-11-20\"", "date=\"2026-11-23\"", .datedAfterIssue, 59),
            ("<ValidUntil>2031-11-22<", "<ValidUntil>2026-11-21<", .validityBeforeIssue, 4),
            ("3484bd7e51", "d30284d7df", .methodConceptMismatch, 33),
            ("<Method code=\"testimony\">", "<Method code=\"conversation\">", .methodConceptMismatch, 34),
        ] as [(String, String, DocumentProblemCode, Int)])
    func readerRefuses(_ original: String, _ altered: String, _ code: DocumentProblemCode, _ line: Int) throws {
        let text = String(
            decoding: try CertificateDocument.unsealedBytes(of: illustrativeCertificate()), as: UTF8.self)
        try #require(text.contains(original))
        let root = try CertificateDocument.parse(Array(text.replacing(original, with: altered).utf8)).root
        let problems = #expect(throws: DocumentProblems.self) { try CertificateDocument.read(root) }
        #expect(problems?.problems.map(\.code) == [code])
        #expect(problems?.problems.map(\.line) == [line])
    }

    /// What may stand once stands once; a reader sees to it, because a schema's identity constraints cost too much.
    @Test(
        arguments: [
            // The only text of its kind, and not in Swedish.
            ("xml:lang=\"sv\">Städmetoder", "xml:lang=\"en\">Städmetoder", DocumentProblemCode.valueInvalid),
            ("\"OCN-CLEAN-02\"", "\"OCN-CLEAN-01\"", .givenTwice),
            ("<Level scheme=\"EQF\"", "<Level scheme=\"OCN\"", .givenTwice),
            ("<LearningOutcome number=\"2\">", "<LearningOutcome number=\"1\">", .givenTwice),
            ("role=\"externalQualityAssurer\"", "role=\"internalQualityAssurer\"", .givenTwice),
        ] as [(String, String, DocumentProblemCode)])
    func readerRefusesWhatStandsTwice(_ original: String, _ altered: String, _ code: DocumentProblemCode) throws {
        let text = String(
            decoding: try CertificateDocument.unsealedBytes(of: illustrativeCertificate()), as: UTF8.self)
        try #require(text.contains(original))
        let root = try CertificateDocument.parse(Array(text.replacing(original, with: altered).utf8)).root
        let problems = #expect(throws: DocumentProblems.self) { try CertificateDocument.read(root) }
        #expect(problems?.problems.contains { $0.code == code } == true)
    }

    /// Every text that people read is plain: what hides, reverses or breaks it makes two readers see different things.
    @Test(
        arguments: [
            ("<GivenName>Åsa Märta<", "<GivenName><"), ("<GivenName>Åsa Märta<", "<GivenName> Åsa Märta<"),
            ("<GivenName>Åsa Märta<", "<GivenName>Åsa\nMärta<"),
            ("<GivenName>Åsa Märta<", "<GivenName>- -<"), ("<GivenName>Åsa Märta<", "<GivenName>Åsa\u{202E}Märta<"),
            ("<GivenName>Åsa Märta<", "<GivenName>Åsa\u{200B}Märta<"),
            ("</FamilyName>", "\u{2067}</FamilyName>"), ("</Name>", " </Name>"),
            ("</Organisation>", "\n</Organisation>"),
            ("</Title>", "\u{E000}</Title>"), ("</Statement>", "\u{2028}</Statement>"),
            ("</Result>", "\u{AD}</Result>"),
            ("</Assessor>", "\t</Assessor>"), ("</Notice>", "\u{FEFF}</Notice>"),
        ])
    func readerRefusesTextThatIsNotPlain(_ original: String, _ altered: String) throws {
        let text = String(
            decoding: try CertificateDocument.unsealedBytes(of: illustrativeCertificate()), as: UTF8.self)
        // Wherever it stands, one at a time: the issuer's name, the assurers', every title.
        let places = text.ranges(of: original)
        try #require(!places.isEmpty)
        for place in places {
            var changed = text
            changed.replaceSubrange(place, with: altered)
            let root = try CertificateDocument.parse(Array(changed.utf8)).root
            let problems = #expect(throws: DocumentProblems.self) { try CertificateDocument.read(root) }
            let code =
                altered.contains("><") || altered.contains("- -")
                ? DocumentProblemCode.fieldWithoutLetter : .fieldNotPlainText
            #expect(problems?.problems.map(\.code) == [code])
        }
    }

    /// What the schema refuses.
    @Test(
        arguments: [
            ("extent=\"full\"", "extent=\"whole\""),
            ("EMM-0410-6", "EMM-O410-6"),
            ("2026-11-22</DateOfIssue>", "2026-02-30</DateOfIssue>"),
            ("2026-11-22</DateOfIssue>", "2026-11-22Z</DateOfIssue>"),
            ("<OrganisationNumber>212000-0738<", "<OrganisationNumber>2120000738<"),
            ("xml:lang=\"sv\">Städmetoder", "xml:lang=\"fi\">Städmetoder"),
            ("version=\"3\"", "version=\"03\""),
            (">1.5</Credits>", ">1.50</Credits>"),
            (">1.5</Credits>", ">0</Credits>"),
            ("authorisation=\"Z-0001\"", "authorisation=\"anna\""),
            ("holderInSample=\"false\"", "holderInSample=\"0\""),
            ("https://example.org", "javascript://example.org"),
            ("<Ledger hash=\"", "<Ledger hash=\"A"),
            ("number=\"4711\"", "number=\"-1\""),
            ("</Verification>\n", "</Verification>\n  <Extra></Extra>\n"),
        ])
    func schemaRefuses(_ original: String, _ altered: String) throws {
        let text = String(
            decoding: try CertificateDocument.unsealedBytes(of: illustrativeCertificate()), as: UTF8.self)
        try #require(text.contains(original))
        let problems = #expect(throws: DocumentProblems.self) {
            try CertificateDocument.parse(Array(text.replacing(original, with: altered).utf8))
        }
        #expect(problems?.problems.allSatisfy { $0.code == .schemaViolation && $0.line != nil } == true)
    }

    /// A writer never lets out what a reader would refuse.
    @Test func writerRefuses() throws {
        func refusal(_ change: (inout CompetenceCertificate) throws -> Void) throws -> [DocumentProblemCode] {
            var certificate = try illustrativeCertificate()
            try change(&certificate)
            let changed = certificate
            let codes = Result { () throws(DocumentProblems) in try CertificateDocument.unsealedBytes(of: changed) }
                .problemCodes
            // Reading back finds nothing that validating has not found.
            let validated = Result { () throws(DocumentProblems) in
                try CertificateDocument.validatedBytes(of: changed)
            }
            #expect(validated.problemCodes == codes)
            return codes
        }
        #expect(try refusal { _ in } == [])
        #expect(try refusal { $0.holder.familyName = "Ek\u{202E}" } == [.fieldNotPlainText])
        #expect(try refusal { $0.units.append($0.units[0]) } == [.givenTwice])
        #expect(try refusal { $0.qualityAssurance[1] = $0.qualityAssurance[0] } == [.givenTwice])
        #expect(try refusal { $0.holder.givenName = "" } == [.fieldWithoutLetter])
        #expect(try refusal { $0.holder.givenName = "a\u{0}b" } == [.notWellFormed])
        #expect(try refusal { $0.units = [] }.contains(.schemaViolation))
        #expect(try refusal { $0.units[0].credits = Credits(tenths: 0) }.contains(.schemaViolation))
        #expect(try refusal { $0.issuer.code = "NYB" } == [.serialOfOtherIssuer])
        #expect(try refusal { $0.qualityAssurance.reverse() } == [.externalSignOffMisplaced])
        #expect(try refusal { $0.qualityAssurance.removeFirst() } == [.externalSignOffMisplaced])
        #expect(try refusal { $0.replaces = $0.serial } == [.replacesItself])
        #expect(try refusal { $0.units[0].judgedOn = try day("2026-12-01") } == [.datedAfterIssue])
    }

    /// Documents within the letter of the schema but built to exhaust a reader.
    @Test func longTextsMatchFast() throws {
        var certificate = try illustrativeCertificate()
        certificate.holder.givenName = String(repeating: "a ", count: 99) + "bc"
        certificate.units[0].outcomes[0].statement.sv = String(repeating: "- ", count: 248) + "a-b"
        _ = try CertificateDocument.unsealedBytes(of: certificate)
        certificate.units[0].outcomes[0].statement.sv = String(repeating: "- ", count: 20_000) + "-"
        #expect(throws: DocumentProblems.self) { try CertificateDocument.unsealedBytes(of: certificate) }
    }
}
