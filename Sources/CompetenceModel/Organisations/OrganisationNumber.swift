/// A Swedish organisation number, `212000-0001`: ten digits, written as the Swedish Companies Registration Office writes them.
///
/// The tenth is a check digit (Luhn). A number with a wrong one is a number all the same: it is warned about, because a typing
/// error is likelier than a number that breaks the rule.
public struct OrganisationNumber: Identifier {
    public let text: String

    /// Reads ten digits, with or without the hyphen before the last four.
    public init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        let isRight =
            digits.count == 10 && digits.allSatisfy { (48...57).contains($0) }
            && (text.utf8.count == 10 || (text.utf8.count == 11 && Array(text.utf8)[6] == UInt8(ascii: "-")))
        guard isRight else { return nil }
        self.text = String(decoding: digits.prefix(6) + [UInt8(ascii: "-")] + digits.suffix(4), as: UTF8.self)
    }

    /// A payload has one spelling.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let number = Self(text), number.text == text else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not an organisation number"))
        }
        self = number
    }

    /// Without the hyphen.
    public var digits: String { text.replacing("-", with: "") }

    public var hasRightCheckDigit: Bool {
        let digits = digits.utf8.map { Int($0) - 48 }
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let weighed = digit.offset.isMultiple(of: 2) ? 2 * digit.element : digit.element
            return sum + weighed / 10 + weighed % 10
        }
        return sum.isMultiple(of: 10)
    }
}
