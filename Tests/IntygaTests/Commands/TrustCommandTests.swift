import Foundation
import Testing

/// Whom a person trusts for good, and what that is used for.
@Suite struct TrustCommandTests {
    /// An office with a certificate, its page, and the status list; the file's name.
    private static func certified() throws -> (office: Office, file: String) {
        let office = try Office()
        let file = try office.certified()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        return (office, file)
    }

    private static func answers(_ run: Run) throws -> [String?] { try run.array().map { $0["answer"] as? String } }

    @Test func whoIsTrustedOnceNeedNotBeNamed() throws {
        let (office, file) = try Self.certified()
        let verify = ["certificate", "verify", file, "--status-list", "status.xml", "--format", "json"]
        let before = try office.run(verify)
        #expect(before.status == 64)
        #expect(before.error.contains("intyga trust add"))
        try office.must("trust", "add", "keys/EXB.seal.pem")
        #expect(try Self.answers(office.run(verify)) == ["trusted"])
        try office.must("certificate", "render", file, "-o", "page.html")
        // Who is named counts alone.
        try office.write(try String(contentsOfFile: Office.fixture("seal/root.pem"), encoding: .utf8), to: "root.pem")
        #expect(try Self.answers(office.run(verify + ["--trust", "root.pem"])) == ["rejected"])
        let fingerprint = try #require(
            office.must("trust", "list", "--format", "json").array().first?["fingerprint"] as? String)
        try office.must("trust", "remove", String(fingerprint.lowercased().prefix(11)))
        #expect(try office.run(verify).status == 64)
    }

    @Test func theFolderIsOnesOwn() throws {
        let office = try Self.certified().office
        try office.must("trust", "add", "keys/EXB.seal.pem")
        let folder = office.folder.appendingPathComponent(".config/intyga/trust")
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
        // Twice is once.
        let again = try office.must("trust", "add", "keys/EXB.seal.pem", "--format", "json").object()
        #expect(again["added"] as? Int == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        try FileManager.default.setAttributes([.posixPermissions: 0o770], ofItemAtPath: folder.path)
        for arguments in [
            ["trust", "list"], ["certificate", "verify", "status.xml"], ["trust", "add", "keys/EXB.seal.pem"],
        ] {
            let run = try office.run(arguments)
            #expect(run.status == 77, "\(arguments): \(run.error)")
        }
    }

    @Test func theFingerprintIsCompared() throws {
        let office = try Self.certified().office
        let certificate = office.folder.appendingPathComponent("keys/EXB.seal.pem").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = ["x509", "-noout", "-fingerprint", "-sha256", "-in", certificate]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let fingerprint = try #require(printed.split(separator: "=").last).trimmingCharacters(
            in: .whitespacesAndNewlines)
        let wrong = fingerprint.dropLast() + (fingerprint.hasSuffix("0") ? "1" : "0")
        #expect(try office.run("trust", "add", "keys/EXB.seal.pem", "--fingerprint", String(wrong)).status == 1)
        // A beginning is not enough to rely on.
        #expect(
            try office.run("trust", "add", "keys/EXB.seal.pem", "--fingerprint", String(fingerprint.prefix(20))).status
                == 1)
        #expect(try office.must("trust", "list", "--format", "json").array().isEmpty)
        try office.must("trust", "add", "keys/EXB.seal.pem", "--fingerprint", fingerprint.lowercased())
        #expect(try office.must("trust", "list", "--format", "json").array().count == 1)
    }

    /// The page says what it likes; what counts is the document in it.
    @Test func theDocumentIsTakenOutOfThePage() throws {
        let (office, file) = try Self.certified()
        let trust = ["--trust", "keys/EXB.seal.pem", "--status-list", "status.xml", "--format", "json"]
        try office.must("certificate", "render", file, "--trust", "keys/EXB.seal.pem", "-o", "page.html")
        let lying = try office.read("page.html").replacing("Åsa Öberg", with: "Mona Lisa")
        try office.write(lying, to: "lying.html")
        let said = try office.run(["certificate", "verify", "page.html", "lying.html", file] + trust)
        #expect(said.status == 0, "\(said.error)")
        #expect(try said.array().map { $0["source"] as? String } == ["page", "page", "document"])
        #expect(!said.output.contains("Mona"))
        let text = try office.run(["certificate", "verify", "lying.html"] + trust.dropLast(2) + ["--language", "sv"])
        #expect(text.output.contains("vad den själv visar är inte bevisat"))
        #expect(text.output.contains("Öberg"))
        // A page made of a page is the same page.
        try office.must("certificate", "render", "lying.html", "--trust", "keys/EXB.seal.pem", "-o", "again.html")
        #expect(try office.read("again.html") == office.read("page.html"))
        // With two documents nobody could tell which is meant.
        let link = try #require(lying.firstMatch(of: /<a [^>]*href="data:[^>]*>/)).0
        try office.write(lying.replacing("</body>", with: "\(link)</a></body>"), to: "two.html")
        let two = try office.run(["certificate", "verify", "two.html"] + trust)
        #expect(two.status == 1)
        #expect(two.output.contains("page-instead-of-file"))
    }

    @Test func aFolderIsCheckedWhole() throws {
        let (office, file) = try Self.certified()
        let folder = office.folder.appendingPathComponent("box")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("below"), withIntermediateDirectories: true)
        let document = try office.read(file)
        try office.write(document, to: "box/a.xml")
        try office.write(document.replacing("Öberg", with: "Oberg"), to: "box/b.XML")
        try office.write(document, to: "box/.hidden.xml")
        try office.write("Hej!", to: "box/letter.txt")
        try office.write(document, to: "box/below/c.xml")
        let trust = ["--trust", "keys/EXB.seal.pem", "--status-list", "status.xml", "--format", "json"]
        let run = try office.run(["certificate", "verify", "box"] + trust)
        #expect(run.status == 1)
        #expect(try run.array().map { $0["file"] as? String } == ["box/a.xml", "box/b.XML"])
        #expect(try Self.answers(run) == ["trusted", "rejected"])
        // What cannot be read is said beside what can.
        try FileManager.default.createDirectory(
            at: office.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
        let mixed = try office.run(["certificate", "verify", "empty", "box/a.xml"] + trust)
        #expect(mixed.status == 66)
        #expect(try Self.answers(mixed) == ["unreadable", "trusted"])
    }
}
