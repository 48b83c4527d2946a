/// Finds start tags with absurdly many attributes before libxml2 compares each of them with all others.
///
/// libxml2 2.9 looks for duplicate attributes in quadratic time, before any callback: one tag of a megabyte would keep
/// it busy for minutes. The exact limit is enforced in the callback; this scan only keeps the quadratic part small.
///
/// The scan tokenises as XML does. In a document that is not well-formed it may lose its way, but not before the
/// point at which libxml2 stops.
enum AttributeFlood {
    /// A document smaller than this cannot hold enough attributes to matter (some five thousand).
    static let smallestSize = 32 << 10

    static func check(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLProblem) {
        guard bytes.count >= smallestSize else { return }
        var offset = 0
        while let open = find("<", in: bytes, from: offset) {
            if let end = endOfNonElement(at: open, in: bytes) {
                offset = end
                continue
            }
            offset = open + 1
            var attributes = 0
            var quote: UInt8 = 0
            scan: while offset < bytes.count {
                let byte = bytes[offset]
                offset += 1
                if quote != 0 {
                    if byte == quote { quote = 0 }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "="): attributes += 1
                case UInt8(ascii: ">"): break scan
                default: break
                }
                if attributes > limits.maxAttributes {
                    let line = 1 + bytes[..<open].count { $0 == UInt8(ascii: "\n") }
                    throw XMLProblem.tooManyAttributes(line: line, limits: limits)
                }
            }
        }
    }

    /// The end of a comment, CDATA section or processing instruction that starts at an offset; `nil` for a tag.
    private static func endOfNonElement(at open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let rest = bytes[open...]
        let terminator: StaticString
        if rest.starts(with: "<!--".utf8) {
            terminator = "-->"
        } else if rest.starts(with: "<![CDATA[".utf8) {
            terminator = "]]>"
        } else if rest.starts(with: "<?".utf8) {
            terminator = "?>"
        } else {
            return nil
        }
        // `<!-->` does not end itself: at least the opening has to be passed first.
        let contentStart = open + (terminator.utf8CodeUnitCount == 2 ? 2 : 4)
        return find(terminator, in: bytes, from: contentStart).map { $0 + terminator.utf8CodeUnitCount } ?? bytes.count
    }

    private static func find(_ literal: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let wanted = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        var offset = start
        while offset + wanted.count <= bytes.count {
            if bytes[offset] == wanted[0], bytes[offset...].starts(with: wanted) { return offset }
            offset += 1
        }
        return nil
    }
}

extension XMLProblem {
    static func tooManyAttributes(line: Int, limits: XMLLimits) -> XMLProblem {
        XMLProblem(
            code: .tooManyAttributes, line: line,
            message: "the element has more than \(limits.maxAttributes) attributes and namespace declarations")
    }
}
