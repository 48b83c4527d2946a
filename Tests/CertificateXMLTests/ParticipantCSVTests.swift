import CompetenceModel
import Testing

@testable import CertificateXML

@Suite struct ParticipantCSVTests {
    private static let header = "givenName,familyName,identityNumber,sex,municipality,protected,framework\n"

    private func problems(_ rows: String) -> [String] {
        do {
            _ = try ParticipantCSV.read(Array((Self.header + rows).utf8))
            return []
        } catch {
            return error.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
        }
    }

    @Test func readsRows() throws {
        let rows = try ParticipantCSV.read(
            Array((Self.header + "Åsa , Ek,20190101-2391,female,0885,true,KGA\nBo,Ek,,,,,\n").utf8))
        #expect(
            rows == [
                .init(
                    line: 2, givenName: "Åsa", familyName: "Ek", identityNumber: try IdentityNumber("201901012391"),
                    sex: .female, municipality: MunicipalityCode("0885"), isProtected: true,
                    framework: FrameworkCode("KGA")),
                .init(line: 3, givenName: "Bo", familyName: "Ek"),
            ])
    }

    @Test func namesAreEnough() throws {
        let rows = try ParticipantCSV.read(Array("familyName;givenName\r\nEk;Bo\r\n".utf8))
        #expect(rows == [.init(line: 2, givenName: "Bo", familyName: "Ek")])
    }

    /// Who has a single name has only that, and a day of birth may differ from the one in the number.
    @Test func oneNameIsEnough() throws {
        let rows = try ParticipantCSV.read(Array("Förnamn;Efternamn;Födelsedatum\n;Siti;2019-01-02\nBo;;\n".utf8))
        #expect(
            rows == [
                .init(line: 2, givenName: nil, familyName: "Siti", dateOfBirth: CalendarDate("2019-01-02")),
                .init(line: 3, givenName: "Bo", familyName: nil),
            ])
        #expect(
            try ParticipantCSV.read(Array("family-name\nSiti\n".utf8)) == [
                .init(line: 2, givenName: nil, familyName: "Siti")
            ])
        #expect(throws: DocumentProblems.self) { try ParticipantCSV.read(Array("sex\nfemale\n".utf8)) }
    }

    @Test(arguments: [
        "given-name,family-name,sex,protected\nBo,Ek,MALE,Yes\n",
        "Förnamn;Efternamn;Kön;Skyddad\r\nBo;Ek;man;Ja\r\n", "efternamn\tförnamn\tskyddad\tkön\nEk\tBo\tja\tMan\n",
    ])
    func headingsAreWrittenInManyWays(_ text: String) throws {
        let rows = try ParticipantCSV.read(Array(text.utf8))
        #expect(rows == [.init(line: 2, givenName: "Bo", familyName: "Ek", sex: .male, isProtected: true)])
    }

    @Test func everyProblemOfAFileIsTold() {
        #expect(
            problems(
                """
                ,,,female,,,
                Bo,"",,,,,
                Bo,Ek,1901012391,,,,
                Bo,Ek,201902302391,,,,
                Bo,Ek,201901012392,,,,
                Bo,Ek,,x,,,
                Bo,Ek,,,885,,
                Bo,Ek,,,,kanske,
                Bo,Ek,,,,,kga
                B\u{200B}o,Ek,,,,,
                Bo,Ek,201901012391,,,,
                Bo,Ek,20190101-2391,,,,
                """) == [
                    "2 fieldMissing", "4 identityNumberNotTwelveDigits",
                    "5 identityNumberNoSuchDate", "6 identityNumberCheckDigit", "7 sexUnknown",
                    "8 municipalityInvalid", "9 flagInvalid", "10 codeInvalid", "11 fieldNotPlainText",
                    "13 identityNumberTwice",
                ])
    }

    @Test func identityNumbersAreNotRepeatedInMessages() {
        do {
            _ = try ParticipantCSV.read(Array((Self.header + "Bo,Ek,201901012392,,,,\n").utf8))
            Issue.record("accepted")
        } catch {
            for problem in error.problems {
                #expect(!"\(problem.message)\(problem.values)".contains("201901012392"))
            }
        }
    }

    /// What may be a name on a certificate: by hand from Unicode's categories.
    @Test(
        arguments: [
            ("Bo", true), ("Åsa Märta", true), ("O'Brien-Ek", true), ("محمد", true), ("李", true), ("7", true),
            ("'Abd", true), ("Nguyễn", true), ("", false), (" Bo", false), ("Bo ", false), ("-", false), (".", false),
            ("Bo\nEk", false), ("Bo\u{0}", false), ("Bo\u{202E}", false), ("Bo\u{200B}Ek", false),
            ("Bo\u{2028}Ek", false), ("\u{A0}Bo", false), ("Bo\u{E000}", false), ("Bo\u{E123}", false),
            ("Bo\u{2066}Ek", false), ("Bo\u{2069}Ek", false), ("Bo\u{61C}Ek", false), ("Bo\u{AD}Ek", false),
            ("Bo\u{E0041}", false), ("김", true), ("𠮷", true), ("王小明", true), ("«»", false), ("_", false),
            ("Bo\u{7F}", false),
            // Letters that nobody sees make no name.
            ("\u{3164}", false), ("\u{115F}\u{1160}", false), ("\u{FFA0}", false), ("\u{3164}\u{3147}", true),
        ])
    func plainText(_ text: String, _ isPlain: Bool) throws {
        #expect(PlainText.isPlain(text) == isPlain)
        // A certificate's writer and reader say the same.
        var certificate = try adoptedPartialCertificate()
        certificate.holder.givenName = text
        let accepted = certificate
        let codes = Result { () throws(DocumentProblems) in try CertificateDocument.unsealedBytes(of: accepted) }
            .problemCodes
        #expect(codes.isEmpty == isPlain)
    }

    @Test func plainTextHasALimit() {
        #expect(PlainText.isPlain(String(repeating: "å", count: 200)))
        #expect(!PlainText.isPlain(String(repeating: "å", count: 201)))
        #expect(PlainText.isNote("a\nb\tc"))
        #expect(!PlainText.isNote("a\u{1}"))
        #expect(!PlainText.isNote("…"))
    }
}
