/// A moment in UTC with millisecond precision, written `2026-11-22T16:03:07.120Z` (RFC 3339).
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    /// Outside the years 1 to 9999, the nearest moment that can be written.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.firstMillisecond), Self.lastMillisecond)
    }

    private static let millisecondsOfDay: Int64 = 86_400_000
    private static let firstMillisecond = Int64(CalendarDate.earliest.dayNumber) * millisecondsOfDay
    private static let lastMillisecond = (Int64(CalendarDate.latest.dayNumber) + 1) * millisecondsOfDay - 1

    /// Midnight UTC of `date`, plus `seconds`.
    public init(_ date: CalendarDate, seconds: Int = 0) {
        let midnight = Timestamp(milliseconds: Int64(date.dayNumber) * Self.millisecondsOfDay)
        self = midnight.adding(seconds: seconds)
    }

    /// Parses `YYYY-MM-DDTHH:MM:SS[.mmm]Z`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes.last == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = CalendarDate(text.prefix(10))
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard byte >= 48, byte <= 57 else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            return value
        }
        guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction = 0
        if bytes.count == 24 {
            guard bytes[19] == UInt8(ascii: "."), let parsed = number(20..<23) else { return nil }
            fraction = parsed
        }
        let seconds = Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(milliseconds: seconds * 1000 + Int64(fraction))
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// `seconds` later, or earlier where negative; stops where a moment can no longer be written.
    public func adding(seconds: Int) -> Timestamp {
        let (step, tooLong) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        let (sum, tooFar) = milliseconds.addingReportingOverflow(step)
        guard !tooLong, !tooFar else { return Timestamp(milliseconds: seconds < 0 ? .min : .max) }
        return Timestamp(milliseconds: sum)
    }

    /// The day in UTC.
    public var dateInUTC: CalendarDate {
        // Rounded down also before 1970, where division would round up.
        let quotient = milliseconds / Self.millisecondsOfDay
        let days = milliseconds % Self.millisecondsOfDay < 0 ? quotient - 1 : quotient
        return CalendarDate(dayNumber: Int(days)) ?? .epoch
    }
}

extension Timestamp: CustomStringConvertible {
    public var description: String {
        var rest = milliseconds - Int64(dateInUTC.dayNumber) * 86_400_000
        func take(_ unit: Int64, _ width: Int) -> String {
            let digits = String(rest / unit)
            rest %= unit
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let hour = take(3_600_000, 2)
        let minute = take(60_000, 2)
        let second = take(1000, 2)
        return "\(dateInUTC)T\(hour):\(minute):\(second).\(take(1, 3))Z"
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let timestamp = Timestamp(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a UTC timestamp"))
        }
        self = timestamp
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
