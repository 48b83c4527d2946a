import CompetenceModel
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

    /// Of an intent's digest.
    func sign(_ digest: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: SigningContext.intent.message(digest)))
    }
}

extension Store {
    func audit() throws -> AuditReport {
        try audit(verifying: { Verdicts.shared.verify($0) })
    }
}

/// Verdicts on signatures, each computed once: in a debug build that takes most of an audit's time, and the tests audit
/// the same signatures hundreds of times.
///
/// `@unchecked Sendable`: `known` is touched under the lock alone.
private final class Verdicts: @unchecked Sendable {
    static let shared = Verdicts()

    private let lock = NSLock()
    private var known: [PersonalSignature: Bool] = [:]

    func verify(_ signature: PersonalSignature) -> Bool {
        if let verdict = lock.withLock({ known[signature] }) { return verdict }
        let verdict = signature.isValid
        lock.withLock { known[signature] = verdict }
        return verdict
    }
}
