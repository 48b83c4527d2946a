import Testing

@testable import CompetenceModel

@Suite struct CalendarDateTests {
    /// Day numbers from an almanac: Julian day number minus 2 440 588.
    static let known: [(String, Int)] = [
        ("1970-01-01", 0), ("1969-12-31", -1), ("1970-01-02", 1), ("2000-01-01", 10957), ("2000-02-28", 11015),
        ("2000-02-29", 11016), ("2000-03-01", 11017), ("1900-02-28", -25509), ("1900-03-01", -25508),
        ("2024-02-29", 19782), ("2026-11-22", 20779), ("2038-01-19", 24855), ("1582-10-15", -141427),
        ("0001-01-01", -719_162), ("0001-12-31", -718_798), ("0004-02-29", -718_008), ("9999-12-31", 2_932_896),
    ]

    @Test(arguments: known) func dayNumbers(text: String, number: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == date)
        #expect(date.description == text)
    }

    @Test func everyDayNumberOfFourCenturiesComesBack() throws {
        var expected = try #require(CalendarDate("1799-12-31")).dayNumber
        for year in 1800...2199 {
            let leap = (year % 4 == 0 && year % 100 != 0) || year == 2000
            for (month, days) in zip(1..., [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...days {
                    expected += 1
                    let date = CalendarDate(year: year, month: month, day: day)
                    guard date?.dayNumber == expected, CalendarDate(dayNumber: expected) == date else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                }
                #expect(CalendarDate(year: year, month: month, day: days + 1) == nil)
            }
        }
    }

    @Test(arguments: [
        "", "2026-1-01", "2026-01-1", "2026-11-22 ", " 2026-11-22", "2026-11-22Z", "2026/11/22", "20261122",
        "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "0000-01-01",
        "-026-01-01", "+026-01-01", "12026-01-01", "2026-11-2２", "2026-11-22\n", "2026-1\u{301}1-2", "٢٠٢٦-11-22",
        "2026‐11‐22", "2026-11--2",
    ])
    func refused(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-31", 2, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-01-15", -13, "2024-12-15"),
        ("2026-05-15", 0, "2026-05-15"), ("2026-11-30", 3, "2027-02-28"),
        // At the ends of the calendar.
        ("0001-01-15", -1, "0001-01-01"), ("0001-02-15", -1, "0001-01-15"), ("9999-12-15", 1, "9999-12-31"),
        ("9999-11-15", 1, "9999-12-15"), ("2026-01-01", Int.max, "9999-12-31"), ("2026-01-01", Int.min, "0001-01-01"),
    ])
    func months(from: String, months: Int, to: String) throws {
        #expect(try CalendarDate.of(from).adding(months: months).description == to)
    }

    @Test(arguments: [
        ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2026-11-22", 4, "2030-11-22"),
        ("2026-11-22", -1, "2025-11-22"), ("9998-06-01", 1, "9999-06-01"), ("9999-06-01", 1, "9999-12-31"),
        ("2026-01-01", Int.max, "9999-12-31"), ("2026-01-01", Int.min, "0001-01-01"),
    ])
    func years(from: String, years: Int, to: String) throws {
        #expect(try CalendarDate.of(from).adding(years: years).description == to)
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2026-02-28", 1, "2026-03-01"), ("2026-01-01", -1, "2025-12-31"),
        ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2026-01-01", Int.max, "9999-12-31"),
        ("2026-01-01", Int.min, "0001-01-01"),
    ])
    func days(from: String, days: Int, to: String) throws {
        #expect(try CalendarDate.of(from).adding(days: days).description == to)
    }

    @Test(arguments: [-719_163, 2_932_897, Int.min, Int.max]) func noDayOutsideTheCalendar(number: Int) {
        #expect(CalendarDate(dayNumber: number) == nil)
    }

    @Test func daysBetween() throws {
        let later = try CalendarDate.of("2026-03-01")
        let earlier = try CalendarDate.of("2026-02-27")
        #expect(later.days(since: earlier) == 2)
        #expect(earlier.days(since: later) == -2)
        #expect(later.days(since: later) == 0)
    }

    @Test func order() throws {
        let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
        #expect(try texts.reversed().map(CalendarDate.of).sorted().map(\.description) == texts)
    }

    @Test func json() throws {
        let date = try CalendarDate.of("2026-11-22")
        #expect(try String(decoding: CanonicalJSON.encode([date]), as: UTF8.self) == #"["2026-11-22"]"#)
        #expect(try CanonicalJSON.decode([CalendarDate].self, from: Array(#"["2026-11-22"]"#.utf8)) == [date])
        #expect(throws: DecodingError.self) {
            try CanonicalJSON.decode([CalendarDate].self, from: Array(#"["2026-02-30"]"#.utf8))
        }
    }
}
