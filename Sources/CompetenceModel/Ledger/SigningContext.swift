import Crypto

/// What a personal signature is for.
///
/// The name of the context is signed together with the content, so that a signature made for one purpose is worthless
/// for any other, whatever the bytes happen to mean there.
public struct SigningContext: Hashable, Sendable {
    /// Lower-case letters, digits and hyphens.
    public let name: String

    /// A context of the program's own; the name is a literal because a context never comes from outside.
    public init(_ name: StaticString) {
        self.name = name.description
        precondition(
            !self.name.isEmpty
                && self.name.utf8.allSatisfy {
                    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
                },
            "a signing context is named with lower-case letters, digits and hyphens")
    }

    /// What somebody intends to put on the ledger: the bytes of the intent's digest.
    public static let intent = SigningContext("intent")
    /// That somebody holds a key, and which person she is in which registry: a ``KeyRegistration``.
    public static let keyRegistration = SigningContext("key-registration")
    /// A checkpoint of the ledger.
    public static let ledgerCheckpoint = SigningContext("ledger-checkpoint")
    /// How far a machine has verified a registry: a `VerifiedHead`.
    public static let verifiedHead = SigningContext("verified-head")
    /// A sign-off decision that travels between registries.
    public static let signOffDecision = SigningContext("sign-off-decision")

    /// The bytes that are signed: a fixed first line, the context's line, then the content.
    ///
    /// No name holds a line feed, so two different pairs of context and content never give the same bytes.
    public func message(_ content: some Sequence<UInt8>) -> [UInt8] {
        Array("\(DigestDomain.personalSignature.line)\n\(name)\n".utf8) + content
    }
}

/// A signature with somebody's own key, as it is claimed to be.
public struct PersonalSignature: Sendable, Hashable {
    public var publicKey: [UInt8]
    public var context: SigningContext
    public var content: [UInt8]
    public var signature: [UInt8]

    public init(publicKey: [UInt8], context: SigningContext, content: [UInt8], signature: [UInt8]) {
        self.publicKey = publicKey
        self.context = context
        self.content = content
        self.signature = signature
    }

    /// Whether the holder of the key signed this content in this context, by Ed25519 (RFC 8032).
    public var isValid: Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: context.message(content))
    }

    /// Whether it verifies. Asked from several threads.
    public typealias Verification = @Sendable (PersonalSignature) -> Bool
}
