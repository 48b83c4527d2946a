import CertificateXML

/// Text from files and databases, made safe to show in a terminal.
enum Printable {
    /// Control characters could move the cursor, recolour what follows or hide it, direction overrides could make a name
    /// read as another, and what has no width could make two names look the same: each is shown as `�`. A joiner stays where
    /// its script needs it.
    static func clean(_ text: String, keepingLines: Bool = false) -> String {
        let scalars = text.unicodeScalars
        guard !scalars.allSatisfy({ isHarmless($0) || (keepingLines && $0 == "\n") }) else { return text }
        var result = String.UnicodeScalarView()
        for index in scalars.indices {
            let scalar = scalars[index]
            if isHarmless(scalar) || (keepingLines && scalar == "\n") || JoinControl.isNeeded(at: index, in: scalars) {
                result.append(scalar)
            } else {
                result.append(scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : "\u{FFFD}")
            }
        }
        return String(result)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x17F: true
        case 0x00...0x1F, 0x7F...0x9F: false
        default:
            switch scalar.properties.generalCategory {
            // Direction marks, embeddings, overrides and isolates; what has no width; line and paragraph separators.
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
