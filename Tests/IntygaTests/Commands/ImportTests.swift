import Foundation
import Testing

/// What comes in from files: all of it or nothing, and every problem with its place.
@Suite struct ImportTests {
    private static func table(rows: Int, bad: [Int: String] = [:]) -> String {
        var text = "givenName,familyName,identityNumber,municipality,framework\r\n"
        for row in 1...rows { text += (bad[row] ?? "Förnamn \(row),Efternamn \(row),,0885,KGA") + "\r\n" }
        return text
    }

    @Test func aThousandRowsWithThreeBadOnesChangeNothing() throws {
        let office = try Office()
        // Lines 101, 501 and 1001 of the file: the heading is line 1.
        try office.write(
            Self.table(
                rows: 1000,
                bad: [100: ",,,0885,KGA", 500: "Eva,Ek,20190101-2392,0885,KGA", 1000: "Eva,Ek,,0885,KGB"]),
            to: "people.csv")
        let run = try office.run("participant", "import", "people.csv", as: "anna")
        #expect(run.status == 65)
        let places = run.error.split(separator: "\n").filter { $0.hasPrefix("people.csv:") }
        // The framework is only looked up in a file that is sound in itself.
        #expect(places.map { $0.prefix { $0 != " " } } == ["people.csv:101:", "people.csv:501:"])
        #expect(!run.error.contains("20190101-2392"))
        #expect(try office.must("participant", "list", "--format", "json").array().isEmpty)
    }

    @Test func threeBadRowsAreListedWithTheirLines() throws {
        let office = try Office()
        try office.write(
            Self.table(
                rows: 1000,
                bad: [100: ",,,0885,KGA", 500: "Eva,Ek,20190101-2392,0885,KGA", 1000: "Eva,Ek,,885,KGA"]),
            to: "people.csv")
        let run = try office.run("participant", "import", "people.csv", "--format", "json", as: "anna")
        #expect(run.status == 65)
        let error = try #require(try run.errorObject()["error"] as? [String: Any])
        #expect(error["code"] as? String == "invalid-input")
        let problems = try #require(error["problems"] as? [[String: Any]])
        #expect(problems.compactMap { $0["line"] as? Int } == [101, 501, 1001])
        #expect(problems.allSatisfy { $0["file"] as? String == "people.csv" })
        #expect(problems.allSatisfy { !($0["text"] as? String ?? "").isEmpty })
        #expect(try office.must("participant", "list", "--format", "json").array().isEmpty)
    }

    @Test func aSoundTableGoesInWhole() throws {
        let office = try Office()
        try office.write(Self.table(rows: 120), to: "people.csv")
        let run = try office.must("participant", "import", "people.csv", as: "anna")
        #expect(run.output == "120 participants added: P-0001 to P-0120\n")
        let list = try office.must("participant", "list", "--framework", "KGA", "--format", "json").array()
        #expect(list.count == 120)
        #expect(list[0]["name"] as? String == "Förnamn 1 Efternamn 1")
        // An id like one that is there is proposed.
        let near = try office.run("participant", "show", "P-0021 0")
        #expect(near.status == 64)
        let miss = try office.run("participant", "show", "P-1020")
        #expect(miss.status == 66)
        #expect(miss.error.contains("P-0120"))
    }

    @Test func aNumberOrAFrameworkThatTheRegistryKnowsBetterIsPlaced() throws {
        let office = try Office()
        try office.must(
            "participant", "add", "--given-name", "Eva", "--family-name", "Ek", "--identity-number", "20190101-2391",
            as: "anna")
        try office.write(
            Self.table(rows: 3, bad: [2: "Eva,Ek,20190101-2391,0885,KGA", 3: "Eva,Ek,,0885,KGB"]), to: "people.csv")
        let run = try office.run("participant", "import", "people.csv", as: "anna")
        #expect(run.status == 65)
        #expect(run.error.contains("people.csv:3: The identity number already belongs to P-0001."))
        #expect(run.error.contains("people.csv:4: There is no framework KGB."))
        #expect(try office.must("participant", "list", "--format", "json").array().count == 1)
    }

    @Test func anEncodingThatIsNotUTF8IsNamed() throws {
        let office = try Office()
        try office.write(Array("givenName,familyName\n".utf8) + [0xC5] + Array("sa,Ek\n".utf8), to: "latin.csv")
        let run = try office.run("participant", "import", "latin.csv", as: "anna")
        #expect(run.status == 65)
        #expect(run.error.contains("latin.csv:2:"))
        #expect(run.error.contains("UTF-8"))
    }

    @Test func aCatalogueThatBreaksTheSchemaIsListedByLine() throws {
        let office = try Office()
        let sound = try String(contentsOfFile: Office.fixture("catalogue/ocn-kitchen.xml"), encoding: .utf8)
        try office.write(sound.replacing("<Criterion", with: "<Kriterium"), to: "bad.xml")
        let run = try office.run("catalogue", "import", "bad.xml", as: "maria")
        #expect(run.status == 65)
        #expect(run.error.contains("bad.xml:"))
        #expect(run.error.contains("nothing was changed"))
        #expect(try office.must("catalogue", "list", "--format", "json").array().count == 2)
    }

    @Test func aDocumentTypeIsRefused() throws {
        let office = try Office()
        try office.write(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", to: "entity.xml")
        let run = try office.run("catalogue", "import", "entity.xml", as: "maria")
        #expect(run.status == 65)
        #expect(!run.error.contains("root:"))
    }

    @Test func ofManyFilesTheSoundOnesGoIn() throws {
        let office = try Office()
        try office.must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Ek", "--register", "KGA", as: "anna")
        try office.write(try Office.assessmentToday(), to: "good.xml")
        try office.write("<AssessmentRecord/>", to: "bad.xml")
        let run = try office.run("assessment", "import", "bad.xml", "good.xml", "--format", "json", as: "anna")
        #expect(run.status == 65)
        let files = try run.array()
        #expect(files.compactMap { $0["result"] as? String } == ["refused", "recorded"])
        #expect((files[1]["assessments"] as? [String])?.count == 8)
        #expect(try office.must("assessment", "list", "--format", "json").array().count == 8)
    }

    @Test func aFindingNamesItsLineInTheFile() throws {
        let office = try Office()
        // Not registered for the framework.
        try office.must("participant", "add", "--given-name", "Åsa", "--family-name", "Ek", as: "anna")
        try office.write(try Office.assessmentToday(), to: "a.xml")
        let run = try office.run("assessment", "import", "a.xml", as: "anna")
        #expect(run.status == 1)
        #expect(run.error.contains("✗ a.xml:"))
        #expect(run.error.contains("P-0001 is not registered for KGA"))
        #expect(try office.must("assessment", "list", "--format", "json").array().isEmpty)
    }
}
