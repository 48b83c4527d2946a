import Crypto

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
public struct SHA256Digest: Sendable, Hashable {
    public let bytes: [UInt8]

    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    public init(hashing content: some Sequence<UInt8>) {
        var function = SHA256()
        if content.withContiguousStorageIfAvailable({ function.update(bufferPointer: .init($0)) }) == nil {
            function.update(data: Array(content))
        }
        bytes = Array(function.finalize())
    }

    public init(hashing text: String) {
        self.init(hashing: Array(text.utf8))
    }

    /// Parses 64 hexadecimal digits; upper case is refused, so that one digest has one spelling.
    public init?(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var high: UInt8?
        for character in text.utf8 {
            let digit: UInt8
            switch character {
            case 48...57: digit = character - 48
            case 97...102: digit = character - 87
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        guard high == nil, bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// What the first transaction of a ledger names as its predecessor.
    public static let zero = SHA256Digest(uncheckedBytes: [UInt8](repeating: 0, count: 32))

    /// The first characters, which are enough for people to tell one from another.
    public var abbreviated: String { String(description.prefix(12)) }

    private init(uncheckedBytes: [UInt8]) {
        bytes = uncheckedBytes
    }
}

extension SHA256Digest: CustomStringConvertible {
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            unsafeUninitializedCapacity: 64,
            initializingUTF8With: { buffer in
                for (index, byte) in bytes.enumerated() {
                    buffer[2 * index] = digits[Int(byte >> 4)]
                    buffer[2 * index + 1] = digits[Int(byte & 15)]
                }
                return 64
            })
    }
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
