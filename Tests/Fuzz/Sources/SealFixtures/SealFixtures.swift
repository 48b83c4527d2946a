public import CertificateSeal
public import Foundation
import StrictXML

/// The sealed documents that seeds are made of, and who verifies them.
public enum SealFixtures {
    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A moment at which all of them are in date.
    public static let now = Date(timeIntervalSince1970: 1_795_400_000)

    public static let verifier: SealVerifier = orStop {
        SealVerifier(
            trust: try TrustStore(readingFrom: [repository.appendingPathComponent("fixtures/seal/root.pem")]),
            schema: try XMLSchema(
                bytes("fixtures/seal/note/note.xsd"), named: "fixtures/seal/note/note.xsd",
                imports: [
                    "schemas/seal/1.0/xmldsig.xsd": bytes("schemas/seal/1.0/xmldsig.xsd"),
                    "schemas/seal/1.0/xades.xsd": bytes("schemas/seal/1.0/xades.xsd"),
                ]))
    }

    public static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: repository.appendingPathComponent(path)))
    }

    /// Nothing is fuzzed without what it starts from.
    public static func orStop<Value>(_ body: () throws -> Value) -> Value {
        do {
            return try body()
        } catch {
            fatalError("\(error)")
        }
    }
}
