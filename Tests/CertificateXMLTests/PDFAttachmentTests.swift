import Testing

@testable import CertificateXML

/// A document inside a PDF. That another program finds it there, `Scripts/check-verifier.sh` asks.
@Suite struct PDFAttachmentTests {
    private static let document = Array("<a>endstream %PDF- (å)</a>".utf8)

    /// As browsers print: the catalogue somewhere, a table of references, a trailer.
    private static func printed(_ catalogue: String = "<</Type /Catalog\n/Pages 2 0 R>>") -> [UInt8] {
        let head =
            "%PDF-1.4\n%\u{D3}\n1 0 obj\n\(catalogue)\nendobj\n2 0 obj\n<</Type /Pages\n/Kids []\n/Count 0>>\nendobj\n"
        let table = "xref\n0 3\n0000000000 65535 f \n0000000013 00000 n \n0000000060 00000 n \n"
        return Array(
            "\(head)\(table)trailer\n<</Size 3\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n\(head.utf8.count)\n%%EOF\n".utf8
        )
    }

    @Test func whatIsPutInIsTakenOut() throws {
        let pdf = try #require(PDFAttachment.adding(Self.document, named: "EXB-1.xml", to: Self.printed()))
        #expect(pdf.starts(with: Self.printed()))
        #expect(PDFAttachment.document(in: pdf) == Self.document)
        let text = String(decoding: pdf.dropFirst(Self.printed().count), as: UTF8.self)
        #expect(text.contains("/Names <</EmbeddedFiles <</Names [(EXB-1.xml) 4 0 R]>>>>"))
        #expect(text.contains("<</Size 5\n/Root 1 0 R\n/Info 2 0 R\n/Prev "))
    }

    /// Each number in the new table is where the object of that number begins.
    @Test func theTableIsRight() throws {
        let pdf = try #require(PDFAttachment.adding(Self.document, named: "EXB-1.xml", to: Self.printed()))
        let text = String(decoding: pdf, as: UTF8.self)
        let table = try #require(text.matches(of: /startxref\n(\d+)\n%%EOF\n/).last.flatMap { Int($0.1) })
        #expect(pdf[table...].starts(with: Array("xref\n".utf8)))
        let rows = String(decoding: pdf[table...], as: UTF8.self).matches(of: /(\d+) 1\n(\d{10}) 00000 n \n/)
        #expect(rows.map { $0.1 } == ["1", "3", "4"])
        for row in rows {
            let offset = try #require(Int(row.2))
            #expect(pdf[offset...].starts(with: Array("\(row.1) 0 obj\n".utf8)))
        }
    }

    @Test func whatIsNotUnderstoodIsLeftAlone() {
        #expect(PDFAttachment.adding(Self.document, named: "a", to: Array("Hej!".utf8)) == nil)
        #expect(
            PDFAttachment.adding(Self.document, named: "a", to: Array("%PDF-1.7\nstartxref\n9\n%%EOF\n".utf8)) == nil)
        #expect(
            PDFAttachment.adding(Self.document, named: "a", to: Self.printed("<</Type /Catalog\n/Names 2 0 R>>")) == nil
        )
    }

    @Test func oneDocumentAndAWholeOne() throws {
        let pdf = try #require(PDFAttachment.adding(Self.document, named: "EXB-1.xml", to: Self.printed()))
        #expect(PDFAttachment.document(in: Self.printed()) == nil)
        #expect(PDFAttachment.document(in: pdf + pdf) == nil)
        let text = String(decoding: pdf, as: UTF8.self)
        for length in ["1", "9999999", "99999999", "x", "-1"] {
            let other = text.replacing("/Length \(Self.document.count)>>", with: "/Length \(length)>>")
            #expect(PDFAttachment.document(in: Array(other.utf8)) == nil, "\(length)")
        }
    }
}
