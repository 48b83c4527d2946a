/// Sentences for a person, and the commands that they advise, laid out for a terminal.
///
/// Sentences are broken between words. A command is there to be copied: it is never broken, and where the text does not fit
/// in a line each command gets a line of its own, with nothing before or behind it.
struct Prose {
    private let text: String

    /// - Parameter text: paragraphs, with line feeds between them. One that is indented stays so.
    init(_ text: String) { self.text = text }

    /// The text without a line feed at its end.
    ///
    /// - Parameters:
    ///   - width: columns of the terminal; `nil` where no terminal reads. Then every paragraph stays in one line, so that
    ///     whoever searches what comes out of a pipe finds sentences and commands whole.
    ///   - taken: columns in use before the text begins.
    ///   - indent: of every line but the first.
    func text(width: Int?, taken: Int = 0, indent: Int = 0) -> String {
        lines(width: width, taken: taken, indent: indent).joined(separator: "\n")
    }

    /// The same, line by line. The first comes without what is before it.
    func lines(width: Int?, taken: Int = 0, indent: Int = 0) -> [String] {
        let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let width else {
            let margin = String(repeating: " ", count: indent)
            return paragraphs.enumerated().map { number, paragraph in
                number == 0 || paragraph.isEmpty ? String(paragraph) : margin + paragraph
            }
        }
        var lines: [String] = []
        for paragraph in paragraphs {
            let isFirst = lines.isEmpty
            let column = isFirst ? taken : indent
            let start = isFirst ? 0 : indent
            lines += Self.set(paragraph, in: width, column: column, start: start, indent: indent)
        }
        return lines
    }

    /// - Parameters:
    ///   - column: where the first line begins.
    ///   - start: how many of these columns are still to be filled with spaces.
    private static func set(
        _ paragraph: Substring, in width: Int, column: Int, start: Int, indent: Int
    ) -> [String] {
        let body = paragraph.drop { $0 == " " }
        guard !body.isEmpty else { return [""] }
        let lead = paragraph.count - body.count
        let opening = String(repeating: " ", count: start + lead)
        if column + lead + DisplayWidth.of(body) <= width { return ["\(opening)\(body)"] }
        let margin = String(repeating: " ", count: indent + lead)
        var lines: [String] = []
        for piece in pieces(body) {
            let isFirst = lines.isEmpty
            switch piece {
            case .command(let command): lines.append((isFirst ? opening : margin + "  ") + command)
            case .sentence(let words):
                let room = width - indent - lead
                let firstRoom = isFirst ? width - column - lead : room
                for (index, line) in DisplayWidth.wrap(words, first: firstRoom, to: room).enumerated() {
                    lines.append((isFirst && index == 0 ? opening : margin) + line)
                }
            }
        }
        return lines
    }

    // MARK: Sentences and commands

    private enum Piece {
        /// Words, and what must stay together as if it were one.
        case sentence([String])
        case command(String)
    }

    /// How commands begin.
    private static let programs = ["intyga ", "openssl ", "chmod "]

    /// What may come after `intyga` in a command.
    private static let commands = Set(ArgumentOrder([], root: Intyga.self).commands + ["help"])

    private static func pieces(_ text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var sentence: [String] = []
        var rest = text
        while let start = programs.compactMap({ rest.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) {
            let before = rest[..<start.lowerBound]
            let behind = rest[start.upperBound...]
            guard !rest[start].hasPrefix("intyga") || isCommand(behind),
                before.last.map({ !$0.isLetter && $0 != "/" }) ?? true
            else {
                sentence += words(rest[..<start.upperBound])
                rest = behind
                continue
            }
            if let opening = before.last, let closing = quotation[opening] {
                // It is called by its name only, which stays in one piece.
                let name = rest[start.lowerBound...].prefix { $0 != closing }
                let tail = rest[name.endIndex...].prefix { $0 != " " }
                sentence += words(before.dropLast()) + ["\(opening)\(name)\(tail)"]
                rest = rest[tail.endIndex...]
                continue
            }
            let command = rest[start.lowerBound...].prefix(upTo: end(of: behind))
            sentence += words(before)
            rest = rest[command.endIndex...]
            if rest.first == ")" { sentence = openingNoBracket(sentence) }
            if !sentence.isEmpty { pieces.append(.sentence(introducing(sentence))) }
            pieces.append(.command(String(command).withoutTrailingSpaces))
            sentence = []
            // What parts it from what follows is now the end of the line.
            rest = rest.drop { ").,;: ".contains($0) }
        }
        sentence += words(rest)
        if !sentence.isEmpty { pieces.append(.sentence(sentence)) }
        return pieces
    }

    private static let quotation: [Character: Character] = ["\"": "\"", "`": "`", "“": "”", "”": "”"]

    private static func isCommand(_ text: Substring) -> Bool {
        guard let word = text.split(separator: " ", maxSplits: 1).first else { return false }
        return word.hasPrefix("--") || commands.contains(String(word.prefix { $0.isLetter || $0 == "-" }))
    }

    /// Where the command ends that `text` goes on with: before punctuation that is of the sentence, and not in quotation marks.
    private static func end(of text: Substring) -> Substring.Index {
        var isQuoted = false
        for index in text.indices {
            let character = text[index]
            if character == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if "(),;".contains(character) { return index }
            let next = text[text.index(after: index)...].first
            // A full stop ends a sentence, and is also in numbers and in the names of files.
            if ".:".contains(character), next.map({ $0 == " " }) ?? true { return index }
            if character == " ", next == " " { return index }
        }
        return text.endIndex
    }

    /// The words before a command that stood in brackets with it: `(mer: intyga …)` becomes `mer:`.
    private static func openingNoBracket(_ words: [String]) -> [String] {
        guard let index = words.lastIndex(where: { $0.hasPrefix("(") }),
            !words[index...].contains(where: { $0.contains(")") })
        else { return words }
        var words = words
        words[index].removeFirst()
        if words[index].isEmpty { words.remove(at: index) }
        return words
    }

    /// The words before a command that gets a line of its own: `sedan` becomes `sedan:`.
    private static func introducing(_ words: [String]) -> [String] {
        var words = words
        guard var last = words.popLast() else { return words }
        if last.hasSuffix(",") { last.removeLast() }
        return words + [".:".contains(last.suffix(1)) ? last : last + ":"]
    }

    /// A number and the sign behind it are one word.
    private static func words(_ text: Substring) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if word.hasPrefix("%"), let last = words.indices.last {
                words[last] += " \(word)"
            } else {
                words.append(String(word))
            }
        }
        return words
    }
}

extension String {
    /// Without the spaces at its end.
    var withoutTrailingSpaces: String {
        var text = self
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
