import CompetenceModel
import Foundation
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct ClaimDecisionDocumentTests {
    private static let key = SHA256Digest(hashing: "key")
    private static let signature = [UInt8](1...64)

    private func signed(_ decision: ClaimDecision) throws -> [UInt8] {
        try ClaimDecisionDocument.signedBytes(
            ClaimDecisionDocument.unsignedBytes(of: decision), key: Self.key, signature: Self.signature)
    }

    @Test func goldenFiles() throws {
        for (name, outcome) in [
            ("signed-off", ClaimDecision.Outcome.signedOff),
            ("returned", .returned(reason: "Se återkopplingen\npå A-2")),
        ] {
            let decision = try exampleDecision(outcome)
            let bytes = try signed(decision)
            try expectGolden(bytes, "fixtures/claim-decision/\(name).xml")
            try expectXMLLintAccepts(bytes, "claim-decision/1.0/claim-decision.xsd")
            #expect(try XMLDocument(parsing: bytes).root.canonicalBytes() == bytes)
            let read = try ClaimDecisionDocument.read(bytes)
            #expect(read.decision == decision)
            #expect(read.content == (try ClaimDecisionDocument.unsignedBytes(of: decision)))
            #expect(read.key == Self.key)
            #expect(read.signature == Self.signature)
        }
    }

    @Test func everythingReviewedNeedsNoSecret() throws {
        var decision = try exampleDecision()
        decision.reveal = nil
        decision.reviews = []
        #expect(try ClaimDecisionDocument.read(signed(decision)).decision == decision)
    }

    private func refusal(_ change: (inout ClaimDecision) throws -> Void) throws -> [DocumentProblemCode] {
        var changed = try exampleDecision()
        try change(&changed)
        let decision = changed
        return Result { () throws(DocumentProblems) in try ClaimDecisionDocument.unsignedBytes(of: decision) }
            .problemCodes
    }

    @Test func writerRefusesWhatAReaderWould() throws {
        #expect(try refusal { _ in } == [])
        #expect(try refusal { $0.reviews.reverse() } == [.notInOrder])
        #expect(try refusal { $0.reviews.append($0.reviews[1]) } == [.notInOrder])
        #expect(try refusal { $0.sample.reverse() } == [.notInOrder])
        // In a round in which a stage has seen everything before, there is nothing to draw.
        #expect(
            try refusal {
                $0.sample = []
                $0.reviews = []
            } == [])
        #expect(try refusal { $0.reviews[1].feedback = nil } == [.feedbackMissing])
        #expect(try refusal { $0.reviews[1].feedback = " \n" } == [.feedbackMissing])
        #expect(try refusal { $0.on = try day("2026-11-24") } == [.datedAfterDecision])
        #expect(try refusal { $0.outcome = .returned(reason: "") }.contains(.schemaViolation))
        #expect(try refusal { $0.round = 0 }.contains(.schemaViolation))
    }

    // MARK: Invariant 1: one form

    private func problems(_ bytes: [UInt8]) -> [DocumentProblemCode] {
        Result { () throws(DocumentProblems) in try ClaimDecisionDocument.read(bytes) }.problemCodes
    }

    private func problems(_ change: (inout String) throws -> Void) throws -> [DocumentProblemCode] {
        var text = String(decoding: try signed(exampleDecision()), as: UTF8.self)
        try change(&text)
        return problems(Array(text.utf8))
    }

    @Test func aDecisionIsSigned() throws {
        #expect(problems(try ClaimDecisionDocument.unsignedBytes(of: exampleDecision())) == [.signatureMissing])
    }

    @Test func theSignatureIsLastAndAlone() throws {
        let text = String(decoding: try signed(exampleDecision()), as: UTF8.self)
        let start = try #require(text.range(of: "<Signature"))
        let end = try #require(text.range(of: "</Signature>"))
        let element = String(text[start.lowerBound..<end.upperBound])
        #expect(try problems { $0.insert(contentsOf: element, at: end.upperBound) } == [.schemaViolation])
        #expect(
            try problems { text in
                text.removeSubrange(start.lowerBound..<end.upperBound)
                text.replace("<Package", with: element + "<Package", maxReplacements: 1)
            }.contains(.schemaViolation))
        for after in ["\n", " ", "<!-- -->", "text"] {
            #expect(try !problems { $0.replace("</Signature>", with: "</Signature>" + after) }.isEmpty, "\(after)")
        }
        #expect(try !problems { $0 += "\n" }.isEmpty)
        #expect(try !problems { $0 = "<?xml version=\"1.0\"?>" + $0 }.isEmpty)
        #expect(try !problems { $0 = "\u{FEFF}" + $0 }.isEmpty)
    }

    /// The same document to an XML reader, and still not the one that was written.
    @Test(arguments: [
        ("<SignedOff></SignedOff>", "<SignedOff/>"), ("<Assurer ", "<Assurer  "),
        ("verdict=\"approved\"", "verdict='approved'"),
        (" key=\"", " key = \""), ("</Signature>", "</Signature >"), ("&lt;golvet&gt;", "&lt;golvet>"),
        ("Vad visar", "<![CDATA[Vad visar]]>"), ("blev rent", "blev&#x20;rent"),
        ("assessment=\"A-0002\" date=\"2026-11-24\"", "date=\"2026-11-24\" assessment=\"A-0002\""),
    ])
    func oneFormOnly(_ written: String, _ instead: String) throws {
        let text = String(decoding: try signed(exampleDecision()), as: UTF8.self)
        #expect(text.contains(written))
        #expect(try !problems { $0.replace(written, with: instead, maxReplacements: 1) }.isEmpty)
    }

    @Test func base64HasOneSpelling() throws {
        // Stray bits in the last character decode to the same bytes.
        let value = Data(Self.signature).base64EncodedString()
        let last = try #require(value.dropLast(2).last)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let position = try #require(alphabet.firstIndex(of: last))
        let stray = String(value.dropLast(3)) + String(alphabet[position | 1]) + "=="
        #expect(stray != value)
        #expect(try problems { $0.replace(value, with: stray) } == [.notAsWritten])
        #expect(try problems { $0.replace(value, with: value.dropLast(4) + "====") } == [.schemaViolation])
        #expect(try problems { $0.replace(value, with: " " + value) } == [.schemaViolation])
        #expect(
            try problems { $0.replace(Self.key.description, with: Self.key.description.uppercased()) }
                == [.schemaViolation])
    }

    @Test func aDocumentOfAnotherKindIsRefused() throws {
        let package = try ClaimPackageDocument.unsealedBytes(of: examplePackage())
        #expect(problems(package).contains(.schemaViolation))
        #expect(problems([]) != [])
        #expect(throws: DocumentProblems.self) {
            try ClaimDecisionDocument.signedBytes(package, key: Self.key, signature: Self.signature)
        }
    }
}
