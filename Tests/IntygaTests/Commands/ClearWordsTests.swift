import Foundation
import Testing

/// Mistakes that many make, and what they are told.
@Suite struct ClearWordsTests {
    /// An organisation's seal cannot be checked without its certificate: the one thing that a reader has to bring.
    @Test(arguments: [
        ["certificate", "verify", "certificate.xml"], ["certificate", "render", "certificate.xml", "-o", "page.html"],
        ["--as", "erik", "package", "receive", "C-0001.xml"],
    ])
    func withoutTrustTheRemedyIsTrust(_ arguments: [String]) throws {
        let office = try Office()
        for name in ["certificate.xml", "C-0001.xml"] { try office.write("<a/>", to: name) }
        let run = try office.run(["--language", "sv"] + arguments)
        #expect(run.status == 64)
        #expect(
            run.error.split(separator: "\n") == [
                "Fel: Ingen utfärdare är angiven, så sigillet går inte att kontrollera.",
                "    Hämta utfärdarens certifikat (en fil som slutar på .pem) från utfärdarens egen webbplats, inte tillsammans med intyget, och ange det: --trust FIL.pem. För att lita på utfärdaren även i fortsättningen: intyga trust add FIL.pem",
            ])
    }

    @Test func whatMayBeRepeatedIsNotGarbled() throws {
        let run = try Office().run("--language", "sv", "certificate", "verify")
        #expect(run.status == 64)
        #expect(run.error.hasPrefix("Fel: <filer> saknas.\n"), "\(run.error)")
        #expect(!run.error.contains("..."), "\(run.error)")
    }

    @Test(arguments: [
        "ftp://example.se/status.xml", "example.se/status.xml", "https://example.se/status lista.xml",
        "https://exempel.se/förteckning.xml",
    ])
    func anAddressThatIsNoneIsAMistakeOfUse(_ address: String) throws {
        let office = try Office()
        let run = try office.run(
            "--language", "sv", "certificate", "issue", "C-0001", "--status-list-at", address, as: "maria")
        #expect(run.status == 64)
        #expect(run.error.hasPrefix("Fel: ”\(address)” är inte en webbadress.\n"), "\(run.error)")
    }

    @Test func anUnknownUnitIsSentToWhereUnitsAreListed() throws {
        let office = try Office()
        let run = try office.run("catalogue", "show", "KGA")
        #expect(run.output.contains("K1"))
        let mistyped = try office.run(
            "practitioner", "authorise", "bo", "--role", "assessor", "--from", "2026-01-01", "--basis", "Utbildning",
            "--unit", "K@", as: "maria")
        #expect(mistyped.error.contains("intyga catalogue show FRAMEWORK"), "\(mistyped.error)")
    }

    /// A name as Word writes it.
    @Test func aNoBreakSpaceInANameIsASpace() throws {
        let office = try Office()
        try office.must(
            "participant", "add", "--given-name", "Åsa\u{A0}Märta", "--family-name", " Öberg\u{A0}", as: "anna")
        let people = try office.must("participant", "list", "--format", "json").array()
        #expect(people.first?["name"] as? String == "Åsa Märta Öberg")
    }

    @Test func aCharacterThatIsNotSeenIsNamed() throws {
        let office = try Office()
        let run = try office.run(
            "participant", "add", "--given-name", "Bo\u{200B}", "--family-name", "Ek", as: "anna")
        #expect(run.status == 65)
        #expect(run.error.contains("U+200B ZERO WIDTH SPACE"), "\(run.error)")
    }

    /// A status list could not carry it: better now than on the day it is to be published.
    @Test func anOrganisationsNameHasNoJoiner() throws {
        let office = try Office(empty: ())
        let run = try office.run(
            "init", "--name", "علی\u{200C}رضا AB", "--code", "NYB", "--administrator", "nina", "--administrator-name",
            "علی\u{200C}رضا Ek")
        #expect(run.status == 65)
        #expect(run.error.contains("U+200C ZERO WIDTH NON-JOINER"), "\(run.error)")
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("intyga.sqlite").path))
    }

    /// A joiner that a name needs is shown, too.
    @Test func aPersianNameIsShownWhole() throws {
        let office = try Office()
        try office.must("participant", "add", "--given-name", "علی\u{200C}رضا", "--family-name", "Ek", as: "anna")
        let list = try office.must("participant", "list")
        #expect(list.output.unicodeScalars.contains("\u{200C}"))
        #expect(!list.output.contains("\u{FFFD}"))
    }
}
