import Crypto
import Foundation
import X509

/// The public key in a sealing certificate.
struct SignerKey: Sendable {
    private let key: P256.Signing.PublicKey

    /// Nil unless the certificate's key is on P-256.
    init?(of certificate: Certificate) {
        guard let key = P256.Signing.PublicKey(certificate.publicKey) else { return nil }
        self.key = key
    }

    /// - Parameter signature: r ‖ s, 64 bytes.
    func isValid(_ signature: [UInt8], for content: [UInt8]) -> Bool {
        guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
        return key.isValidSignature(signature, for: content)
    }
}
