import CompetenceModel
import Crypto

/// A recovery key as it lies in its envelope: eighteen words that somebody can write down and type.
///
/// Sixteen of them are the secret, 128 random bits; the last two are the beginning of its SHA-256, so that a word that was read or
/// typed wrong is noticed. The key itself is derived from the secret, see `docs/ledger.md`.
public struct RecoveryWords: Sendable, Hashable {
    public let words: [String]

    public static let count = secretByteCount + checkByteCount
    public static let secretByteCount = 16
    private static let checkByteCount = 2

    /// - Parameter secret: 16 random bytes.
    public init(secret: [UInt8]) {
        precondition(secret.count == Self.secretByteCount, "a recovery secret has 16 bytes")
        words = (secret + Self.check(of: secret)).map { EverydayWords.list[Int($0)] }
    }

    /// As somebody types them: in whatever case, with numbers, line ends or commas between them.
    public init(typed text: String) throws(RecoveryWordsProblem) {
        let typed = text.lowercased().split { !$0.isLetter }.map(String.init)
        var bytes: [UInt8] = []
        for (place, word) in typed.enumerated() {
            guard let index = EverydayWords.list.firstIndex(of: word) else {
                throw .unknownWord(word, place: place + 1)
            }
            bytes.append(UInt8(index))
        }
        guard bytes.count == Self.count else { throw .wrongCount(bytes.count) }
        let secret = Array(bytes.prefix(Self.secretByteCount))
        guard Self.check(of: secret) == Array(bytes.suffix(Self.checkByteCount)) else { throw .doNotFit }
        words = typed
    }

    private static func check(of secret: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: secret).prefix(checkByteCount))
    }

    /// The key that they stand for.
    public func key() throws(KeyFileError) -> PersonalKey {
        let secret = words.prefix(Self.secretByteCount).map { word in
            UInt8(EverydayWords.list.firstIndex(of: word) ?? 0)
        }
        return try PersonalKey(derivedFrom: secret, for: .recoveryKey)
    }

    public var text: String { words.joined(separator: " ") }
}

/// Why words are no recovery key.
public enum RecoveryWordsProblem: Error, Sendable, Hashable {
    case wrongCount(Int)
    /// - Parameter place: from one.
    case unknownWord(String, place: Int)
    /// Each is on the list, and together they are nobody's: one was mistaken for another, or two changed places.
    case doNotFit
}
