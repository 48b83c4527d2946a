import Foundation
import Testing

/// What waits, what is reported, what is handed over.
@Suite struct FollowUpTests {
    @Test func aWorklistSaysWhatToType() throws {
        let office = try Office()
        try office.assess()
        let anna = try office.must("worklist", as: "anna")
        #expect(anna.output.contains("intyga claim submit --framework KGA"))
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        let ingrid = try office.must("worklist", "--format", "json", as: "ingrid").array()
        #expect(ingrid.contains { $0["command"] as? String == "intyga review C-0001" })
        #expect(try office.must("worklist", as: "ingrid").output.contains("intyga review C-0001"))
        // The keys of several people are here: without a name nothing could be pasted.
        #expect(
            try office.must("worklist", "--as", "ingrid").output.contains("\n    intyga --as ingrid review C-0001\n"))
        #expect(try office.run("worklist").status == 64)
        #expect(
            try office.must("worklist", "--all", "--language", "sv").output
                .contains("    intyga --as ingrid review C-0001\n"))
    }

    @Test func aParticipantShowsWhatIsMissingAndWhoIsNext() throws {
        let office = try Office()
        try office.assess()
        let shown = try office.must("participant", "show", "P-0001", "--format", "json").object()
        let registrations = try #require(shown["registrations"] as? [[String: Any]])
        #expect(registrations.first?["next"] as? String == "intyga claim submit --framework KGA --participant P-0001")
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        let claim = try office.must("claim", "show", "C-0001", "--format", "json").object()
        #expect(claim["who"] as? [String] == ["ingrid"])
        #expect(claim["next"] as? String == "intyga review C-0001")
    }

    @Test func theValidationReportCounts() throws {
        let office = try Office()
        try office.assess()
        let report = try office.must("report", "validation", "--format", "json").object()
        let kga = try #require((report["validation"] as? [String: Any])?["KGA"] as? [String: Any])
        #expect((kga["registered"] as? [String: Any])?["total"] as? Int == 2)
        #expect((kga["registered"] as? [String: Any])?["women"] as? Int == 1)
        #expect(kga["basicCompetences"] as? Int == 8)
        for arguments in [["report", "validation", "--by", "sex"], ["report", "funnel"]] {
            for format in ["text", "json", "csv"] {
                let run = try office.run(arguments + ["--format", format])
                #expect(run.status == 0)
                #expect(!run.output.isEmpty)
                #expect(!run.output.contains("Hemlig"))
            }
        }
        #expect(try office.run("report", "validation", "--by", "age").status == 64)
    }

    @Test func aKeyTravelsToTheAdministratorAsAFile() throws {
        let office = try Office()
        try office.must("practitioner", "add", "vera", "--name", "Vera Ny", as: "maria")
        try office.must("--keys", "elsewhere", "key", "create", "vera")
        let written = try office.must(
            "--keys", "elsewhere", "key", "show", "vera", "-o", "vera.public", "--format", "json"
        ).object()
        let words = try #require(written["words"] as? String)
        #expect(!(try office.read("vera.public").contains("INTYGA KEY")))
        func register(_ more: String...) throws -> Run {
            try office.run(["key", "register", "vera", "--public-key", "vera.public"] + more, as: "maria")
        }
        // Nobody is at a terminal, and nobody has read the words out.
        #expect(try register().status == 64)
        #expect(try register("--words", "ask bord cykel dag elefant fisk").status == 65)
        let shown0 = try office.must("practitioner", "show", "vera", "--format", "json").object()
        #expect((shown0["keys"] as? [Any])?.isEmpty == true)
        #expect(try register("--words", words.uppercased().replacing(" ", with: ", ")).status == 0)
        #expect(try register("--words", words).status == 1)
        // Somebody else's file, under vera's name.
        try office.must("--keys", "elsewhere", "key", "create", "bjorn")
        try office.must("--keys", "elsewhere", "key", "show", "bjorn", "-o", "bjorn.public")
        #expect(
            try office.run("key", "register", "vera", "--public-key", "bjorn.public", "--words", words, as: "maria")
                .status
                == 65)
        try office.write(
            try office.read("bjorn.public").replacing("practitioner bjorn", with: "practitioner vera"),
            to: "bjorn.public")
        let forged = try office.run("key", "register", "vera", "--public-key", "bjorn.public", as: "maria")
        #expect(forged.status == 1 && forged.error.contains("bjorn") == false)
        let wrong = try office.run("key", "register", "vera", "--public-key", "intyga.sqlite", as: "maria")
        #expect(wrong.status == 65)
        try office.must("key", "end", "vera", as: "maria")
        let shown = try office.must("practitioner", "show", "vera", "--format", "json").object()
        let keys = try #require(shown["keys"] as? [[String: Any]])
        #expect(keys.count == 1)
        #expect(keys[0]["endedFrom"] is String)
    }

    @Test func aPageIsMadeOnlyOfWhatTheSealProves() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")
        try office.must("key", "create", "--seal", as: "maria")
        let issued = try office.must("certificate", "issue", "C-0001", "--format", "json", as: "maria").array()
        let serial = try #require(issued.first?["serial"] as? String)
        let file = try #require(issued.first?["file"] as? String)
        try office.must("certificate", "render", serial, "-o", "a.html", "--language", "sv")
        #expect(try office.read("a.html").contains("lang=\"sv\""))
        try office.must("certificate", "render", file, "--trust", "keys/EXB.seal.pem", "-o", "b.html")
        #expect(try office.read("b.html").contains("Öberg"))
        #expect(try office.run("certificate", "render", file, "-o", "c.html").status == 64)

        try office.write(try office.read(file).replacing("Öberg", with: "Öborg"), to: "forged.xml")
        let forged = try office.run(
            "certificate", "render", "forged.xml", "--trust", "keys/EXB.seal.pem", "-o", "d.html", "--language", "sv")
        #expect(forged.status == 1)
        #expect(forged.error.contains("Innehållet är inte det som förseglades."))
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("d.html").path))

        try office.must("certificate", "export", serial, "-o", "copy.xml")
        #expect(try office.read("copy.xml") == office.read(file))
        #expect(try office.run("certificate", "export", serial, "-o", "intyga.sqlite").status == 73)
    }

    @Test(arguments: [["--xml"], ["--csv"], ["--html"], ["--self-rating"]])
    func formsAreMadeForAUnitOrAFramework(_ kind: [String]) throws {
        let office = try Office()
        for code in ["KGA", "K1", "K1@1"] {
            let form = try office.run(["assessment", "form", code] + kind)
            #expect(form.status == 0)
            #expect(form.output.contains("K1"))
        }
        #expect(try office.run(["assessment", "form", "K9"] + kind).status == 66)
    }
}
