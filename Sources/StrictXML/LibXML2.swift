import CLibXML2

/// What concerns libxml2 as a whole: its start, its memory and its error reports.
///
/// `xmlCleanupParser` is never called: it is only safe when no other thread of the process can be using libxml2,
/// which a library cannot know.
enum LibXML2 {
    /// Starts the library, once a process. libxml2 wants this to have happened before a second thread uses it.
    static func start() {
        _ = started
    }

    private static let started: Void = xmlInitParser()

    /// How many problems of one document are worth listing; those after them are only counted. An attacker could otherwise
    /// turn a file of 256 MiB into many times that in messages.
    static let maxProblems = 1000

    /// The longest message, in bytes, that is passed on from libxml2; it may quote the document.
    private static let maxMessageBytes = 600

    /// libxml2's message as one line: without its final newline, without control characters (the document could
    /// otherwise speak to the reader's terminal), and shortened.
    static func message(of error: UnsafePointer<xmlError>) -> String {
        guard let message = error.pointee.message else { return "unknown problem" }
        let bytes = UnsafeRawPointer(message).assumingMemoryBound(to: UInt8.self)
        let length = intyga_xml_length(bytes)
        let shortened = length > maxMessageBytes
        let buffer = UnsafeBufferPointer(start: bytes, count: shortened ? maxMessageBytes : length)
        var text = printable(buffer)
        while text.hasSuffix(" ") || text.hasSuffix(".") { text.removeLast() }
        return text + (shortened ? "…" : "")
    }

    /// The text with each control character replaced by a space.
    static func printable(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            scalars.append(isControl ? " " : scalar)
        }
        return String(scalars)
    }

    /// The line of the element that an error is about, or the one that the error itself states.
    static func line(of error: UnsafePointer<xmlError>) -> Int? {
        if let raw = error.pointee.node {
            var node: UnsafeMutablePointer<xmlNode>? = raw.assumingMemoryBound(to: xmlNode.self)
            // An attribute is about its element. The first members of xmlNode and xmlAttr are the same.
            if let attribute = node, attribute.pointee.type == XML_ATTRIBUTE_NODE { node = attribute.pointee.parent }
            if let element = node, element.pointee.type == XML_ELEMENT_NODE {
                let line = Int(bitPattern: element.pointee._private)
                if line > 0 { return line }
            }
        }
        let line = Int(error.pointee.line)
        return line > 0 ? line : nil
    }
}
