import CompetenceModel
import Crypto
import Foundation
import StrictXML
import Testing

@testable import CertificateSeal

@Suite struct SealVerifierTests {
    @Test func aSealedDocumentPasses() throws {
        let bench = try Workbench()
        let sealed = try bench.sealedNote()
        let result = bench.verify(sealed)
        #expect(result.summary == ["form passed", "schema passed", "seal passed", "signer passed"])
        #expect(result.overall == .trusted)
        let document = try #require(result.document)
        #expect(document.root.attribute("number", in: nil) == "17")
        #expect(document.signingTime == Workbench.sealing)
        #expect(document.issuerName == "Exempelstads kommun (NTRSE-2120000142)")
        #expect(document.signer.organisationNumber == "2120000142")
        #expect(document.isPinned)
        #expect(document.contentDigest == Array(SHA256.hash(data: Workbench.note)))
        #expect(document.sha256 == Array(SHA256.hash(data: sealed)))
        #expect(document.signerFingerprint == bench.identity.fingerprint)
    }

    @Test func manyAtOnce() async throws {
        let bench = try Workbench()
        let good = try bench.sealedNote()
        let bad = Array(String(decoding: good, as: UTF8.self).replacing("ett", with: "ätt").utf8)
        let answers = await withTaskGroup(of: (Int, OverallOutcome).self) { group in
            for index in 0..<200 {
                group.addTask { (index, bench.verify(index.isMultiple(of: 3) ? bad : good).overall) }
            }
            return await group.reduce(into: [Int: OverallOutcome]()) { $0[$1.0] = $1.1 }
        }
        #expect(answers.count == 200)
        #expect(answers.allSatisfy { $0.value == ($0.key.isMultiple(of: 3) ? .rejected : .trusted) })
    }

    @Test func theOneAnswer() {
        let reason = CheckReason(code: "x", words: Phrase(sv: "x", en: "x"))
        let (failed, unknown) = (CheckOutcome.failed(reason), CheckOutcome.couldNotBeChecked(reason))
        #expect(CheckOutcome.overall([]) == .trusted)
        #expect(CheckOutcome.overall([.passed, .passed]) == .trusted)
        #expect(CheckOutcome.overall([.passed, unknown]) == .notFullyChecked)
        #expect(CheckOutcome.overall([unknown, .passed]) == .notFullyChecked)
        #expect(CheckOutcome.overall([unknown, failed]) == .rejected)
        #expect(CheckOutcome.overall([failed, unknown, .passed]) == .rejected)
    }

    @Test func aProcessingInstructionHidesNothing() throws {
        // Where limits of one's own allow them.
        let bench = try Workbench()
        let limits = XMLLimits()
        let verifier = SealVerifier(trust: bench.verifier.trust, schema: try Workbench.schema.get(), limits: limits)
        let hidden = String(decoding: Workbench.note, as: UTF8.self)
            .replacing("<Title>", with: #"<?x a="?><Title>"#).replacing(#"id="b""#, with: #"id="a""#)
        let sealed = try bench.identity.seal(Array(hidden.utf8), at: Workbench.sealing)
        #expect(verifier.verify(sealed, at: Workbench.now).seal == .failed(SealReason.duplicateIdentifier.reason))
    }
}
