/// Text from files and databases, made safe to show in a terminal.
enum Printable {
    /// Control characters could move the cursor, recolour what follows or hide it, and direction overrides could make a name
    /// read as another: each is shown as `�`.
    static func clean(_ text: String, keepingLines: Bool = false) -> String {
        guard !text.unicodeScalars.allSatisfy({ isHarmless($0) || (keepingLines && $0 == "\n") }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isHarmless(scalar) || (keepingLines && scalar == "\n") {
                result.append(scalar)
            } else {
                result.append(scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : "\u{FFFD}")
            }
        }
        return String(result)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case 0x00...0x1F, 0x7F...0x9F: false
        // Direction marks, embeddings, overrides and isolates; line and paragraph separators.
        case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
