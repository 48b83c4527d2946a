import ArgumentParser
import CompetenceModel

/// The language that help is wanted in.
///
/// The argument parser takes help as plain strings, from properties that it reads anew whenever it needs a command. So each
/// command says its help as a `Phrase`, and which half of it the parser gets is decided by the task that asks.
enum HelpLanguage {
    /// `nil` while nobody reads any help: a command that only runs is not kept waiting by texts.
    @TaskLocal static var current: Language?

    static func text(_ phrase: @autoclosure () -> Phrase) -> String {
        current.map { phrase()[$0] } ?? ""
    }
}

extension CommandConfiguration {
    /// A command whose help is there in both languages.
    ///
    /// - Parameters:
    ///   - acts: what the command does that not everybody may.
    ///   - examples: the command as it is typed, below what is said of it.
    init(
        commandName: String, acts: [CommandAct] = [], abstract: @autoclosure () -> Phrase, usage: String? = nil,
        discussion: @autoclosure () -> Phrase? = nil, examples: @autoclosure () -> HelpExamples? = nil,
        version: String = "", subcommands: [any ParsableCommand.Type] = [], groupedSubcommands: [CommandGroup] = [],
        defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) {
        var text = ""
        if let language = HelpLanguage.current {
            text = [discussion()?[language], CommandAct.whoMay(acts)?[language], examples()?.text(in: language)]
                .compactMap(\.self).joined(
                    separator: "\n\n")
        }
        self.init(
            commandName: commandName, abstract: HelpLanguage.text(abstract()), usage: usage, discussion: text,
            version: version, subcommands: subcommands, groupedSubcommands: groupedSubcommands,
            defaultSubcommand: defaultSubcommand)
    }
}

extension CommandGroup {
    init(name: Phrase, subcommands: [any ParsableCommand.Type]) {
        self.init(name: HelpLanguage.text(name), subcommands: subcommands)
    }
}

extension OptionGroup {
    /// Options under a title of their own.
    init(title: Phrase) {
        self.init(title: HelpLanguage.text(title))
    }
}

extension ArgumentHelp {
    /// - Parameter valueName: English; `ValueName` knows its Swedish.
    init(sv: String, en: String, valueName: String? = nil) {
        self.init(stringLiteral: HelpLanguage.text(Phrase(sv: sv, en: en)))
        self.valueName = valueName
    }
}

/// Commands to copy, one a line; the same in both languages unless they name files or say something.
struct HelpExamples: ExpressibleByStringLiteral {
    private let commands: Phrase

    init(sv: String, en: String) { commands = Phrase(sv: sv, en: en) }

    init(stringLiteral commands: String) { self.commands = Phrase(sv: commands, en: commands) }

    func text(in language: Language) -> String {
        let lines = commands[language].split(separator: "\n")
        let isOne = lines.count { $0.hasPrefix("intyga ") } == 1
        let title = Phrase(sv: "Exempel:", en: isOne ? "Example:" : "Examples:")[language]
        return title + "\n\n" + lines.map { "  \($0)" }.joined(separator: "\n")
    }
}
