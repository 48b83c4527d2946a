import ArgumentParser
import CompetenceModel

/// What the argument parser says, for people: in both languages, without its brackets and apostrophes.
///
/// It knows one language and ends at the first mistake. Sentences that are not known here stay as they are: rather English
/// than nothing.
struct ParserMessage {
    let what: Phrase
    let usage: Usage
    let suggestions: [String]

    /// How the command is typed: `Usage: intyga claim return <claim> …  (more: intyga claim return --help)`.
    struct Usage {
        /// The usage line as each language has it.
        var line: Phrase
        /// What explains more; empty where nothing does.
        var help: String

        subscript(language: Language) -> Wording {
            let introduction = Phrase(sv: "Så här: ", en: "Usage: ")[language]
            let usage = Wording(introduction) + .command(line[language])
            guard !help.isEmpty else { return usage }
            return usage + Wording(Phrase(sv: "  (mer: ", en: "  (more: ")[language]) + .command(help) + ")"
        }
    }

    /// - Parameters:
    ///   - message: the parser's sentence.
    ///   - full: the same with the usage of the command that it is about.
    ///   - given: what was typed.
    init(_ message: String, full: String, given: [String]) {
        let usage = Self.usage(in: full)
        // A usage that a command words itself leaves out the options that every command has.
        let options = Set(
            usage.matches(of: /--[a-z][a-z-]*/).map { String($0.output) } + GlobalOptions.names + [
                "--help", "--version",
            ])
        // What is missing may be there, misspelt; of the two mistakes the parser tells the other one.
        // A value that will not do is the mistake itself: of a global option, the usage is not the command's.
        let isValue = message.hasPrefix("The value ")
        let misspelt =
            isValue
            ? nil
            : given.prefix { $0 != "--" }.map { String($0.prefix { $0 != "=" }) }
                .first { $0.hasPrefix("--") && !options.contains($0) }
        if let misspelt {
            what = Phrase(sv: "Det finns inget alternativ \(misspelt) här.", en: "There is no option \(misspelt) here.")
            suggestions = Suggestion.nearest(to: misspelt, among: options.sorted())
        } else {
            what = Self.phrase(message)
            suggestions = []
        }
        let command = Self.command(of: usage)
        // The parser's three dots are read as a word of their own.
        let line = ValueName.named(Self.withoutGlobalOptions(usage).replacing(" ...", with: "…"))
        self.usage = Usage(line: line, help: command.isEmpty ? "" : "\(command) --help")
    }

    // MARK: The usage

    private static func usage(in full: String) -> String {
        let line = full.split(separator: "\n").first { $0.hasPrefix("Usage: ") }
        return line.map { String($0.dropFirst("Usage: ".count)) } ?? ""
    }

    /// `intyga claim submit`
    private static func command(of usage: String) -> String {
        usage.split(separator: " ").prefix { !"-<[".contains($0.first ?? "-") }.joined(separator: " ")
    }

    /// Every command takes them, so that in the usage of one they are only in the way.
    static func withoutGlobalOptions(_ usage: String) -> String {
        GlobalOptions.names.reduce(usage) { usage, name in
            guard let start = usage.firstRange(of: " [\(name) <"),
                let end = usage[start.upperBound...].firstRange(of: ">]")
            else { return usage }
            return String(usage[..<start.lowerBound] + usage[end.upperBound...])
        }
    }

    // MARK: The sentence

    static func phrase(_ message: String) -> Phrase {
        if let match = message.wholeMatch(of: /Missing expected argument '(.*)'/) {
            let argument = ValueName.named(String(match.1).replacing(" ...", with: ""))
            return Phrase(sv: "\(argument.sv) saknas.", en: "\(argument.en) is missing.")
        }
        if let match = message.wholeMatch(of: /Missing one of: (.*)/) {
            let choices = list(match.1)
            return choices.sv == choices.en
                ? Phrase(sv: "\(choices.sv) saknas.", en: "\(choices.en) is missing.")
                : Phrase(sv: "Ett av \(choices.sv) saknas.", en: "One of \(choices.en) is missing.")
        }
        if let match = message.wholeMatch(of: /Missing value for '(.*)'/) {
            let option = ValueName.named(String(match.1))
            return Phrase(sv: "Värdet saknas efter \(option.sv).", en: "The value is missing after \(option.en).")
        }
        if let match = message.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '.*'\?)?/) {
            return Phrase(sv: "Det finns inget alternativ \(match.1) här.", en: "There is no option \(match.1) here.")
        }
        if let match = message.wholeMatch(of: /Unexpected argument '(.*)'/) {
            return Phrase(sv: "”\(match.1)” är ett ord för mycket.", en: "“\(match.1)” is a word too many.")
        }
        if let match = message.wholeMatch(of: /\d+ unexpected arguments: '(.*)'/) {
            let words = match.1.replacing("', '", with: " ")
            return Phrase(sv: "”\(words)” är för mycket.", en: "“\(words)” is too much.")
        }
        if let match = message.wholeMatch(of: /The option '(.*)' does not take any value, but '(.*)' was specified\./) {
            return Phrase(
                sv: "\(match.1) ska stå utan värde, inte med ”\(match.2)”.",
                en: "\(match.1) stands without a value, not with “\(match.2)”.")
        }
        if let match = message.wholeMatch(
            of: /Value to be set with flag '(.*)' had already been set with flag '(.*)'/)
        {
            return Phrase(
                sv: "\(match.2) och \(match.1) går inte ihop: välj en av dem.",
                en: "\(match.2) and \(match.1) exclude each other: choose one of them.")
        }
        if let match = message.firstMatch(of: /^The value '(.*)' is invalid for '(.*?)'(?:: |\. )?/) {
            let allowed = allowed(String(message[match.range.upperBound...]))
            let place = ValueName.named(String(match.2))
            return Phrase(
                sv: "”\(match.1)” duger inte som \(place.sv).\(allowed.sv)",
                en: "“\(match.1)” will not do as \(place.en).\(allowed.en)")
        }
        if let match = message.wholeMatch(of: /Invalid option: (.*)/) {
            return Phrase(sv: "\(match.1) är inget alternativ.", en: "\(match.1) is no option.")
        }
        if message == "Missing required subcommand." {
            return Phrase(sv: "Ett underkommando saknas.", en: "A subcommand is missing.")
        }
        return Phrase(sv: message, en: message)
    }

    /// `Please provide one of 'text', 'json' or 'csv'.`, or what a command says itself: `1 to 30`.
    private static func allowed(_ text: String) -> Phrase {
        if text.isEmpty { return Phrase(sv: "", en: "") }
        if let match = text.wholeMatch(of: /Please provide one of (.*)\./) {
            let choices = list(match.1)
            return Phrase(sv: " Välj \(choices.sv).", en: " Choose \(choices.en).")
        }
        if let match = text.wholeMatch(of: /(\d+) to (\d+)/) {
            return Phrase(sv: " Från \(match.1) till \(match.2).", en: " From \(match.1) to \(match.2).")
        }
        return Phrase(sv: " \(text)", en: " \(text)")
    }

    /// `a, b eller c` of whatever is between apostrophes, or parted by commas.
    private static func list(_ text: Substring) -> Phrase {
        let quoted = text.matches(of: /'(.*?)'/).map { String($0.1) }
        let words = quoted.isEmpty ? text.split(separator: ", ").map(String.init) : quoted
        guard let last = words.last, words.count > 1 else { return Phrase(sv: String(text), en: String(text)) }
        let first = words.dropLast().joined(separator: ", ")
        return Phrase(sv: "\(first) eller \(last)", en: "\(first) or \(last)")
    }
}

extension ValidationError {
    /// Two options of which one rules out the other, in the parser's own words for two flags.
    static func exclusive(_ first: String, _ second: String) -> ValidationError {
        ValidationError("Value to be set with flag '\(second)' had already been set with flag '\(first)'")
    }
}
