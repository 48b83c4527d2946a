internal import Crypto

/// A signature to be verified, by any core.
struct SignatureCheck: Sendable {
    var transaction: Int
    var publicKey: [UInt8]
    var message: [UInt8]
    var signature: [UInt8]

    var isValid: Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
