/// What the holder of a key says of it, and signs with it: which person she is in which registry. An administrator puts it on record.
///
/// Without that signature anybody's public key could be registered as somebody else's, who would then sign in her name.
/// The encoding is described in `docs/ledger.md`.
public struct KeyRegistration: Sendable, Hashable, Codable {
    /// The hash of the registry's first entry.
    public var registry: SHA256Digest
    public var practitioner: Handle
    /// The 32 bytes of an Ed25519 public key.
    public var publicKey: [UInt8]
    /// What draws the holder's samples in this registry; `nil` for whoever reviews everything.
    public var sampling: SamplingRoot?

    public init(registry: SHA256Digest, practitioner: Handle, publicKey: [UInt8], sampling: SamplingRoot? = nil) {
        self.registry = registry
        self.practitioner = practitioner
        self.publicKey = publicKey
        self.sampling = sampling
    }

    /// What is signed, in ``SigningContext/keyRegistration``. None of the values can hold a line feed.
    public var encoding: String {
        var lines = [
            DigestDomain.keyRegistration.line, "registry \(registry)", "practitioner \(practitioner)",
            "key \(SHA256Digest.hexadecimal(publicKey))",
        ]
        if let sampling { lines.append("sampling \(sampling.series) \(sampling.root)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Names the key: SHA-256 of its 32 bytes.
    public var fingerprint: SHA256Digest { SHA256Digest(hashing: publicKey) }

    /// The signature over it, as it is claimed to be.
    public func proof(_ signature: [UInt8]) -> PersonalSignature {
        PersonalSignature(
            publicKey: publicKey, context: .keyRegistration, content: Array(encoding.utf8), signature: signature)
    }
}

/// The root over a series of somebody's sampling secrets; see ``SamplingSecrets``.
public struct SamplingRoot: Sendable, Hashable, Codable {
    public var root: SHA256Digest
    /// Which submissions it covers: series *s* those from 4096·*s* to 4096·*s* + 4095.
    public var series: Int

    public init(root: SHA256Digest, series: Int) {
        self.root = root
        self.series = series
    }

    /// Whether it covers the submission with an ordinal.
    public func covers(_ ordinal: Int) -> Bool { SamplingSecrets.series(of: ordinal) == series }
}
