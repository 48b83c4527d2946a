import CertificateSeal
import Foundation
import StrictXML

/// A libFuzzer target: parses and verifies whatever it is given.
///
/// Besides crashes, hangs and leaks it looks for the one thing that must not be: a document that is trusted although it
/// says something else than the documents that were sealed.
enum FuzzVerify {
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let now = Date(timeIntervalSince1970: 1_795_400_000)

    static let verifier: SealVerifier = {
        do {
            return SealVerifier(
                trust: try TrustStore(readingFrom: [repository.appendingPathComponent("fixtures/seal/root.pem")]),
                schema: try XMLSchema(
                    bytes("fixtures/seal/note/note.xsd"), named: "fixtures/seal/note/note.xsd",
                    imports: [
                        "schemas/seal/1.0/xmldsig.xsd": bytes("schemas/seal/1.0/xmldsig.xsd"),
                        "schemas/seal/1.0/xades.xsd": bytes("schemas/seal/1.0/xades.xsd"),
                    ]))
        } catch {
            fatalError("\(error)")
        }
    }()

    /// The digests of everything that was ever sealed with a key that leads to the anchor.
    static let sealedContent: Set<[UInt8]> = {
        let names = ["sealed-by-intyga", "sealed-by-lxml", "sealed-by-xmlsec1"]
        return Set(
            names.map { name in
                do {
                    let result = verifier.verify(try bytes("fixtures/seal/\(name).xml"), at: now)
                    guard let document = result.document else { fatalError("\(name) is not trusted") }
                    return document.contentDigest
                } catch {
                    fatalError("\(error)")
                }
            })
    }()

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: repository.appendingPathComponent(path)))
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let result = FuzzVerify.verifier.verify(input, at: FuzzVerify.now)
    if let document = result.document {
        precondition(result.overall == .trusted)
        precondition(FuzzVerify.sealedContent.contains(document.contentDigest), "a forgery is trusted")
    } else {
        precondition(result.overall != .trusted)
    }
    return 0
}
