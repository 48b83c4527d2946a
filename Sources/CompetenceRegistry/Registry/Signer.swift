public import CertificateSeal
public import CompetenceModel
import RegistryStore

/// What signs for somebody, wherever the key is kept.
public protocol Signer: Sendable {
    /// The public half of the key that it signs with.
    var publicKey: PersonalPublicKey { get }
    /// The signature over the content in its context.
    func sign(_ content: [UInt8], in context: SigningContext) throws -> [UInt8]
    /// 32 bytes that only the holder of the key can derive, from which the secrets that draw her samples are made; `nil` where the
    /// key cannot: then she reviews everything.
    func samplingSeed() -> [UInt8]?
}

/// The key in a key file.
extension PersonalKey: Signer {
    public func samplingSeed() -> [UInt8]? { samplingSecret }
}

extension Signer {
    var ledgerFingerprint: SHA256Digest { publicKey.ledgerFingerprint }

    /// Signs an intent, and makes sure that what came back is a signature.
    func sign(_ intent: Intent) throws -> SignedIntent {
        let signature = try sign(intent.digest.bytes, in: .intent)
        return try SignedIntent(
            intent, signature: signature, publicKey: publicKey.rawRepresentation, verifying: \.isValid
        )
        .orThrow(RegistryError(.signatureInvalid, ["practitioner": intent.actor.text]))
    }
}
