/// How many columns a text takes in a terminal.
enum DisplayWidth {
    /// Combining marks take none: `a` with a ring above is one column, whether it is one scalar or two.
    static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if scalar.isASCII { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return isWide(scalar) ? 2 : 1
        }
    }

    /// The large blocks that terminals draw two columns wide (Unicode Standard Annex 11).
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// `text`, cut to `width` columns where it is longer; the last column then shows that it was cut.
    static func cut(_ text: String, to width: Int) -> String {
        guard width > 0 else { return "" }
        guard of(text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            let step = of(character)
            guard used + step <= width - 1 else { break }
            result.append(character)
            used += step
        }
        return result + "…"
    }

    /// `text` in lines of at most `width` columns, broken between words. A longer word has a line of its own.
    static func wrap(_ text: String, to width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrap(paragraph.split(separator: " ").map(String.init), first: width, to: width)
        }
    }

    /// `words` in lines of at most `width` columns, and the first of at most `first`; at least one line.
    static func wrap(_ words: [String], first: Int, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, of(line) + 1 + of(word) > (lines.isEmpty ? first : width) {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " \(word)"
        }
        return lines + [line]
    }
}
