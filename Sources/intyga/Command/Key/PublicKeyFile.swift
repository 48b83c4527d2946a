import CertificateSeal
import CompetenceModel
import CompetenceRegistry

/// The public half of a personal key on its way to the administrator: two lines of text, nothing secret.
///
///     public key ed25519:…
///     sampling root 3f…
struct PublicKeyFile {
    private static let keyName = "public key "
    private static let rootName = "sampling root "

    private let key: PersonalPublicKey
    private let root: SHA256Digest?

    init(_ key: PersonalKey) {
        self.key = key.publicKey
        root = key.registration.samplingRoot
    }

    init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let line = lines.first(where: { $0.hasPrefix(Self.keyName) }),
            let key = PersonalPublicKey(String(line.dropFirst(Self.keyName.count)))
        else { return nil }
        self.key = key
        root = lines.first { $0.hasPrefix(Self.rootName) }.flatMap {
            SHA256Digest(String($0.dropFirst(Self.rootName.count)))
        }
    }

    var text: String {
        "\(Self.keyName)\(key)\n" + (root.map { "\(Self.rootName)\($0)\n" } ?? "")
    }

    var registration: RegisteredKey {
        RegisteredKey(publicKey: key.rawRepresentation, samplingRoot: root)
    }
}
