import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Files that are none, among those that somebody else put there.
@Suite struct OddFileTests {
    private static func pipe(_ name: String, in office: Office) throws {
        try #require(mkfifo(office.folder.appendingPathComponent(name).path, 0o600) == 0)
    }

    // The limits are no measure: they keep a program that waits for ever from keeping the tests.
    @Test(.timeLimit(.minutes(30))) func aNamedPipeMakesNobodyWait() throws {
        let office = try Office()
        let file = try office.certified()
        try office.must("certificate", "status-list", "-o", "status.xml", as: "maria")
        try Self.pipe("pipe", in: office)
        let trust = ["--trust", "keys/EXB.seal.pem"]
        let among = try office.run(
            ["certificate", "verify", "pipe", file] + trust + ["--status-list", "status.xml", "--format", "json"])
        #expect(among.status == 66)
        #expect(try among.array().map { $0["answer"] as? String } == ["unreadable", "trusted"])
        #expect(try among.array()[0]["reason"] as? String == "pipe cannot be read: it is a named pipe")
        for arguments in [
            ["certificate", "verify", file] + trust + ["--status-list", "pipe"],
            ["certificate", "verify", file, "--trust", "pipe"],
            ["certificate", "render", "pipe", "-o", "page.html"] + trust,
            ["audit", "verify", "--checkpoint", "pipe"],
            ["--as", "anna", "assessment", "import", "pipe"],
            ["--as", "maria", "catalogue", "import", "pipe"],
            ["--registry", "pipe", "status"],
        ] {
            let run = try office.run(arguments)
            #expect([65, 66].contains(run.status), "\(arguments): \(run.status) \(run.error)")
            #expect(run.error.contains("pipe"), "\(run.error)")
        }
    }

    /// As a shell's <(…) hands it over.
    @Test(.timeLimit(.minutes(30))) func whatAShellPassesOnIsRead() throws {
        let office = try Office()
        try office.write("This is no XML.", to: "letter.xml")
        let program = try CommandLineTool.executable.path
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.currentDirectoryURL = office.folder
        try office.write(try String(contentsOfFile: Office.fixture("seal/root.pem"), encoding: .utf8), to: "root.pem")
        process.arguments = [
            "-c",
            "(sleep 1; cat root.pem) | (exec 3<&0; HOME=. exec '\(program)' certificate verify letter.xml --trust /dev/fd/3)",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        // The trust was read: the letter was judged.
        #expect(process.terminationStatus == 1)
    }

    @Test func aPrivateKeyAmongTheTrustedIsSaid() throws {
        let office = try Office()
        let file = try office.certified()
        let key = try String(contentsOfFile: Office.fixture("seal/test-key.pem"), encoding: .utf8)
        try office.write(try office.read("keys/EXB.seal.pem") + key, to: "both.pem")
        let run = try office.run("certificate", "verify", file, "--trust", "both.pem")
        #expect(run.status == 2)
        #expect(run.error.contains("there is a private key here, too"), "\(run.error)")
        #expect(try office.run("certificate", "verify", file, "--trust", "keys/EXB.seal.pem").error == "")
    }
}
