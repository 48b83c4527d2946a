internal import Foundation

/// What stands in a column, as SQLite orders it: NULL, then numbers, then texts, then blobs.
enum Cell: CustomStringConvertible {
    case null
    case integer(Int64)
    case real(Double)
    case text(UnsafeRawBufferPointer)
    case blob(UnsafeRawBufferPointer)

    private var rank: Int {
        switch self {
        case .null: 0
        case .integer, .real: 1
        case .text: 2
        case .blob: 3
        }
    }

    /// Negative: before `other`; zero: alike as a key; positive: after it.
    func order(before other: Cell) -> Int {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.text(let left), .text(let right)), (.blob(let left), .blob(let right)): Self.order(left, right)
        case (.real(let left), .real(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.real(let left), .integer(let right)): left < Double(right) ? -1 : 1
        case (.integer(let left), .real(let right)): Double(left) < right ? -1 : 1
        default: rank - other.rank
        }
    }

    func isSame(as other: Cell) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)), (.blob(let left), .blob(let right)):
            Self.order(left, right) == 0
        // No column of the registry holds one, so that none can be right.
        case (.real, .real): false
        default: false
        }
    }

    private static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        let common = min(left.count, right.count)
        if common > 0, let first = left.baseAddress, let second = right.baseAddress {
            let order = memcmp(first, second, common)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    /// At most 80 characters.
    var description: String {
        switch self {
        case .null: return "empty"
        case .integer(let number): return "\(number)"
        case .real(let number): return "\(number)"
        case .text(let bytes):
            let text = String(decoding: bytes.prefix(320), as: UTF8.self)
            return text.count > 80 ? text.prefix(79) + "…" : text
        case .blob(let bytes):
            let digits = bytes.prefix(32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return bytes.count > 32 ? digits + "…" : digits
        }
    }
}
