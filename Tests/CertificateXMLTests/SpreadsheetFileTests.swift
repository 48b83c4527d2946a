import CompetenceModel
import Testing

@testable import CertificateXML

/// What spreadsheet programs make of a file when they save it.
@Suite struct SpreadsheetFileTests {
    private static func problems(_ text: String) -> [String] {
        do {
            _ = try ParticipantCSV.read(Array(text.utf8))
            return []
        } catch {
            return error.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
        }
    }

    // MARK: Rows and columns with nothing in them

    @Test(arguments: [
        // Columns behind the last one, in the heading, in the rows, or in both.
        "givenName,familyName,,\r\nBo,Ek,,\r\n", "givenName,familyName,,\r\nBo,Ek\r\n",
        "givenName,familyName\r\nBo,Ek,,\r\n",
        "givenName;familyName;;\r\nBo;Ek;;\r\n", "givenName\tfamilyName\t\t\r\nBo\tEk\t\t\r\n",
        // A column before the first one, and one between.
        ",givenName,familyName\r\n,Bo,Ek\r\n", "givenName,,familyName\r\nBo,,Ek\r\n",
        // Rows before the heading, and around the others.
        "\r\ngivenName,familyName\r\nBo,Ek\r\n", ",\r\ngivenName,familyName\r\nBo,Ek\r\n",
        ";;\r\n;;\r\ngivenName;familyName;\r\nBo;Ek;\r\n;;\r\n",
        "\"\",\"\"\r\ngivenName,familyName\r\n,\r\nBo,Ek\r\n,\r\n",
        // With another separator than the rest.
        ",,\r\n\r\ngivenName;familyName\r\nBo;Ek\r\n",
        // White space is nothing, too.
        " ,\u{A0}\r\ngivenName,familyName, \r\nBo,Ek,\u{A0}\r\n , ,\t\r\n",
        // After a byte order mark.
        "\u{FEFF},\r\ngivenName,familyName\r\nBo,Ek\r\n",
    ])
    func whatIsEmptyIsIgnored(_ text: String) throws {
        let rows = try ParticipantCSV.read(Array(text.utf8))
        #expect(rows.map(\.givenName) == ["Bo"])
        #expect(rows.map(\.familyName) == ["Ek"])
    }

    /// The line is that of the file, whatever stands before it.
    @Test func linesAreCountedWithTheEmptyOnes() {
        #expect(Self.problems("\n,\ngivenName,sex\n,\n,female\n") == ["5 fieldMissing"])
        #expect(Self.problems("\n,\nsex,betyg\n,\nBo,\n") == ["3 csvColumnUnknown", "3 csvColumnMissing"])
    }

    @Test func aFilledColumnWithoutAHeadingIsToldOnce() throws {
        let text = "givenName,familyName,,\nBo,Ek,,\nEva,Ek,x,\nIda,Ek,y,z\n"
        #expect(Self.problems(text) == ["3 csvColumnUnnamed", "4 csvColumnUnnamed"])
        let error = #expect(throws: DocumentProblems.self) { try ParticipantCSV.read(Array(text.utf8)) }
        #expect(error?.problems.map { $0.values["column"] } == ["C", "D"])
    }

    @Test func nothingButEmptyRowsIsNoHeading() {
        #expect(Self.problems(",,\n,,\n") == ["1 csvColumnMissing"])
        #expect(Self.problems("givenName,familyName,\n,,\n") == ["1 csvEmpty"])
    }

    @Test func moreThanTheHeadingHasIsStillRefused() {
        #expect(Self.problems("givenName,familyName\nBo,Ek,x\n") == ["2 csvFieldCount"])
        #expect(Self.problems("givenName,familyName\nBo\n") == ["2 csvFieldCount"])
    }

    @Test(arguments: [
        (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
    ])
    func columnsHaveLetters(_ index: Int, _ letters: String) {
        #expect(CSVReader.letters(ofColumn: index) == letters)
    }

    // MARK: Floods

    @Test func aMillionColumnsAreOneProblem() throws {
        let text = "givenName,familyName" + String(repeating: ",x", count: 1_000_000) + "\nBo,Ek\n"
        let error = #expect(throws: DocumentProblems.self) { try ParticipantCSV.read(Array(text.utf8)) }
        #expect(error?.problems.map(\.code) == [.csvTooManyColumns])
        #expect(error?.problems.first?.values["count"] == "1000002")
    }

    @Test func emptyColumnsMayBeAsManyAsTheyLike() throws {
        let commas = String(repeating: ",", count: 20_000)
        let rows = try ParticipantCSV.read(Array("givenName,familyName\(commas)\nBo,Ek\(commas)\n".utf8))
        #expect(rows.count == 1)
    }

    /// As many as are kept, and then how many more.
    @Test func badRowsAreCounted() throws {
        let text = "givenName,familyName,sex\n" + String(repeating: "Bo,Ek,x\n", count: 100_003)
        let error = #expect(throws: DocumentProblems.self) { try ParticipantCSV.read(Array(text.utf8)) }
        let problems = try #require(error).problems
        #expect(problems.count == 100_001)
        #expect(problems.dropLast().allSatisfy { $0.code == .sexUnknown })
        #expect(problems[99_999].line == 100_001)
        #expect(problems.last?.code == .tooManyProblems)
        #expect(problems.last?.message.what.sv == "Alla fel räknas inte upp: det finns 3 till")
    }

    @Test func aLongFieldIsNotRepeatedWhole() throws {
        let long = String(repeating: "x", count: 1_000_000)
        for text in ["givenName,familyName,\(long)\nBo,Ek,\n", "givenName,familyName,sex\nBo,Ek,\(long)\n"] {
            let error = #expect(throws: DocumentProblems.self) { try ParticipantCSV.read(Array(text.utf8)) }
            let problem = try #require(error?.problems.first)
            #expect(problem.message.what.sv.utf8.count < 1000)
        }
    }

    // MARK: Numbers and dates

    @Test(arguments: ["2,01901E+11", "2.01901E+11", "2E+11", "2,01901e11"])
    func aRoundedIdentityNumberIsToldAsSuch(_ number: String) {
        #expect(
            Self.problems("givenName;familyName;identityNumber\nBo;Ek;\(number)\n") == ["2 identityNumberRounded"])
    }

    private static let header =
        "participant;framework;unit;version;criterion;grade;date;evidence;method;evidenceDate;why\n"

    private static func assessmentProblems(_ row: String) -> [String] {
        do {
            _ = try AssessmentCSV.read(Array((header + row).utf8))
            return []
        } catch {
            return error.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
        }
    }

    /// One mistake, one problem: the evidence has no day of its own, and the day of judgement was told already.
    @Test(arguments: [
        ("27/11 2026", "2 dateInvalid"), ("2026-11-31", "2 dateNotInCalendar"), ("2026-1-2", "2 dateInvalid"),
    ])
    func aDateThatCannotBeReadIsToldOnce(_ date: String, _ problem: String) {
        #expect(
            Self.assessmentProblems("P-0001;KGA;K1;1;1.1;achieved;\(date);1;observation;;Sågs\n") == [problem])
        #expect(
            Self.assessmentProblems("P-0001;KGA;K1;1;1.1;achieved;2026-11-22;1;observation;\(date);Sågs\n") == [problem]
        )
    }

    @Test func aDayWithANoBreakSpaceIsADay() {
        #expect(
            Self.assessmentProblems("P-0001;KGA;K1;1;1.1;achieved;2026-11-22\u{A0};1;observation;;Sågs\n") == [])
    }

    /// A form for a spreadsheet runs nothing of what somebody has put into the catalogue.
    @Test func aFormHoldsNoFormula() throws {
        let text = String(decoding: try fixture("fixtures/catalogue/kga.xml"), as: UTF8.self)
        let criterion = "Är på plats och redo att börja när arbetspasset börjar"
        try #require(text.contains(criterion))
        let catalogue = try CatalogueDocument.read(Array(text.replacing(criterion, with: "Städar;=1+1;@x").utf8))
        let framework = try #require(catalogue.first)
        let form = AssessmentCSV.blankForm(for: framework.units, of: framework, language: .swedish)
        #expect(String(decoding: form, as: UTF8.self).contains("Städar;'=1+1;'@x"))
    }
}
