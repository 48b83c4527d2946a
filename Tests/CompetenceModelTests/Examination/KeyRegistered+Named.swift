import Crypto
import Synchronization

@testable import CompetenceModel

/// The other module has one of that name, too.
typealias ModelDigest = CompetenceModel.SHA256Digest

extension KeyRegistered {
    /// A key that a name makes, which its holder has signed in the registry of the story.
    static func of(
        _ handle: String, key: String? = nil, root: ModelDigest? = nil, series: Int = 0, takesRoot: Bool? = nil,
        registry: ModelDigest = ExaminedLedger.registry, provenBy signer: String? = nil
    ) throws -> KeyRegistered {
        let name = key ?? handle
        let registration = KeyRegistration(
            registry: registry, practitioner: try .of(handle), publicKey: try NamedKeys.publicKey(name),
            sampling: root.map { SamplingRoot(root: $0, series: series) })
        return KeyRegistered(
            registration: registration, proof: try NamedKeys.proof(of: registration, by: signer ?? name),
            takesRoot: takesRoot ?? (root != nil))
    }
}

/// Keys that names make. Signing and verifying take most of a test's time in a debug build, and the same few are asked for
/// thousands of times.
enum NamedKeys {
    private static let proofs = Mutex<[String: [UInt8]]>([:])
    private static let verdicts = Mutex<[PersonalSignature: Bool]>([:])

    private static func key(_ name: String) throws -> Curve25519.Signing.PrivateKey {
        try Curve25519.Signing.PrivateKey(rawRepresentation: ModelDigest(hashing: "key of \(name)").bytes)
    }

    static func publicKey(_ name: String) throws -> [UInt8] { Array(try key(name).publicKey.rawRepresentation) }

    static func fingerprint(_ name: String) throws -> ModelDigest { ModelDigest(hashing: try publicKey(name)) }

    static func proof(of registration: KeyRegistration, by name: String) throws -> [UInt8] {
        let question = "\(name)\n\(registration.encoding)"
        if let known = proofs.withLock({ $0[question] }) { return known }
        let message = SigningContext.keyRegistration.message(Array(registration.encoding.utf8))
        let proof = Array(try key(name).signature(for: message))
        proofs.withLock { $0[question] = proof }
        return proof
    }

    static func verify(_ signature: PersonalSignature) -> Bool {
        if let known = verdicts.withLock({ $0[signature] }) { return known }
        let verdict = signature.isValid
        verdicts.withLock { $0[signature] = verdict }
        return verdict
    }
}
