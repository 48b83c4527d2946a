/// Text for a file that a spreadsheet may open.
///
/// A spreadsheet may divide a file otherwise than it was written: at semicolons in Sweden, at tabs, at the lines within a field.
/// So what is said of a cell holds for every piece of a text that some program could take for one.
public enum SpreadsheetText {
    /// The text with an apostrophe before every piece that a spreadsheet would take for a formula: opening a list of names must
    /// not run what someone has put into a name. Plain numbers stay numbers.
    public static func withoutFormulas(_ text: String) -> String {
        // Nearly every text: without a sign there is no formula.
        guard text.unicodeScalars.contains(where: isSign) else { return text }
        var result = ""
        var cell = ""
        for character in text.unicodeScalars {
            if isBoundary(character) {
                result += withoutFormula(cell)
                result.unicodeScalars.append(character)
                cell = ""
            } else {
                cell.unicodeScalars.append(character)
            }
        }
        return result + withoutFormula(cell)
    }

    /// Spaces and quotation marks before the sign make no difference to some programs.
    private static func withoutFormula(_ cell: String) -> String {
        let first = cell.unicodeScalars.first { $0 != " " && $0 != "\"" }
        guard let first, isSign(first), !isNumber(cell) else { return cell }
        return "'" + cell
    }

    /// Those of full width count in East Asia.
    private static func isSign(_ character: Unicode.Scalar) -> Bool { "=+-@＝＋－＠".unicodeScalars.contains(character) }

    private static func isBoundary(_ character: Unicode.Scalar) -> Bool {
        ",;\t\r\n".unicodeScalars.contains(character)
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}
