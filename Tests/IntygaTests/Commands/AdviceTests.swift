import Foundation
import Testing

/// A day in which nothing is typed but what was advised, by people whose keys are on one computer and who say who they are.
@Suite struct AdviceTests {
    /// The command that stands behind a word in what was said.
    private func advice(_ word: String, in run: Run) throws -> [String] {
        let said = run.output + run.error
        let line = try #require(
            said.split(separator: "\n").first { $0.contains(word) && $0.contains("intyga ") }, "\(word) in: \(said)")
        let behind = try #require(line.firstRange(of: word)).upperBound
        let command = try #require(line[behind...].firstRange(of: "intyga ")).upperBound
        // To the end of the sentence.
        let sentence = line[command...].firstRange(of: ". ").map { line[command..<$0.lowerBound] } ?? line[command...]
        return sentence.split(separator: " ").map(String.init)
    }

    private func follow(_ word: String, in run: Run, _ office: Office) throws -> Run {
        let words = try advice(word, in: run)
        let next = try office.run(words)
        try #require(next.status == 0, "\(words): \(next.error)\(next.output)")
        return next
    }

    @Test func fromParticipantToCertificate() throws {
        let office = try Office()
        try FileManager.default.moveItem(
            at: office.folder.appendingPathComponent("intyga.sqlite"),
            to: office.folder.appendingPathComponent("our.sqlite"))
        let here = ["--registry", "our.sqlite"]
        func run(_ words: String...) throws -> Run {
            let run = try office.run(here + words)
            try #require(run.status == 0, "\(run.error)")
            return run
        }
        let added = try run(
            "--as", "anna", "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "KGA")
        #expect(try advice("Next:", in: added) == here + ["--as", "anna", "assess", "P-0001", "KGA"])
        try office.write(try Office.assessmentToday(), to: "a.xml")
        var last = try run("--as", "anna", "assessment", "import", "a.xml")
        last = try follow("Next:", in: last, office)
        #expect(last.output == "C-0001\n")
        #expect(
            last.error
                == "Next, the internal quality assurer (ingrid): intyga --registry our.sqlite --as ingrid review C-0001\n"
        )
        last = try follow("Next, the internal quality assurer (ingrid):", in: last, office)
        last = try follow("Approve what has been displayed:", in: last, office)
        last = try follow("Next:", in: last, office)
        let unsealed = try office.run(try advice("Next, the administrator (maria):", in: last))
        #expect(unsealed.status == 66)
        last = try follow("An administrator creates them:", in: unsealed, office)
        last = try follow("Next:", in: last, office)
        let issued = last
        last = try follow("Next:", in: issued, office)
        let verified = try follow("Then check:", in: issued, office)
        #expect(verified.output.contains("TRUSTED"))
        _ = try follow("A page to hand over:", in: issued, office)
    }

    /// An external quality assurer who has never worked in the registry may have no access to it.
    @Test func anAssurerElsewhereIsSentAPackage() throws {
        let office = try Office()
        try office.must(
            "catalogue", "approve", "OCN-CLEAN", "--panel", "Branschpanel städ", "--on", "2026-02-03", "--decision",
            "Protokoll 4", as: "maria")
        try office.must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "OCN-CLEAN",
            as: "anna")
        // Without the files it names, which are not beside it here.
        let assessment = try String(contentsOfFile: Office.fixture("assessment/ocn-clean-01.xml"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("<File ") }
        try office.write(
            assessment.joined(separator: "\n").replacing("P-0002", with: "P-0001"), to: "unit.xml")
        try office.must("--as", "anna", "assessment", "import", "unit.xml")
        try office.must("--as", "anna", "claim", "submit", "--framework", "OCN-CLEAN")
        try office.must("--as", "ingrid", "review", "C-0001")
        try office.must("--as", "ingrid", "review", "C-0001", "--approve")
        let signed = try office.must("--as", "ingrid", "claim", "sign-off", "C-0001")
        #expect(
            try advice("Next, the external quality assurer (erik):", in: signed)
                == ["--as", "erik", "review", "C-0001"])
        try office.must("key", "create", "--seal", as: "maria")
        let exported = try follow("Or, for somebody who has no access to the registry:", in: signed, office)
        // There, neither a key nor a registry of this computer means anything.
        #expect(
            try advice("Next, erik:", in: exported) == ["package", "receive", "C-0001.xml", "--trust", "CERTIFICATE"])
    }

    @Test func whatIsIssuedIsNotIssuedAgainAndThatIsSaid() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "A-0003", "--return", "--comment", "Vad såg du?", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")
        // What was returned has left the claim and is shown with whose it was, and what came of it.
        let sample = try #require(
            try office.must("claim", "show", "C-0001", "--format", "json").object()["sample"] as? [[String: Any]])
        let returned = try #require(sample.first { $0["assessment"] as? String == "A-0003" })
        #expect(returned["participant"] as? String == "P-0001")
        #expect(returned["unit"] as? String == "K3@1")
        #expect(returned["assessor"] as? String == "anna")
        #expect(returned["review"] as? String == "returned")
        let former = try #require(
            try office.must("claim", "show", "C-0001", "--format", "json").object()["formerAssessments"]
                as? [[String: Any]])
        #expect(former.map { $0["id"] as? String } == ["A-0003"])
        #expect(former.first?["achieved"] as? Bool == true)
        #expect(former.first?["judgedOn"] is String)

        try office.must("key", "create", "--seal", as: "maria")
        let first = try office.must("certificate", "issue", "C-0001", as: "maria")
        #expect(!first.error.contains("No new certificate"))
        let listed = try office.must("certificate", "list", "--format", "json").array()
        let serial = try #require(listed.first?["serial"] as? String)
        let again = try office.must("certificate", "issue", "C-0001", as: "maria")
        #expect(again.error.contains("No new certificate is issued: C-0001 has been issued before."))
        #expect(again.error.contains("\(serial) (P-0001, "))

        // One that stands is handed out without a word.
        let standing = try office.must("certificate", "export", serial, "-o", "a.xml")
        #expect(!standing.error.contains("stands no longer"))
        try office.must("certificate", "reissue", serial, as: "maria")
        for words in [["export", serial, "-o", "b.xml"], ["render", serial, "-o", "b.html"], ["export", serial]] {
            let run = try office.run(["certificate"] + words)
            #expect(run.status == 0)
            #expect(run.error.contains("! \(serial) stands no longer: it was superseded on "), "\(run.error)")
            #expect(!run.output.contains("stands no longer"))
        }
        let renewed = try #require(
            try office.must("certificate", "list", "--format", "json").array().last?["serial"] as? String)
        try office.must(
            "certificate", "revoke", renewed, "--reason", "error", "--comment", "Fel enhet", as: "maria")
        let revoked = try office.must("certificate", "render", renewed, "-o", "c.html", "--language", "sv")
        #expect(revoked.error.contains("! \(renewed) gäller inte längre: det återkallades "))
    }

    /// Every choice is a command of its own.
    @Test func anAppealIsDecidedByOneOfTwoCommands() throws {
        let office = try Office()
        try office.assess()
        let lodged = try office.must("appeal", "lodge", "A-0001", "--grounds", "Visade mer", as: "anna")
        #expect(!lodged.error.contains("|"))
        let worklist = try office.must("--as", "ingrid", "worklist").output
        for outcome in ["dismissed", "upheld"] {
            let command = "intyga --as ingrid appeal decide O-0001 --outcome \(outcome) --reason \"…\"\n"
            #expect(worklist.contains("    " + command), "\(worklist)")
        }
    }
}
