import ArgumentParser
import CompetenceModel

/// A command's help as a person reads it.
///
/// The argument parser knows one language, sets lines of usage that no terminal is wide enough for, and puts the options that
/// every command has before those of the command. Here what it has put together is read, said in the reader's language, and
/// set anew: the command's own first.
struct HelpPage {
    private struct Section {
        var title: String
        var entries: [Entry] = []
    }

    private struct Entry {
        var label: String
        var text: String
    }

    private let language: Language
    /// What the command does, then usage.
    private let overview: String
    private let usage: String
    private var sections: [Section] = []
    /// Of what every command takes.
    private var shared: [Entry] = []
    /// `intyga help claim <subcommand>`, where there are subcommands.
    private var more: String?

    /// Help, a version or a script, as `error` asks for it.
    static func text(for error: any Error, in language: Language, width: Int) -> String {
        let text = parserText(for: error, in: language)
        // What programs read is passed on, but for the sentences that the parser puts into it.
        return HelpPage(text, in: language)?.text(width: width) ?? ParserHelp.passedOn(text, in: language)
    }

    /// What the parser puts together, in the words of `language` and its own.
    static func parserText(for error: any Error, in language: Language) -> String {
        HelpLanguage.$current.withValue(language) { Intyga.fullMessage(for: error, columns: unlimited) }
    }

    /// So wide that the parser breaks no line.
    static let unlimited = 100_000

    /// - Parameter text: the parser's help, with no line broken; `nil` where it is something else.
    init?(_ text: String, in language: Language) {
        let opening = "OVERVIEW: "
        guard text.hasPrefix(opening), let end = text.firstRange(of: "\n\nUSAGE: ") else { return nil }
        self.language = language
        overview = String(text[..<end.lowerBound].dropFirst(opening.count))
        let lines = text[end.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        usage = ValueName.named(ParserMessage.withoutGlobalOptions(String(lines.first ?? "")), in: language)
        for line in lines.dropFirst() where !line.isEmpty { read(line) }
    }

    private mutating func read(_ line: Substring) {
        if !line.hasPrefix(" ") {
            sections.append(Section(title: ParserHelp.title(line, in: language)))
        } else if line.hasPrefix(String(repeating: " ", count: ParserHelp.labelWidth)),
            let last = sections.indices.last,
            let entry = sections[last].entries.indices.last
        {
            sections[last].entries[entry].text = ParserHelp.description(line, in: language)
            take(from: last)
        } else if let match = line.wholeMatch(of: #/  See '(.*)' for detailed help\./#) {
            more = ValueName.named(String(match.1), in: language)
        } else if let last = sections.indices.last {
            let (label, text) = ParserHelp.entry(line)
            sections[last].entries.append(
                Entry(
                    label: ParserHelp.label(label, in: language), text: ParserHelp.description(text, in: language)))
            if !text.isEmpty { take(from: last) }
        }
    }

    /// Puts the last entry with what every command takes, where it is that.
    private mutating func take(from section: Int) {
        guard let entry = sections[section].entries.last, ParserHelp.isShared(entry.label) else { return }
        sections[section].entries.removeLast()
        shared.append(entry)
    }

    // MARK: Setting it

    func text(width given: Int) -> String {
        // Narrower than this, words do not fit beside labels.
        let width = max(given, 40)
        var parts = [prose(width), usageLines(width)]
        for section in sections where !section.entries.isEmpty { parts.append(set(section, width)) }
        if let more {
            parts.append(Phrase(sv: "Mer om ett av dem: \(more)", en: "More on one of them: \(more)")[language] + "\n")
        }
        parts.append(isRoot ? set(Section(title: sharedTitle, entries: shared), width) : sharedNames(width))
        return parts.joined(separator: "\n")
    }

    private var isRoot: Bool { usage.hasPrefix("intyga <") }

    private var sharedTitle: String { Phrase(sv: "FÖR ALLA KOMMANDON", en: "FOR EVERY COMMAND")[language] }

    /// What is said of them once, in the help of the program, is in the way everywhere else.
    private func sharedNames(_ width: Int) -> String {
        let names = shared.compactMap { entry in entry.label.split(separator: " ").last { $0.hasPrefix("-") } }
            .filter { $0 != "--version" }
        let line =
            names.joined(separator: " ") + Phrase(sv: " (se intyga --help)", en: " (see intyga --help)")[language]
        return sharedTitle + ":\n" + DisplayWidth.wrap(line, to: width - 2).map { "  \($0)\n" }.joined()
    }

    private func prose(_ width: Int) -> String {
        var text = ""
        for line in overview.flowing.split(separator: "\n", omittingEmptySubsequences: false) {
            let lines = line.hasPrefix(" ") ? Self.continued(line, width) : DisplayWidth.wrap(String(line), to: width)
            text += lines.joined(separator: "\n") + "\n"
        }
        return text
    }

    /// An example in lines that a shell takes for one.
    private static func continued(_ line: Substring, _ width: Int) -> [String] {
        var lines: [String] = []
        var rest = String(line)
        while DisplayWidth.of(rest) > width, rest.contains("intyga ") || !lines.isEmpty,
            let space = breakable(rest, before: width - 2)
        {
            lines.append(rest[..<space] + " \\")
            rest = "      " + rest[space...].drop { $0 == " " }
        }
        return lines + [rest]
    }

    /// The last space, outside quotation marks and behind the indentation, that is within `width` columns: if possible one
    /// before an option, so that its value stays with it.
    private static func breakable(_ line: String, before width: Int) -> String.Index? {
        var found: String.Index?
        var foundOption: String.Index?
        var isQuoted = false
        var column = 0
        for index in line.indices where column <= width {
            let character = line[index]
            if character == "\"" { isQuoted.toggle() }
            if character == " ", !isQuoted, line[..<index].contains(where: { $0 != " " }) {
                found = index
                if line[index...].hasPrefix(" -") { foundOption = index }
            }
            column += DisplayWidth.of(character)
        }
        return foundOption ?? found
    }

    private func usageLines(_ width: Int) -> String {
        let title = Phrase(sv: "SÅ HÄR: ", en: "USAGE: ")[language]
        let indent = String(repeating: " ", count: title.count)
        // What belongs together, as `[--reason <reason>]`, stays on one line.
        var pieces: [String] = []
        for word in usage.split(separator: " ") {
            if let last = pieces.last, Self.goesOn(last, with: word) {
                pieces[pieces.count - 1] += " \(word)"
            } else {
                pieces.append(String(word))
            }
        }
        var lines = [""]
        for piece in pieces {
            let line = lines[lines.count - 1]
            if !line.isEmpty, title.count + DisplayWidth.of(line) + 1 + DisplayWidth.of(piece) > width {
                lines.append(piece)
            } else {
                lines[lines.count - 1] += line.isEmpty ? piece : " \(piece)"
            }
        }
        return title + lines.joined(separator: "\n" + indent) + "\n"
    }

    private static func goesOn(_ piece: String, with word: Substring) -> Bool {
        let isOpen = piece.count { $0 == "[" } > piece.count { $0 == "]" }
        return isOpen || piece.hasPrefix("-") && !piece.contains(" ") && word.hasPrefix("<")
            || word.hasPrefix("...")
    }

    private func set(_ section: Section, _ width: Int) -> String {
        let column = ParserHelp.labelWidth
        var text = section.title + ":\n"
        for entry in section.entries {
            let lines = DisplayWidth.wrap(entry.text, to: width - column)
            let labelled = "  " + entry.label
            let used = DisplayWidth.of(labelled)
            var rest = lines[...]
            if used < column, let first = rest.popFirst() {
                text += labelled + String(repeating: " ", count: column - used) + first + "\n"
            } else {
                text += labelled + "\n"
            }
            for line in rest { text += String(repeating: " ", count: column) + line + "\n" }
        }
        return text
    }
}
