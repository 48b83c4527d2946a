import CompetenceModel
import StrictXML

/// Writes a document in canonical form, with line breaks and two spaces a level.
///
/// The white space is text like any other, so canonicalisation keeps it and the bytes to digest are the bytes written; an
/// editor, a browser and `diff` show the document as a person would have written it. The last bytes are the root's end
/// tag on a line of its own: a seal goes in right before it, and taking it out gives back the very bytes that were sealed.
struct DocumentWriter: ~Copyable {
    private var writer: CanonicalXMLWriter
    private var namespace: XMLNamespace
    private var depth = 0

    init(_ namespace: XMLNamespace, sizeHint: Int = 8192) {
        self.namespace = namespace
        writer = CanonicalXMLWriter(sizeHint: sizeHint)
    }

    /// An element with elements inside.
    mutating func element(
        _ name: String, _ attributes: [(name: String, value: String?)] = [], content: (inout DocumentWriter) -> Void
    ) {
        breakLine()
        writer.start(name, in: namespace, attributes: attributes)
        depth += 1
        content(&self)
        depth -= 1
        breakLine()
        writer.end()
    }

    /// An element with text or nothing inside.
    mutating func element(_ name: String, _ attributes: [(name: String, value: String?)] = [], text: String = "") {
        breakLine()
        writer.element(name, in: namespace, attributes: attributes, text: text)
    }

    /// Writes what belongs to another namespace, such as a document of another kind inside this one.
    mutating func within(_ other: XMLNamespace, content: (inout DocumentWriter) -> Void) {
        let outer = namespace
        namespace = other
        content(&self)
        namespace = outer
    }

    /// An element for each language in which there is a text.
    mutating func texts(_ name: String, _ text: LocalizedText?) {
        guard let text else { return }
        self.text(name, text.sv, in: Self.swedish)
        if let english = text.en { self.text(name, english, in: Self.english) }
    }

    func finish() throws(DocumentProblems) -> [UInt8] {
        do throws(XMLProblems) {
            return try writer.finish()
        } catch {
            throw DocumentProblems(error)
        }
    }

    private static let swedish = language(.swedish)
    private static let english = language(.english)

    private static func language(_ language: Language) -> CanonicalXMLWriter.RenderedAttributes {
        CanonicalXMLWriter.RenderedAttributes([CanonicalXMLWriter.Attribute("lang", language.rawValue, in: .xml)])
    }

    private mutating func text(
        _ name: String, _ text: String, in language: CanonicalXMLWriter.RenderedAttributes
    ) {
        breakLine()
        writer.element(name, in: namespace, attributes: language, text: text)
    }

    private mutating func breakLine() {
        if writer.byteCount > 0 { writer.breakLine(depth: depth) }
    }
}
