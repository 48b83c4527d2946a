import Foundation
import Testing

/// What is printed, to whom, in which form.
@Suite struct OutputTests {
    @Test func protectedIdentitiesAreMaskedEverywhere() throws {
        let office = try Office()
        try office.assess()
        for arguments in [
            ["participant", "list"], ["participant", "show", "P-0002"], ["assessment", "list"],
            ["certificate", "list"], ["claim", "list"], ["audit", "log"], ["status"], ["practitioner", "list"],
        ] {
            for format in ["text", "json", "csv"] {
                let run = try office.run(arguments + ["--format", format])
                #expect(run.status == 0)
                #expect(!run.output.contains("Hemlig"), "\(arguments) \(format)")
                #expect(!run.output.contains("Karl"), "\(arguments) \(format)")
            }
        }
        #expect(try office.must("participant", "list").output.contains("protected identity"))
        #expect(try office.must("participant", "list", "--language", "sv").output.contains("skyddade personuppgifter"))
        let json = try office.must("participant", "show", "P-0002", "--format", "json").object()
        #expect(json["name"] is NSNull)
    }

    @Test func onlyAnAdministratorSeesBehindTheMask() throws {
        let office = try Office()
        try office.assess()
        let anna = try office.run("participant", "show", "P-0002", "--reveal", as: "anna")
        #expect(anna.status == 1)
        #expect(anna.output.isEmpty)
        #expect(!anna.error.contains("Hemlig"))
        let maria = try office.must("participant", "show", "P-0002", "--reveal", as: "maria")
        #expect(maria.output.contains("Karl Hemlig"))
    }

    @Test func anIdentityNumberIsNotShownInFull() throws {
        let office = try Office()
        try office.must(
            "participant", "add", "--given-name", "Eva", "--family-name", "Ek", "--identity-number", "20190101-2391",
            as: "anna")
        let shown = try office.must("participant", "show", "P-0001")
        #expect(shown.output.contains("20190101-****"))
        #expect(!shown.output.contains("2391"))
        let revealed = try office.must("participant", "show", "P-0001", "--reveal", as: "maria")
        #expect(revealed.output.contains("20190101-2391"))
    }

    @Test(arguments: ["=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)"])
    func noCellOfACSVFileIsAFormula(_ name: String) throws {
        let office = try Office()
        try office.must("participant", "add", "--given-name=\(name)", "--family-name", "Ek", as: "anna")
        let csv = try office.must("participant", "list", "--format", "csv").output
        let row = try #require(csv.split(separator: "\r\n").last)
        #expect(row.contains("'" + name.prefix(1)))
        #expect(!row.contains(",\(name.prefix(1))"))
        #expect(!row.contains(",\"\(name.prefix(1))"))
    }

    @Test func csvIsRFC4180() throws {
        let office = try Office()
        try office.must("participant", "add", "--given-name", "Eva \"Evy\"", "--family-name", "Ek, dotter", as: "anna")
        let csv = try office.must("participant", "list", "--format", "csv").output
        #expect(
            csv == "id,name,sex,municipality,organisation,frameworks,exit,protected\r\n"
                + "P-0001,\"Eva \"\"Evy\"\" Ek, dotter\",,,EXB,,,false\r\n")
    }

    @Test func escapeSequencesInNamesDoNotReachTheTerminal() throws {
        let office = try Office()
        let run = try office.run(
            "participant", "add", "--given-name", "Eva\u{1B}[31m", "--family-name", "Ek\u{202E}", as: "anna")
        if run.status == 0 {
            for format in ["text", "json"] {
                let shown = try office.must("participant", "list", "--format", format).output
                #expect(!shown.contains("\u{1B}"))
                #expect(!shown.contains("\u{202E}"))
            }
        }
        #expect(!run.error.contains("\u{1B}"))
    }

    @Test func columnsAlignWithCombiningMarks() throws {
        let office = try Office()
        // The second has combining marks where the first has none: A, ring above; O, diaeresis. Another name as well, for one of the
        // same would be asked about.
        for (given, family) in [("Åsa", "Öberg"), ("A\u{30A}sa", "O\u{308}bern"), ("Bo", "Ek")] {
            try office.must(
                "participant", "add", "--given-name", given, "--family-name", family, "--municipality", "0885",
                as: "anna")
        }
        let lines = try office.must("participant", "list").lines
        let heading = try #require(lines.first).split(separator: "Municipality").first?.count
        let columns = lines.dropFirst().map { $0.split(separator: "0885").first?.count }
        #expect(columns.count == 3 && columns.allSatisfy { $0 == heading }, "\(lines)")
    }

    @Test func languageComesFromTheLocale() throws {
        let office = try Office()
        func heading(_ environment: [String: String], _ arguments: String...) throws -> String {
            try office.run(["practitioner", "list"] + arguments, environment: environment).lines.first ?? ""
        }
        #expect(try heading(["LANG": "sv_SE.UTF-8"]).hasPrefix("Kortnamn"))
        #expect(try heading(["LANG": "en_GB.UTF-8"]).hasPrefix("Handle"))
        #expect(try heading(["LANG": "sv_SE.UTF-8", "LC_ALL": "de_DE.UTF-8"]).hasPrefix("Handle"))
        #expect(try heading(["LANG": "de_DE", "LC_MESSAGES": "sv_FI.UTF-8"]).hasPrefix("Kortnamn"))
        #expect(try heading(["LANG": "sv_SE.UTF-8"], "--language", "en").hasPrefix("Handle"))
    }

    @Test func globalOptionsStandBeforeAndAfterTheCommand() throws {
        let office = try Office()
        let after = try office.must("practitioner", "list", "--format", "json").output
        #expect(try office.must("--format", "json", "practitioner", "list").output == after)
        #expect(try office.must("practitioner", "--format=json", "list").output == after)
        #expect(try office.must("--registry", "intyga.sqlite", "practitioner", "list", "--format=json").output == after)
    }

    @Test func jsonHasSortedKeysAndTheSameBytesEveryTime() throws {
        let office = try Office()
        try office.assess()
        let first = try office.must("assessment", "show", "A-0001", "--format", "json").output
        #expect(try office.must("assessment", "show", "A-0001", "--format", "json", "--language", "en").output == first)
        let keys = first.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map { $0.prefix { $0 != ":" } }
        #expect(keys == keys.sorted())
    }

    /// The members that programs rely on; written by hand from docs/json.md.
    static let shapes: [(arguments: [String], members: Set<String>)] = [
        (
            ["participant", "list"],
            ["id", "name", "sex", "municipality", "organisation", "frameworks", "exit", "protected"]
        ),
        (
            ["assessment", "list"],
            [
                "id", "participant", "participantName", "unit", "unitTitle", "assessor", "judgedOn", "achieved",
                "state",
            ]
        ),
        (["catalogue", "list"], ["code", "kind", "version", "units", "provenance", "adoptedUntil", "title"]),
        (["practitioner", "list"], ["handle", "name", "organisation", "roles"]),
        (["audit", "log"], ["number", "at", "actor", "events", "hash"]),
    ]

    @Test(arguments: shapes.indices) func listsHaveTheirMembers(_ index: Int) throws {
        let shape = Self.shapes[index]
        let office = try Office()
        try office.assess()
        let rows = try office.run(shape.arguments + ["--format", "json"]).array()
        #expect(!rows.isEmpty)
        for row in rows { #expect(Set(row.keys) == shape.members) }
    }

    @Test func withoutARegistryStatusSaysHowToBegin() throws {
        let office = try Office(empty: ())
        for arguments in [[], ["status"]] {
            let run = try office.run(arguments)
            #expect(run.status == 0)
            #expect(run.output.contains("intyga demo"))
            #expect(run.output.contains("intyga init"))
        }
        #expect(try office.run(["--language", "sv"]).output.contains("Här finns inget register"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.folder.path).isEmpty)
    }

    @Test(arguments: ["assessor", "assurer", "administrator", "employer"])
    func helpTeachesEachRole(_ role: String) throws {
        let office = try Office(empty: ())
        let english = try office.run("help", role)
        #expect(english.status == 0)
        #expect(english.output.contains("intyga "))
        let swedish = try office.run("help", role, environment: ["LANG": "sv_SE.UTF-8"])
        #expect(swedish.output != english.output)
        #expect(swedish.output.contains("DU SOM"))
    }

    /// A message about a grade sends people there.
    @Test func aUnitShowsTheGradesThatMayBeGiven() throws {
        let office = try Office()
        let shown = try office.must("catalogue", "show", "K1").output
        #expect(shown.contains("Not yet achieved (notYet)"))
        #expect(shown.contains("Achieved (achieved) – a pass"))
        let scale = try office.must("catalogue", "show", "K1", "--format", "json").object()["scale"] as? [[String: Any]]
        #expect(scale?.compactMap { $0["code"] as? String } == ["notYet", "achieved"])
    }

    @Test(arguments: [["assessment", "form", "K99"], ["catalogue", "show", "K99"]])
    func whatIsNeitherAFrameworkNorAUnitIsCalledSo(_ arguments: [String]) throws {
        let run = try Office().run(arguments + ["--language", "sv"])
        #expect(run.status == 66)
        #expect(run.error.contains("Det finns inget ramverk och ingen enhet K99."))
    }

    @Test func versionAndHelp() throws {
        let office = try Office(empty: ())
        let version = try office.run("--version")
        #expect(version.status == 0)
        #expect(version.output.range(of: #"^\d+\.\d+\.\d+\n$"#, options: .regularExpression) != nil)
        let help = try office.run("claim", "submit", "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("Example"))
    }

    @Test func aFullDiskIsAnError() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let office = try Office()
        let process = Process()
        process.executableURL = try CommandLineTool.executable
        process.arguments = ["practitioner", "list"]
        process.currentDirectoryURL = office.folder
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
    }
}
