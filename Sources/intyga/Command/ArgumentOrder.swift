import ArgumentParser

/// Puts global options that stand before a command's name behind it, where the parser expects them.
///
/// `intyga --as anna claim --format json list` means `intyga claim list --as anna --format json`.
struct ArgumentOrder {
    /// The arguments in the order for the parser.
    private(set) var arguments: [String]
    /// A word that stands where a command's name should, with the commands there are at that place.
    private(set) var unknownCommand: UnknownCommand?
    /// Of the global options, what the last one of each name says; for errors that come before parsing.
    private(set) var globals: [String: String] = [:]

    /// The command that the words lead to, as far as they do.
    private(set) var command: any ParsableCommand.Type

    /// The names of the commands at the root.
    private(set) var commands: [String]

    struct UnknownCommand {
        var word: String
        var known: [String]
    }

    init(_ given: [String], root: any ParsableCommand.Type) {
        commands = Self.names(of: root.configuration.subcommands)
        var path: [String] = []
        var hoisted: [String] = []
        var rest = given[...]
        var command: any ParsableCommand.Type = root
        while let word = rest.first {
            if GlobalOptions.names.contains(word), rest.count > 1 {
                hoisted += rest.prefix(2)
                rest = rest.dropFirst(2)
                continue
            }
            if Self.isJoined(word) {
                hoisted.append(word)
                rest = rest.dropFirst()
                continue
            }
            let subcommands = command.configuration.subcommands
            guard !word.hasPrefix("-"), !subcommands.isEmpty else { break }
            guard let next = Self.command(word, among: subcommands) else {
                // Where a command stands for all others, the word is its argument: `intyga review C-0001`.
                let isArgument = !path.isEmpty && command.configuration.defaultSubcommand != nil
                if word != "help", !isArgument {
                    unknownCommand = UnknownCommand(word: word, known: Self.names(of: subcommands))
                }
                break
            }
            path.append(word)
            command = next
            rest = rest.dropFirst()
        }
        self.command = command.configuration.defaultSubcommand ?? command
        // Help takes none of them, wherever they stand: their language has been noted.
        arguments = path.isEmpty && rest.first == "help" ? Self.withoutGlobals(rest) : path + hoisted + rest
        for (index, word) in given.prefix(while: { $0 != "--" }).enumerated() {
            if GlobalOptions.names.contains(word), index + 1 < given.count {
                globals[word] = given[index + 1]
            } else if Self.isJoined(word), let equals = word.firstIndex(of: "=") {
                globals[String(word[..<equals])] = String(word[word.index(after: equals)...])
            }
        }
    }

    private static func withoutGlobals(_ words: ArraySlice<String>) -> [String] {
        var kept: [String] = []
        var rest = words
        while let word = rest.first {
            if GlobalOptions.names.contains(word) {
                rest = rest.dropFirst(2)
                continue
            }
            if !isJoined(word) { kept.append(word) }
            rest = rest.dropFirst()
        }
        return kept
    }

    func isCommand(_ word: String) -> Bool { commands.contains(word) }

    /// `--format=json`.
    private static func isJoined(_ word: String) -> Bool {
        guard let equals = word.firstIndex(of: "=") else { return false }
        return GlobalOptions.names.contains(String(word[..<equals]))
    }

    // Loops, because the compiler (6.3.1) crashes over closures that take an existential metatype here.

    private static func command(
        _ word: String, among commands: [any ParsableCommand.Type]
    ) -> (any ParsableCommand.Type)? {
        for command in commands where command._commandName == word || command.configuration.aliases.contains(word) {
            return command
        }
        return nil
    }

    private static func names(of commands: [any ParsableCommand.Type]) -> [String] {
        var names: [String] = []
        for command in commands { names.append(command._commandName) }
        return names.sorted()
    }
}
