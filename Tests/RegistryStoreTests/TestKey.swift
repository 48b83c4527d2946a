import Crypto
import Foundation

/// A key pair that a name makes.
struct TestKey {
    private let key: Curve25519.Signing.PrivateKey

    init(_ name: String) throws {
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: SHA256.hash(data: Data("key of \(name)".utf8)))
    }

    var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: message))
    }
}
