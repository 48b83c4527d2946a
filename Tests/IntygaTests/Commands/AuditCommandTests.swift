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
