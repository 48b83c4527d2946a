import CertificateXML

/// Writes RFC 4180: commas, CR LF, quotes where needed.
enum CSVWriter {
    static func line(_ fields: some Sequence<String>) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    /// A cell that no spreadsheet takes for a formula, and with which nothing is done to a terminal. Quoted too where another
    /// program would divide it.
    static func field(_ text: String) -> String {
        let text = SpreadsheetText.withoutFormulas(Printable.clean(text, keepingLines: true))
        guard text.unicodeScalars.contains(where: { ",;\"\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
