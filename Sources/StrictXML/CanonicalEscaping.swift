/// How canonical XML writes characters (Canonical XML 1.0, section 2.3, "text nodes" and "attribute nodes").
extension [UInt8] {
    mutating func append(_ literal: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Text: `&`, `<`, `>` and carriage return are escaped.
    mutating func appendEscaped(text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in 0..<text.count {
            let replacement: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case 0x0D: replacement = "&#xD;"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
            append(replacement)
            runStart = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
    }

    /// An attribute value: `&`, `<`, `"`, tab, line feed and carriage return are escaped.
    mutating func appendEscaped(attributeValue value: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in 0..<value.count {
            let replacement: StaticString
            switch value[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case 0x09: replacement = "&#x9;"
            case 0x0A: replacement = "&#xA;"
            case 0x0D: replacement = "&#xD;"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: value[runStart..<index]))
            append(replacement)
            runStart = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: value[runStart...]))
    }
}
