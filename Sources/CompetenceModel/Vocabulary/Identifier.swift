/// An identifier as people type it. Two kinds of identifier are two types, so that one cannot stand for the other.
public protocol Identifier: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    var text: String { get }
    /// - Returns: `nil` when `text` does not have the form of this identifier.
    init?(_ text: String)
}

extension Identifier {
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let identifier = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a \(Self.self)"))
        }
        self = identifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// An identifier that the registry hands out by counting: a letter, a hyphen, at least four digits.
public protocol NumberedIdentifier: Identifier {
    static var letter: Character { get }
    var number: Int { get }
    init(number: Int)
}

extension NumberedIdentifier {
    /// By number: `P-0002` before `P-0010` before `P-10000`.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    public var text: String {
        // A character, a hyphen and nine digits fit into 15 bytes, for which a string needs no memory of its own.
        String(unsafeUninitializedCapacity: number < 1_000_000_000 ? 15 : 24) { text in
            var end = 0
            for byte in Self.letter.utf8 { text.write(byte, at: &end) }
            text.write(UInt8(ascii: "-"), at: &end)
            text.write(digitsOf: number, width: 4, at: &end)
            return end
        }
    }

    public init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.first == Self.letter.utf8.first, bytes.dropFirst().first == UInt8(ascii: "-") else { return nil }
        let digits = bytes.dropFirst(2)
        // Only as many zeros as make it four digits: one identifier has one spelling.
        guard (4...9).contains(digits.count), digits.count == 4 || digits.first != UInt8(ascii: "0"),
            let number = Int(digits: digits), number > 0
        else { return nil }
        self.init(number: number)
    }
}

/// `P-0001`: a participant. Opaque: says nothing of the person.
public struct ParticipantID: NumberedIdentifier {
    public static let letter: Character = "P"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// `A-0001`: an assessment of one participant in one unit.
public struct AssessmentID: NumberedIdentifier {
    public static let letter: Character = "A"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// `C-0001`: an award claim.
public struct ClaimID: NumberedIdentifier {
    public static let letter: Character = "C"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// `Z-0001`: an authorisation (*behörighet*).
public struct AuthorisationID: NumberedIdentifier {
    public static let letter: Character = "Z"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// `M-0001`: a meeting of assessors and quality assurers.
public struct MeetingID: NumberedIdentifier {
    public static let letter: Character = "M"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// `O-0001`: an appeal (*omprövning*).
public struct AppealID: NumberedIdentifier {
    public static let letter: Character = "O"
    public let number: Int
    public init(number: Int) { self.number = number }
}

/// The short name under which a practitioner acts: lower-case letters, digits, `.`, `-`; 2 to 40 characters.
public struct Handle: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard (2...40).contains(text.utf8.count),
            text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }),
            let first = text.utf8.first, (97...122).contains(first)
        else { return nil }
        self.text = text
    }
}

/// The code of a framework (an OCN programme plan, KGA): `[A-Z][A-Z0-9-]{0,31}`.
public struct FrameworkCode: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard isCatalogueCode(text) else { return nil }
        self.text = text
    }
}

/// The code of a unit (*modul*): `[A-Z][A-Z0-9-]{0,31}`, the same through all its versions.
public struct UnitCode: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard isCatalogueCode(text) else { return nil }
        self.text = text
    }
}

private func isCatalogueCode(_ text: String) -> Bool {
    guard (1...32).contains(text.utf8.count), let first = text.utf8.first, (65...90).contains(first) else {
        return false
    }
    return text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }
}

/// The code of an organisation: 2 to 8 capital letters or digits. The owner's begins every serial number of a certificate.
public struct OrganisationCode: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard CertificateSerial.isIssuerCode(text) else { return nil }
        self.text = text
    }
}

/// One version of a unit, written `CODE@VERSION`.
public struct UnitReference: Identifier {
    public let code: UnitCode
    public let version: Int

    public init(code: UnitCode, version: Int) {
        self.code = code
        self.version = version
    }

    public init?(_ text: String) {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), let code = UnitCode(String(text[..<at])) else {
            return nil
        }
        let digits = text.utf8[text.utf8.index(after: at)...]
        guard digits.first != UInt8(ascii: "0"), let version = Int(digits: digits) else { return nil }
        self.init(code: code, version: version)
    }

    public var text: String { code.text + "@" + String(version) }

    public static func < (left: UnitReference, right: UnitReference) -> Bool {
        (left.code.text, left.version) < (right.code.text, right.version)
    }
}

/// The number of a criterion: that of its outcome and its own within it, `2.1`. No leading zeros, so that one criterion has
/// one spelling.
public struct CriterionNumber: Identifier {
    public let text: String

    public init?(_ text: String) {
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        func isNumber(_ digits: Substring.UTF8View) -> Bool {
            (1...3).contains(digits.count) && digits.first != UInt8(ascii: "0") && Int(digits: digits) != nil
        }
        guard isNumber(text.utf8[..<point]), isNumber(text.utf8[text.utf8.index(after: point)...]) else { return nil }
        self.text = text
    }

    private var order: (Int, Int) {
        let parts = text.split(separator: ".").map { Int($0) ?? 0 }
        return (parts.first ?? 0, parts.last ?? 0)
    }

    public static func < (left: CriterionNumber, right: CriterionNumber) -> Bool {
        left.order < right.order
    }
}
