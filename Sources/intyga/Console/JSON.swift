import Foundation

/// A JSON value (RFC 8259), written with sorted keys and two spaces of indentation: equal values give equal text.
enum JSON: Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// With at most four decimals.
    case decimal(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// What `value` encodes to.
    init(encoding value: some Encodable) throws {
        self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
    }

    static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

    /// The text, with a line break at its end.
    var text: String {
        var text = ""
        write(to: &text, indentation: 0)
        return text + "\n"
    }

    private func write(to text: inout String, indentation: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .decimal(let value): text += Self.decimalText(value)
        case .string(let value): Self.quote(value, to: &text)
        case .array(let values):
            Self.writeBlock(values, "[", "]", &text, indentation) { value, text in
                value.write(to: &text, indentation: indentation + 1)
            }
        case .object(let members):
            Self.writeBlock(members.sorted { $0.key < $1.key }, "{", "}", &text, indentation) { member, text in
                Self.quote(member.key, to: &text)
                text += ": "
                member.value.write(to: &text, indentation: indentation + 1)
            }
        }
    }

    private static func writeBlock<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ text: inout String, _ indentation: Int,
        _ write: (Element, inout String) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indentation + 1)
            write(element, &text)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indentation) }
        text += close
    }

    private static func decimalText(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        let scaled = Int((value * 10_000).rounded())
        let fraction = String(scaled.magnitude % 10_000 + 10_000).dropFirst()
        let trimmed = fraction.reversed().drop { $0 == "0" }.reversed()
        let whole = "\(scaled < 0 ? "-" : "")\(scaled.magnitude / 10_000)"
        return trimmed.isEmpty ? whole : "\(whole).\(String(trimmed))"
    }

    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                // Escaped although JSON need not: the text may be shown in a terminal.
                if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .decimal(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let values = try? container.decode([JSON].self) {
            self = .array(values)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}
