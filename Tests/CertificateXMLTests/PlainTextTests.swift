import CompetenceModel
import StrictXML
import Testing

@testable import CertificateXML

/// Names as their languages write them. The words are real ones; what is expected is by hand from UAX 31, 2.3.1.
@Suite struct PlainTextTests {
    @Test(arguments: [
        // A1. Persian: the non-joiner parts letters that would be joined.
        "علی‌رضا", "مهدی‌پور", "می‌خواهم",
        // With a mark between the letter and the joiner.
        "عَلِی\u{200C}رضا", "بَ\u{200C}بَ",
        // A2. After a virama, before a letter: Kannada, Bengali.
        "ರಾಜ್\u{200C}ಕುಮಾರ್", "অক্\u{200C}ষ",
        // B. After a virama: Sinhala, Malayalam, Marathi.
        "ශ්\u{200D}රී", "ප්\u{200D}රියා", "അവന്\u{200D}", "ऱ्\u{200D}य",
    ])
    func aJoinerThatTheScriptNeedsMayStand(_ name: String) {
        #expect(PlainText.isPlain(name))
        #expect(PlainText.objection(to: name) == nil)
    }

    @Test(
        arguments: [
            // Between letters that are never joined, at the ends, twice, in Latin, after a letter that joins only one way.
            ("Bo\u{200C}Ek", 3, "\u{200C}"), ("Bo\u{200D}Ek", 3, "\u{200D}"), ("\u{200C}علی", 1, "\u{200C}"),
            ("علی\u{200C}", 4, "\u{200C}"), ("عل\u{200C}\u{200C}ی", 3, "\u{200C}"), ("ر\u{200C}ا", 2, "\u{200C}"),
            ("عل\u{200D}ی", 3, "\u{200D}"), ("علی\u{200C}Bo", 4, "\u{200C}"),
            // A joiner without a virama, and before a dependent vowel.
            ("ශ\u{200D}රී", 2, "\u{200D}"), ("ශ්\u{200D}ී", 3, "\u{200D}"), ("්\u{200D}ර", 2, "\u{200D}"),
            // In an emoji nobody's name is written.
            ("👩\u{200D}🔬 A", 2, "\u{200D}"),
        ] as [(String, Int, Unicode.Scalar)])
    func anywhereElseItIsNamed(_ name: String, _ position: Int, _ character: Unicode.Scalar) {
        #expect(PlainText.objection(to: name) == .character(character, position: position))
    }

    @Test(
        arguments: [
            ("\u{200B}", "U+200B ZERO WIDTH SPACE"), ("\u{A0}", "U+00A0 NO-BREAK SPACE"), ("\u{0}", "U+0000"),
            ("\u{202E}", "U+202E RIGHT-TO-LEFT OVERRIDE"), ("\u{E000}", "U+E000"),
            ("\u{E0041}", "U+E0041 TAG LATIN CAPITAL LETTER A"),
        ] as [(Unicode.Scalar, String)])
    func aCharacterIsToldByCodeAndName(_ character: Unicode.Scalar, _ name: String) {
        #expect(PlainText.name(of: character) == name)
    }

    @Test(arguments: [
        ("Åsa\u{A0}Märta", "Åsa Märta"), ("\u{A0}Bo\u{A0}", "Bo"), ("Bo\u{202F}\u{2009} Ek", "Bo Ek"),
        ("Bo\tEk\n", "Bo Ek"),
        ("Bo", "Bo"), (" ", ""), ("علی‌رضا", "علی‌رضا"), ("Bo\u{3000}Ek", "Bo Ek"),
    ])
    func spacesOfOtherProgramsAreSpaces(_ pasted: String, _ meant: String) {
        #expect(PlainText.withPlainSpaces(pasted) == meant)
    }

    @Test func aNoBreakSpaceInAFileIsASpace() throws {
        let rows = try ParticipantCSV.read(Array("givenName,familyName\nÅsa\u{A0}Märta,\u{A0}Ek\u{A0}\n".utf8))
        #expect(rows.map(\.givenName) == ["Åsa Märta"])
        #expect(rows.map(\.familyName) == ["Ek"])
    }

    @Test func theMessageNamesTheCharacter() throws {
        let error = #expect(throws: DocumentProblems.self) {
            try ParticipantCSV.read(Array("givenName,familyName\nBo,E\u{200B}k\n".utf8))
        }
        let problem = try #require(error?.problems.first)
        #expect(problem.code == .fieldNotPlainText)
        for what in [problem.message.what.sv, problem.message.what.en] {
            #expect(what.contains("U+200B ZERO WIDTH SPACE") && what.contains("2"), "\(what)")
        }
    }

    /// What a file takes, a certificate can carry.
    @Test(arguments: ["علی‌رضا", "ශ්\u{200D}රී"]) func aCertificateCarriesIt(_ name: String) throws {
        var certificate = try adoptedPartialCertificate()
        certificate.holder.givenName = name
        let bytes = try CertificateDocument.unsealedBytes(of: certificate)
        let root = try CertificateDocument.parse(bytes).root
        let read = try #require(try CertificateDocument.read(root).holder.givenName)
        #expect(Array(read.unicodeScalars) == Array(name.unicodeScalars))
    }
}
