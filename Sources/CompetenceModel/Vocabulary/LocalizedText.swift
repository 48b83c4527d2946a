/// A language in which intyga speaks. Swedish always exists; English where someone has written it.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}

/// A text of the catalogue: always in Swedish, in English where the catalogue has it.
public struct LocalizedText: Sendable, Hashable, Codable {
    public var sv: String
    public var en: String?

    public init(sv: String, en: String? = nil) {
        self.sv = sv
        self.en = en
    }

    /// The text in `language`, in Swedish where there is none.
    public func text(in language: Language) -> String {
        switch language {
        case .swedish: sv
        case .english: en ?? sv
        }
    }
}
