import Testing

@testable import CompetenceModel

@Suite struct OrganisationTests {
    @Test(
        arguments: [
            ("212000-0001", "212000-0001"), ("2120000001", "212000-0001"), ("556000-0001", "556000-0001"),
            ("212000-0002", "212000-0002"), ("21200-00001", nil), ("212000-001", nil), ("212000-00011", nil), ("", nil),
            ("2120000-001", nil), ("21200O-0001", nil), ("212000 0001", nil), ("-2120000001", nil),
            ("٢١٢٠٠٠-٠٠٠١", nil),
        ] as [(String, String?)])
    func numbersAreTenDigits(typed: String, number: String?) {
        #expect(OrganisationNumber(typed)?.text == number)
    }

    /// 556000-0001: 5·2 = 10 → 1, 5, 6·2 = 12 → 3, 1: the sum is 10. 212000-0738: 4 + 1 + 4 + 7 + 6 + 8 = 30.
    @Test(arguments: [
        ("556000-0001", true), ("212000-0738", true), ("212000-0001", true), ("556000-0002", false),
        ("212000-0783", false), ("212000-0000", false),
    ])
    func theTenthIsACheckDigit(text: String, isRight: Bool) throws {
        #expect(try #require(OrganisationNumber(text)).hasRightCheckDigit == isRight)
    }

    @Test func codesAreShortAndInCapitals() {
        for code in ["EX", "EXB", "ABCDEFGH", "A1", "12"] { #expect(OrganisationCode(code)?.text == code) }
        for code in ["", "A", "exb", "EX B", "ABCDEFGHI", "ÅRE", "E-B"] { #expect(OrganisationCode(code) == nil) }
    }

    @Test func thereAre290Municipalities() {
        #expect(Municipality.all.count == 290)
        #expect(Municipality.all.first?.name == "Upplands Väsby")
        #expect(Municipality.all.last?.code.text == "2584")
        #expect(Set(Municipality.all.map(\.name)).count == 290)
    }

    @Test(
        arguments: [
            ("0861", "0861"), ("Mönsterås", "0861"), ("mönsterås", "0861"), ("MÖNSTERÅS KOMMUN", "0861"),
            ("Monsteras", "0861"), (" Upplands  Väsby ", "0114"), ("Växjö kommun", "0780"), ("Borås", "1490"),
            ("Borås kommun", "1490"), ("Alingsås", "1489"), ("Håbo", "0305"), ("Habo", "0643"),
            ("Västerås kommun", "1980"),
            ("Borgholms kommun", "0885"), ("9999", nil), ("086", nil), ("Mönsteras kommune", nil), ("", nil),
            ("kommun", nil),
        ] as [(String, String?)])
    func municipalitiesAreFoundByCodeAndName(typed: String, code: String?) {
        #expect(Municipality(typed: typed)?.code.text == code)
    }
}
