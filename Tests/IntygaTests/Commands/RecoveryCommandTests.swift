import Foundation
import Testing

/// The only administrator has lost her key; the envelope is opened.
@Suite struct RecoveryCommandTests {
    /// A registry made by `init`, with anna, who assesses, and the words that were printed.
    private func office() throws -> (office: Office, words: String) {
        let office = try Office(empty: ())
        let made = try office.must(
            "init", "--name", "Exempelby AME", "--code", "EXB", "--administrator", "maria", "--administrator-name",
            "Maria Lind", "--format", "json"
        ).object()
        let words = try #require(made["recoveryWords"] as? String)
        try office.must("practitioner", "add", "anna", "--name", "Anna Berg", as: "maria")
        try office.must("practitioner", "authorise", "anna", "--role", "assessor", "--basis", "Kurs", as: "maria")
        try office.must("key", "create", "anna")
        try office.must("key", "register", "anna", as: "maria")
        return (office, words)
    }

    @Test func theOnlyAdministratorLostHerKey() throws {
        let (office, words) = try office()
        let envelope = ["INTYGA_RECOVERY_WORDS": words]
        try FileManager.default.removeItem(at: office.folder.appendingPathComponent("keys/maria.key"))
        // She makes a new one, which nobody can register.
        #expect(try office.must("key", "create", "maria").error.contains("intyga recovery propose maria"))
        let locked = try office.run("practitioner", "add", "nils", "--name", "Nils Ek", as: "maria")
        #expect(locked.status == 77)
        #expect(locked.error.contains("intyga recovery propose maria"), "\(locked.error)")
        let proposed = try office.run("recovery", "propose", "maria", "--format", "json", environment: envelope)
        #expect(proposed.status == 0, "\(proposed.error)")
        let sixWords = try #require(proposed.object()["words"] as? String)

        // Everybody sees it.
        let status = try office.must("status", "--language", "sv", as: "anna").output
        #expect(status.contains("Någon har öppnat kuvertet och föreslagit maria (Maria Lind)"), "\(status)")
        #expect(status.contains("    intyga recovery confirm\n"), "\(status)")
        let facts = try office.must("status", "--format", "json", as: "anna").object()
        let recovery = try #require(facts["recovery"] as? [String: Any])
        #expect((recovery["proposal"] as? [String: Any])?["practitioner"] as? String == "maria")

        // Neither the envelope alone, nor without comparing the words, nor with other words.
        let alone = try office.run("recovery", "confirm", "--recovery-key", "--words", sixWords, environment: envelope)
        #expect(alone.status == 1)
        #expect(try office.run("recovery", "confirm", as: "anna").status == 64)
        let other = "ask bok cirkel dag elefant fisk"
        #expect(try office.run("recovery", "confirm", "--words", other, as: "anna").status == 65)
        let confirmed = try office.must("recovery", "confirm", "--words", sixWords, as: "anna")
        #expect(confirmed.error.contains("intyga key end maria --key "), "\(confirmed.error)")
        #expect(confirmed.error.contains("intyga recovery create"))

        // She is back, ends what she lost, and makes a new envelope; the old words are worth nothing.
        try office.must("practitioner", "add", "nils", "--name", "Nils Ek", as: "maria")
        let advice = try #require(confirmed.error.firstMatch(of: /intyga (key end maria --key [0-9a-f]+)/))
        let end = try office.run(advice.1.split(separator: " ").map(String.init), as: "maria")
        #expect(end.status == 0, "\(end.error)")
        let renewed = try office.must("recovery", "create", "--format", "json", as: "maria").object()
        #expect(renewed["words"] as? String != words)
        #expect(
            try office.run("recovery", "propose", "maria", environment: envelope).status != 0)
        #expect(try office.must("audit", "verify").output.contains("Nothing was changed"))
    }

    @Test func theStatusAsksForASecondAdministratorUntilThereIsOne() throws {
        let (office, _) = try office()
        let alone = try office.must("status", "--language", "sv", as: "maria").output
        #expect(alone.contains("Du är ensam administratör"))
        #expect(alone.contains("practitioner authorise KORTNAMN --role administrator"), "\(alone)")
        #expect(alone.contains("en administratör och ett kuvert"))
        #expect(try !office.must("status", "--language", "sv", as: "anna").output.contains("ensam"))
        try office.must(
            "practitioner", "authorise", "anna", "--role", "administrator", "--basis", "Ersättare", as: "maria")
        let two = try office.must("status", "--language", "sv", as: "maria").output
        #expect(!two.contains("ensam"))
        #expect(two.contains("2 administratörer och ett kuvert"))
    }

    /// The words are printed once, numbered, and narrow enough for a terminal and a page.
    @Test func theEnvelopeIsPrinted() throws {
        let office = try Office(empty: ())
        let made = try office.must(
            "init", "--name", "Exempelby AME", "--code", "EXB", "--administrator", "maria", "--administrator-name",
            "Maria Lind", "--language", "sv")
        let numbers = made.output.matches(of: /(\d+) [a-z]+/).compactMap { Int($0.1) }
        #expect(numbers == Array(1...18))
        let lines = made.output.components(separatedBy: "\n")
        #expect(lines.dropFirst().allSatisfy { $0.count <= 80 })
        // No file holds them.
        let words = made.output.matches(of: /\d+ ([a-z]+)/).map { String($0.1) }
        for case let url as URL in try #require(
            FileManager.default.enumerator(at: office.folder, includingPropertiesForKeys: nil))
        {
            guard let data = try? Data(contentsOf: url) else { continue }
            #expect(data.range(of: Data(words.prefix(4).joined(separator: " ").utf8)) == nil)
        }
    }
}
