import Foundation
import Testing

@testable import CertificateSeal

@Suite struct UTCTimeTests {
    /// Seconds since 1970 from `date -u +%s`.
    static let known: [(String, Double)] = [
        ("1970-01-01T00:00:00Z", 0),
        ("1999-12-31T23:59:59Z", 946_684_799),
        ("2000-02-29T12:00:00Z", 951_825_600),
        ("2026-11-22T16:08:30Z", 1_795_363_710),
        ("2100-02-28T23:59:59Z", 4_107_542_399),
        ("2100-03-01T00:00:00Z", 4_107_542_400),
        ("9999-12-31T23:59:59Z", 253_402_300_799),
    ]

    @Test(arguments: known)
    func aKnownTimeIsWrittenAndRead(_ text: String, _ seconds: Double) {
        #expect(UTCTime.format(Date(timeIntervalSince1970: seconds)) == Array(text.utf8))
        #expect(UTCTime.format(Date(timeIntervalSince1970: seconds + 0.75)) == Array(text.utf8))
        #expect(UTCTime.parse(Array(text.utf8)) == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T16:08:30", "2026-11-22T16:08:30+", "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-06-31T00:00:00Z", "2026-06-00T00:00:00Z",
        "2026-11-22T24:00:00Z", "2026-11-22T16:60:30Z", "2026-11-22T16:08:60Z", "2026-11-22 16:08:30Z",
        "2026-11-22t16:08:30z", "2026/11/22T16:08:30Z", "1969-12-31T23:59:59Z", "20x6-11-22T16:08:30Z",
        "\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}", "0000-00-00T00:00:00Z", "zzzz-zz-zzTzz:zz:zzZ",
        "2026-11-22T16:08:30.Z",
    ])
    func whatIsNoTimeIsRefused(_ text: String) {
        #expect(UTCTime.parse(Array(text.utf8)) == nil)
    }

    @Test func whatCannotBeWrittenIsNot() {
        for seconds in [-1, 253_402_300_800, .infinity, -.infinity, .nan, 1e300] {
            #expect(UTCTime.format(Date(timeIntervalSince1970: seconds)) == nil)
        }
    }
}
