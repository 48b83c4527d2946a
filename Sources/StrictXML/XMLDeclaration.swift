/// The XML declaration (`<?xml version="1.0" encoding="UTF-8"?>`), read strictly.
///
/// libxml2 would obey the declared encoding. Reading the declaration first, by its exact grammar (XML 1.0 production
/// 23), and refusing whatever differs, means that libxml2 only ever meets a declaration that changes nothing.
enum XMLDeclaration {
    /// Checks the declaration at the beginning of the bytes, if there is one.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLProblem) {
        var reader = Reader(bytes: bytes)
        // `<?xml-stylesheet` and the like are processing instructions, not declarations.
        guard reader.take("<?xml"), reader.takeSpace() else { return }
        guard reader.take("version"), let version = reader.takeQuotedValue() else { throw malformed }
        guard version == "1.0" else {
            throw XMLProblem(
                code: .xmlVersion, line: 1,
                message: "the document declares XML version '\(version)'; only 1.0 is accepted")
        }
        var spaced = reader.takeSpace()
        if spaced, reader.take("encoding") {
            guard let encoding = reader.takeQuotedValue() else { throw malformed }
            guard encoding.lowercased() == "utf-8" else {
                throw XMLProblem(
                    code: .encoding, line: 1,
                    message: "the document declares the encoding '\(encoding)'; only UTF-8 is accepted")
            }
            spaced = reader.takeSpace()
        }
        if spaced, reader.take("standalone") {
            guard let value = reader.takeQuotedValue(), value == "yes" || value == "no" else { throw malformed }
            _ = reader.takeSpace()
        }
        guard reader.take("?>") else { throw malformed }
    }

    private static var malformed: XMLProblem {
        XMLProblem(code: .notWellFormed, line: 1, message: "the XML declaration is malformed")
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var offset = 0

        mutating func take(_ literal: StaticString) -> Bool {
            let expected = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
            guard bytes[offset...].starts(with: expected) else { return false }
            offset += expected.count
            return true
        }

        mutating func takeSpace() -> Bool {
            let start = offset
            while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
            return offset > start
        }

        /// `= "value"`; the value holds only letters, digits, `.`, `_` and `-`, which suffices for all three.
        mutating func takeQuotedValue() -> String? {
            _ = takeSpace()
            guard take("=") else { return nil }
            _ = takeSpace()
            guard offset < bytes.count else { return nil }
            let quote = bytes[offset]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
            let start = offset + 1
            var end = start
            while end < bytes.count, end - start < 64, isValueByte(bytes[end]) { end += 1 }
            guard end < bytes.count, bytes[end] == quote else { return nil }
            offset = end + 1
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }

        private func isValueByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                return true
            default:
                return false
            }
        }
    }
}
