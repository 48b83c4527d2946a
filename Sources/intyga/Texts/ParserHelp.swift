import CompetenceModel

/// The parts of help that the argument parser words itself, read from it and said in the reader's language.
enum ParserHelp {
    /// The columns that labels take, in the parser's help and in ours.
    static let labelWidth = 26

    /// `SUBCOMMANDS:`, or `THE REGISTRY SUBCOMMANDS:` of a group that has a name.
    static func title(_ line: Substring, in language: Language) -> String {
        let english = line.hasSuffix(":") ? line.dropLast() : line
        switch english {
        case "ARGUMENTS": return Phrase(sv: "ARGUMENT", en: "ARGUMENTS")[language]
        case "OPTIONS": return Phrase(sv: "ALTERNATIV", en: "OPTIONS")[language]
        case "SUBCOMMANDS": return Phrase(sv: "UNDERKOMMANDON", en: "SUBCOMMANDS")[language]
        default:
            let group = " SUBCOMMANDS"
            return String(english.hasSuffix(group) ? english.dropLast(group.count) : english)
        }
    }

    /// A label and what is beside it; a long label has that on the next line.
    static func entry(_ line: Substring) -> (label: String, text: Substring) {
        guard line.count > labelWidth else { return (trimmed(line), "") }
        let column = line.index(line.startIndex, offsetBy: labelWidth)
        let label = line[..<column]
        // A label that reaches the column is a long one.
        return label.last == " " && line[column] != "<" ? (trimmed(label), line[column...]) : (trimmed(line), "")
    }

    static func label(_ label: String, in language: Language) -> String {
        let standard = " (default)"
        guard language == .swedish else { return label }
        let named = ValueName.named(label, in: language)
        return named.hasSuffix(standard) ? "\(named.dropLast(standard.count)) (förvalt)" : named
    }

    /// What is said of an argument, with the values that the parser appends to it.
    static func description(_ line: some StringProtocol, in language: Language) -> String {
        let text = trimmed(Substring(line))
        if language == .swedish, let known = sentences[text] { return known }
        guard let values = text.firstMatch(of: #/ ?\((values|default): ([^()]*)\)$/#) else { return text }
        let said = text[..<values.range.lowerBound]
        // Some say themselves what holds otherwise, and in better words.
        if values.1 == "default", said.contains(/default|annars/) { return String(said) }
        guard language == .swedish else { return text }
        let appended = values.0.replacing("values: ", with: "välj bland: ").replacing("default: ", with: "annars: ")
        return "\(said)\(appended)"
    }

    /// A script or a description for programs, with the parser's own sentences in the reader's language.
    static func passedOn(_ text: String, in language: Language) -> String {
        guard language == .swedish else { return text }
        return sentences.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    private static let sentences = [
        "Show the version.": "Visa programmets version.",
        "Show help information.": "Visa den här hjälpen.",
        "Show subcommand help information.": "Visa hjälp om ett kommando.",
    ]

    /// Whether it is a label of an option that every command has.
    static func isShared(_ label: String) -> Bool {
        label == "--version" || label == "-h, --help"
            || label.split(separator: " ").first.map { GlobalOptions.names.contains(String($0)) } ?? false
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
