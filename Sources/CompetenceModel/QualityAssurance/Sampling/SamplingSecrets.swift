import Crypto

/// A reviewer's secrets for drawing samples in one registry: one for each submission of a series, all committed to at once.
///
/// Invariants:
/// 1. The root is on the ledger before the submission whose sample it draws, so the reviewer cannot choose the secret afterwards.
/// 2. Secret *n* belongs to submission *n*: the reviewer cannot choose which secret draws which claim either.
/// 3. A submitter who does not know the secret learns nothing from the root; trying many wordings gains nothing.
///
/// Secret *n* is HMAC-SHA256(seed, "intyga sampling secret 1\n" ‖ n in decimal digits). The leaves are SHA-256(0x00 ‖ secret), the inner nodes
/// SHA-256(0x01 ‖ left ‖ right), as in RFC 6962.
public struct SamplingSecrets: Sendable {
    /// Submissions covered by one root. Series *s* are the submissions 4096·*s* to 4096·*s* + 4095 of the registry.
    public static let capacity = 4096
    static let depth = 12

    /// Length of the seed, in bytes.
    public static let seedLength = 32

    /// The series of a submission.
    public static func series(of ordinal: Int) -> Int { ordinal / capacity }

    public let series: Int
    private let secrets: [SHA256Digest]
    /// From the leaves up to the root.
    private let levels: [[SHA256Digest]]

    /// Makes all secrets and the tree over them: some 12 000 hashes.
    ///
    /// - Parameter seed: `seedLength` secret random bytes: of one person, in one registry, for one series.
    public init(seed: [UInt8], series: Int = 0) {
        // Half of the work is the key's own, and is done once.
        let keyed = HMAC<SHA256>(key: SymmetricKey(data: seed))
        let secrets = (0..<Self.capacity).map { index in
            let ordinal = series * Self.capacity + index
            var code = keyed
            code.update(data: Array("\(DigestDomain.samplingSecret.line)\n\(ordinal)".utf8))
            return SHA256Digest(bytes: Array(code.finalize())) ?? .zero
        }
        var levels = [secrets.map(SamplingReveal.leaf)]
        while let last = levels.last, last.count > 1 {
            levels.append(
                stride(from: 0, to: last.count, by: 2).map { SamplingReveal.node(last[$0], last[$0 + 1]) })
        }
        self.series = series
        self.secrets = secrets
        self.levels = levels
    }

    /// What the reviewer commits to.
    public var root: SHA256Digest { levels.last?.first ?? .zero }

    /// The secret of a submission, with the proof that it was committed to; `nil` where it is of another series.
    public func reveal(_ ordinal: Int) -> SamplingReveal? {
        guard ordinal >= 0, Self.series(of: ordinal) == series else { return nil }
        let place = ordinal % Self.capacity
        var index = place
        var path: [SHA256Digest] = []
        for level in levels.dropLast() {
            path.append(level[index ^ 1])
            index /= 2
        }
        return SamplingReveal(ordinal: ordinal, secret: secrets[place], path: path)
    }
}

/// A secret revealed, with its proof.
public struct SamplingReveal: Sendable, Hashable, Codable {
    public var ordinal: Int
    public var secret: SHA256Digest
    /// The sibling at every level, from the leaf up.
    public var path: [SHA256Digest]

    public init(ordinal: Int, secret: SHA256Digest, path: [SHA256Digest]) {
        self.ordinal = ordinal
        self.secret = secret
        self.path = path
    }

    /// Whether `root` commits to this secret for this very ordinal.
    public func isCommitted(in root: SHA256Digest) -> Bool {
        guard path.count == SamplingSecrets.depth, ordinal >= 0 else { return false }
        var index = ordinal % SamplingSecrets.capacity
        var digest = Self.leaf(secret)
        for sibling in path {
            digest = index % 2 == 0 ? Self.node(digest, sibling) : Self.node(sibling, digest)
            index /= 2
        }
        return digest == root
    }

    /// A leaf and a node begin with different bytes, so that neither passes for the other.
    static func leaf(_ secret: SHA256Digest) -> SHA256Digest {
        SHA256Digest(hashing: [0] + secret.bytes)
    }

    static func node(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
        SHA256Digest(hashing: [1] + left.bytes + right.bytes)
    }
}
