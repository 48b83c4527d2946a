public import CompetenceModel
import Crypto

/// A practitioner's own key: Ed25519, kept outside the registry.
///
/// 1. The private half leaves this type only into a key file.
/// 2. Nothing is signed without its context.
public struct PersonalKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key from the system's random source.
    public init() {
        self.key = Curve25519.Signing.PrivateKey()
    }

    /// Opens a key file of kind ``KeyFile/Kind/personal``.
    ///
    /// - Parameter passphrase: needed when ``KeyFile/isProtected``, otherwise ignored.
    public init(_ file: KeyFile, passphrase: String? = nil) throws(KeyFileError) {
        let secret = try file.secret(of: .personal, passphrase: passphrase)
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: secret),
            PersonalPublicKey(key.publicKey).description == file.publicKey
        else { throw KeyFileError(.damaged(.publicKeyOfAnother)) }
        self.key = key
    }

    /// The key that a secret stands for: HKDF-SHA256 (RFC 5869) over it, with `info` of its purpose.
    init(derivedFrom secret: [UInt8], for domain: DigestDomain) throws(KeyFileError) {
        let seed = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array(domain.line.utf8),
            outputByteCount: KeyFile.secretByteCount)
        do {
            key = try seed.withUnsafeBytes { try Curve25519.Signing.PrivateKey(rawRepresentation: $0) }
        } catch {
            throw KeyFileError(.cryptographyFailed("Ed25519: \(error)"))
        }
    }

    /// The public half.
    public var publicKey: PersonalPublicKey { PersonalPublicKey(key.publicKey) }

    /// The Ed25519 signature, 64 bytes, over the content in its context.
    public func sign(_ content: some Sequence<UInt8>, in context: SigningContext) throws(SealingError) -> [UInt8] {
        do {
            return Array(try key.signature(for: context.message(content)))
        } catch {
            throw SealingError.cryptographyFailed("Ed25519 signing: \(error)")
        }
    }

    /// 32 bytes that only the holder of this key can derive, always the same for one key, registry and series of submissions.
    ///
    /// A quality assurer commits to samples with it: nobody can foresee them, and the assurer cannot choose them.
    /// HKDF-SHA256 (RFC 5869) over the private key with its own `info`, so it tells nothing about the key, nor about what is
    /// used in another registry.
    public func samplingSeed(in registry: CompetenceModel.SHA256Digest, series: Int) -> [UInt8] {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key.rawRepresentation),
            info: Array("\(DigestDomain.samplingSeed.line)\n\(registry)\n\(series)".utf8),
            outputByteCount: SHA256.byteCount
        ).withUnsafeBytes { Array($0) }
    }

    /// The key as a file's content.
    ///
    /// - Parameter passphrase: protects the file; nil leaves protection to the file's permissions.
    public func keyFile(passphrase: String? = nil, cost: ScryptCost = .standard) throws(KeyFileError) -> KeyFile {
        try KeyFile(
            kind: .personal, publicKey: publicKey.description, secret: Array(key.rawRepresentation),
            passphrase: passphrase, cost: cost)
    }
}
