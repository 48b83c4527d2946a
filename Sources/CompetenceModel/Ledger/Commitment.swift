/// Confidential content, and the commitment to it that the ledger holds in its place.
///
/// The commitment is SHA-256 over salt and content. The salt is random, so the commitment tells nothing of the content
/// even to someone who can guess it; with salt and content disposed of, what remains in the ledger is a number that
/// nobody can open.
public struct ConfidentialRecord: Sendable, Hashable {
    public static let saltLength = 16

    public var commitment: SHA256Digest
    public var salt: [UInt8]
    /// Canonical JSON.
    public var content: [UInt8]

    public init(_ value: some Encodable, salt: [UInt8]) throws {
        let content = try CanonicalJSON.encode(value)
        self.init(salt: salt, content: content)
    }

    public init(salt: [UInt8], content: [UInt8]) {
        self.salt = salt
        self.content = content
        commitment = Self.commitment(salt: salt, content: content)
    }

    public static func commitment(salt: [UInt8], content: [UInt8]) -> SHA256Digest {
        salt.withUnsafeBytes { salt in content.withUnsafeBytes { SHA256Digest(hashing: salt, $0) } }
    }

    public func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
        try CanonicalJSON.decode(type, from: content)
    }
}
