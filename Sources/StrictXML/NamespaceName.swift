import CLibXML2

/// What a namespace declaration in a document may name.
enum NamespaceName {
    /// The first declaration of a start tag that is refused. libxml2 hands over two pointers a declaration: the prefix
    /// and the name.
    static func firstProblem(
        line: Int, count: Int, declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> XMLProblem? {
        guard count > 0, let declarations else { return nil }
        for index in 0..<count {
            // `xmlns=""` is no name.
            guard let name = declarations[index * 2 + 1], name.pointee != 0 else { continue }
            if !isAbsolute(name.bytes) {
                return XMLProblem(
                    code: .namespace, line: line, message: "the namespace name '\(quoted(name))' is not an absolute URI"
                )
            }
            // libxml2 2.9 leaves `&amp;` in a namespace name as `&#38;`, so that the name would be misread.
            if name.bytes.contains(UInt8(ascii: "&")) {
                return XMLProblem(
                    code: .namespace, line: line,
                    message: "the namespace name '\(quoted(name))' contains an ampersand, which is not accepted")
            }
        }
        return nil
    }

    /// Whether it begins with a scheme and a colon (RFC 3986, section 3.1).
    ///
    /// Canonical XML 1.0 (section 1.3) has documents with relative namespace names fail, because they mean different
    /// things to different processors. libxml2 only warns, and not about all of them.
    static func isAbsolute(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        for (index, byte) in name.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return false }
            case UInt8(ascii: ":"): return index > 0
            default: return false
            }
        }
        return false
    }

    /// As in other messages from the document: shortened, and without control characters.
    private static func quoted(_ name: UnsafePointer<xmlChar>) -> String {
        LibXML2.printable(UnsafeBufferPointer(rebasing: name.bytes.prefix(200)))
    }
}
