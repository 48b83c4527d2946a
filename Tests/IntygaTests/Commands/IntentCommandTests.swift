import Foundation
import Testing

/// A command that is prepared where the registry is, signed where the key is, and committed where the registry is.
@Suite struct IntentCommandTests {
    @Test func aCommandIsSignedElsewhere() throws {
        let office = try Office()
        let count = { try office.must("participant", "list", "--format", "json").array().count }
        let before = try count()
        try office.must(
            "intent", "prepare", "-o", "maria.intent", "participant", "add", "--given-name", "Nina", "--family-name",
            "Ek", as: "maria")
        #expect(try count() == before)
        // The key is somewhere else, and so is she.
        let folder = office.folder
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("elsewhere"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: folder.appendingPathComponent("keys/maria.key"),
            to: folder.appendingPathComponent("elsewhere/maria.key"))
        #expect(try office.run("intent", "commit", "maria.intent").status == 77)
        #expect(try count() == before)

        try office.must(
            "intent", "prepare", "-o", "again.intent", "participant", "add", "--given-name", "Nina", "--family-name",
            "Ek",
            as: "maria")
        let signed = try office.must(
            "--keys", "elsewhere", "--registry", "none.sqlite", "intent", "sign", "again.intent")
        #expect(signed.output.contains("participant added: P-"))
        // Somebody acts in between.
        try office.must("participant", "add", "--given-name", "Olle", "--family-name", "Ek", as: "anna")
        let committed = try office.must("intent", "commit", "again.intent", "--format", "json").output
        #expect(committed.contains("P-"))
        #expect(try count() == before + 2)
        #expect(try office.run("intent", "commit", "again.intent").status == 77)
        #expect(try count() == before + 2)
        try office.must("audit", "verify")
    }

    /// What is signed is what is shown: a file that says something else is not signed, and not committed.
    @Test func anAlteredFileIsNotSigned() throws {
        let office = try Office()
        try office.must(
            "intent", "prepare", "-o", "maria.intent", "practitioner", "add", "vera", "--name", "Vera Ny", as: "maria")
        let text = try office.read("maria.intent")
        try office.write(text.replacing("vera", with: "vega"), to: "maria.intent")
        #expect(try office.run("intent", "sign", "maria.intent").status == 65)
        try office.write(
            text.replacing("PractitionerAdded 1 vera", with: "PractitionerAdded 1 vega"), to: "maria.intent")
        #expect(try office.run("intent", "sign", "maria.intent").status == 65)
        try office.write(text, to: "maria.intent")
        try office.must("intent", "sign", "maria.intent")
        try office.must("intent", "commit", "maria.intent")
        try office.must("practitioner", "show", "vera")
    }

    /// Nobody else's key signs, and what only reads is nothing to sign.
    @Test func whatIsNotPrepared() throws {
        let office = try Office()
        #expect(try office.run("intent", "prepare", "-o", "x.intent", "participant", "list", as: "maria").status == 64)
        #expect(
            try office.run(
                "intent", "prepare", "-o", "x.intent", "practitioner", "add", "vera", "--name", "Vera", as: "anna"
            ).status == 1)
        #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("x.intent").path))
    }
}
