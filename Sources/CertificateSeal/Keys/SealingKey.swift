import Crypto
public import Foundation

/// An organisation's sealing key: ECDSA on P-256 with SHA-256.
public struct SealingKey: Sendable {
    let key: P256.Signing.PrivateKey

    private static let pkcs8FirstLine = "-----BEGIN PRIVATE KEY-----"
    private static let encryptedPKCS8FirstLine = "-----BEGIN ENCRYPTED PRIVATE KEY-----"

    /// A new key from the system's random source.
    public init() {
        self.key = P256.Signing.PrivateKey()
    }

    /// Opens a key file of kind ``KeyFile/Kind/seal``.
    ///
    /// - Parameter passphrase: needed when ``KeyFile/isProtected``, otherwise ignored.
    public init(_ file: KeyFile, passphrase: String? = nil) throws(KeyFileError) {
        let secret = try file.secret(of: .seal, passphrase: passphrase)
        guard let key = try? P256.Signing.PrivateKey(rawRepresentation: secret),
            SealingPublicKey(key.publicKey).description == file.publicKey
        else { throw KeyFileError(.damaged(.publicKeyOfAnother)) }
        self.key = key
    }

    /// Reads a private key that another program made: PKCS#8 in PEM (`BEGIN PRIVATE KEY`), P-256, not encrypted.
    public init(pkcs8PEM text: String) throws(KeyFileError) {
        if text.hasPrefix(Self.encryptedPKCS8FirstLine) { throw KeyFileError(.encryptedElsewhere) }
        guard text.hasPrefix(Self.pkcs8FirstLine) else { throw KeyFileError(.notAKeyFile) }
        guard let der = PEMBlock.all(in: text).first?.content,
            let key = try? P256.Signing.PrivateKey(derRepresentation: der)
        else {
            throw KeyFileError(.damaged(.noKeyOnP256))
        }
        self.key = key
    }

    /// Reads a sealing key from a file, either of this program or PKCS#8 PEM, that only its owner can use.
    public init(readingFrom url: URL, passphrase: String? = nil) throws(KeyFileError) {
        let bytes = try PrivateFile.load(url.path)
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            if text.hasPrefix(Self.pkcs8FirstLine) || text.hasPrefix(Self.encryptedPKCS8FirstLine) {
                try self.init(pkcs8PEM: text)
            } else {
                try self.init(KeyFile(parsing: bytes), passphrase: passphrase)
            }
        } catch {
            throw error.at(url.path)
        }
    }

    /// The public half.
    public var publicKey: SealingPublicKey { SealingPublicKey(key.publicKey) }

    /// The private key for another program: PKCS#8 in PEM, protected by nothing.
    public var pkcs8PEM: String { key.pemRepresentation }

    /// The key as a file's content.
    ///
    /// - Parameter passphrase: protects the file; nil leaves protection to the file's permissions.
    public func keyFile(passphrase: String? = nil, cost: ScryptCost = .standard) throws(KeyFileError) -> KeyFile {
        try KeyFile(
            kind: .seal, publicKey: publicKey.description, secret: Array(key.rawRepresentation),
            passphrase: passphrase, cost: cost)
    }
}
