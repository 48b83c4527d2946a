import CertificateSeal
import CompetenceModel

/// The newest status lists that a reader has accepted: an old list must not bring a revoked certificate back to life.
///
/// Invariants, which tests cite by number:
/// 1. A list counts against later lists of the same issuer code and the same organisation, whichever of the organisation's
///    certificates sealed them: a renewed seal opens no way back.
/// 2. It counts only where the certificate by which it was trusted is trusted still, or where the same certificate sealed the
///    later list. Whoever was trusted once, or elsewhere, keeps nobody from reading another's lists.
/// 3. It never counts against another organisation, even one that uses the same code.
///
/// 4. Of one number there is one list: another one is refused, whichever of them is the false one.
///
/// As text a line an entry, `CODE SEQUENCE CONTENT ANCHOR SIGNER NUMBER NAME`: digest and fingerprints as 64 hexadecimal digits, `-`
/// for a number that is not stated.
public struct StatusListMemory: Sendable, Hashable {
    /// Who sealed a list, and by which certificate the reader trusted it.
    struct Seal: Sendable, Hashable {
        var organisation: SealingOrganisation
        var anchor: SHA256Digest
        var signer: SHA256Digest
    }

    private struct Key: Sendable, Hashable {
        var issuerCode: String
        var seal: Seal
    }

    /// A list, by its number and the digest of what it says.
    struct List: Sendable, Hashable {
        var sequence: Int
        var content: SHA256Digest
    }

    private var newest: [Key: List] = [:]
    /// Lines that this version does not understand; kept as they are.
    private var foreignLines: [String] = []

    /// Remembers nothing.
    public init() {}

    /// Reads what ``text`` wrote.
    public init(parsing text: String) {
        for line in text.unicodeScalars.split(separator: "\n") {
            let line = String(String.UnicodeScalarView(line))
            if let (key, list) = Self.entry(line) {
                remember(list, as: key)
            } else if !foreignLines.contains(line) {
                foreignLines.append(line)
            }
        }
    }

    /// Whether all of the text was understood. Where it was not, an older list may pass for new.
    public var isComplete: Bool { foreignLines.isEmpty }

    /// For ``init(parsing:)``.
    public var text: String {
        let lines = newest.map { key, list in
            "\(key.issuerCode) \(list.sequence) \(list.content) \(key.seal.anchor) \(key.seal.signer) "
                + (key.seal.organisation.number ?? "-") + (key.seal.organisation.name.map { " \($0)" } ?? "")
        }
        return (lines.sorted() + foreignLines).map { $0 + "\n" }.joined()
    }

    /// Takes in what another memory knows.
    public mutating func formUnion(_ other: StatusListMemory) {
        for (key, list) in other.newest { remember(list, as: key) }
        foreignLines += other.foreignLines.filter { !foreignLines.contains($0) }
    }

    mutating func remember(_ list: List, of issuerCode: String, sealedBy seal: Seal) {
        remember(list, as: Key(issuerCode: issuerCode, seal: seal))
    }

    /// Of one number the first that was seen is kept.
    private mutating func remember(_ list: List, as key: Key) {
        if let known = newest[key], known.sequence >= list.sequence { return }
        newest[key] = list
    }

    /// The lists of `issuerCode` that were accepted before, as far as they count against one under this seal.
    func accepted(of issuerCode: String, sealedBy seal: Seal, trusting anchors: Set<SHA256Digest>) -> [List] {
        newest.filter { key, _ in
            key.issuerCode == issuerCode && key.seal.organisation.isSame(as: seal.organisation)
                && (key.seal.signer == seal.signer || anchors.contains(key.seal.anchor))
        }.map(\.value)
    }

    private static func entry(_ line: String) -> (Key, List)? {
        let words = line.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
        guard words.count >= 6, !words[0].isEmpty, let sequence = Int(words[1]),
            let content = SHA256Digest(String(words[2])), let anchor = SHA256Digest(String(words[3])),
            let signer = SHA256Digest(String(words[4]))
        else { return nil }
        let organisation = SealingOrganisation(
            name: words.count > 6 ? String(words[6]) : nil, number: words[5] == "-" ? nil : String(words[5]))
        let seal = Seal(organisation: organisation, anchor: anchor, signer: signer)
        return (Key(issuerCode: String(words[0]), seal: seal), List(sequence: sequence, content: content))
    }
}

extension SHA256Digest {
    init?(_ fingerprint: Fingerprint) {
        self.init(bytes: fingerprint.bytes)
    }
}
