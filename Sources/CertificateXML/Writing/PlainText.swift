/// Text that may stand on a certificate. Of a certificate, where patterns of a schema cost too much, a reader sees to it; in a
/// catalogue the schema says the same.
///
/// Checked where a name or a title comes in, it keeps a certificate from being refused the day it is to be issued.
public enum PlainText {
    /// How many characters a name or a title may have.
    public static let labelLimit = 200

    /// One line with at least one letter or digit, no white space at its ends and no invisible characters, of at most
    /// `limit` characters.
    public static func isPlain(_ text: String, limit: Int = labelLimit) -> Bool {
        var hasLetterOrDigit = false
        var count = 0
        var isFirst = true
        var endsInSpace = false
        for scalar in text.unicodeScalars {
            count += 1
            endsInSpace = false
            switch scalar.value {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39:
                hasLetterOrDigit = true
            case 0x20:
                if isFirst { return false }
                endsInSpace = true
            case 0x21...0x7E:
                break
            // Letters all, of Latin-1 and Latin Extended-A: å, ä, ö and the like, without a look into Unicode's tables.
            case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F:
                hasLetterOrDigit = true
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator, .surrogate: return false
                case .spaceSeparator:
                    if isFirst { return false }
                    endsInSpace = true
                default: hasLetterOrDigit = hasLetterOrDigit || isLetterOrDigit(scalar)
                }
            }
            isFirst = false
        }
        return hasLetterOrDigit && !endsInSpace && count <= limit
    }

    /// Free text with line breaks: at least one letter or digit, and no control character but tab and line break.
    public static func isNote(_ text: String, limit: Int = 4000) -> Bool {
        var hasLetterOrDigit = false
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            switch scalar.value {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: hasLetterOrDigit = true
            case 0x09, 0x0A, 0x0D: break
            case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return false
            case 0x80...: hasLetterOrDigit = hasLetterOrDigit || isLetterOrDigit(scalar)
            default: break
            }
        }
        return hasLetterOrDigit && count <= limit
    }

    /// Fillers of Hangul count as letters in Unicode's tables, and nobody sees them.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        if [0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value) { return false }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
