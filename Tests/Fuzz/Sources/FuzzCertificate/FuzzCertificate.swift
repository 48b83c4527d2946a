import CertificateSeal
import Crypto
import Foundation
import SealFixtures

/// A libFuzzer target: puts whatever it is given in the place of the sealing certificate, where the seal names it by its digest,
/// and verifies; then trusts it.
///
/// A certificate is read before anybody vouches for it. Besides crashes, hangs and leaks it looks for one that is trusted
/// although it is not the one that sealed.
enum FuzzCertificate {
    /// A sealed document, cut where its first certificate and the digest of that certificate stand.
    static let document: (before: String, certificate: String, between: String, after: String) = SealFixtures.orStop {
        let text = String(decoding: try SealFixtures.bytes("fixtures/seal/sealed-by-intyga.xml"), as: UTF8.self)
        let certificate = try part(of: text, after: "<ds:X509Certificate>", from: text.startIndex)
        let named = text[certificate.upperBound...].range(of: "<xades:CertDigest>")?.upperBound ?? text.endIndex
        let digest = try part(of: text, after: "<ds:DigestValue xmlns", from: named, or: "<ds:DigestValue>")
        return (
            String(text[..<certificate.lowerBound]), String(text[certificate]),
            String(text[certificate.upperBound..<digest.lowerBound]), String(text[digest.upperBound...])
        )
    }

    struct NotThere: Error {}

    /// The text of the first element from `start` on whose tag begins so.
    static func part(
        of text: String, after tag: String, from start: String.Index, or other: String? = nil
    ) throws -> Range<String.Index> {
        guard let tag = text[start...].range(of: tag) ?? other.flatMap({ text[start...].range(of: $0) }),
            let end = text[tag.upperBound...].firstIndex(of: "<")
        else { throw NotThere() }
        return tag.upperBound..<end
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Data(UnsafeBufferPointer(start: start, count: count))
    let certificate = input.base64EncodedString()
    let digest = Data(SHA256.hash(data: input)).base64EncodedString()
    let document = FuzzCertificate.document
    let sealed = document.before + certificate + document.between + digest + document.after
    let result = SealFixtures.verifier.verify(Array(sealed.utf8), at: SealFixtures.now)
    precondition(
        (result.overall == .trusted) == (certificate == document.certificate), "another certificate is trusted")

    let pem = "-----BEGIN CERTIFICATE-----\n\(certificate)\n-----END CERTIFICATE-----\n"
    for anchor in (try? TrustStore(pem: pem, source: "fuzz"))?.anchors ?? [] {
        _ = (anchor.owner.description, anchor.owner.organisationNumber, anchor.validFrom, anchor.fingerprint)
    }
    return 0
}
