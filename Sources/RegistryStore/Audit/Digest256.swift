internal import CompetenceModel

/// A SHA-256 digest held inline, for sets of a hundred thousand of them.
struct Digest256: Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ digest: SHA256Digest) {
        words = digest.bytes.withUnsafeBytes { bytes in
            func word(_ index: Int) -> UInt64 {
                bytes.count == 32 ? bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self) : 0
            }
            return (word(0), word(1), word(2), word(3))
        }
    }

    var digest: SHA256Digest {
        withUnsafeBytes(of: words) { SHA256Digest(bytes: Array($0)) ?? .zero }
    }

    static func == (left: Digest256, right: Digest256) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}
