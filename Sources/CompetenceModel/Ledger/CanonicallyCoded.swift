/// A type that writes and reads its canonical JSON itself: many times as fast as a general coder.
///
/// Reading is strict: it takes what writing gives and nothing else, not even the same value in other words.
protocol CanonicallyCoded: Sendable, Codable {
    func write(to json: inout CanonicalJSONWriter)
    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem)
}

/// Bytes that are not the canonical JSON of the type asked for.
struct CanonicalJSONProblem: Error {}

/// Writes canonical JSON. The fields of an object are written in the order of their names.
struct CanonicalJSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() {
        bytes.reserveCapacity(1024)
    }

    mutating func object(_ fields: (inout CanonicalJSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        fields(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// The name of the field whose value is written next.
    mutating func field(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func field(_ name: String) {
        write(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func list<Element>(
        _ elements: [Element], _ write: (inout CanonicalJSONWriter, Element) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        for element in elements { write(&self, element) }
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    mutating func write(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: truth ? "true".utf8 : "false".utf8)
        needsComma = true
    }

    mutating func write(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
        needsComma = true
    }

    mutating func write(_ identifier: some Identifier) {
        write(identifier.text)
    }

    mutating func write(_ date: CalendarDate) {
        write(date.description)
    }

    mutating func write(_ digest: SHA256Digest) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        digest.withUnsafeBytes { digest in
            for byte in digest {
                bytes.append(SHA256Digest.digit(byte >> 4))
                bytes.append(SHA256Digest.digit(byte & 15))
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    mutating func write(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                bytes.append(contentsOf: utf8)
            } else {
                for byte in utf8 { writeEscaped(byte) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        case 0..<0x20:
            bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}

/// Reads what `CanonicalJSONWriter` writes.
struct CanonicalJSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var needsComma = false
    private var lastNumbers: (range: Range<Int>, numbers: [Int])?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func finish() throws(CanonicalJSONProblem) {
        guard position == bytes.count else { throw CanonicalJSONProblem() }
    }

    mutating func beginObject() throws(CanonicalJSONProblem) {
        try separate()
        try expect(UInt8(ascii: "{"))
        needsComma = false
    }

    mutating func endObject() throws(CanonicalJSONProblem) {
        try expect(UInt8(ascii: "}"))
        needsComma = true
    }

    /// The field that must come next.
    mutating func field(_ name: StaticString) throws(CanonicalJSONProblem) {
        guard hasField(name) else { throw CanonicalJSONProblem() }
    }

    /// Takes the name of a field where it comes next.
    mutating func hasField(_ name: StaticString) -> Bool {
        var index = position
        if needsComma {
            guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return false }
            index += 1
        }
        let count = name.utf8CodeUnitCount
        guard index + count + 3 <= bytes.count, bytes[index] == UInt8(ascii: "\""),
            bytes[index + count + 1] == UInt8(ascii: "\""), bytes[index + count + 2] == UInt8(ascii: ":")
        else { return false }
        for offset in 0..<count where bytes[index + 1 + offset] != name.utf8Start[offset] { return false }
        position = index + count + 3
        needsComma = false
        return true
    }

    /// The name of the next field; `nil` at the end of the object.
    mutating func anyField() throws(CanonicalJSONProblem) -> String? {
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") { return nil }
        let name = try text()
        try expect(UInt8(ascii: ":"))
        needsComma = false
        return name
    }

    /// - Parameter usual: how many elements there mostly are.
    mutating func list<Element>(
        usual: Int = 1, _ read: (inout CanonicalJSONReader) throws(CanonicalJSONProblem) -> Element
    ) throws(CanonicalJSONProblem) -> [Element] {
        try separate()
        try expect(UInt8(ascii: "["))
        needsComma = false
        var elements: [Element] = []
        if usual > 1 { elements.reserveCapacity(usual) }
        while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
            elements.append(try read(&self))
        }
        try expect(UInt8(ascii: "]"))
        needsComma = true
        return elements
    }

    mutating func truth() throws(CanonicalJSONProblem) -> Bool {
        try separate()
        needsComma = true
        if bytes[position...].starts(with: "true".utf8) {
            position += 4
            return true
        }
        guard bytes[position...].starts(with: "false".utf8) else { throw CanonicalJSONProblem() }
        position += 5
        return false
    }

    mutating func number() throws(CanonicalJSONProblem) -> Int {
        try separate()
        needsComma = true
        let start = position
        while position < bytes.count, bytes[position] == UInt8(ascii: "-") || (48...57).contains(bytes[position]) {
            position += 1
        }
        // One number has one spelling: no leading zeros, no minus zero.
        let length = position - start
        if length == 1 || ((2...18).contains(length) && (49...57).contains(bytes[start])) {
            position = start
            return try digits(length)
        }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Int(digits), String(number) == digits else { throw CanonicalJSONProblem() }
        return number
    }

    /// A list of numbers. One that is spelt as the last one was is the same list, and takes no place of its own.
    mutating func numbers() throws(CanonicalJSONProblem) -> [Int] {
        try separate()
        let start = position
        if let last = lastNumbers, bytes[start...].starts(with: bytes[last.range]) {
            position += last.range.count
            needsComma = true
            return last.numbers
        }
        needsComma = false
        let numbers = try list { json throws(CanonicalJSONProblem) in try json.number() }
        lastNumbers = (start..<position, numbers)
        return numbers
    }

    mutating func identifier<ID: Identifier>() throws(CanonicalJSONProblem) -> ID {
        guard let identifier = ID(try text()) else { throw CanonicalJSONProblem() }
        return identifier
    }

    mutating func value<Value: RawRepresentable<String>>() throws(CanonicalJSONProblem) -> Value {
        guard let value = Value(rawValue: try text()) else { throw CanonicalJSONProblem() }
        return value
    }

    /// `A-0001`, without the detour of a text.
    mutating func numbered<ID: NumberedIdentifier>() throws(CanonicalJSONProblem) -> ID {
        try separate()
        try expect(UInt8(ascii: "\""))
        guard let letter = ID.letter.asciiValue else { throw CanonicalJSONProblem() }
        try expect(letter)
        try expect(UInt8(ascii: "-"))
        let start = position
        var number = 0
        while position < bytes.count, (48...57).contains(bytes[position]), position - start < 9 {
            number = number * 10 + Int(bytes[position] - 48)
            position += 1
        }
        let length = position - start
        // At least four digits, and zeros before the number only to make them four.
        guard number > 0, length == 4 || (length > 4 && bytes[start] != UInt8(ascii: "0")) else {
            throw CanonicalJSONProblem()
        }
        try expect(UInt8(ascii: "\""))
        needsComma = true
        return ID(number: number)
    }

    mutating func date() throws(CanonicalJSONProblem) -> CalendarDate {
        try separate()
        try expect(UInt8(ascii: "\""))
        let year = try digits(4)
        try expect(UInt8(ascii: "-"))
        let month = try digits(2)
        try expect(UInt8(ascii: "-"))
        let day = try digits(2)
        try expect(UInt8(ascii: "\""))
        needsComma = true
        guard let date = CalendarDate(year: year, month: month, day: day) else { throw CanonicalJSONProblem() }
        return date
    }

    private mutating func digits(_ count: Int) throws(CanonicalJSONProblem) -> Int {
        guard position + count <= bytes.count else { throw CanonicalJSONProblem() }
        var number = 0
        for index in position..<(position + count) {
            guard (48...57).contains(bytes[index]) else { throw CanonicalJSONProblem() }
            number = number * 10 + Int(bytes[index] - 48)
        }
        position += count
        return number
    }

    mutating func digest() throws(CanonicalJSONProblem) -> SHA256Digest {
        try separate()
        try expect(UInt8(ascii: "\""))
        guard position + 64 <= bytes.count else { throw CanonicalJSONProblem() }
        let digest = bytes.withUnsafeBytes { bytes in
            SHA256Digest(hexadecimal: UnsafeRawBufferPointer(rebasing: bytes[position..<(position + 64)]))
        }
        guard let digest else { throw CanonicalJSONProblem() }
        position += 64
        try expect(UInt8(ascii: "\""))
        needsComma = true
        return digest
    }

    mutating func text() throws(CanonicalJSONProblem) -> String {
        try separate()
        try expect(UInt8(ascii: "\""))
        needsComma = true
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let text = Self.text(bytes, start..<position)
                position += 1
                guard let text else { throw CanonicalJSONProblem() }
                return text
            case UInt8(ascii: "\\"):
                return try escapedText(from: start)
            case 0..<0x20: throw CanonicalJSONProblem()
            default: position += 1
            }
        }
        throw CanonicalJSONProblem()
    }

    /// A text without escapes. Most are short and ASCII, which Swift holds inline.
    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard range.count <= 15, bytes[range].allSatisfy({ $0 < 0x80 }) else {
            return String(validating: bytes[range], as: UTF8.self)
        }
        return String(unsafeUninitializedCapacity: range.count) { utf8 in
            for (offset, index) in range.enumerated() { utf8[offset] = bytes[index] }
            return range.count
        }
    }

    /// The rest of a text that holds an escape, which is rare.
    private mutating func escapedText(from start: Int) throws(CanonicalJSONProblem) -> String {
        var utf8 = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: utf8, as: UTF8.self) else { throw CanonicalJSONProblem() }
                return text
            case UInt8(ascii: "\\"): utf8.append(try escape())
            case 0..<0x20: throw CanonicalJSONProblem()
            default: utf8.append(byte)
            }
        }
        throw CanonicalJSONProblem()
    }

    /// Only what the writer escapes, as it does: a control character by its letter where it has one.
    private mutating func escape() throws(CanonicalJSONProblem) -> UInt8 {
        guard position < bytes.count else { throw CanonicalJSONProblem() }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard position + 4 <= bytes.count else { throw CanonicalJSONProblem() }
            let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
            guard let value = UInt8(digits, radix: 16), value < 0x20, ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value),
                digits == (value < 0x10 ? "000" : "00") + String(value, radix: 16)
            else { throw CanonicalJSONProblem() }
            position += 4
            return value
        default: throw CanonicalJSONProblem()
        }
    }

    private mutating func separate() throws(CanonicalJSONProblem) {
        if needsComma { try expect(UInt8(ascii: ",")) }
        guard position < bytes.count else { throw CanonicalJSONProblem() }
    }

    private mutating func expect(_ byte: UInt8) throws(CanonicalJSONProblem) {
        guard position < bytes.count, bytes[position] == byte else { throw CanonicalJSONProblem() }
        position += 1
    }
}
