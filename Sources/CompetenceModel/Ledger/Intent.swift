/// What somebody signs: the events that are to become one act of hers, in one registry, on top of a ledger that she knows.
///
/// The number of the act and the hash before it are not among it. So it can be signed anywhere, while others act; what is
/// committed is what was signed, or nothing. The encoding is described in `docs/ledger.md`.
///
/// 1. It is of one registry and of no other: `registry` is the hash of its first entry.
/// 2. `base` ties it to this history of the registry: whoever has put back a copy cannot use it.
/// 3. It is used once: `nonce` is on the ledger once.
/// 4. It holds for ``lifetime``, and on the day in Sweden on which it was prepared: the rules were asked about that day.
public struct Intent: Sendable, Hashable, Codable {
    /// The hash of the registry's first entry.
    public var registry: SHA256Digest
    public var actor: Handle
    /// The fingerprint of the key that signs it.
    public var key: SHA256Digest
    public var preparedAt: Timestamp
    public var nonce: Nonce
    /// The newest transaction when it was prepared.
    public var base: LedgerPosition
    /// The SHA-256 over the hashes of the entries, in order.
    public var content: SHA256Digest

    /// Milliseconds from when it is prepared to when it must be committed.
    public static let lifetime: Int64 = 300_000

    public init(
        registry: SHA256Digest, actor: Handle, key: SHA256Digest, preparedAt: Timestamp, nonce: Nonce,
        base: LedgerPosition, content: SHA256Digest
    ) {
        self.registry = registry
        self.actor = actor
        self.key = key
        self.preparedAt = preparedAt
        self.nonce = nonce
        self.base = base
        self.content = content
    }

    /// None of the values can hold a line feed, so no two intents have one encoding.
    public var encoding: String {
        """
        \(DigestDomain.intent.line)
        registry \(registry)
        actor \(actor)
        key \(key)
        prepared \(preparedAt)
        nonce \(nonce)
        base \(base.number) \(base.hash)
        content \(content)

        """
    }

    public var digest: SHA256Digest { SHA256Digest(hashing: encoding) }

    /// Whether it may still be committed at `moment`.
    public func holds(at moment: Timestamp) -> Bool {
        Self.holds(preparedAt: preparedAt, at: moment)
    }

    static func holds(preparedAt: Timestamp, at moment: Timestamp) -> Bool {
        let (age, overflows) = moment.milliseconds.subtractingReportingOverflow(preparedAt.milliseconds)
        return !overflows && (0...lifetime).contains(age) && moment.dateInSweden == preparedAt.dateInSweden
    }
}

/// An intent with its actor's signature, which has been verified.
public struct SignedIntent: Sendable, Hashable {
    public let intent: Intent
    public let signature: [UInt8]

    /// - Parameter publicKey: of the key that the intent names.
    /// - Returns: `nil` where the signature is not over this intent, or of another key.
    public init?(
        _ intent: Intent, signature: [UInt8], publicKey: [UInt8], verifying verify: PersonalSignature.Verification
    ) {
        let claimed = PersonalSignature(
            publicKey: publicKey, context: .intent, content: intent.digest.bytes, signature: signature)
        guard SHA256Digest(hashing: publicKey) == intent.key, verify(claimed) else { return nil }
        self.intent = intent
        self.signature = signature
    }
}
