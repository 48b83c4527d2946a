public import CertificateSeal
public import CompetenceModel
import RegistryStore

/// What signs for somebody, wherever the key is kept.
public protocol Signer: HeadKey {
    /// The public half of the key that it signs with.
    var publicKey: PersonalPublicKey { get }
    /// The signature over the content in its context.
    func sign(_ content: [UInt8], in context: SigningContext) throws -> [UInt8]
    /// The secrets that draw the holder's samples in a registry, always the same for one series of submissions; `nil` where there
    /// are none: then she reviews everything.
    func samplingSecrets(in registry: SHA256Digest, series: Int) -> SamplingSecrets?
}

/// The key in a key file.
extension PersonalKey: Signer {
    public func samplingSecrets(in registry: SHA256Digest, series: Int) -> SamplingSecrets? {
        SamplingSecrets(seed: samplingSeed(in: registry, series: series), series: series)
    }
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
