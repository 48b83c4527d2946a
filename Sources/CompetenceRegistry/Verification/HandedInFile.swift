import CertificateSeal
import CertificateXML
import Foundation

/// A file that somebody hands in to be checked: the sealed document, the certificate's page or its PDF with the document inside, or the text of
/// its QR code.
///
/// What a page shows proves nothing; only the document that it carries can.
public struct HandedInFile: Sendable {
    public enum Origin: String, Sendable, Hashable {
        /// The file is the document.
        case document
        /// The document was taken out of a page.
        case page
        /// A page that carries no document, or several, of which nobody could tell which is meant.
        case pageWithoutDocument
        /// The document was taken out of the PDF of its page.
        case pdf
        /// A PDF that carries no document, or several.
        case pdfWithoutDocument
        /// The text of a QR code, which holds a summary and no document.
        case summary
    }

    public let origin: Origin
    /// What is to be verified. Of a page or PDF without a document, and of a code's text, the file.
    public let document: [UInt8]

    /// As ``CertificateHTML`` writes the link that saves the document.
    private static let link = Array("href=\"data:application/xml;base64,".utf8)

    public init(_ bytes: [UInt8]) {
        if bytes.starts(with: PDFAttachment.beginning) {
            let inside = PDFAttachment.document(in: bytes)
            origin = inside == nil ? .pdfWithoutDocument : .pdf
            document = inside ?? bytes
            return
        }
        guard HTMLBeginning.isFound(in: bytes) else {
            let start = bytes.drop { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
            origin = start.starts(with: Array(SignedSummary.beginning.utf8)) ? .summary : .document
            document = bytes
            return
        }
        let links = bytes.ranges(of: Self.link)
        if links.count == 1, let link = links.first, let inside = Self.base64(at: bytes[link.upperBound...]) {
            origin = .page
            document = inside
        } else {
            origin = .pageWithoutDocument
            document = bytes
        }
    }

    private static func base64(at text: ArraySlice<UInt8>) -> [UInt8]? {
        let value = Data(text.prefix { $0 != UInt8(ascii: "\"") })
        // One document has one text.
        guard let document = Data(base64Encoded: value), document.base64EncodedData() == value else { return nil }
        return document.isEmpty ? nil : Array(document)
    }
}
