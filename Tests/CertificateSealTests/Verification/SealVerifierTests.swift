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
}
