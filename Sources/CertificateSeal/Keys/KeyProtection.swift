import Crypto
import CryptoExtras
import Foundation

/// What stands between a key file and the key in it.
enum KeyProtection: Hashable, Sendable {
    /// Only the file's permissions.
    case none
    /// A passphrase: scrypt makes it a key, ChaCha20-Poly1305 (RFC 8439) seals the secret with it.
    case passphrase(cost: ScryptCost, salt: [UInt8])

    static let saltByteCount = 16

    static func freshSalt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<saltByteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// The sealed box over a secret; `header` is authenticated with it.
    static func seal(
        _ secret: [UInt8], passphrase: String, cost: ScryptCost, salt: [UInt8], header: [UInt8]
    ) throws(KeyFileError) -> [UInt8] {
        let key = try derive(passphrase: passphrase, cost: cost, salt: salt)
        do {
            return Array(try ChaChaPoly.seal(secret, using: key, authenticating: header).combined)
        } catch {
            throw KeyFileError(.cryptographyFailed("\(error)"))
        }
    }

    static func open(
        _ box: [UInt8], passphrase: String, cost: ScryptCost, salt: [UInt8], header: [UInt8]
    ) throws(KeyFileError) -> [UInt8] {
        let key = try derive(passphrase: passphrase, cost: cost, salt: salt)
        guard let sealed = try? ChaChaPoly.SealedBox(combined: box),
            let secret = try? ChaChaPoly.open(sealed, using: key, authenticating: header)
        else { throw KeyFileError(.passphraseWrong) }
        return Array(secret)
    }

    private static func derive(passphrase: String, cost: ScryptCost, salt: [UInt8]) throws(KeyFileError) -> SymmetricKey
    {
        // One keyboard types "å" as one code point, another as two: both must open the key.
        let text = Array(passphrase.precomposedStringWithCanonicalMapping.utf8)
        guard !text.isEmpty else { throw KeyFileError(.passphraseMissing) }
        do {
            return try KDF.Scrypt.deriveKey(
                from: text, salt: salt, outputByteCount: SymmetricKeySize.bits256.bitCount / 8, rounds: cost.rounds,
                blockSize: ScryptCost.blockSize, parallelism: ScryptCost.parallelism)
        } catch {
            throw KeyFileError(.cryptographyFailed("scrypt: \(error)"))
        }
    }
}
