/// A day of the Gregorian calendar, without time or zone, written `2026-11-22` (ISO 8601).
///
/// Everything a rule compares by day (authorisations, evidence, judgements) is a `CalendarDate`. Which day it is
/// "today" is decided once, at the edge, in the zone Europe/Stockholm.
public struct CalendarDate: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// - Returns: `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Parses exactly `YYYY-MM-DD`; anything else, also surrounding space, is refused.
    public init?(_ text: some StringProtocol) {
        // The digits of year, month and day as one number, 20261122.
        var digits = 0
        var position = 0
        for byte in text.utf8 {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= 48, byte <= 57, position < 10 else { return nil }
                digits = digits * 10 + Int(byte) - 48
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01, negative before it.
    public var dayNumber: Int {
        // Howard Hinnant's days_from_civil: years counted from March, so that the leap day comes last.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that lies `dayNumber` days after 1970-01-01.
    ///
    /// - Returns: `nil` outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard (Self.earliest.dayNumber...Self.latest.dayNumber).contains(dayNumber) else { return nil }
        let shifted = dayNumber + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The first day there is: 0001-01-01.
    public static let earliest = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
    /// The last day there is: 9999-12-31.
    public static let latest = CalendarDate(uncheckedYear: 9999, month: 12, day: 31)
    /// 1970-01-01.
    static let epoch = CalendarDate(uncheckedYear: 1970, month: 1, day: 1)

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The same day `years` later; 29 February becomes 28 February in a year that has none.
    ///
    /// Stops at `earliest` and `latest`: the number may come from a file that somebody else wrote.
    public func adding(years: Int) -> CalendarDate {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return overflow ? Self.limit(beyond: years) : adding(months: months)
    }

    /// The same day of the month `months` later (or earlier); the last day of the month where that has fewer days.
    ///
    /// Stops at `earliest` and `latest`.
    public func adding(months: Int) -> CalendarDate {
        let (count, overflow) = (year * 12 + (month - 1)).addingReportingOverflow(months)
        guard !overflow, count >= 12 else { return Self.limit(beyond: months) }
        let newYear = count / 12
        let newMonth = count % 12 + 1
        guard newYear <= 9999 else { return Self.latest }
        let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
        return CalendarDate(uncheckedYear: newYear, month: newMonth, day: newDay)
    }

    /// `days` later, or earlier where negative. Stops at `earliest` and `latest`.
    public func adding(days: Int) -> CalendarDate {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow, let date = CalendarDate(dayNumber: number) else { return Self.limit(beyond: days) }
        return date
    }

    private static func limit(beyond step: Int) -> CalendarDate {
        step < 0 ? earliest : latest
    }

    /// Whole days from `other` to this day; negative where this day is the earlier one.
    public func days(since other: CalendarDate) -> Int {
        dayNumber - other.dayNumber
    }
}

extension CalendarDate: Comparable {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { text in
            var end = 0
            text.write(digitsOf: year, width: 4, at: &end)
            text.write(UInt8(ascii: "-"), at: &end)
            text.write(digitsOf: month, width: 2, at: &end)
            text.write(UInt8(ascii: "-"), at: &end)
            text.write(digitsOf: day, width: 2, at: &end)
            return end
        }
    }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is not a date YYYY-MM-DD"))
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
