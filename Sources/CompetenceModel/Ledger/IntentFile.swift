/// An intent with what it is about, on its way to whoever signs it and back: text, nothing secret but what the entries say.
///
///     intyga intent 1
///     registry 3f…
///     …
///     entry ParticipantRegistered 1 P-0001 {"framework":"KGA",…}
///     signature 5b…
///
/// It is read only if the entries are those that the intent signs, so a signer sees what is signed.
public struct IntentFile: Sendable, Hashable {
    public let intent: Intent
    public let entries: [LedgerEntry]
    public var signature: [UInt8]?

    public init(_ intent: Intent, entries: [LedgerEntry], signature: [UInt8]? = nil) {
        self.intent = intent
        self.entries = entries
        self.signature = signature
    }

    public var text: String {
        let lines = entries.map {
            "entry \($0.kind) \($0.version) \($0.subject) \(String(decoding: $0.payload, as: UTF8.self))\n"
        }
        return intent.encoding + lines.joined()
            + (signature.map { "signature \(SHA256Digest.hexadecimal($0))\n" } ?? "")
    }

    public init?(parsing text: String) {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
        let head = lines.prefix(8).map { $0 + "\n" }.joined()
        guard let intent = Intent(parsing: head) else { return nil }
        lines = lines.dropFirst(8)
        var entries: [LedgerEntry] = []
        var signature: [UInt8]?
        for line in lines where !line.isEmpty {
            if signature != nil { return nil }
            if line.hasPrefix("signature ") {
                guard let bytes = [UInt8](hexadecimal: line.dropFirst("signature ".count)) else { return nil }
                signature = bytes
                continue
            }
            let words = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false)
            guard words.count == 5, words[0] == "entry", let version = Int(words[2]) else { return nil }
            entries.append(
                LedgerEntry(
                    transaction: 0, position: entries.count + 1, kind: String(words[1]), version: version,
                    subject: String(words[3]), payload: Array(words[4].utf8)))
        }
        guard LedgerEntry.digest(of: entries.lazy.map(\.hash)) == intent.content else { return nil }
        self.init(intent, entries: entries, signature: signature)
    }
}

extension Intent {
    /// Reads exactly what ``encoding`` writes.
    public init?(parsing text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        func words(_ name: String) -> [String] { lines.first { $0.first == name }.map { Array($0.dropFirst()) } ?? [] }
        func digest(_ name: String) -> SHA256Digest? { words(name).first.flatMap { SHA256Digest($0) } }
        guard let registry = digest("registry"), let key = digest("key"), let content = digest("content"),
            let actor = words("actor").first.flatMap({ Handle($0) }),
            let preparedAt = words("prepared").first.flatMap({ Timestamp($0) }),
            let nonce = words("nonce").first.flatMap({ Nonce($0) }),
            let number = words("base").first.flatMap({ Int($0) }),
            let base = words("base").last.flatMap({ SHA256Digest($0) })
        else { return nil }
        self.init(
            registry: registry, actor: actor, key: key, preparedAt: preparedAt, nonce: nonce,
            base: LedgerPosition(number: number, hash: base), content: content)
        guard encoding == text else { return nil }
    }
}

extension [UInt8] {
    /// Parses two lower-case hexadecimal digits for each byte.
    public init?(hexadecimal text: some StringProtocol) {
        let digits = Array<UInt8>(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        self = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
            append(high << 4 | low)
        }
    }
}
