/// What a person is told: what happened, and what to do about it, in both languages.
///
/// Places in braces, as `{assessment}`, are filled when the message is used. Both languages have the same places, and the
/// compiler sees to it that both exist.
public struct Message: Sendable, Hashable {
    public var what: Phrase
    public var remedy: Advice

    public init(what: Phrase, remedy: Advice) {
        self.what = what
        self.remedy = remedy
    }

    /// Where there is no step to name.
    public init(what: Phrase, remedy: Phrase) {
        self.init(what: what, remedy: Advice(remedy))
    }

    public func filled(with values: [String: String]) -> Message {
        Message(what: what.filled(with: values), remedy: remedy.filled(with: values))
    }
}

/// A text in Swedish and English.
public struct Phrase: Sendable, Hashable, Codable {
    public var sv: String
    public var en: String

    public init(sv: String, en: String) {
        self.sv = sv
        self.en = en
    }

    public subscript(language: Language) -> String {
        language == .swedish ? sv : en
    }

    /// The phrase behind the place that it is about; a sentence of its own where there is none.
    public func prefixed(_ place: String?) -> Phrase {
        place.map { Phrase(sv: "\($0): \(sv)", en: "\($0): \(en)") }
            ?? Phrase(sv: sv.prefix(1).uppercased() + sv.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
    }

    public func filled(with values: [String: String]) -> Phrase {
        Phrase(sv: Self.fill(sv, values), en: Self.fill(en, values))
    }

    /// The names of the places, e.g. `["assessment"]`.
    public static func places(in template: String) -> Set<String> {
        Set(
            pieces(of: template).compactMap { piece in
                if case .place(let name) = piece { name } else { nil }
            })
    }

    /// A template taken apart.
    enum Piece {
        case text(Substring)
        /// A word in braces.
        case place(String)
    }

    static func pieces(of template: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.text(rest[..<open]))
            pieces.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.text(rest)]
    }

    private static func fill(_ template: String, _ values: [String: String]) -> String {
        pieces(of: template).map { piece in
            switch piece {
            case .text(let text): String(text)
            case .place(let name): values[name] ?? "{\(name)}"
            }
        }.joined()
    }
}
