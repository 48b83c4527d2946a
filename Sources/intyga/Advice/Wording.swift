/// Sentences and the commands in them, in one language.
struct Wording: Equatable, ExpressibleByStringInterpolation {
    var parts: [Part]

    enum Part: Equatable {
        case words(String)
        case command(String)
    }

    init(_ parts: [Part]) { self.parts = parts }

    init(_ words: String) { self.init([.words(words)]) }

    init(stringLiteral words: String) { self.init(words) }

    static func command(_ command: String) -> Wording { Wording([.command(command)]) }

    static func + (left: Wording, right: Wording) -> Wording { Wording(left.parts + right.parts) }

    /// As one text.
    var text: String {
        parts.map { part in
            switch part {
            case .words(let text), .command(let text): text
            }
        }.joined()
    }

    var isEmpty: Bool { text.isEmpty }

    /// Made safe to show in a terminal. A command is always one line.
    func clean(keepingLines: Bool = false) -> Wording {
        Wording(
            parts.map { part in
                switch part {
                case .words(let words): .words(Printable.clean(words, keepingLines: keepingLines))
                case .command(let command): .command(Printable.clean(command))
                }
            })
    }

    /// What stands between line feeds.
    var paragraphs: [Wording] {
        var paragraphs = [Wording([])]
        for part in parts {
            guard case .words(let words) = part else {
                paragraphs[paragraphs.count - 1].parts.append(part)
                continue
            }
            for (number, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if number > 0 { paragraphs.append(Wording([])) }
                if !line.isEmpty { paragraphs[paragraphs.count - 1].parts.append(.words(String(line))) }
            }
        }
        return paragraphs
    }
}
