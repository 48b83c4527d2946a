public import CompetenceModel
import Crypto

/// The public half of a practitioner's key, as the registry records it.
public struct PersonalPublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of the Ed25519 public key (RFC 8032).
    public let rawRepresentation: [UInt8]

    private static let prefix = "ed25519:"
    private static let byteCount = 32

    init(_ key: Curve25519.Signing.PublicKey) {
        self.rawRepresentation = Array(key.rawRepresentation)
    }

    /// - Returns: `nil` unless these are 32 bytes.
    public init?(rawRepresentation: [UInt8]) {
        guard rawRepresentation.count == Self.byteCount else { return nil }
        self.rawRepresentation = rawRepresentation
    }

    /// Reads the text form `ed25519:` followed by 43 characters of base64url; nil for anything else.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let bytes = Base64URL.decode(text.dropFirst(Self.prefix.count)),
            bytes.count == Self.byteCount
        else { return nil }
        self.rawRepresentation = bytes
    }

    /// The text form: one key has exactly one.
    public var description: String { Self.prefix + Base64URL.encode(rawRepresentation) }

    /// What two people compare before an administrator registers the key.
    public var fingerprint: Fingerprint { Fingerprint(of: rawRepresentation) }

    /// Whether the holder of this key signed these bytes in this context.
    public func isValid(
        _ signature: some Sequence<UInt8>, for content: some Sequence<UInt8>, in context: SigningContext
    )
        -> Bool
    {
        PersonalSignature(
            publicKey: rawRepresentation, context: context, content: Array(content), signature: Array(signature)
        ).isValid
    }
}
