import Testing

@testable import CompetenceModel

@Suite struct TimestampTests {
    static let known: [(String, Int64)] = [
        ("1970-01-01T00:00:00.000Z", 0), ("1970-01-01T00:00:00.001Z", 1), ("1969-12-31T23:59:59.999Z", -1),
        ("1969-12-31T00:00:00.000Z", -86_400_000), ("1969-12-30T23:59:59.001Z", -86_400_999),
        ("2001-09-09T01:46:40.000Z", 1_000_000_000_000), ("2038-01-19T03:14:07.999Z", 2_147_483_647_999),
        ("2009-02-13T23:31:30.120Z", 1_234_567_890_120), ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ]

    @Test(arguments: known) func milliseconds(text: String, milliseconds: Int64) throws {
        let timestamp = try #require(Timestamp(text))
        #expect(timestamp.milliseconds == milliseconds)
        #expect(Timestamp(milliseconds: milliseconds).description == text)
        #expect(timestamp.dateInUTC.description == text.prefix(10))
    }

    @Test func wholeSecondsMayBeWrittenShort() {
        #expect(Timestamp("2026-11-22T16:03:07Z") == Timestamp("2026-11-22T16:03:07.000Z"))
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T16:03:07", "2026-11-22T16:03:07+01:00", "2026-11-22t16:03:07Z",
        "2026-11-22T16:03:07z", "2026-11-22 16:03:07Z", "2026-11-22T24:00:00Z", "2026-11-22T23:60:00Z",
        "2026-11-22T23:59:60Z", "2026-11-22T23:59:59.1Z", "2026-11-22T23:59:59.1234Z", "2026-11-22T23:59:59,123Z",
        "2026-02-29T00:00:00Z", "2026-11-22T-1:00:00Z", "2026-11-22T16:03:0 Z", "0000-01-01T00:00:00Z",
        "2026-11-22T16:03:07.000Z ", "2026-11-22T16.03.07Z", "é026-11-22T16:03:07Z",
    ])
    func refused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    /// What a database or a clock may hold must neither trap nor print what cannot be read back.
    @Test(arguments: [Int64.min, .max, -62_135_596_800_001, 253_402_300_800_000])
    func momentsOutsideTheCalendarStopAtItsEnds(milliseconds: Int64) {
        let timestamp = Timestamp(milliseconds: milliseconds)
        #expect(Timestamp(timestamp.description) == timestamp)
        #expect(
            timestamp.description == (milliseconds < 0 ? "0001-01-01T00:00:00.000Z" : "9999-12-31T23:59:59.999Z"))
    }

    @Test func addingSeconds() throws {
        let start = try #require(Timestamp("2026-12-31T23:59:59.500Z"))
        #expect(start.adding(seconds: 1).description == "2027-01-01T00:00:00.500Z")
        #expect(start.adding(seconds: -86_400).description == "2026-12-30T23:59:59.500Z")
        #expect(start.adding(seconds: .max).description == "9999-12-31T23:59:59.999Z")
        #expect(start.adding(seconds: .min).description == "0001-01-01T00:00:00.000Z")
    }

    @Test func midnight() throws {
        let date = try CalendarDate.of("2026-11-22")
        #expect(Timestamp(date).description == "2026-11-22T00:00:00.000Z")
        #expect(Timestamp(date, seconds: 3661).description == "2026-11-22T01:01:01.000Z")
        #expect(Timestamp(.latest, seconds: .max).description == "9999-12-31T23:59:59.999Z")
    }

    @Test func order() throws {
        #expect(Timestamp(milliseconds: -1) < Timestamp(milliseconds: 0))
        #expect(try #require(Timestamp("2026-11-22T16:03:07.119Z")) < #require(Timestamp("2026-11-22T16:03:07.120Z")))
    }
}
