import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A command that is killed, or for which the disk is full, leaves nothing that keeps the next one from doing its work.
@Suite struct WholeOrNotAtAllTests {
    private static let charter = [
        "init", "--name", "Arbetsmarknadsenheten Nyby", "--code", "NYB", "--administrator", "nina",
        "--administrator-name", "Nina Ek",
    ]

    /// No file of it may become larger than `blocks` of 512 bytes: to the program, a full disk.
    private static func run(_ arguments: [String], blocks: Int, in office: Office) throws -> Run {
        let words = arguments.map { "'\($0)'" }.joined(separator: " ")
        try office.write(
            "ulimit -f \(blocks)\ntrap '' XFSZ\nexec '\(try CommandLineTool.executable.path)' \(words)\n", to: "run.sh")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["run.sh"]
        process.currentDirectoryURL = office.folder
        process.environment = [
            "HOME": office.folder.path, "LANG": "C.UTF-8",
            "INTYGA_KEYS": office.folder.appendingPathComponent("keys").path,
        ]
        let error = Pipe()
        process.standardError = error
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(status: process.terminationStatus, output: "", error: String(decoding: said, as: UTF8.self))
    }

    /// Whatever the disk has room for, `init` is there whole or not at all, and can be run again.
    @Test(arguments: [1, 8, 40, 160, 320]) func initIsWholeOrNotThere(blocks: Int) throws {
        let office = try Office(empty: ())
        let run = try Self.run(Self.charter, blocks: blocks, in: office)
        if run.status != 0 {
            #expect(!FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("intyga.sqlite").path))
            let again = try office.run(Self.charter)
            #expect(again.status == 0, "\(again.error)")
        }
        let audit = try office.run("audit", "verify")
        #expect(audit.status == 0, "\(audit.output)\(audit.error)")
    }

    @Test func backupIsWholeOrNotThere() throws {
        let office = try Office()
        let run = try Self.run(["--language", "sv", "backup", "copy.sqlite"], blocks: 40, in: office)
        #expect(run.status == 74)
        #expect(!run.error.contains("not an error"), "\(run.error)")
        let names = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
        #expect(names.filter { $0.hasPrefix("copy") } == [])
        try office.must("backup", "copy.sqlite")
        try office.must("--registry", "restored.sqlite", "restore", "copy.sqlite")
        try office.must("--registry", "restored.sqlite", "audit", "verify")
    }

    /// A killed copy leaves an unfinished one, which the next takes over.
    @Test func whatAKilledBackupLeftIsInNobodysWay() throws {
        let office = try Office()
        for ending in ["", "-journal"] { try office.write("half", to: "copy.sqlite.intyga-unfinished\(ending)") }
        let evidence = office.folder.appendingPathComponent("copy.sqlite.intyga-unfinished.evidence/ab")
        try FileManager.default.createDirectory(at: evidence, withIntermediateDirectories: true)
        try Data("half".utf8).write(to: evidence.appendingPathComponent("abc"))
        try office.must("backup", "copy.sqlite")
        let names = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
        #expect(names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
        try office.must("--registry", "copy.sqlite", "audit", "verify")
    }

    /// A registry that nobody opened: an audit does not call it sound.
    @Test func anEmptyLedgerFailsTheAudit() throws {
        let office = try Office()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["sqlite3", "empty.sqlite", ".read schema.sql"]
        process.currentDirectoryURL = office.folder
        let dump = Process()
        dump.executableURL = URL(filePath: "/usr/bin/env")
        dump.arguments = ["sqlite3", "intyga.sqlite", ".schema"]
        dump.currentDirectoryURL = office.folder
        let pipe = Pipe()
        dump.standardOutput = pipe
        try dump.run()
        let schema = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        dump.waitUntilExit()
        let internals = schema.split(separator: "\n").filter { !$0.contains("sqlite_sequence") }
        let header = try Data(contentsOf: office.folder.appendingPathComponent("intyga.sqlite"))
        let version = header[60..<64].reduce(0) { $0 << 8 | Int($1) }
        let application = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
        try office.write(
            internals.joined(separator: "\n")
                + "\nPRAGMA user_version = \(version);\nPRAGMA application_id = \(application);\n", to: "schema.sql")
        try process.run()
        process.waitUntilExit()
        try #require(chmod(office.folder.appendingPathComponent("empty.sqlite").path, 0o600) == 0)
        let audit = try office.run("--registry", "empty.sqlite", "audit", "verify")
        #expect(audit.status == 1)
        #expect((audit.output + audit.error).contains("nobody opened the registry"), "\(audit.output)\(audit.error)")
    }

    // MARK: Where results go

    /// As root, too: a device is written to, and stays one.
    @Test(arguments: ["/dev/null", "pipe"]) func aDeviceIsNotReplaced(_ path: String) throws {
        let office = try Office()
        var reader: Int32 = -1
        if path == "pipe" {
            let pipe = office.folder.appendingPathComponent("pipe").path
            try #require(mkfifo(pipe, 0o600) == 0)
            reader = open(pipe, O_RDONLY | O_NONBLOCK)
        }
        defer { if reader >= 0 { close(reader) } }
        for arguments in [
            ["key", "show", "anna", "-o", path], ["assessment", "form", "KGA", "-o", path],
        ] {
            let run = try office.run(["--as", "maria"] + arguments)
            #expect(run.status == 0, "\(arguments): \(run.error)")
        }
        var status = stat()
        #expect(stat(path == "pipe" ? office.folder.appendingPathComponent("pipe").path : path, &status) == 0)
        #expect(status.st_mode & S_IFMT == (path == "pipe" ? S_IFIFO : S_IFCHR))
    }

    /// An English word of the system's in a Swedish sentence helps nobody.
    @Test func whatTheSystemSaysIsSaidInSwedish() throws {
        let office = try Office()
        try FileManager.default.createDirectory(
            at: office.folder.appendingPathComponent("mapp"), withIntermediateDirectories: false)
        // One command replaces a file, the other does not.
        for arguments in [["assessment", "form", "KGA", "-o", "mapp"], ["key", "show", "anna", "-o", "mapp"]] {
            let run = try office.run(["--language", "sv", "--as", "maria"] + arguments)
            #expect(run.status == 73)
            #expect(run.error.hasPrefix("Fel: Det går inte att skriva mapp: det är en mapp\n"), "\(run.error)")
        }
    }

    @Test(.enabled(if: geteuid() != 0)) func aRegistryThatMayNotBeReadIsSaid() throws {
        let office = try Office()
        chmod(office.folder.appendingPathComponent("intyga.sqlite").path, 0)
        let run = try office.run("--language", "sv", "status")
        #expect(run.status == 66)
        #expect(
            run.error.split(separator: "\n") == [
                "Fel: Det går inte att läsa intyga.sqlite: du har inte rätt till det",
                "    Kontrollera filnamnet, och att du får läsa filen.",
            ])
    }
}
