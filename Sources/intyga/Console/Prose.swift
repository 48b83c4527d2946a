/// Sentences for a person, and the commands that they advise, laid out for a terminal.
///
/// Sentences are broken between words. A command is there to be copied: it is never broken, and where the text does not fit
/// in a line each command gets a line of its own, with nothing before or behind it.
struct Prose {
    private let text: Wording

    /// - Parameter text: paragraphs, with line feeds between them. One that is indented stays so.
    init(_ text: Wording) { self.text = text }

    init(_ text: String) { self.init(Wording(text)) }

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
        let paragraphs = text.paragraphs
        guard let width else {
            let margin = String(repeating: " ", count: indent)
            return paragraphs.enumerated().map { number, paragraph in
                number == 0 || paragraph.isEmpty ? paragraph.text : margin + paragraph.text
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
        _ paragraph: Wording, in width: Int, column: Int, start: Int, indent: Int
    ) -> [String] {
        let whole = paragraph.text
        let body = whole.drop { $0 == " " }
        guard !body.isEmpty else { return [""] }
        let lead = whole.count - body.count
        let opening = String(repeating: " ", count: start + lead)
        if column + lead + DisplayWidth.of(body) <= width { return ["\(opening)\(body)"] }
        let margin = String(repeating: " ", count: indent + lead)
        var lines: [String] = []
        for piece in pieces(paragraph) {
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

    private static func pieces(_ paragraph: Wording) -> [Piece] {
        var pieces: [Piece] = []
        var sentence: [String] = []
        for (index, part) in paragraph.parts.enumerated() {
            switch part {
            case .words(let text):
                // What parts it from a command before it is now the end of the line.
                sentence += words(index == 0 ? text : String(text.drop { ").,;: ".contains($0) }))
            case .command(let command):
                let rest = paragraph.parts.dropFirst(index + 1).first
                if case .words(let text) = rest, text.first == ")" { sentence = openingNoBracket(sentence) }
                if !sentence.isEmpty { pieces.append(.sentence(introducing(sentence))) }
                pieces.append(.command(command))
                sentence = []
            }
        }
        if !sentence.isEmpty { pieces.append(.sentence(sentence)) }
        return pieces
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

    /// No text that is shown has it.
    private static let joint = "\u{1F}"

    /// A number and the sign behind it are one word, and so is a command's name in quotation marks.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        let joined = text.replacing(/"[a-z]+(?: [a-z-]+)+"/) { $0.output.replacing(" ", with: Self.joint) }
        for part in joined.split(separator: " ") {
            let word = String(part).replacing(Self.joint, with: " ")
            if word.hasPrefix("%"), let last = words.indices.last {
                words[last] += " \(word)"
            } else {
                words.append(word)
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
