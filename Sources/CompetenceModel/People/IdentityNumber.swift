/// A Swedish *personnummer* or *samordningsnummer*, stored with twelve digits (`YYYYMMDDNNNC`).
///
/// Checked: the check digit (Luhn over the last ten digits) and that the date exists. A coordination number has 60 added to
/// the day, and may have month `00` and day `60` where the date is not known. Source: the Swedish Tax Agency's guidance.
public struct IdentityNumber: Sendable, Hashable, Codable {
    /// Twelve digits.
    public let digits: String
    public let kind: Kind

    public enum Kind: String, Sendable, Hashable, Codable {
        case personal
        case coordination
    }

    /// Why a text is not an identity number.
    public enum Problem: String, Error, Sendable, Hashable, CaseIterable {
        case notTwelveDigits
        case noSuchDate
        case checkDigit
    }

    /// Reads `YYYYMMDDNNNC` or `YYYYMMDD-NNNC`; also with `+`, written from the year in which a person turns 100. With
    /// the century written out the sign carries nothing, so either is taken. Ten digits are refused: the century would
    /// be a guess.
    public init(_ text: String) throws(Problem) {
        var digits: [UInt8] = []
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case 48...57: digits.append(byte - 48)
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard position == 8, text.utf8.count == 13 else { throw .notTwelveDigits }
            default: throw .notTwelveDigits
            }
        }
        guard digits.count == 12 else { throw .notTwelveDigits }
        let year = digits[0...3].reduce(0) { $0 * 10 + Int($1) }
        let month = Int(digits[4]) * 10 + Int(digits[5])
        let writtenDay = Int(digits[6]) * 10 + Int(digits[7])
        let kind: Kind = writtenDay >= 60 ? .coordination : .personal
        guard Self.dateExists(year: year, month: month, writtenDay: writtenDay, kind: kind) else {
            throw .noSuchDate
        }
        guard Self.luhnSum(digits[2...]) % 10 == 0 else { throw .checkDigit }
        self.digits = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
        self.kind = kind
    }

    private static func dateExists(year: Int, month: Int, writtenDay: Int, kind: Kind) -> Bool {
        guard kind == .coordination else {
            return CalendarDate(year: year, month: month, day: writtenDay) != nil
        }
        let day = writtenDay - 60
        // A month or day that is not known is written as zero. The year is always there.
        return CalendarDate(year: year, month: month == 0 ? 1 : month, day: day == 0 ? 1 : day) != nil
    }

    private static func luhnSum(_ digits: ArraySlice<UInt8>) -> Int {
        var sum = 0
        for (position, digit) in digits.enumerated() {
            let product = Int(digit) * (position % 2 == 0 ? 2 : 1)
            sum += product / 10 + product % 10
        }
        return sum
    }

    /// The legal sex the number states: the last digit of the serial number is odd for men and even for women.
    public var sex: Sex {
        (digits.utf8.dropLast().last ?? 48) % 2 == 1 ? .male : .female
    }

    /// The date of birth, `nil` where a coordination number leaves part of it out.
    public var dateOfBirth: CalendarDate? {
        guard let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
            let day = Int(digits.dropFirst(6).prefix(2))
        else { return nil }
        return CalendarDate(year: year, month: month, day: kind == .coordination ? day - 60 : day)
    }

    /// `YYYYMMDD-NNNC`.
    public var formatted: String {
        "\(digits.prefix(8))-\(digits.suffix(4))"
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an identity number: \(error)"))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
