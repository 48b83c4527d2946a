import Foundation

/// The string literals of a Swift file, with what is put in at run time as a word that could be anything.
struct SourceTexts {
    private(set) var texts: [(line: Int, text: String)] = []

    init(_ source: String) {
        var line = 1
        var rest = source[...]
        var between = ""
        func plain(_ text: Substring) -> String {
            Self.withoutInterpolations(String(text)).replacing(/\\+\n\s*/, with: "").replacing("\\\"", with: "\"")
                .replacing("\\n", with: "\n")
        }
        func add(_ text: String) {
            // `"… " + "…"` is one text.
            if between.allSatisfy({ $0.isWhitespace || $0 == "+" }), between.contains("+"),
                let last = texts.indices.last
            {
                texts[last].text += text
            } else {
                texts.append((line, text))
            }
            between = ""
        }
        while let character = rest.first {
            if rest.starts(with: "//") {
                rest = rest.drop { $0 != "\n" }
            } else if rest.starts(with: "\"\"\"") {
                let body = rest.dropFirst(3)
                let end = body.range(of: "\"\"\"")?.lowerBound ?? body.endIndex
                add(plain(body[..<end]))
                line += body[..<end].count { $0 == "\n" }
                rest = body[end...].dropFirst(3)
            } else if character == "\"" {
                let end = Self.endOfLiteral(rest.dropFirst())
                add(plain(rest.dropFirst()[..<end]))
                rest = rest[end...].dropFirst()
            } else {
                if character == "\n" { line += 1 }
                between.append(character)
                rest = rest.dropFirst()
            }
        }
    }

    /// Where the literal ends whose first quotation mark is before `source`.
    private static func endOfLiteral(_ source: Substring) -> Substring.Index {
        var depth = 0
        var index = source.startIndex
        while index < source.endIndex {
            let character = source[index]
            let next = source.index(after: index)
            if character == "\\", next < source.endIndex {
                if source[next] == "(" { depth += 1 }
                index = source.index(after: next)
                continue
            }
            if depth > 0 {
                if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            } else if character == "\"" {
                return index
            }
            index = next
        }
        return index
    }

    private static func withoutInterpolations(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "\\(") {
            result += rest[..<start.lowerBound] + "X"
            var depth = 1
            rest = rest[start.upperBound...]
            while depth > 0, let character = rest.popFirst() {
                if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            }
        }
        return result + rest
    }
}
