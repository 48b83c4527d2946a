import Crypto
import Foundation

@testable import RegistryStore

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

extension Store {
    /// The audit, of ledgers that are signed with plain Ed25519.
    func audit() throws -> AuditReport {
        try audit(verifying: { Verdicts.shared.verify($0, $1, $2) })
    }
}

/// Verdicts on signatures, each computed once: in a debug build that takes most of an audit's time, and the tests audit
/// the same signatures hundreds of times.
///
/// `@unchecked Sendable`: `known` is touched under the lock alone.
private final class Verdicts: @unchecked Sendable {
    static let shared = Verdicts()

    private let lock = NSLock()
    private var known: [[[UInt8]]: Bool] = [:]

    func verify(_ publicKey: [UInt8], _ message: [UInt8], _ signature: [UInt8]) -> Bool {
        let question = [publicKey, message, signature]
        if let verdict = lock.withLock({ known[question] }) { return verdict }
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        let verdict = key?.isValidSignature(signature, for: message) ?? false
        lock.withLock { known[question] = verdict }
        return verdict
    }
}
