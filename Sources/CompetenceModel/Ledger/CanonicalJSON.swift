import Foundation

/// The one way in which a payload is written: JSON with sorted keys, no space, slashes as they are. Equal values give equal bytes.
///
/// Types of which a ledger holds thousands write and read themselves (`CanonicallyCoded`), others go through Foundation's
/// coders. The bytes are the same either way; a test holds one to the other.
public enum CanonicalJSON {
    public static func encode(_ value: some Encodable) throws -> [UInt8] {
        if let value = value as? any CanonicallyCoded { return encode(value) }
        return try encodeWithFoundation(value)
    }

    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        if let type = type as? any CanonicallyCoded.Type {
            guard let value = try decodeCanonically(type, from: bytes) as? Value else { throw CanonicalJSONProblem() }
            return value
        }
        return try decodeWithFoundation(type, from: bytes)
    }

    static func encodeWithFoundation(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(value))
    }

    static func decodeWithFoundation<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }

    private static func encode(_ value: some CanonicallyCoded) -> [UInt8] {
        var writer = CanonicalJSONWriter()
        value.write(to: &writer)
        return writer.bytes
    }

    /// Reads what must be the canonical encoding of a value and of nothing else: no space, no other spelling of a text or a
    /// number, no field twice and none that the value does not have. Otherwise two readers could read two things.
    ///
    /// The reader of a type that reads itself takes nothing but what its writer writes. What Foundation reads is written again
    /// and compared.
    static func decodeExactly<Value: Codable>(_ bytes: [UInt8]) throws -> Value {
        let value = try decode(Value.self, from: bytes)
        guard try value is any CanonicallyCoded || encodeWithFoundation(value) == bytes else {
            throw CanonicalJSONProblem()
        }
        return value
    }

    static func decodeCanonically<Value: CanonicallyCoded>(
        _ type: Value.Type, from bytes: [UInt8]
    ) throws(CanonicalJSONProblem) -> Value {
        var reader = CanonicalJSONReader(bytes)
        let value = try Value(from: &reader)
        try reader.finish()
        return value
    }
}
