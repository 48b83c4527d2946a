public import CertificateSeal
public import CompetenceModel

/// A key with which somebody notes, for themselves, how far they have verified a registry.
public protocol HeadKey: Sendable {
    /// Names the key.
    var headFingerprint: SHA256Digest { get }
    /// Whether it must have been told once which registry is the right one (``Registry/adopt(_:extending:publishedLists:)``).
    var mustBeIntroduced: Bool { get }
    func sign(_ content: [UInt8], in context: SigningContext) throws -> [UInt8]
    func hasSigned(_ content: [UInt8], in context: SigningContext, as signature: [UInt8]) -> Bool
}

extension SealingIdentity: HeadKey {
    public var mustBeIntroduced: Bool { true }

    /// Of the key, not of the certificate: a renewed certificate over the same key goes on.
    public var headFingerprint: SHA256Digest {
        certificate.publicKey.map { SHA256Digest(hashing: $0.x963Representation) } ?? ledgerFingerprint
    }
}

extension Signer {
    public var mustBeIntroduced: Bool { false }
    public var headFingerprint: SHA256Digest { publicKey.ledgerFingerprint }

    public func hasSigned(_ content: [UInt8], in context: SigningContext, as signature: [UInt8]) -> Bool {
        publicKey.isValid(signature, for: content, in: context)
    }
}
