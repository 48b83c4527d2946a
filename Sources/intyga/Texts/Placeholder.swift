import CompetenceModel

/// The words in capitals that stand in a command for what a person is to fill in.
enum Placeholder {
    /// By the English word, which is the one in JSON.
    private static let swedish = [
        "DATE": "DATUM", "FILE": "FIL", "HANDLE": "KORTNAMN", "NAME": "NAMN", "REF": "BESLUT",
    ]

    /// A command as people are shown it. What is to be typed as it stands is the same in every language.
    static func shown(_ command: String, in language: Language) -> String {
        guard language == .swedish else { return command }
        return command.split(separator: " ", omittingEmptySubsequences: false).map { word in
            swedish[String(word)] ?? String(word)
        }.joined(separator: " ")
    }
}
