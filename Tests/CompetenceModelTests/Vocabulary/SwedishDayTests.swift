import Testing

@testable import CompetenceModel

@Suite struct SwedishDayTests {
    /// Winter is an hour ahead of UTC, summer two; the change is at 01:00 UTC on the last Sundays of March and October.
    @Test(arguments: [
        ("2026-01-15T22:59:59.999Z", "2026-01-15"), ("2026-01-15T23:00:00Z", "2026-01-16"),
        ("2026-07-15T21:59:59.999Z", "2026-07-15"), ("2026-07-15T22:00:00Z", "2026-07-16"),
        ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00:00Z", "2026-03-29"),
        ("2026-03-29T21:59:59Z", "2026-03-29"), ("2026-03-29T22:00:00Z", "2026-03-30"),
        ("2026-10-24T22:00:00Z", "2026-10-25"), ("2026-10-25T22:59:59Z", "2026-10-25"),
        ("2026-10-25T23:00:00Z", "2026-10-26"), ("2026-12-31T23:00:00Z", "2027-01-01"),
        ("2028-02-28T23:30:00Z", "2028-02-29"),
    ])
    func dayInSweden(moment: String, day: String) throws {
        #expect(try #require(Timestamp(moment)).dateInSweden.description == day)
    }

    /// Where the calendar ends, the last day it has.
    @Test func atTheEndsOfTheCalendar() {
        #expect(Timestamp(milliseconds: .max).dateInSweden == .latest)
        #expect(Timestamp(milliseconds: .min).dateInSweden.year == 1)
    }
}
