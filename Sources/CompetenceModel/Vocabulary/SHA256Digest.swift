import Crypto

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
///
/// Its 32 bytes are held inline: a ledger has some in every event.
public struct SHA256Digest: Sendable, Hashable {
    private var words: Words

    private struct Words: Sendable, Hashable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
    }

    public init?(bytes: some Collection<UInt8>) {
        guard let digest = Array(bytes).withUnsafeBytes({ SHA256Digest(bytes: $0) }) else { return nil }
        self = digest
    }

    public init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 32 else { return nil }
        words = Words()
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    }

    public init(hashing content: some Sequence<UInt8>) {
        var function = SHA256()
        if content.withContiguousStorageIfAvailable({ function.update(bufferPointer: .init($0)) }) == nil {
            function.update(data: Array(content))
        }
        self.init(function)
    }

    /// - Parameter text: in UTF-8.
    /// - Parameter rest: hashed as if it followed on the text.
    public init(hashing text: String, _ rest: [UInt8] = []) {
        var text = text
        self = text.withUTF8 { text in
            rest.withUnsafeBytes { SHA256Digest(hashing: UnsafeRawBufferPointer(text), $0) }
        }
    }

    /// - Parameter rest: hashed as if it followed on the content.
    public init(hashing content: UnsafeRawBufferPointer, _ rest: UnsafeRawBufferPointer) {
        var function = SHA256()
        function.update(bufferPointer: content)
        function.update(bufferPointer: rest)
        self.init(function)
    }

    private init(_ function: SHA256) {
        let digest = function.finalize()
        words = Words()
        withUnsafeMutableBytes(of: &words) { words in digest.withUnsafeBytes { words.copyMemory(from: $0) } }
    }

    /// Parses 64 hexadecimal digits; upper case is refused, so that one digest has one spelling.
    public init?(_ text: String) {
        var text = text
        guard let digest = text.withUTF8({ SHA256Digest(hexadecimal: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = digest
    }

    /// Parses 64 hexadecimal digits as `init(_:)` does.
    init?(hexadecimal digits: UnsafeRawBufferPointer) {
        guard digits.count == 64 else { return nil }
        func value(_ digit: UInt8) -> UInt8 {
            switch digit {
            case 48...57: digit - 48
            case 97...102: digit - 87
            default: 255
            }
        }
        words = Words()
        let isHexadecimal = withUnsafeMutableBytes(of: &words) { bytes in
            var invalid: UInt8 = 0
            for index in 0..<32 {
                let high = value(digits[2 * index])
                let low = value(digits[2 * index + 1])
                invalid |= high | low
                bytes[index] = high << 4 | low & 15
            }
            return invalid < 16
        }
        guard isHexadecimal else { return nil }
    }

    /// The first and the last of the digests that begin with some hexadecimal digits, in either case of letters.
    public static func range(beginningWith digits: String) -> ClosedRange<SHA256Digest>? {
        let digits = digits.lowercased()
        let padding = 64 - digits.utf8.count
        guard padding >= 0, let first = SHA256Digest(digits + String(repeating: "0", count: padding)),
            let last = SHA256Digest(digits + String(repeating: "f", count: padding))
        else { return nil }
        return first...last
    }

    /// What the first transaction of a ledger names as its predecessor.
    public static let zero = SHA256Digest(words: Words())

    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// Lends the 32 bytes for the length of the call.
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }

    /// The first characters, which are enough for people to tell one from another.
    public var abbreviated: String { String(description.prefix(12)) }

    private init(words: Words) {
        self.words = words
    }
}

/// As their spellings are ordered.
extension SHA256Digest: Comparable {
    public static func < (left: SHA256Digest, right: SHA256Digest) -> Bool {
        left.withUnsafeBytes { left in right.withUnsafeBytes { right in left.lexicographicallyPrecedes(right) } }
    }
}

extension SHA256Digest: CustomStringConvertible {
    public var description: String {
        String(
            unsafeUninitializedCapacity: 64,
            initializingUTF8With: { buffer in
                withUnsafeBytes { bytes in
                    for (index, byte) in bytes.enumerated() {
                        buffer[2 * index] = Self.digit(byte >> 4)
                        buffer[2 * index + 1] = Self.digit(byte & 15)
                    }
                }
                return 64
            })
    }

    /// Any bytes, in two lower-case hexadecimal digits each.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }, as: UTF8.self)
    }

    /// The hexadecimal digit of a number below 16.
    static func digit(_ number: UInt8) -> UInt8 { number < 10 ? number + 48 : number + 87 }
}

extension SHA256Digest: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let digest = SHA256Digest(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a SHA-256 digest"))
        }
        self = digest
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
