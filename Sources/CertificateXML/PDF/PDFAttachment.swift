/// The sealed document inside the PDF of its page: an embedded file (ISO 32000-1, 7.11.4), which viewers list and save.
///
/// It is written as it is, neither packed nor encrypted, so that a checking page finds it without understanding PDF.
public enum PDFAttachment {
    public static let beginning = Array("%PDF-".utf8)
    private static let streamStart = Array("<</Type /EmbeddedFile\n/Subtype /application#2Fxml\n/Length ".utf8)
    private static let afterLength = Array(">>\nstream\n".utf8)
    private static let streamEnd = Array("\nendstream".utf8)
    /// No sealed document has more than seven digits of bytes.
    private static let longestLength = 7

    /// The one document inside a PDF; `nil` where there is none, or more than one.
    public static func document(in pdf: [UInt8]) -> [UInt8]? {
        let starts = pdf.ranges(of: streamStart)
        guard let start = starts.first, starts.count == 1 else { return nil }
        let digits = pdf[start.upperBound...].prefix(longestLength).prefix { (48...57).contains($0) }
        guard let length = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let rest = pdf[digits.endIndex...]
        guard rest.starts(with: afterLength) else { return nil }
        let content = rest.dropFirst(afterLength.count).prefix(length)
        return content.count == length && pdf[content.endIndex...].starts(with: streamEnd) ? Array(content) : nil
    }

    /// The PDF with the document inside, added behind what was there (7.5.6, incremental updates).
    ///
    /// - Returns: `nil` of a PDF of another kind than browsers print: with a table of references that is packed, or with files.
    public static func adding(_ document: [UInt8], named name: String, to pdf: [UInt8]) -> [UInt8]? {
        guard let original = PDFEnd(of: pdf), let catalogue = original.catalogue(in: pdf) else { return nil }
        // A serial number has no character that means anything in a string of a PDF.
        let file = original.size
        let objects = [
            (
                original.root,
                "<<" + catalogue
                    + "\n/Names <</EmbeddedFiles <</Names [(\(name)) \(file + 1) 0 R]>>>>\n/AF [\(file + 1) 0 R]>>"
            ),
            (
                file + 1,
                "<</Type /Filespec\n/F (\(name))\n/UF (\(name))\n/AFRelationship /Source\n/EF <</F \(file) 0 R>>>>"
            ),
        ]
        var result = pdf
        if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
        var offsets: [Int: Int] = [:]
        for (number, content) in objects {
            offsets[number] = result.count
            result += Array("\(number) 0 obj\n\(content)\nendobj\n".utf8)
        }
        offsets[file] = result.count
        result += Array("\(file) 0 obj\n".utf8) + streamStart + Array(String(document.count).utf8) + afterLength
        result += document + streamEnd + Array("\nendobj\n".utf8)
        let table = result.count
        result += Array("xref\n".utf8)
        for number in offsets.keys.sorted() { result += Array("\(number) 1\n\(entry(offsets[number] ?? 0))".utf8) }
        let information = original.information.map { "\n/Info \($0) 0 R" } ?? ""
        result += Array(
            """
            trailer
            <</Size \(file + 2)
            /Root \(original.root) 0 R\(information)
            /Prev \(original.table)>>
            startxref
            \(table)
            %%EOF

            """.utf8)
        return result
    }

    /// 20 bytes, as 7.5.4 has them.
    private static func entry(_ offset: Int) -> String {
        let digits = String(offset)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
    }
}

/// What stands at the end of a PDF (7.5.5).
private struct PDFEnd {
    let size: Int
    let root: Int
    let information: Int?
    /// Where the table of references begins.
    let table: Int

    init?(of pdf: [UInt8]) {
        guard pdf.starts(with: PDFAttachment.beginning),
            let trailer = pdf.ranges(of: Array("trailer\n".utf8)).last
        else { return nil }
        let text = String(decoding: pdf[trailer.upperBound...], as: UTF8.self)
        func number(_ match: Regex<(Substring, Substring)>.Match?) -> Int? { match.flatMap { Int($0.1) } }
        guard let size = number(text.firstMatch(of: /\/Size (\d+)/)),
            let root = number(text.firstMatch(of: /\/Root (\d+) 0 R/)),
            let table = number(text.firstMatch(of: /startxref\n(\d+)\n/))
        else { return nil }
        self.size = size
        self.root = root
        self.table = table
        information = number(text.firstMatch(of: /\/Info (\d+) 0 R/))
    }

    /// What stands in the catalogue, if nothing in it is about files.
    func catalogue(in pdf: [UInt8]) -> String? {
        let start = pdf.ranges(of: Array("\n\(root) 0 obj\n<<".utf8)).last
        guard let start, let end = pdf[start.upperBound...].firstRange(of: Array(">>\nendobj".utf8)) else { return nil }
        let text = String(decoding: pdf[start.upperBound..<end.lowerBound], as: UTF8.self)
        return text.contains("/Names") || text.contains("/AF") ? nil : text
    }
}
