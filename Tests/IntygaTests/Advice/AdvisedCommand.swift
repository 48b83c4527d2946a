import ArgumentParser
import Testing

@testable import intyga

/// A command that a text names: `intyga claim show C-0001`, with the places that it leaves open.
struct AdvisedCommand: Hashable, Sendable, CustomTestStringConvertible {
    /// The words, as a shell would hand them over.
    var words: [String]
    /// Whether it is only called by its name, as in "the file that "intyga key show" writes", so that what it needs may be
    /// left out.
    var isOnlyNamed = false
    /// Where it stands.
    var place: String

    var testDescription: String { "\(place): \(words.joined(separator: " "))" }

    /// What the command line has against it.
    var fault: String? {
        let given = Array(words.dropFirst())
        if HelpTopic(given) != nil { return nil }
        let order = ArgumentOrder(given, root: Intyga.self)
        if let unknown = order.unknownCommand { return "there is no command '\(unknown.word)'" }
        if isOnlyNamed { return nil }
        // Whether a file is there, or an id means anything, is asked when a command runs; here it is only parsed.
        do {
            _ = try Intyga.parseAsRoot(order.arguments)
            return nil
        } catch {
            return Intyga.exitCode(for: error).isSuccess ? nil : Intyga.message(for: error)
        }
    }

    // MARK: Finding them

    /// What signatures and draws are made over begins so; it is none of the program's commands.
    private static let hashed = [
        "certificate serial", "checkpoint 1", "comparison words", "envelope key", "intent 1", "key registration",
        "ledger ", "sample 1",
        "sampling secret", "sampling seed", "signature 1",
    ]

    /// Every command that a text names, line by line.
    static func all(in text: String, at place: String) -> [AdvisedCommand] {
        var found: [AdvisedCommand] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let match = rest.firstMatch(of: #/\bintyga (?=--?[a-z]|[a-z])/#) {
                let opening = rest[..<match.range.lowerBound].last
                let closing: Character? =
                    switch opening {
                    case "\"", "`": opening
                    case "“", "”": "”"
                    default: nil
                    }
                rest = rest[match.range.upperBound...]
                // `manual.py .build/debug/intyga --update` is a command of another program.
                if opening == "/", rest.first == "-" { continue }
                guard let words = words(of: rest, until: closing) else { continue }
                // `<claim>` stands in a usage, which lists what there is.
                let isUsage = words.contains { $0.hasPrefix("<") }
                let isNamed = isUsage || closing != nil && !words.contains { $0.hasPrefix("-") }
                found.append(
                    AdvisedCommand(words: ["intyga"] + words, isOnlyNamed: isNamed, place: "\(place):\(index + 1)"))
            }
        }
        return found
    }

    /// The words of a command that begins `text`; `nil` where it is no command but the program, as in "intyga writes".
    private static func words(of text: Substring, until closing: Character?) -> [String]? {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        var isQuotedWord = false
        func isEnd(_ index: Substring.Index) -> Bool {
            let rest = text[index...]
            if let closing { return rest.first == closing }
            if rest.starts(with: "  ") || "(),;`”".contains(rest.first ?? " ") { return true }
            // A sentence that ends, and neither a number nor a file's extension.
            return rest.first.map { ".:".contains($0) } ?? true && (rest.dropFirst().first?.isWhitespace ?? true)
        }
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if isQuoted {
                if character == "\"" { isQuoted = false } else { word.append(character) }
            } else if isEnd(index) {
                break
            } else if character == "\"" {
                isQuoted = true
                isQuotedWord = true
            } else if character == " " {
                if !word.isEmpty || isQuotedWord { words.append(word) }
                word = ""
                isQuotedWord = false
            } else {
                word.append(character)
            }
            index = text.index(after: index)
        }
        if !word.isEmpty || isQuotedWord { words.append(word) }
        // Redirections are the shell's; of alternatives the first, and what may be left out is put in.
        if let redirection = words.firstIndex(where: { ["|", ">", "\\", "||", "&&"].contains($0) }) {
            words.removeSubrange(redirection...)
        }
        words = words.map { word in
            word.replacing("[", with: "").replacing("]", with: "").split(separator: "|").first.map(String.init) ?? word
        }
        // A loop, because the compiler (6.3.1) crashes over closures that take an existential metatype here.
        var names: Set = ["help"]
        for command in Intyga.configuration.subcommands { names.insert(command._commandName) }
        if hashed.contains(where: { text.starts(with: $0) }) { return nil }
        guard let first = words.first, first.hasPrefix("-") || names.contains(first) || closing != nil else {
            return nil
        }
        return words
    }
}
