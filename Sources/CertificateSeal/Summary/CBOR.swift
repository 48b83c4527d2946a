/// What a signed summary needs of CBOR (RFC 8949), in its deterministic encoding (4.2): one value has one text.
enum CBOR: Hashable, Sendable {
    case integer(Int)
    case bytes([UInt8])
    case text(String)
    case bool(Bool)
    case array([CBOR])
    /// Keys are integers; RFC 8392 has those of claims so.
    case map([Int: CBOR])
    indirect case tagged(Int, CBOR)

    private enum Kind: UInt8 {
        case unsigned = 0
        case negative = 1
        case bytes = 2
        case text = 3
        case array = 4
        case map = 5
        case tag = 6
        case simple = 7
    }

    private static let no = 20
    private static let yes = 21
    /// No summary has more values inside one another.
    private static let deepest = 8

    // MARK: Writing

    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .integer(let value) where value >= 0: Self.append(.unsigned, value, to: &bytes)
        case .integer(let value): Self.append(.negative, -1 - value, to: &bytes)
        case .bytes(let value):
            Self.append(.bytes, value.count, to: &bytes)
            bytes += value
        case .text(let value):
            Self.append(.text, value.utf8.count, to: &bytes)
            bytes += Array(value.utf8)
        case .bool(let value): Self.append(.simple, value ? Self.yes : Self.no, to: &bytes)
        case .array(let values):
            Self.append(.array, values.count, to: &bytes)
            for value in values { value.append(to: &bytes) }
        case .map(let entries):
            Self.append(.map, entries.count, to: &bytes)
            let written = entries.map { key, value in (key: CBOR.integer(key).encoded, value: value.encoded) }
            for entry in written.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                bytes += entry.key + entry.value
            }
        case .tagged(let tag, let value):
            Self.append(.tag, tag, to: &bytes)
            value.append(to: &bytes)
        }
    }

    /// The kind in three bits, and the number in as few bytes as it takes.
    private static func append(_ kind: Kind, _ number: Int, to bytes: inout [UInt8]) {
        let top = kind.rawValue << 5
        let (information, count): (UInt8, Int) =
            switch number {
            case ..<24: (UInt8(number), 0)
            case ..<0x100: (24, 1)
            case ..<0x1_0000: (25, 2)
            case ..<0x1_0000_0000: (26, 4)
            default: (27, 8)
            }
        bytes.append(top | information)
        for index in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }

    // MARK: Reading

    /// The value that the bytes are the deterministic encoding of; `nil` of anything else.
    init?(encoded bytes: [UInt8]) {
        var rest = bytes[...]
        guard let value = Self.take(from: &rest, depth: 0), rest.isEmpty, value.encoded == bytes else { return nil }
        self = value
    }

    private static func take(from rest: inout ArraySlice<UInt8>, depth: Int) -> CBOR? {
        guard depth < deepest, let first = rest.popFirst(), let kind = Kind(rawValue: first >> 5),
            let number = number(first & 0x1F, from: &rest)
        else { return nil }
        switch kind {
        case .unsigned: return .integer(number)
        case .negative: return .integer(-1 - number)
        case .bytes, .text:
            guard number <= rest.count else { return nil }
            let content = Array(rest.prefix(number))
            rest = rest.dropFirst(number)
            return kind == .bytes ? .bytes(content) : String(validating: content, as: UTF8.self).map { .text($0) }
        case .array:
            var values: [CBOR] = []
            for _ in 0..<min(number, rest.count + 1) {
                guard let value = take(from: &rest, depth: depth + 1) else { return nil }
                values.append(value)
            }
            return .array(values)
        case .map:
            var entries: [Int: CBOR] = [:]
            for _ in 0..<min(number, rest.count + 1) {
                guard case .integer(let key)? = take(from: &rest, depth: depth + 1),
                    let value = take(from: &rest, depth: depth + 1)
                else { return nil }
                entries[key] = value
            }
            return .map(entries)
        case .tag: return take(from: &rest, depth: depth + 1).map { .tagged(number, $0) }
        case .simple: return number == yes ? .bool(true) : number == no ? .bool(false) : nil
        }
    }

    private static func number(_ information: UInt8, from rest: inout ArraySlice<UInt8>) -> Int? {
        let count =
            switch information {
            case ..<24: 0
            case 24: 1
            case 25: 2
            case 26: 4
            case 27: 8
            default: -1
            }
        guard count >= 0, count <= rest.count else { return nil }
        if count == 0 { return Int(information) }
        let value = rest.prefix(count).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(count)
        return Int(exactly: value)
    }
}
