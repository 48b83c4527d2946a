import CompetenceModel
import Foundation
import Testing

@testable import CertificateXML

@Suite struct AssessmentCSVTests {
    private static let header =
        "participant,framework,unit,version,criterion,grade,date,evidence,method,evidenceDate,setting,place,supervisor,why"

    private func read(_ rows: String) throws(DocumentProblems) -> [AssessmentSheet] {
        try AssessmentCSV.read(Array((Self.header + "\n" + rows).utf8))
    }

    private func problems(_ rows: String) -> [String] {
        do {
            _ = try read(rows)
            return []
        } catch {
            return error.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
        }
    }

    @Test func oneParticipant() throws {
        let sheets = try read(
            """
            P-0001,KGA,K1,1,1.1 Är på plats,achieved,2026-11-22,1,observation,2026-11-01,workplace,"Köket, Kalmar",Ann,"Kom i tid.
            Sa ""hej""."
            P-0001,KGA,K1,1,1.2,notYet,2026-11-22,1 2,,,,,,
            P-0001,KGA,,,,,,2,conversation,2026-11-02,,,,Berättade

            P-0001,KGA,K2,1,1.1,achieved,,2,,,,,,

            """)
        let sheet = try #require(sheets.first)
        #expect(sheets.count == 1)
        #expect(sheet.participant.text == "P-0001")
        #expect(sheet.judgedOn == (try day("2026-11-22")))
        #expect(sheet.line == 2)
        #expect(sheet.evidence.map(\.evidence.number) == [1, 2])
        #expect(sheet.evidence[0].notes.why == "Kom i tid.\nSa \"hej\".")
        #expect(sheet.evidence[0].notes.place == "Köket, Kalmar")
        #expect(sheet.evidence[0].notes.supervisor == "Ann")
        #expect(sheet.evidence[0].evidence.setting == .workplace)
        #expect(sheet.evidence[1].evidence.on == (try day("2026-11-02")))
        #expect(sheet.evidence[1].line == 5)
        #expect(sheet.units.map(\.reference.text) == ["K1@1", "K2@1"])
        #expect(sheet.units[0].judgements.map(\.grade) == ["achieved", "notYet"])
        #expect(sheet.units[0].judgements.map(\.evidence) == [[1], [1, 2]])
        #expect(sheet.units[0].judgementLines == [2, 4])
        #expect(sheet.units[1].judgementLines == [7])
    }

    /// Filled in as people write, in Swedish and with tabulators, which is what is pasted from a spreadsheet.
    @Test(arguments: [";", "\t", ","]) func inSwedish(_ separator: String) throws {
        let rows = [
            AssessmentCSV.swedishColumns,
            [
                "P-0001", "KGA", "K1", "1", "1.1 Är på plats", "Uppnått", "2026-11-22", "1", "Praktisk uppgift", "",
                "Arbetsplats", "Björkens café", "", "Torkade bänkarna.", "bänk 1.jpg; bänk 2.jpg",
            ],
            ["P-0001", "KGA", "K1", "1", "1.2", "Ännu inte", "", "", "", "", "", "", "", "", ""],
            [
                "P-0001", "KGA", "K1", "1", "1.3", "ACHIEVED", "", "2", "samtal", "2026-11-02", "", "", "",
                "Berättade.", "",
            ],
        ]
        let text =
            rows.map { row in
                row.map { $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator)
            }.joined(separator: "\r\n") + "\r\n"
        let sheets = try AssessmentCSV.read(Array(("\u{FEFF}" + text).utf8))
        let sheet = try #require(sheets.first)
        #expect(sheet.units[0].judgements.map(\.grade) == ["achieved", "notYet", "achieved"])
        #expect(sheet.evidence.map(\.evidence.method) == [.practicalTask, .conversation])
        #expect(sheet.evidence.map(\.evidence.setting) == [.workplace, nil])
        // Evidence without a day of its own is of the day of judgement.
        #expect(sheet.evidence.map(\.evidence.on.description) == ["2026-11-22", "2026-11-02"])
        #expect(sheet.evidence.map(\.unhashedFiles) == [["bänk 1.jpg", "bänk 2.jpg"], []])
    }

    /// Files lie beside the table; nothing else can be named.
    @Test(arguments: [
        "../foto.jpg", "mapp/foto.jpg", "C:\\foto.jpg", ".foto.jpg", "foto.jpg, /etc/passwd", "foto\u{202E}.jpg",
    ])
    func aFileIsNamedByItsNameAlone(_ files: String) {
        let header = Self.header + ",files\n"
        let row = "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Kom i tid,\"\(files)\"\n"
        let error = #expect(throws: DocumentProblems.self) { try AssessmentCSV.read(Array((header + row).utf8)) }
        #expect(error?.problems.map(\.code) == [.fileNameInvalid])
    }

    /// A problem names the column as the file does.
    @Test func aSwedishFileIsToldItsOwnColumns() throws {
        let header = AssessmentCSV.swedishColumns.joined(separator: ";")
        let problem: (String) throws -> DocumentProblem = { text in
            let error = #expect(throws: DocumentProblems.self) { try AssessmentCSV.read(Array(text.utf8)) }
            return try #require(error?.problems.first)
        }
        let missing = try problem(header.replacing(";varför", with: "") + "\r\n")
        #expect(missing.code == .csvColumnMissing)
        #expect(missing.message.what.sv.contains("varför"))
        let empty = try problem(header + "\r\nP-0001;KGA;K1;1;1.1;uppnått;2026-11-22;1;observation;;;;;;\r\n")
        #expect(empty.code == .fieldMissing)
        #expect(empty.message.what.sv.contains("varför"))
        #expect(try problem(header + ";plats\r\n").code == .csvColumnTwice)
        #expect(try problem(header + ";place\r\n").code == .csvColumnTwice)
    }

    /// A letter of some other scale is passed on as it is, for the catalogue to know.
    @Test(arguments: ["U", "G", "IG", "E", "notyet", "Achieved", "godkänt"])
    func onlyTheUsualScaleIsPutIntoCodes(_ grade: String) throws {
        let expected = ["notyet": "notYet", "Achieved": "achieved"][grade] ?? grade
        let row = "P-0001,KGA,K1,1,1.1,\(grade),2026-11-22,1,observation,2026-11-01,,,,Kom i tid"
        if grade == "godkänt" {
            #expect(problems(row) == ["2 gradeCodeInvalid", "2 nothingJudged"])
        } else {
            #expect(try read(row).first?.units[0].judgements.map(\.grade) == [expected])
        }
    }

    @Test func evidenceNeedsSomeDay() {
        #expect(
            problems("P-0001,KGA,K1,1,1.1,achieved,,1,observation,,,,,Kom i tid").contains("2 fieldMissing"))
    }

    /// As Excel writes it in Sweden: byte order mark, semicolons, CRLF, a row of nothing but separators.
    @Test func asExcelWritesItInSweden() throws {
        let text =
            "\u{FEFF}" + Self.header.replacing(",", with: ";") + "\r\n"
            + "P-0001;KGA;K1;1;1.1 Är, på plats;achieved;2026-11-22;1;observation;2026-11-01;;;;Kom, i tid\r\n"
            + ";;;;;;;;;;;;;\r\n"
            + "P-0002;KGA;K1;1;1.1;achieved;2026-11-22;1;observation;2026-11-01;;;;Kom i tid\r\n"
        let sheets = try AssessmentCSV.read(Array(text.utf8))
        #expect(sheets.map(\.participant.text) == ["P-0001", "P-0002"])
        #expect(sheets[0].evidence[0].notes.why == "Kom, i tid")
        #expect(sheets[1].units[0].judgementLines == [4])
    }

    @Test func columnsMayComeInAnyOrder() throws {
        let columns = AssessmentCSV.columns.filter { !["place", "supervisor", "setting"].contains($0) }
        let values = [
            "participant": "P-0001", "framework": "KGA", "unit": "K1", "version": "1", "criterion": "1.1",
            "grade": "achieved", "date": "2026-11-22", "evidence": "1", "method": "observation",
            "evidenceDate": "2026-11-01", "why": "Sågs",
        ]
        let reversed = Array(columns.reversed())
        let text = reversed.joined(separator: ",") + "\n" + reversed.map { values[$0] ?? "" }.joined(separator: ",")
        let sheet = try #require(try AssessmentCSV.read(Array(text.utf8)).first)
        #expect(sheet.units[0].judgements.count == 1)
        #expect(sheet.evidence[0].notes.why == "Sågs")
    }

    /// Two days of judgement make two sheets; each has the evidence that it rests on.
    @Test func twoDaysAreTwoSheets() throws {
        let sheets = try read(
            """
            P-0001,KGA,K1,1,1.1,achieved,2026-11-20,1,observation,2026-11-01,,,,Ett
            P-0001,KGA,K2,1,1.1,achieved,2026-11-21,2,observation,2026-11-01,,,,Två
            P-0001,KGA,K2,1,1.2,achieved,2026-11-21,1 2,,,,,,
            """)
        #expect(sheets.map(\.judgedOn.description) == ["2026-11-20", "2026-11-21"])
        #expect(sheets.map { $0.evidence.map(\.evidence.number) } == [[1], [1, 2]])
    }

    @Test(
        arguments: [
            ("X-1,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs", ["2 participantIDInvalid"]),
            (",KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs", ["2 fieldMissing"]),
            ("P-0001,kga,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs", ["2 codeInvalid"]),
            (
                "P-0001,KGA,K1,0,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs",
                ["2 versionInvalid", "2 nothingJudged"]
            ),
            (
                "P-0001,KGA,K1,1,01-jan,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs",
                ["2 criterionNumberInvalid", "2 nothingJudged"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,bra!,2026-11-22,1,observation,2026-11-01,,,,Sågs",
                ["2 gradeCodeInvalid", "2 nothingJudged"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,22/11/2026,1,observation,2026-11-01,,,,Sågs",
                ["2 dateInvalid"]
            ),
            ("P-0001,KGA,K1,1,1.1,achieved,,1,observation,2026-11-01,,,,Sågs", ["2 judgementDateMissing"]),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,0,observation,2026-11-01,,,,Sågs",
                ["2 evidenceNumberInvalid", "2 nothingJudged"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,,observation,2026-11-01,,,,Sågs",
                ["2 evidenceDescriptionWithoutNumber"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,telepathy,2026-11-01,,,,Sågs",
                ["2 methodUnknown"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,selfRating,2026-11-01,,,,Sågs",
                ["2 methodUnknown"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-31,,,,Sågs",
                ["2 dateNotInCalendar"]
            ),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,home,,,Sågs", ["2 settingUnknown"]),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,",
                ["2 fieldMissing"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,---",
                ["2 fieldWithoutLetter"]
            ),
            (
                "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,\u{202E}x,,Sågs",
                ["2 fieldNotPlainText"]
            ),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1 3,observation,2026-11-01,,,,Sågs", ["2 evidenceNotDescribed"]),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1 1,observation,2026-11-01,,,,Sågs", ["2 evidenceRepeated"]),
            ("P-0001,KGA,K1,1,1.1,,2026-11-22,,,,,,,", ["2 nothingJudged"]),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1", ["2 csvFieldCount"]),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sa \"hej\"", ["2 csvQuoteMisplaced"]),
            ("P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,\"Sågs", ["2 csvQuoteOpen"]),
            ("", ["1 csvEmpty"]),
        ] as [(String, [String])])
    func refuses(_ row: String, _ expected: [String]) {
        #expect(problems(row) == expected)
    }

    @Test func refusesWhatDoesNotFitTogether() {
        let first = "P-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,Sågs\n"
        #expect(problems(first + "P-0001,KGA,K1,1,1.1,achieved,,1,,,,,,") == ["3 criterionTwice"])
        #expect(problems(first + "P-0001,KGA,K1,2,1.2,achieved,,1,,,,,,") == ["3 unitInTwoVersions"])
        #expect(problems(first + "P-0001,KGA,K1,1,1.2,achieved,2026-11-23,1,,,,,,") == ["3 unitOnTwoDates"])
        #expect(problems(first + "P-0001,KGA,K1,1,1.2,,,,,,,,,") == ["3 gradeMissing"])
        #expect(
            problems(first + "P-0001,KGA,K1,1,1.2,achieved,,1,observation,2026-11-01,,,,Annat")
                == ["3 evidenceDescribedTwice"])
        // The same words again are no second description, and another participant's evidence is another's.
        #expect(problems(first + "P-0001,KGA,K1,1,1.2,achieved,,1,observation,2026-11-01,,,,Sågs") == [])
        #expect(problems(first + "P-0002,KGA,K1,1,1.1,achieved,2026-11-22,1,,,,,,") == ["3 evidenceNotDescribed"])
    }

    @Test func refusesWrongHeaders() {
        func codes(_ text: String) -> [DocumentProblemCode] {
            Result { () throws(DocumentProblems) in try AssessmentCSV.read(Array(text.utf8)) }.problemCodes
        }
        #expect(codes("") == [DocumentProblemCode](repeating: .csvColumnMissing, count: 11))
        #expect(codes(Self.header + ",grade\n") == [.csvColumnTwice])
        #expect(codes(Self.header + ",betyg\n") == [.csvColumnUnknown])
        #expect(codes(Self.header.replacing(",why", with: "") + "\n") == [.csvColumnMissing])
        #expect(codes(Self.header + "\n") == [.csvEmpty])
    }

    @Test func refusesOtherEncodings() throws {
        // Windows-1252, as Excel writes it unless it is told otherwise.
        let bytes = Array((Self.header + "\nP-0001,KGA,K1,1,1.1 ").utf8) + [0xC4] + Array("r,achieved\n".utf8)
        let problems = #expect(throws: DocumentProblems.self) { try AssessmentCSV.read(bytes) }
        #expect(problems?.problems.map(\.code) == [.csvNotUTF8])
        #expect(problems?.problems.map(\.line) == [2])
    }

    @Test(arguments: Language.allCases, CatalogueDocumentTests.shipped)
    func blankForms(_ language: Language, _ name: String) throws {
        let framework = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/\(name).xml")).first)
        let form = AssessmentCSV.blankForm(
            for: framework.units, of: framework, participant: ParticipantID(number: 7), language: language)
        #expect(form.starts(with: [0xEF, 0xBB, 0xBF]))
        let separator = language == .swedish ? ";" : ","
        let tail = ["", "", "", "", "", "", "", "", "", ""].joined(separator: separator)
        var lines = String(decoding: form, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == framework.units.flatMap(\.criteria).count + 2)
        #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasSuffix(tail) })
        // Filled in, it comes back whole.
        for index in 1..<lines.count - 1 {
            let description =
                index == 1 ? ["observation", "2026-11-01", "", "", "", "Sågs", ""] : ["", "", "", "", "", "", ""]
            let filled = ["achieved", index == 1 ? "2026-11-22" : "", "1"] + description
            lines[index] = lines[index].dropLast(tail.count) + filled.joined(separator: separator)
        }
        let sheets = try AssessmentCSV.read(Array(lines.joined(separator: "\r\n").utf8))
        #expect(sheets.count == 1)
        #expect(sheets[0].participant.text == "P-0007")
        #expect(sheets[0].units.map(\.reference) == framework.units.map(\.reference))
        #expect(
            sheets[0].units.map { $0.judgements.map(\.criterion) }
                == framework.units.map { $0.criteria.map(\.number) })
    }

    /// A file of any bytes is read or refused, never trapped on. The seed is printed with a failure.
    @Test(arguments: 0..<200)
    func damagedFiles(_ seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        var bytes = Array(
            (Self.header + "\nP-0001,KGA,K1,1,1.1,achieved,2026-11-22,1,observation,2026-11-01,,,,\"Så\"\"gs\"\r\n")
                .utf8)
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0x3B].randomElement(using: &generator) ?? 0, at: index)
            default: bytes.remove(at: index)
            }
        }
        _ = try? AssessmentCSV.read(bytes)
        _ = try? ParticipantCSV.read(bytes)
        _ = try? AssessmentDocument.read(bytes)
    }
}

/// A small generator with a seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
