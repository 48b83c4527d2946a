import Crypto

/// The public half of an organisation's sealing key.
public struct SealingPublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The 65 bytes of the uncompressed point (SEC 1, X9.63).
    public let x963Representation: [UInt8]

    private static let prefix = "p256:"

    init(_ key: P256.Signing.PublicKey) {
        self.x963Representation = Array(key.x963Representation)
    }

    /// Reads the text form `p256:` followed by the base64url of the uncompressed point; nil for anything else.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let bytes = Base64URL.decode(text.dropFirst(Self.prefix.count)),
            let key = try? P256.Signing.PublicKey(x963Representation: bytes)
        else { return nil }
        self.init(key)
    }

    /// The text form: one key has exactly one.
    public var description: String { Self.prefix + Base64URL.encode(x963Representation) }
}
