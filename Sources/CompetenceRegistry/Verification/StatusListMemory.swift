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
/// As text a line an entry, `CODE SEQUENCE ANCHOR SIGNER NUMBER NAME`: the fingerprints as 64 hexadecimal digits, `-` for a
/// number that is not stated. Earlier versions wrote `CODE SEQUENCE`; such a line counts against everybody who uses the code,
/// since nobody knows whose list it was.
public struct StatusListMemory: Sendable, Hashable {
    /// Who sealed a list, and by which certificate the reader trusted it.
    struct Seal: Sendable, Hashable {
        var organisation: SealingOrganisation
        var anchor: SHA256Digest
        var signer: SHA256Digest
    }

    private struct Key: Sendable, Hashable {
        var issuerCode: String
        /// `nil`: from a version that kept no more than the code.
        var seal: Seal?
    }

    private var sequences: [Key: Int] = [:]
    /// Lines that this version does not understand; kept as they are.
    private var foreignLines: [String] = []

    /// Remembers nothing.
    public init() {}

    /// Reads what ``text`` wrote.
    public init(parsing text: String) {
        for line in text.unicodeScalars.split(separator: "\n") {
            let line = String(String.UnicodeScalarView(line))
            if let (key, sequence) = Self.entry(line) {
                sequences[key] = max(sequences[key] ?? 0, sequence)
            } else if !foreignLines.contains(line) {
                foreignLines.append(line)
            }
        }
    }

    /// Whether all of the text was understood. Where it was not, an older list may pass for new.
    public var isComplete: Bool { foreignLines.isEmpty }

    /// For ``init(parsing:)``.
    public var text: String {
        let lines = sequences.map { key, sequence in
            guard let seal = key.seal else { return "\(key.issuerCode) \(sequence)" }
            return "\(key.issuerCode) \(sequence) \(seal.anchor) \(seal.signer) \(seal.organisation.number ?? "-")"
                + (seal.organisation.name.map { " \($0)" } ?? "")
        }
        return (lines.sorted() + foreignLines).map { $0 + "\n" }.joined()
    }

    /// Takes in what another memory knows.
    public mutating func formUnion(_ other: StatusListMemory) {
        sequences.merge(other.sequences) { max($0, $1) }
        foreignLines += other.foreignLines.filter { !foreignLines.contains($0) }
    }

    mutating func remember(_ sequence: Int, of issuerCode: String, sealedBy seal: Seal) {
        let key = Key(issuerCode: issuerCode, seal: seal)
        sequences[key] = max(sequences[key] ?? 0, sequence)
    }

    /// The sequence number below which a list of `issuerCode` under this seal is older than one accepted before.
    func newest(of issuerCode: String, sealedBy seal: Seal, trusting anchors: Set<SHA256Digest>) -> Int? {
        sequences.filter { key, _ in
            guard key.issuerCode == issuerCode else { return false }
            guard let known = key.seal else { return true }
            return known.organisation.isSame(as: seal.organisation)
                && (known.signer == seal.signer || anchors.contains(known.anchor))
        }.values.max()
    }

    private static func entry(_ line: String) -> (Key, Int)? {
        let words = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
        guard words.count >= 2, !words[0].isEmpty, let sequence = Int(words[1]) else { return nil }
        let code = String(words[0])
        guard words.count > 2 else { return (Key(issuerCode: code, seal: nil), sequence) }
        guard words.count >= 5, let anchor = SHA256Digest(String(words[2])),
            let signer = SHA256Digest(String(words[3]))
        else { return nil }
        let organisation = SealingOrganisation(
            name: words.count > 5 ? String(words[5]) : nil, number: words[4] == "-" ? nil : String(words[4]))
        return (
            Key(issuerCode: code, seal: Seal(organisation: organisation, anchor: anchor, signer: signer)), sequence
        )
    }
}

extension SHA256Digest {
    init?(_ fingerprint: Fingerprint) {
        self.init(bytes: fingerprint.bytes)
    }
}
