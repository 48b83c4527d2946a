import Foundation
import Testing

@Suite struct AuditCommandTests {
    @Test func aSoundRegistryIsClean() throws {
        let office = try Office()
        try office.assess()
        let run = try office.must("audit", "verify", "--format", "json").object()
        #expect(run["clean"] as? Bool == true)
        #expect((run["transactions"] as? Int ?? 0) > 10)
        #expect(try office.must("audit", "verify").output.contains("✓"))
    }

    @Test func aLedgerThatWasCutOffDoesNotExtendItsCheckpoint() throws {
        let office = try Office()
        try office.must("backup", "earlier.sqlite")
        try office.assess()
        try office.must("audit", "checkpoint", "-o", "today.checkpoint", as: "maria")
        try office.must("audit", "verify", "--checkpoint", "today.checkpoint")

        // Somebody puts the older file in place of today's.
        let run = try office.run("--registry", "earlier.sqlite", "audit", "verify", "--checkpoint", "today.checkpoint")
        #expect(run.status == 1)
        #expect(run.output.contains("✗"))
        #expect(run.output.contains("ledger_transaction"))
    }

    @Test func aForgedCheckpointIsRefused() throws {
        let office = try Office()
        try office.must("audit", "checkpoint", "-o", "a.checkpoint", as: "maria")
        try office.write(
            try office.read("a.checkpoint").replacing("signed by maria", with: "signed by anna"), to: "b.checkpoint")
        let run = try office.run("audit", "verify", "--checkpoint", "b.checkpoint")
        #expect(run.status == 65)
        #expect(run.error.contains("b.checkpoint"))
    }

    /// It is read as mail hands it over; and whose it is, is said.
    @Test func aCheckpointSaysWhoseItIs() throws {
        let office = try Office()
        try office.must("audit", "checkpoint", "-o", "a.checkpoint", as: "ingrid")
        try office.write(try office.read("a.checkpoint").replacing("\n", with: "\r\n"), to: "mailed.checkpoint")
        let said = try office.must("audit", "verify", "--checkpoint", "mailed.checkpoint", "--language", "en").output
        #expect(said.contains("signed by ingrid, who was allowed to make one"), "\(said)")
        let run = try office.must("audit", "verify", "--checkpoint", "mailed.checkpoint", "--format", "json").object()
        let checkpoint = try #require(run["checkpoint"] as? [String: Any])
        #expect(checkpoint["practitioner"] as? String == "ingrid")
        #expect(checkpoint["allowed"] as? Bool == true)
        #expect(try office.must("audit", "verify", "--format", "json").object()["checkpoint"] is NSNull)
        // An assessor makes none.
        let refused = try office.run("audit", "checkpoint", "-o", "b.checkpoint", as: "anna")
        #expect(refused.status == 1)
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("b.checkpoint").path))
    }

    /// A backup in which somebody has changed a row is restored, since it may be all there is, and not called sound.
    @Test func whatIsRestoredIsAudited() throws {
        let office = try Office()
        try office.assess()
        try office.must("backup", "copy.sqlite")
        let sound = try office.must("--registry", "sound.sqlite", "restore", "copy.sqlite", "--format", "json").object()
        let audit = try #require(sound["audit"] as? [String: Any])
        #expect(audit["clean"] as? Bool == true)
        #expect((audit["transactions"] as? Int ?? 0) > 10)

        let sqlite = Process()
        sqlite.executableURL = URL(filePath: "/usr/bin/env")
        sqlite.arguments = [
            "sqlite3", office.folder.appendingPathComponent("copy.sqlite").path,
            "UPDATE assessment SET judged_on = '2020-01-01'",
        ]
        try sqlite.run()
        sqlite.waitUntilExit()
        try #require(sqlite.terminationStatus == 0)
        let run = try office.run("--registry", "new.sqlite", "restore", "copy.sqlite", "--format", "json")
        #expect(run.status == 1)
        let found = try #require(try run.object()["audit"] as? [String: Any])
        #expect(found["clean"] as? Bool == false)
        #expect((found["findings"] as? [Any] ?? []).isEmpty == false)
        let said = try office.run("--registry", "other.sqlite", "restore", "copy.sqlite", "--language", "en")
        #expect(said.status == 1)
        #expect(said.output.contains("✗"), "\(said.output)")
        #expect(!said.output.contains("✓"))
        try office.must("--registry", "other.sqlite", "audit", "log")
    }

    /// What lies among the evidence files is named, with what to do; what nobody uses is said.
    @Test func whatLiesAmongTheEvidenceIsSaid() throws {
        let office = try Office()
        try ClosedFilesTests.assess(office)
        try office.write("hej", to: "intyga.sqlite.evidence/ab/anteckning.txt")
        let run = try office.run("audit", "verify", "--language", "en")
        #expect(run.status == 1)
        #expect(run.output.contains("intyga.sqlite.evidence/ab/anteckning.txt"), "\(run.output)")
        #expect(run.error.contains("mv intyga.sqlite.evidence/ab/anteckning.txt"), "\(run.error)")
        #expect(!run.error.contains("restore"), "\(run.error)")
        try FileManager.default.removeItem(
            at: office.folder.appendingPathComponent("intyga.sqlite.evidence/ab/anteckning.txt"))
        // printf 'en annan bild' | sha256sum
        let unused = "intyga.sqlite.evidence/d4/d4280745ad1f9bbcbe014fa4764c823aeb5ec6aaac3ece7f79454f96ce254524"
        try FileManager.default.createDirectory(
            at: office.folder.appendingPathComponent("intyga.sqlite.evidence/d4"), withIntermediateDirectories: false)
        try office.write("en annan bild", to: unused)
        let clean = try office.must("audit", "verify", "--format", "json").object()
        #expect(clean["clean"] as? Bool == true)
        #expect(clean["unusedEvidence"] as? [String] == [unused])
        let hint = try office.must("audit", "verify", "--language", "en").error
        #expect(hint.contains("rm \(unused)"), "\(hint)")
    }

    @Test func aBackupRestoresWhatWasThere() throws {
        let office = try Office()
        try office.assess()
        try office.must("backup", "copy.sqlite")
        let log = try office.must("audit", "log", "--format", "json").output
        let refused = try office.run("restore", "copy.sqlite")
        #expect(refused.status == 73)
        try office.must("--registry", "new.sqlite", "restore", "copy.sqlite")
        #expect(try office.must("--registry", "new.sqlite", "audit", "log", "--format", "json").output == log)
        try office.must("--registry", "new.sqlite", "audit", "verify")
    }

    /// Evidence files go with the registry, there and back; one that is lost is named, and everything else is there.
    @Test func aBackupHoldsTheEvidenceFiles() throws {
        let office = try Office()
        try office.assess()
        // printf 'en bild' | sha256sum
        let digest = "ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        try office.write("en bild", to: "foto.jpg")
        let sheet = try office.read("assessment.xml").replacing(
            "</Note>", with: "</Note><File sha256=\"\(digest)\" name=\"foto.jpg\"/>", maxReplacements: 1)
        try office.write(sheet, to: "with-file.xml")
        try office.must("assessment", "import", "with-file.xml", as: "anna")
        let backup = try office.must("backup", "copy.sqlite", "--format", "json").object()
        #expect(backup["evidenceFiles"] as? Int == 1)
        #expect(backup["evidenceBytes"] as? Int == 7)

        try office.must("--registry", "new.sqlite", "restore", "copy.sqlite")
        let audit = try office.must("--registry", "new.sqlite", "audit", "verify", "--format", "json").object()
        #expect(audit["evidenceFiles"] as? Int == 1)
        try office.must("--registry", "new.sqlite", "evidence", "export", digest, "-o", "back.jpg")
        #expect(try office.read("back.jpg") == "en bild")

        let kept = "new.sqlite.evidence/ab/\(digest)"
        try office.write("en annan bild", to: kept)
        #expect(try office.run("--registry", "new.sqlite", "audit", "verify").status == 1)
        let incomplete = try office.run("--registry", "new.sqlite", "backup", "later.sqlite", "--language", "en")
        #expect(incomplete.status == 74)
        #expect(incomplete.error.contains(kept))
        #expect(incomplete.error.contains("has another content now"))
        try office.must("--registry", "later.sqlite", "audit", "log")
        // What an earlier registry left is not mixed with what is restored.
        try FileManager.default.removeItem(at: office.folder.appendingPathComponent("new.sqlite"))
        let mixed = try office.run("--registry", "new.sqlite", "restore", "copy.sqlite", "--language", "en")
        #expect(mixed.status == 73)
        #expect(mixed.error.contains("Move it away"))
        #expect(try office.read(kept) == "en annan bild")
    }

    @Test func theLogNamesWhoDidWhat() throws {
        let office = try Office()
        try office.assess()
        let about = try office.must("audit", "log", "--about", "P-0001", "--format", "json").array()
        let first = about.map { ($0["events"] as? [[String: Any]])?.first?["kind"] as? String }
        // The import holds the participant's own rating, which is about the participant.
        #expect(first == ["ParticipantAdded", "AssessmentRecorded"])
        #expect(about.first?["actor"] as? String == "anna")
        #expect(try office.must("audit", "log", "--last", "2", "--format", "json").array().count == 2)
        #expect(try office.run("audit", "log", "--last", "0").status == 64)
    }
}
