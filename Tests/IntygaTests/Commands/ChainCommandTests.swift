import Foundation
import Testing

/// The main job, command by command: from a participant to a certificate that is verified, revoked and rejected.
@Suite struct ChainCommandTests {
    @Test func fromParticipantToCertificateAndBack() throws {
        let office = try Office()
        let added = try office.must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "KGA", as: "anna")
        #expect(added.output == "P-0001\n")
        #expect(added.error.contains("intyga assess P-0001 KGA"))

        try office.write(try Office.assessmentToday(), to: "a.xml")
        let imported = try office.must("assessment", "import", "a.xml", as: "anna")
        #expect(imported.output == "8 assessments recorded: A-0001 to A-0008\n")

        #expect(try office.must("claim", "submit", "--framework", "kga", as: "anna").output == "C-0001\n")

        let own = try office.run("claim", "sign-off", "C-0001", as: "anna")
        #expect(own.status == 1)
        #expect(own.output.isEmpty)
        #expect(own.error.contains("anna made A-0001"))
        #expect(own.error.contains("Let another quality assurer review: nobody reviews a decision of their own."))

        let early = try office.run("claim", "sign-off", "C-0001", as: "ingrid")
        #expect(early.status == 1)
        #expect(early.error.contains("intyga review C-0001"))

        let sample = try office.must("review", "C-0001", "--format", "json", as: "ingrid").object()["sample"]
        #expect((sample as? [Any])?.count == 8)
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")

        let unsealed = try office.run("certificate", "issue", "C-0001", as: "maria")
        #expect(unsealed.status == 66)
        #expect(unsealed.error.contains("intyga key create --seal"))

        try office.must("key", "create", "--seal", as: "maria")
        let issued = try office.must("certificate", "issue", "C-0001", "-o", "out", "--format", "json", as: "maria")
        let certificate = try #require(try issued.array().first)
        let serial = try #require(certificate["serial"] as? String)
        let file = try #require(certificate["file"] as? String)
        #expect(file == "out/\(serial).xml")
        #expect(try office.read(file).contains("Åsa"))

        try office.must("certificate", "status-list", "-o", "status-1.xml", as: "maria")
        let trusted = try office.run(
            "certificate", "verify", file, "--trust", "keys/EXB.seal.pem", "--status-list", "status-1.xml")
        #expect(trusted.status == 0)
        #expect(trusted.output.contains("TRUSTED"))
        #expect(trusted.output.contains("Åsa Öberg"))

        let unknown = try office.run("certificate", "verify", file, "--trust", "keys/EXB.seal.pem")
        #expect(unknown.status == 2)

        // Run again, it issues nothing new.
        let again = try office.must("certificate", "issue", "C-0001", "-o", "out", "--format", "json", as: "maria")
        #expect(try again.array().first?["serial"] as? String == serial)

        try office.must(
            "certificate", "revoke", serial, "--reason", "error", "--comment", "Fel enhet", as: "maria")
        try office.must("certificate", "status-list", "-o", "status-2.xml", as: "maria")
        let rejected = try office.run(
            "certificate", "verify", file, "--trust", "keys/EXB.seal.pem", "--status-list", "status-2.xml")
        #expect(rejected.status == 1)
        #expect(rejected.output.contains("REJECTED"))
        #expect(!rejected.output.contains("Öberg"))

        // A list older than one that was seen brings nothing back to life.
        let rolledBack = try office.run(
            "certificate", "verify", file, "--trust", "keys/EXB.seal.pem", "--status-list", "status-1.xml")
        #expect(rolledBack.status == 2)
    }

    @Test func aTamperedCertificateIsRejectedAndTheOthersAreVerified() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        try office.must("review", "C-0001", "--approve", as: "ingrid")
        try office.must("claim", "sign-off", "C-0001", as: "ingrid")
        try office.must("key", "create", "--seal", as: "maria")
        let issued = try office.must("certificate", "issue", "C-0001", "--format", "json", as: "maria").array()
        let file = try #require(issued.first?["file"] as? String)
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try office.write(try office.read(file).replacing("Öberg", with: "Öborg"), to: "forged.xml")
        try office.write("This is no XML.", to: "letter.xml")

        let run = try office.run(
            "certificate", "verify", "forged.xml", "letter.xml", "missing.xml", file, "--trust", "keys/EXB.seal.pem",
            "--status-list", "status.xml", "--format", "json")
        #expect(run.status == 66)
        let answers = try run.array().map { try #require($0["answer"] as? String) }
        #expect(answers == ["rejected", "rejected", "unreadable", "trusted"])
        let checks = try #require(try run.array()[0]["checks"] as? [[String: Any]])
        let failed = checks.filter { $0["outcome"] as? String == "failed" }.compactMap { $0["check"] as? String }
        #expect(failed == ["seal"])
        #expect(try run.array()[0]["certificate"] is NSNull)
    }

    @Test func whatIsReturnedComesBackAssessedAnew() throws {
        let office = try Office()
        try office.assess()
        try office.must("claim", "submit", "--framework", "KGA", as: "anna")
        try office.must("review", "C-0001", as: "ingrid")
        let silent = try office.run("review", "C-0001", "A-0003", "--return", as: "ingrid")
        #expect(silent.status == 1)
        #expect(silent.error.contains("--comment"))
        try office.must(
            "review", "C-0001", "A-0003", "--return", "--criterion", "1.2", "--comment", "Vad såg du?", as: "ingrid")
        try office.must("claim", "return", "C-0001", "--reason", "Se A-0003", as: "ingrid")
        let shown = try office.must("assessment", "show", "A-0003", "--format", "json").object()
        #expect(shown["state"] as? String == "returned")
        let feedback = try #require(shown["feedback"] as? [[String: Any]])
        #expect(feedback.first?["feedback"] as? String == "Vad såg du?")
        #expect(feedback.first?["criteria"] as? [String] == ["1.2"])
        let claim = try office.must("claim", "show", "C-0001", "--format", "json").object()
        #expect(claim["state"] as? String == "returned")
        #expect(claim["waitsFor"] as? [String] == ["assessor", "occupationalAssessor"])
    }
}
