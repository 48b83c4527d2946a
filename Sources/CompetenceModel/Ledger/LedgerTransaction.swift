/// One accepted act: who did what, when, on top of which ledger, signed with the actor's own key.
///
/// Invariants, which tests cite by number:
/// 1. `number` is one more than the predecessor's; the first is 1.
/// 2. `previous` is the predecessor's `hash`; of the first, zero.
/// 3. `intent` is the digest of the intent that its columns and its events give.
/// 4. `hash` is the SHA-256 over the header below: it holds order, time, what was intended and the signature itself, since one
///    signature of some kinds can be turned into another that verifies too.
/// 5. `signature` is `actor`'s over `intent`, with a key registered to `actor` and not ended at that point.
/// 6. `at` never runs backwards along the ledger, and the intent held at that moment.
/// 7. `base` is before it, and no other has its `nonce`.
public struct LedgerTransaction: Sendable, Hashable {
    public var number: Int
    public var at: Timestamp
    public var actor: Handle
    /// Fingerprint of the key.
    public var key: SHA256Digest
    public var preparedAt: Timestamp
    public var nonce: Nonce
    /// Number of the newest transaction when it was prepared.
    public var base: Int
    /// Digest of the intent.
    public var intent: SHA256Digest
    public var signature: [UInt8]
    public var previous: SHA256Digest
    public var hash: SHA256Digest

    public init(committing signed: SignedIntent, at: Timestamp, after previous: LedgerPosition) {
        let intent = signed.intent
        self.init(
            number: previous.number + 1, at: at, actor: intent.actor, key: intent.key, preparedAt: intent.preparedAt,
            nonce: intent.nonce, base: intent.base.number, intent: intent.digest, signature: signed.signature,
            previous: previous.hash, hash: .zero)
        hash = headerHash
    }

    /// As read from a ledger, to be checked.
    public init(
        number: Int, at: Timestamp, actor: Handle, key: SHA256Digest, preparedAt: Timestamp, nonce: Nonce, base: Int,
        intent: SHA256Digest, signature: [UInt8], previous: SHA256Digest, hash: SHA256Digest
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.key = key
        self.preparedAt = preparedAt
        self.nonce = nonce
        self.base = base
        self.intent = intent
        self.signature = signature
        self.previous = previous
        self.hash = hash
    }

    /// The hash that the header must have.
    public var headerHash: SHA256Digest {
        SHA256Digest(
            hashing: """
                \(DigestDomain.ledgerTransaction.line)
                number \(number)
                at \(at)
                previous \(previous)
                intent \(intent)
                signature \(SHA256Digest(hashing: signature))

                """)
    }

    /// The intent that it must have been, in a ledger.
    ///
    /// - Parameters:
    ///   - base: hash of the transaction `base`.
    ///   - content: digest of its entries.
    public func intent(in registry: SHA256Digest, base: SHA256Digest, content: SHA256Digest) -> Intent {
        Intent(
            registry: registry, actor: actor, key: key, preparedAt: preparedAt, nonce: nonce,
            base: LedgerPosition(number: self.base, hash: base), content: content)
    }

    /// Whether the intent held when it was committed.
    public var isTimely: Bool { Intent.holds(preparedAt: preparedAt, at: at) }
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

    /// The hash that the entry must have: of what it says, in whatever transaction it comes to stand. None of kind, version and
    /// subject can hold a line break, so no two entries hash the same text.
    public var contentHash: SHA256Digest {
        SHA256Digest(hashing: "\(position)\n\(kind)\n\(version)\n\(subject)\n", payload)
    }

    /// What an intent signs of its entries, by their hashes in order.
    public static func digest(of hashes: some Sequence<SHA256Digest>) -> SHA256Digest {
        SHA256Digest(hashing: hashes.flatMap(\.bytes))
    }
}
