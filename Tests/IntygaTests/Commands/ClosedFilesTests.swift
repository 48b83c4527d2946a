import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Who may use the files of a registry, and what a person does about one that others may use.
@Suite struct ClosedFilesTests {
    private static func path(_ name: String, in office: Office) -> String {
        office.folder.appendingPathComponent(name).path
    }

    private static func mode(_ name: String, in office: Office) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name, in: office))[.posixPermissions] as? Int
    }

    private static func open(_ name: String, _ mode: mode_t, in office: Office) throws {
        try #require(chmod(path(name, in: office), mode) == 0)
    }

    /// Runs a line of a shell in the office, in which `intyga` is the program.
    private static func shell(_ line: String, in office: Office) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.currentDirectoryURL = office.folder
        process.arguments = ["-c", "intyga() { '\(try CommandLineTool.executable.path)' \"$@\"; }; \(line)"]
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": office.folder.path,
            "LANG": "en_GB.UTF-8",
            "INTYGA_KEYS": path("keys", in: office), "INTYGA_AS": "maria",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    /// An assessment that rests on a file, foto.jpg.
    static func assess(_ office: Office) throws {
        try office.assess()
        // printf 'en bild' | sha256sum
        let digest = "ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        try office.write("en bild", to: "foto.jpg")
        let sheet = try office.read("assessment.xml").replacing(
            "</Note>", with: "</Note><File sha256=\"\(digest)\" name=\"foto.jpg\"/>", maxReplacements: 1)
        try office.write(sheet, to: "with-file.xml")
        try office.must("assessment", "import", "with-file.xml", as: "anna")
    }

    /// The command that is advised mends it, as it is typed.
    @Test(arguments: [
        ("intyga.sqlite", "registry-open-to-others"), ("intyga.sqlite.evidence", "evidence-open-to-others"),
    ])
    func whatOthersMayUseIsRefusedWithTheCommandThatMendsIt(name: String, code: String) throws {
        let office = try Office()
        try Self.assess(office)
        for mode in [0o755, 0o740, 0o704] as [mode_t] {
            try Self.open(name, mode, in: office)
            for arguments in [
                ["audit", "verify"], ["status"], ["participant", "list"], ["backup", "copy.sqlite"],
                ["--registry", "other.sqlite", "restore", "intyga.sqlite"],
                ["participant", "add", "--given-name", "Maja", "--family-name", "Ek"],
            ] {
                let run = try office.run(arguments + ["--format", "json"], as: "maria")
                #expect(run.status == 77, "\(arguments): \(run.error)")
                #expect(run.error.contains(code), "\(run.error)")
            }
            let advised = try office.run("audit", "verify", "--language", "en").error
            let command = try #require(advised.firstMatch(of: #/chmod [67]00 [^ ]+[^ .]/#)).output
            #expect(try Self.shell(String(command), in: office).status == 0)
            try office.must("audit", "verify")
        }
        #expect(!FileManager.default.fileExists(atPath: Self.path("copy.sqlite", in: office)))
        #expect(!FileManager.default.fileExists(atPath: Self.path("other.sqlite", in: office)))
    }

    @Test func aBackupThatOthersMayUseIsRefused() throws {
        let office = try Office()
        try Self.assess(office)
        try office.must("backup", "copy.sqlite")
        for name in ["copy.sqlite", "copy.sqlite.evidence"] {
            let mode = try #require(try Self.mode(name, in: office))
            try Self.open(name, 0o755, in: office)
            let run = try office.run("--registry", "new.sqlite", "restore", "copy.sqlite", "--language", "en")
            #expect(run.status == 77)
            #expect(run.error.contains("chmod") && run.error.contains(name), "\(run.error)")
            #expect(!FileManager.default.fileExists(atPath: Self.path("new.sqlite", in: office)))
            try Self.open(name, mode_t(mode), in: office)
        }
        try office.must("--registry", "new.sqlite", "restore", "copy.sqlite")
    }

    /// Whatever the user's setting takes from files in general, or leaves to everybody.
    @Test(arguments: ["000", "022", "077", "277"]) func whatIsMadeIsItsOwnersAlone(umask: String) throws {
        let office = try Office()
        try Self.assess(office)
        let made = try Self.shell(
            """
            umask \(umask)
            intyga --registry new.sqlite init --name Nyby --code NYB --administrator nina --administrator-name 'Nina Ek' \
            && intyga backup copy.sqlite && intyga --registry again.sqlite restore copy.sqlite
            """, in: office)
        #expect(made.status == 0, "\(made.output)")
        for name in ["copy.sqlite.evidence", "again.sqlite.evidence", "again.sqlite.evidence/ab"] {
            #expect(try Self.mode(name, in: office) == 0o700, "\(name)")
        }
        for name in ["new.sqlite", "copy.sqlite", "again.sqlite", "keys/nina.key"] {
            #expect(try Self.mode(name, in: office) == 0o600, "\(name): \(made.output)")
        }
    }

    @Test func theFolderOfEvidenceIsItsOwnersAlone() throws {
        let office = try Office()
        try office.assess()
        try office.write("en bild", to: "foto.jpg")
        let digest = "ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        let sheet = try office.read("assessment.xml").replacing(
            "</Note>", with: "</Note><File sha256=\"\(digest)\" name=\"foto.jpg\"/>", maxReplacements: 1)
        try office.write(sheet, to: "with-file.xml")
        let made = try Self.shell(
            "umask 000; intyga --as anna assessment import with-file.xml && intyga backup copy.sqlite", in: office)
        try #require(made.status == 0, "\(made.output)")
        for registry in ["intyga.sqlite", "copy.sqlite"] {
            #expect(try Self.mode("\(registry).evidence", in: office) == 0o700)
            #expect(try Self.mode("\(registry).evidence/ab", in: office) == 0o700)
            #expect(try Self.mode("\(registry).evidence/ab/\(digest)", in: office) == 0o600)
        }
    }

    // MARK: A group

    /// Where the tests run as root, everything is of the group root to begin with; elsewhere there is no second group to be had.
    @Test(.enabled(if: geteuid() == 0)) func aNamedGroupSharesTheRegistry() throws {
        let office = try Office()
        try Self.open("intyga.sqlite", 0o660, in: office)
        #expect(try office.run("audit", "verify").status == 77)
        let root = ["INTYGA_GROUP": "root"]
        #expect(try office.run(["audit", "verify"], environment: root).status == 0)
        for group in ["daemon", "no such group", ""] {
            #expect(try office.run(["audit", "verify"], environment: ["INTYGA_GROUP": group]).status == 77)
        }
        // What is made for the registry is the group's, too.
        for arguments in [
            ["participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--register", "KGA"],
            ["participant", "add", "--given-name", "Bo", "--family-name", "Ek", "--register", "KGA"],
        ] { #expect(try office.run(arguments, as: "anna", environment: root).status == 0) }
        try office.write(try Office.assessmentToday(), to: "assessment.xml")
        try office.write("en bild", to: "foto.jpg")
        let digest = "ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"
        try office.write(
            try office.read("assessment.xml").replacing(
                "</Note>", with: "</Note><File sha256=\"\(digest)\" name=\"foto.jpg\"/>", maxReplacements: 1),
            to: "with-file.xml")
        let imported = try office.run(["assessment", "import", "with-file.xml"], as: "anna", environment: root)
        try #require(imported.status == 0, "\(imported.error)")
        #expect(try Self.mode("intyga.sqlite.evidence", in: office) == 0o2770)
        #expect(try Self.mode("intyga.sqlite.evidence/ab/\(digest)", in: office) == 0o660)
        #expect(try office.run(["audit", "verify"], environment: root).status == 0)
        // A copy is whose who makes it.
        #expect(try office.run(["backup", "copy.sqlite"], environment: root).status == 0)
        #expect(try Self.mode("copy.sqlite", in: office) == 0o600)
        #expect(try Self.mode("copy.sqlite.evidence", in: office) == 0o700)
        // Everybody is not a group.
        try Self.open("intyga.sqlite", 0o664, in: office)
        #expect(try office.run(["audit", "verify"], environment: root).status == 77)
    }

    // MARK: Where nothing can be written

    private static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "unshare -m sh -c 'mount --bind /tmp /tmp && mount -o remount,ro,bind /tmp' 2>/dev/null",
        ]
        return (try? process.run()).map {
            process.waitUntilExit()
            return process.terminationStatus == 0
        } ?? false
    }()

    /// Runs commands where nothing can be written to the folder `medium`.
    private static func reading(_ commands: String..., in office: Office) throws -> (status: Int32, output: String) {
        let line =
            (["mount --bind medium medium && mount -o remount,ro,bind medium && cd ."] + commands.map { "\"$0\" \($0)" })
            .joined(separator: " && ")
        return try shell("unshare -m sh -c '\(line)' '\(CommandLineTool.executable.path)'", in: office)
    }

    private static func makeMedium(in office: Office) throws {
        try FileManager.default.createDirectory(
            atPath: path("medium", in: office), withIntermediateDirectories: false)
    }

    /// SQLite cannot make the memory that it shares with others beside a registry that was in use.
    @Test(.enabled(if: canMount)) func aRegistryIsReadWhereNothingCanBeWritten() throws {
        let office = try Office()
        try office.assess()
        try Self.makeMedium(in: office)
        for name in ["intyga.sqlite", "intyga.sqlite-wal"]
        where FileManager.default.fileExists(atPath: Self.path(name, in: office)) {
            try FileManager.default.copyItem(
                atPath: Self.path(name, in: office), toPath: Self.path("medium/\(name)", in: office))
        }
        let read = try Self.reading(
            "--registry medium/intyga.sqlite audit verify", "--registry medium/intyga.sqlite backup copy.sqlite",
            "--registry copy.sqlite audit verify", in: office)
        #expect(read.status == 0, "\(read.output)")
        // The newest changes would be missing without a word.
        try office.write("changes", to: "medium/intyga.sqlite-wal")
        try Self.open("medium/intyga.sqlite-wal", 0o600, in: office)
        let refused = try Self.reading("--registry medium/intyga.sqlite audit verify --format json", in: office)
        #expect(refused.status == 73)
        #expect(refused.output.contains("registry-log-unreadable"), "\(refused.output)")
    }

    /// As on a CD: nobody can close it there, and it can be read.
    @Test(.enabled(if: canMount)) func aReadOnlyMediumIsReadWithAWarning() throws {
        let office = try Office()
        try Self.assess(office)
        try Self.makeMedium(in: office)
        try office.must("backup", "medium/copy.sqlite")
        try Self.open("medium/copy.sqlite", 0o644, in: office)
        try Self.open("medium/copy.sqlite.evidence", 0o755, in: office)
        #expect(try office.run("--registry", "medium/copy.sqlite", "audit", "verify").status == 77)
        let run = try Self.reading(
            "--registry medium/copy.sqlite audit verify", "--registry new.sqlite restore medium/copy.sqlite", in: office
        )
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("! medium/copy.sqlite can be read by others"), "\(run.output)")
        #expect(run.output.contains("medium/copy.sqlite.evidence can be read by others"), "\(run.output)")
        #expect(try Self.mode("new.sqlite", in: office) == 0o600)
        #expect(try Self.mode("new.sqlite.evidence", in: office) == 0o700)
        // What is closed is read there without a word.
        try Self.open("medium/copy.sqlite", 0o600, in: office)
        try Self.open("medium/copy.sqlite.evidence", 0o700, in: office)
        let quiet = try Self.reading("--registry medium/copy.sqlite audit verify", in: office)
        #expect(quiet.status == 0 && !quiet.output.contains("!"), "\(quiet.output)")
    }
}
