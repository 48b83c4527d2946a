import Foundation

extension Timestamp {
    /// The day in Sweden, which is the day that rules and certificates speak of.
    public var dateInSweden: CalendarDate {
        let parts = Self.swedishCalendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return dateInUTC }
        return CalendarDate(year: year, month: month, day: day) ?? dateInUTC
    }

    /// The minute by Swedish clocks, for people: `2026-03-02 09:00`.
    public var minuteInSweden: String {
        let moment = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let minutes = (Int(milliseconds / 1000) + Self.swedishCalendar.timeZone.secondsFromGMT(for: moment)) / 60
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(dateInSweden) \(twoDigits(minutes / 60 % 24)):\(twoDigits(minutes % 60))"
    }

    private static let swedishCalendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        // Without zone data on the machine: Central European standard time, wrong by an hour in summer at most.
        calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
        return calendar
    }()
}
