/// Grows as canonical XML is written to it.
///
/// A buffer of its own and not an array, since an array checks at every append whether it is shared, which took a third
/// of the time of writing a document. It cannot be copied, so that nothing has to be counted or checked either.
struct CanonicalOutput: ~Copyable, @unchecked Sendable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes have been written.
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// What has been written, until the next append, and no longer than the output lives.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base, count: count)
    }

    /// What has been written, as an array.
    borrowing func copiedBytes() -> [UInt8] {
        Array(bytes)
    }

    private mutating func grow(for additional: Int) {
        let newCapacity = max(capacity * 2, count + additional)
        let newBase = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
        newBase.update(from: base, count: count)
        base.deallocate()
        base = newBase
        capacity = newCapacity
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(for: 1) }
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ start: UnsafePointer<UInt8>, count length: Int) {
        if capacity &- count < length { grow(for: length) }
        (base + count).update(from: start, count: length)
        count &+= length
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        append(start, count: bytes.count)
    }

    @inline(__always)
    mutating func append(_ literal: StaticString) {
        append(literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends what was written before.
    mutating func appendAgain(_ range: Range<Int>) {
        if capacity &- count < range.count { grow(for: range.count) }
        append(base + range.lowerBound, count: range.count)
    }
}

// MARK: - Escaping

// How canonical XML writes characters: Canonical XML 1.0, section 2.3, "text nodes" and "attribute nodes".
extension CanonicalOutput {
    /// Above `>`, the highest of the characters to escape, lies most of any text.
    private static let highestEscaped = UInt8(ascii: ">")

    /// Text: `&`, `<`, `>` and carriage return are escaped.
    mutating func appendEscaped(text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return }
        var runStart = 0
        for index in 0..<text.count {
            let byte = start[index]
            if byte > Self.highestEscaped { continue }
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case 0x0D: replacement = "&#xD;"
            default: continue
            }
            append(start + runStart, count: index &- runStart)
            append(replacement)
            runStart = index &+ 1
        }
        append(start + runStart, count: text.count &- runStart)
    }

    /// An attribute value: `&`, `<`, `"`, tab, line feed and carriage return are escaped.
    mutating func appendEscaped(attributeValue value: UnsafeBufferPointer<UInt8>) {
        guard let start = value.baseAddress else { return }
        var runStart = 0
        for index in 0..<value.count {
            let byte = start[index]
            if byte > Self.highestEscaped { continue }
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case 0x09: replacement = "&#x9;"
            case 0x0A: replacement = "&#xA;"
            case 0x0D: replacement = "&#xD;"
            default: continue
            }
            append(start + runStart, count: index &- runStart)
            append(replacement)
            runStart = index &+ 1
        }
        append(start + runStart, count: value.count &- runStart)
    }
}
