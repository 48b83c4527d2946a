import Foundation
import Testing

/// Many mistakes at once: people are shown the first and the last of each kind and how many there are; programs get them all.
@Suite struct FloodTests {
    @Test func manyBadRowsAreCountedForPeople() throws {
        let office = try Office()
        try office.write(
            "givenName,familyName,sex\n" + String(repeating: "Bo,Ek,x\n", count: 5000), to: "people.csv")
        let run = try office.run("--language", "sv", "participant", "import", "people.csv", as: "anna")
        #expect(run.status == 65)
        #expect(
            run.error.split(separator: "\n") == [
                "people.csv:2: \"x\" kan inte stå som kön.", "people.csv:3: \"x\" kan inte stå som kön.",
                "people.csv:4: \"x\" kan inte stå som kön.",
                "  … och 4997 till av samma slag, den sista: people.csv:5001",
                "    Skriv female (kvinna) eller male (man), eller lämna fältet tomt.",
                "Med --format json räknas de upp.", "Fel: people.csv är inte inläst; inget är ändrat.",
                "    Rätta det som står ovan, och försök igen.",
            ])
        let whole = try office.run("participant", "import", "people.csv", "--format", "json", as: "anna")
        let error = try #require(try whole.errorObject()["error"] as? [String: Any])
        let problems = try #require(error["problems"] as? [[String: Any]])
        #expect(problems.compactMap { $0["line"] as? Int } == Array(2...5001))
    }

    /// A few are all shown, and what to do about them once.
    @Test func aFewBadRowsAreAllShown() throws {
        let office = try Office()
        try office.write("givenName,familyName,sex\n" + String(repeating: "Bo,Ek,x\n", count: 5), to: "people.csv")
        let run = try office.run("participant", "import", "people.csv", as: "anna")
        #expect(run.error.components(separatedBy: "people.csv:").count - 1 == 5)
        #expect(run.error.components(separatedBy: "Write female or male").count - 1 == 1)
        #expect(!run.error.contains("more of the same kind"))
    }

    @Test func aMillionColumnsAreOneSentence() throws {
        let office = try Office()
        try office.write(
            "givenName,familyName" + String(repeating: ",x", count: 1_000_000) + "\nBo,Ek\n", to: "people.csv")
        let run = try office.run("participant", "import", "people.csv", as: "anna")
        #expect(run.status == 65)
        #expect(run.error.utf8.count < 1000)
    }

    @Test func aFloodOfAttributesIsShort() throws {
        let office = try Office()
        let attributes = (0..<200).map { " a\($0)=\"\"" }.joined()
        try office.write(
            "<Catalogue xmlns=\"urn:intyga:catalogue:1\">"
                + String(repeating: "<Framework\(attributes)/>", count: 2000) + "</Catalogue>", to: "flood.xml")
        let run = try office.run("catalogue", "import", "flood.xml", as: "maria")
        #expect(run.status == 65)
        #expect(run.error.utf8.count < 3000)
        let whole = try office.run("catalogue", "import", "flood.xml", "--format", "json", as: "maria")
        let error = try #require(try whole.errorObject()["error"] as? [String: Any])
        #expect((error["problems"] as? [[String: Any]])?.count == 1001)
    }

    /// What is true of a person is found in every row that she is to answer for, and said once.
    @Test func theSameFindingInManyRowsIsSaidOnce() throws {
        let office = try Office()
        let names = (1...12).map { "Förnamn \($0),Efternamn,KGA\n" }.joined()
        try office.write("givenName,familyName,framework\n" + names, to: "people.csv")
        try office.must("participant", "import", "people.csv", as: "anna")
        var table = "participant,framework,unit,version,criterion,grade,date,evidence,method,evidenceDate,why\n"
        for number in 1...12 {
            let id = "P-" + String(repeating: "0", count: number < 10 ? 3 : 2) + "\(number)"
            // Before she was authorised.
            table += "\(id),KGA,K1,1,1.1,achieved,2024-03-02,1,observation,2024-03-01,Sågs\n"
        }
        try office.write(table, to: "table.csv")
        let run = try office.run("assessment", "import", "table.csv", as: "anna")
        #expect(run.status == 1)
        let said = run.error.split(separator: "\n").filter { $0.contains("2024-03-02") && $0.contains("anna") }
        #expect(said.count == 1, "\(run.error)")
        #expect(said.first?.contains("table.csv:13") ?? false, "\(run.error)")
        let whole = try office.run("assessment", "import", "table.csv", "--format", "json", as: "anna")
        let findings = try #require(try whole.errorObject()["refused"] as? [[String: Any]])
        #expect(findings.count >= 12)
    }
}
