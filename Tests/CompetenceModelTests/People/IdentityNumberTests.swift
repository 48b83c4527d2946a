import Testing

@testable import CompetenceModel

/// Only numbers of the Swedish Tax Agency's published test series, and numbers that cannot exist.
@Suite struct IdentityNumberTests {
    /// Number, kind, sex by the last digit but one, date of birth.
    static let published: [(String, IdentityNumber.Kind, Sex, String?)] = [
        ("201901012391", .personal, .male, "2019-01-01"),
        // Coordination numbers: the day plus 60.
        ("202601612381", .coordination, .female, "2026-01-01"),
        ("202601912393", .coordination, .male, "2026-01-31"),
        ("191500722390", .coordination, .male, nil),
        ("191711602399", .coordination, .male, nil),
    ]

    @Test(arguments: published)
    func publishedTestNumbers(digits: String, kind: IdentityNumber.Kind, sex: Sex, born: String?) throws {
        let number = try IdentityNumber(digits)
        #expect(number.digits == digits)
        #expect(number.kind == kind)
        #expect(number.sex == sex)
        #expect(number.dateOfBirth?.description == born)
        #expect(number.formatted == "\(digits.prefix(8))-\(digits.suffix(4))")
    }

    /// With the century written out, hyphen and plus say the same.
    @Test func theSignIsNoRuleOfCenturies() throws {
        let number = try IdentityNumber("201901012391")
        #expect(try IdentityNumber("20190101-2391") == number)
        #expect(try IdentityNumber("20190101+2391") == number)
        #expect(try IdentityNumber("19150072+2390").digits == "191500722390")
        #expect(try IdentityNumber("19150072-2390").formatted == "19150072-2390")
    }

    @Test(arguments: [
        "", "1901012391", "190101-2391", "190101+2391", "2019010123911", "20190101239", "20190101--2391",
        "2019-01012391", "201901-012391", "20190101 2391", " 201901012391", "20190101-239", "20190101-23911",
        "2019010123９1", "2019010123a1", "20190101-2391\n", "-201901012391", "201901012391-",
    ])
    func otherFormsAreRefused(text: String) {
        #expect(throws: IdentityNumber.Problem.notTwelveDigits) { try IdentityNumber(text) }
    }

    /// The check digit of `201901012391` is 1, and of nothing else.
    @Test(arguments: [0, 2, 3, 4, 5, 6, 7, 8, 9]) func aWrongCheckDigit(digit: Int) {
        #expect(throws: IdentityNumber.Problem.checkDigit) { try IdentityNumber("20190101239\(digit)") }
    }

    /// The check digit is over the last ten: the century is outside it, as the Tax Agency has it.
    @Test func theCenturyIsNotUnderTheCheckDigit() throws {
        #expect(try IdentityNumber("191901012391").digits == "191901012391")
    }

    /// Every other single wrong digit of the ten is found.
    @Test func everySingleWrongDigitIsFound() {
        let digits = Array("201901012391".utf8)
        for place in 2..<12 {
            for digit in UInt8(48)...57 where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                #expect(throws: IdentityNumber.Problem.self) {
                    try IdentityNumber(String(decoding: wrong, as: UTF8.self))
                }
            }
        }
    }

    @Test(arguments: [
        "201913012391", "201900012391", "201902302391", "201902292391", "201901002391", "201901322391", "201901592391",
        "000001012391",
        // Coordination numbers: no day 92, no 31 April, no 29 February 2019, no year 0.
        "201901922391", "201904912391", "201902892391", "000001612391",
    ])
    func daysThatDoNotExist(text: String) {
        #expect(throws: IdentityNumber.Problem.noSuchDate) { try IdentityNumber(text) }
    }

    @Test func json() throws {
        let number = try IdentityNumber("20190101-2391")
        #expect(try String(decoding: CanonicalJSON.encode([number]), as: UTF8.self) == #"["201901012391"]"#)
        #expect(try CanonicalJSON.decode([IdentityNumber].self, from: Array(#"["201901012391"]"#.utf8)) == [number])
    }

    /// An error must not carry the number into a log.
    @Test func aRefusalDoesNotRepeatTheNumber() {
        do {
            _ = try CanonicalJSON.decode([IdentityNumber].self, from: Array(#"["201901012392"]"#.utf8))
            Issue.record("accepted")
        } catch {
            #expect(!"\(error)".contains("201901012392"))
        }
    }
}
