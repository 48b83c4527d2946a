public import CompetenceModel
import CryptoExtras
import Foundation

/// Six words that two people compare, over the telephone say, before a key is registered: the holder sees them where the key is, and
/// the administrator where it is registered.
///
/// They stand for the whole registration: registry, person, key and sampling root. Six words of 256 are 48 bits; scrypt makes each
/// attempt at another registration with the same words cost a twentieth of a second or more, which is some 400,000 years of
/// one core.
public struct ComparisonWords: Sendable, Hashable, CustomStringConvertible {
    public let words: [String]

    public static let count = 6

    public init(of registration: KeyRegistration) throws(KeyFileError) {
        do {
            let bytes = try KDF.Scrypt.deriveKey(
                from: Array(registration.encoding.utf8), salt: Array("intyga comparison words 1".utf8),
                outputByteCount: 32, rounds: 1 << 15, blockSize: ScryptCost.blockSize,
                parallelism: ScryptCost.parallelism
            ).withUnsafeBytes { Array($0) }
            words = bytes.prefix(Self.count).map { EverydayWords.list[Int($0)] }
        } catch {
            throw KeyFileError(.cryptographyFailed("scrypt: \(error)"))
        }
    }

    /// As somebody types them: in whatever case, with whatever between them.
    public init?(_ text: String) {
        words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count == Self.count else { return nil }
    }

    public var description: String { words.joined(separator: " ") }
}
