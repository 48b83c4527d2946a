/// Text that may stand on a certificate. Of a certificate, where patterns of a schema cost too much, a reader sees to it; in a
/// catalogue the schema says the same.
///
/// Checked where a name or a title comes in, it keeps a certificate from being refused the day it is to be issued.
public enum PlainText {
    /// How many characters a name or a title may have.
    public static let labelLimit = 200

    /// How many characters free text may have.
    public static let noteLimit = 4000

    /// Why a text cannot stand.
    public enum Objection: Hashable, Sendable {
        /// A character that is not seen, or white space where none may be.
        case character(Unicode.Scalar, position: Int)
        case withoutLetter
        case tooLong
    }

    /// One line with at least one letter or digit, no white space at its ends and no invisible characters, of at most
    /// `limit` characters. The joiners that some scripts need may stand where they do (`JoinControl`).
    public static func isPlain(_ text: String, limit: Int = labelLimit) -> Bool {
        objection(to: text, limit: limit) == nil
    }

    /// The first reason why a text is not plain, `nil` where it is. Positions count from 1.
    public static func objection(to text: String, limit: Int = labelLimit) -> Objection? {
        var hasLetterOrDigit = false
        var count = 0
        var lastSpace: Unicode.Scalar?
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            count += 1
            switch scalar.value {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39:
                hasLetterOrDigit = true
                lastSpace = nil
            case 0x21...0x7E:
                lastSpace = nil
            // Letters all, of Latin-1 and Latin Extended-A: å, ä, ö and the like, without a look into Unicode's tables.
            case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F:
                hasLetterOrDigit = true
                lastSpace = nil
            default:
                switch scalar.properties.generalCategory {
                case .format where JoinControl.isNeeded(at: index, in: scalars): lastSpace = nil
                case .control, .format, .privateUse, .lineSeparator, .paragraphSeparator, .surrogate:
                    return .character(scalar, position: count)
                case .spaceSeparator:
                    if count == 1 { return .character(scalar, position: 1) }
                    lastSpace = scalar
                default:
                    hasLetterOrDigit = hasLetterOrDigit || isLetterOrDigit(scalar)
                    lastSpace = nil
                }
            }
        }
        if let lastSpace { return .character(lastSpace, position: count) }
        if !hasLetterOrDigit { return .withoutLetter }
        return count <= limit ? nil : .tooLong
    }

    /// Free text with line breaks: at least one letter or digit, and no control character but tab and line break.
    public static func isNote(_ text: String, limit: Int = noteLimit) -> Bool {
        noteObjection(to: text, limit: limit) == nil
    }

    /// The first reason why a text cannot be a note, `nil` where it can.
    public static func noteObjection(to text: String, limit: Int = noteLimit) -> Objection? {
        var hasLetterOrDigit = false
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            switch scalar.value {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: hasLetterOrDigit = true
            case 0x09, 0x0A, 0x0D: break
            case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return .character(scalar, position: count)
            case 0x80...: hasLetterOrDigit = hasLetterOrDigit || isLetterOrDigit(scalar)
            default: break
            }
        }
        if !hasLetterOrDigit { return .withoutLetter }
        return count <= limit ? nil : .tooLong
    }

    /// A bare file name, as the schema of assessments has it: no folder, no leading full stop, nothing invisible.
    public static func isFileName(_ text: String) -> Bool {
        !text.hasPrefix(".") && !text.contains(where: { $0 == "/" || $0 == "\\" }) && isPlain(text)
    }

    /// A name or a title as it was meant: word processors put no-break spaces, line breaks and tabs between words.
    public static func withPlainSpaces(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard
            scalars.contains(where: { isSpace($0) && $0 != " " }) || text.hasPrefix(" ") || text.hasSuffix(" ")
                || text.contains("  ")
        else { return text }
        return scalars.split(whereSeparator: isSpace).map { String($0) }.joined(separator: " ")
    }

    /// The code point of a character, and its name in Unicode, where it has one: `U+200B ZERO WIDTH SPACE`.
    public static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        guard let name = scalar.properties.name else { return code }
        return "\(code) \(name)"
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20: true
        case 0x21...0x9F: false
        default: scalar.properties.generalCategory == .spaceSeparator
        }
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
