import Foundation

extension Timestamp {
    /// The day in Sweden, which is the day that rules and certificates speak of.
    public var dateInSweden: CalendarDate {
        let parts = Self.swedishCalendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return dateInUTC }
        return CalendarDate(year: year, month: month, day: day) ?? dateInUTC
    }

    private static let swedishCalendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        // Without zone data on the machine: Central European standard time, wrong by an hour in summer at most.
        calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
        return calendar
    }()
}
