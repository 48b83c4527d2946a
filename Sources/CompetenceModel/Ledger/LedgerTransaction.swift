/// One accepted act: who did what, when, on top of which ledger, signed with the actor's own key.
///
/// Invariants, which tests cite by number:
/// 1. `number` is one more than the predecessor's; the first is 1.
/// 2. `previous` is the predecessor's `hash`; of the first, zero.
/// 3. `content` is the SHA-256 over the hashes of the events, in order.
/// 4. `hash` is the SHA-256 over the header below, which contains `previous` and `content`.
/// 5. `signature` is `actor`'s Ed25519 signature over the hash, with a key registered to `actor` and not ended at that point.
/// 6. `at` never runs backwards along the ledger.
public struct LedgerTransaction: Sendable, Hashable {
    public var number: Int
    public var at: Timestamp
    public var actor: Handle
    public var previous: SHA256Digest
    public var content: SHA256Digest
    public var hash: SHA256Digest
    /// Fingerprint of the key.
    public var key: SHA256Digest
    public var signature: [UInt8]

    /// Everything but the signature.
    public init(
        number: Int, at: Timestamp, actor: Handle, previous: SHA256Digest, key: SHA256Digest,
        eventHashes: some Sequence<SHA256Digest>
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.previous = previous
        self.key = key
        content = SHA256Digest(hashing: eventHashes.flatMap(\.bytes))
        hash = .zero
        signature = []
        hash = headerHash
    }

    /// As read from a ledger, to be checked.
    public init(
        number: Int, at: Timestamp, actor: Handle, previous: SHA256Digest, content: SHA256Digest,
        hash: SHA256Digest, key: SHA256Digest, signature: [UInt8]
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.previous = previous
        self.content = content
        self.hash = hash
        self.key = key
        self.signature = signature
    }

    /// The hash that the header must have.
    public var headerHash: SHA256Digest {
        SHA256Digest(
            hashing: """
                \(DigestDomain.ledgerTransaction.line)
                \(number)
                \(at)
                \(actor)
                \(previous)
                \(content)
                \(key)
                """)
    }

    /// The bytes that the actor signs.
    public var signedBytes: [UInt8] {
        Array("\(DigestDomain.ledgerSignature.line)\n\(hash)".utf8)
    }
}

/// An event as it stands in the ledger.
public struct LedgerEntry: Sendable, Hashable {
    public var transaction: Int
    /// Its place within the transaction, from 1.
    public var position: Int
    public var kind: String
    public var version: Int
    public var subject: String
    /// Canonical JSON.
    public var payload: [UInt8]
    public var hash: SHA256Digest

    public init(
        transaction: Int, position: Int, kind: String, version: Int, subject: String, payload: [UInt8],
        hash: SHA256Digest? = nil
    ) {
        self.transaction = transaction
        self.position = position
        self.kind = kind
        self.version = version
        self.subject = subject
        self.payload = payload
        self.hash = .zero
        self.hash = hash ?? contentHash
    }

    /// The hash that the entry must have. None of kind, version and subject can hold a line break, so no two entries hash the same text.
    public var contentHash: SHA256Digest {
        SHA256Digest(hashing: "\(transaction)\n\(position)\n\(kind)\n\(version)\n\(subject)\n", payload)
    }
}
