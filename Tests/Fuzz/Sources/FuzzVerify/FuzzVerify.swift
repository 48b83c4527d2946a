import CertificateSeal
import SealFixtures

/// A libFuzzer target: parses and verifies whatever it is given.
///
/// Besides crashes, hangs and leaks it looks for the one thing that must not be: a document that is trusted although it
/// says something else than the documents that were sealed.
enum FuzzVerify {
    /// The digests of everything that was ever sealed with a key that leads to the anchor.
    static let sealedContent: Set<[UInt8]> = SealFixtures.orStop {
        Set(
            try ["sealed-by-intyga", "sealed-by-lxml", "sealed-by-xmlsec1"].map { name in
                let sealed = try SealFixtures.bytes("fixtures/seal/\(name).xml")
                let result = SealFixtures.verifier.verify(sealed, at: SealFixtures.now)
                guard let document = result.document else { fatalError("\(name) is not trusted") }
                return document.contentDigest
            })
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let result = SealFixtures.verifier.verify(input, at: SealFixtures.now)
    if let document = result.document {
        precondition(result.overall == .trusted)
        precondition(FuzzVerify.sealedContent.contains(document.contentDigest), "a forgery is trusted")
    } else {
        precondition(result.overall != .trusted)
    }
    return 0
}
