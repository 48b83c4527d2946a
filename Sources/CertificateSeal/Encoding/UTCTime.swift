import Foundation

/// Points in time as the seal profile writes them: `2026-11-22T16:08:30Z`, whole seconds, UTC, years 1970 to 9999.
///
/// Own code because a formatter object costs more than the whole seal.
enum UTCTime {
    static let length = 20

    /// The seconds from 1970 to the first moment of the year 10000, where four digits end.
    private static let end: Double = 253_402_300_800
    private static let secondsPerDay = 86_400

    /// The text of a time, its fraction of a second dropped, or nil outside the years that the form can hold.
    static func format(_ date: Date) -> [UInt8]? {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard seconds >= 0, seconds < end else { return nil }
        let total = Int(seconds)
        let (year, month, day) = civil(fromDays: total / secondsPerDay)
        let second = total % secondsPerDay
        var text: [UInt8] = []
        text.reserveCapacity(length)
        func append(_ value: Int, digits: Int, then separator: Character) {
            var divisor = 1
            for _ in 1..<digits { divisor *= 10 }
            while divisor > 0 {
                text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
                divisor /= 10
            }
            text.append(contentsOf: separator.utf8)
        }
        append(year, digits: 4, then: "-")
        append(month, digits: 2, then: "-")
        append(day, digits: 2, then: "T")
        append(second / 3600, digits: 2, then: ":")
        append(second / 60 % 60, digits: 2, then: ":")
        append(second % 60, digits: 2, then: "Z")
        return text
    }

    /// The time that a text states, or nil when the text is not the one text of that time.
    static func parse(_ text: some RandomAccessCollection<UInt8>) -> Date? {
        guard text.count == length else { return nil }
        let bytes = Array(text)
        func number(_ range: Range<Int>) -> Int {
            bytes[range].reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
        }
        let days = days(fromYear: number(0..<4), month: number(5..<7), day: number(8..<10))
        let seconds = number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
        let date = Date(timeIntervalSince1970: Double(days * secondsPerDay + seconds))
        // Anything that is not a digit, a separator out of place, the 31st of June: none of these comes back as it went in.
        return format(date) == bytes ? date : nil
    }

    // The Gregorian calendar in closed form, with the year counted from March so that the leap day comes last.
    private static let daysPerEra = 146_097
    private static let daysFromEraToEpoch = 719_468

    private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + daysFromEraToEpoch
        let era = shifted / daysPerEra
        let dayOfEra = shifted % daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private static func days(fromYear year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear % 400
        let marchMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysFromEraToEpoch
    }
}
