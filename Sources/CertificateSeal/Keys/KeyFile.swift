import CompetenceModel
import Foundation

/// The text of a key file; its format is described in `docs/seal.md`.
///
/// 1. A file is accepted only if it is byte for byte what this type would write for the values in it.
/// 2. All lines above the secret are authenticated with it when a passphrase protects the file.
public struct KeyFile: Hashable, Sendable {
    /// Whose key it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A practitioner's Ed25519 key.
        case personal
        /// An organisation's ECDSA P-256 key.
        case seal

        var words: Phrase {
            switch self {
            case .personal: Phrase(sv: "en personlig nyckel", en: "a personal key")
            case .seal: Phrase(sv: "en sigillnyckel", en: "a sealing key")
            }
        }

        func isPublicKey(_ text: String) -> Bool {
            switch self {
            case .personal: PersonalPublicKey(text) != nil
            case .seal: SealingPublicKey(text) != nil
            }
        }
    }

    public let kind: Kind
    /// The text form of the public key, readable without the passphrase.
    public let publicKey: String
    private let protection: KeyProtection
    /// The secret, or the sealed box over it.
    private let content: [UInt8]

    /// Both kinds of key are 32 bytes.
    static let secretByteCount = 32
    private static let firstLine = "-----BEGIN INTYGA KEY-----"
    private static let lastLine = "-----END INTYGA KEY-----"
    private static let cipher = "scrypt, chacha20-poly1305"

    /// Whether a passphrase is needed to open it.
    public var isProtected: Bool { protection != .none }

    init(kind: Kind, publicKey: String, secret: [UInt8], passphrase: String?, cost: ScryptCost) throws(KeyFileError) {
        self.kind = kind
        self.publicKey = publicKey
        guard let passphrase else {
            self.protection = .none
            self.content = secret
            return
        }
        let salt = KeyProtection.freshSalt()
        self.protection = .passphrase(cost: cost, salt: salt)
        let header = Self.header(kind: kind, publicKey: publicKey, protection: protection)
        self.content = try KeyProtection.seal(
            secret, passphrase: passphrase, cost: cost, salt: salt, header: Array(header.utf8))
    }

    /// Reads the text of a key file.
    public init(parsing bytes: [UInt8]) throws(KeyFileError) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix(Self.firstLine) else { throw KeyFileError(.notAKeyFile) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        func field(_ name: String) throws(KeyFileError) -> Substring {
            let start = name + ": "
            guard let line = lines.first(where: { $0.hasPrefix(start) }) else {
                throw KeyFileError(.damaged(.lineMissing(name)))
            }
            return line.dropFirst(start.count)
        }
        guard let kind = Kind(rawValue: String(try field("Kind"))) else {
            throw KeyFileError(.damaged(.kindUnknown))
        }
        self.kind = kind
        self.publicKey = String(try field("Public"))
        guard kind.isPublicKey(publicKey) else {
            throw KeyFileError(.damaged(.publicKeyAltered))
        }
        switch try field("Protection") {
        case "none":
            self.protection = .none
        case Self.cipher[...]:
            guard let cost = ScryptCost(try field("Cost")) else {
                throw KeyFileError(.damaged(.costNotAllowed))
            }
            guard let salt = Base64URL.decode(try field("Salt")), salt.count == KeyProtection.saltByteCount else {
                throw KeyFileError(.damaged(.saltAltered))
            }
            self.protection = .passphrase(cost: cost, salt: salt)
        default:
            throw KeyFileError(.damaged(.protectionUnknown))
        }
        let body = lines.drop { !$0.isEmpty }.dropFirst().prefix { $0 != Self.lastLine }.joined()
        guard let content = Base64URL.decode(body) else {
            throw KeyFileError(.damaged(.keyAltered))
        }
        self.content = content
        guard self.text == text else { throw KeyFileError(.damaged(.fileAltered)) }
    }

    /// The text to store.
    public var text: String {
        var lines = [Self.header(kind: kind, publicKey: publicKey, protection: protection)]
        lines.append(Base64URL.encode(content))
        lines.append(Self.lastLine)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The secret, if this is a file of that kind and the passphrase opens it.
    func secret(of expected: Kind, passphrase: String?) throws(KeyFileError) -> [UInt8] {
        guard kind == expected else { throw KeyFileError(.wrongKind(expected: expected, found: kind)) }
        let secret: [UInt8]
        switch protection {
        case .none:
            secret = content
        case .passphrase(let cost, let salt):
            guard let passphrase else { throw KeyFileError(.passphraseMissing) }
            let header = Self.header(kind: kind, publicKey: publicKey, protection: protection)
            secret = try KeyProtection.open(
                content, passphrase: passphrase, cost: cost, salt: salt, header: Array(header.utf8))
        }
        guard secret.count == Self.secretByteCount else {
            throw KeyFileError(.damaged(.wrongLength))
        }
        return secret
    }

    /// Everything above the secret, with the empty line that ends it.
    private static func header(kind: Kind, publicKey: String, protection: KeyProtection) -> String {
        var lines = [firstLine, "Kind: \(kind.rawValue)", "Public: \(publicKey)"]
        switch protection {
        case .none:
            lines.append("Protection: none")
        case .passphrase(let cost, let salt):
            lines += ["Protection: \(cipher)", "Cost: \(cost.text)", "Salt: \(Base64URL.encode(salt))"]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
