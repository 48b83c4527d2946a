/// 16 random bytes that make something the only one of its kind, written as 32 lower-case hexadecimal digits.
public struct Nonce: Sendable, Hashable, CustomStringConvertible {
    public let bytes: [UInt8]

    public static let length = 16

    /// - Returns: `nil` unless these are 16 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// Parses 32 hexadecimal digits; upper case is refused, so that one nonce has one spelling.
    public init?(_ text: String) {
        guard let bytes = [UInt8](hexadecimal: text) else { return nil }
        self.init(bytes: bytes)
    }

    public var description: String { SHA256Digest.hexadecimal(bytes) }
}

extension Nonce: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let nonce = Nonce(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a nonce"))
        }
        self = nonce
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
