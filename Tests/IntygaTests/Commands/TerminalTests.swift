import Foundation
import Testing

/// The program at a terminal.
@Suite struct TerminalTests {
    private func show(
        _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80
    ) throws -> String {
        let office = try Office()
        let terminal = try PseudoTerminal(columns: columns)
        let process = Process()
        process.executableURL = try CommandLineTool.executable
        process.arguments = arguments
        process.currentDirectoryURL = office.folder
        process.environment = ["TERM": "xterm", "HOME": office.folder.path].merging(environment) { $1 }
        process.standardInput = terminal.handle
        process.standardOutput = terminal.handle
        process.standardError = terminal.handle
        try process.run()
        terminal.closeSecondary()
        let text = terminal.read()
        process.waitUntilExit()
        return text
    }

    @Test func coloursAtATerminalAndNotWhereTheyAreNotWanted() throws {
        #expect(try show(["practitioner", "list"]).contains("\u{1B}["))
        #expect(try !show(["practitioner", "list"], environment: ["NO_COLOR": "1"]).contains("\u{1B}["))
        #expect(try !show(["practitioner", "list"], environment: ["TERM": "dumb"]).contains("\u{1B}["))
        #expect(try !show(["practitioner", "list", "--format", "json"]).contains("\u{1B}["))
        let office = try Office()
        #expect(try !office.run("practitioner", "list", environment: ["TERM": "xterm"]).output.contains("\u{1B}["))
        #expect(try !office.run("participant", "show", "P-9").error.contains("\u{1B}["))
    }

    @Test func tablesFitTheTerminal() throws {
        let text = try show(["catalogue", "show", "K1"], environment: ["NO_COLOR": "1"], columns: 60)
        for line in text.split(whereSeparator: \.isNewline) { #expect(line.count <= 60, "\(line)") }
    }

    @Test func aPassphraseIsAskedForTwiceAndNeverShown() throws {
        let office = try Office()
        let terminal = try PseudoTerminal()
        let process = Process()
        process.executableURL = try CommandLineTool.executable
        process.arguments = ["key", "create", "vera", "--passphrase", "--keys", "keys"]
        process.currentDirectoryURL = office.folder
        process.environment = ["TERM": "xterm", "HOME": office.folder.path]
        process.standardInput = terminal.handle
        process.standardOutput = terminal.handle
        process.standardError = terminal.handle
        try process.run()
        var text = terminal.read(until: "passphrase:")
        #expect(!terminal.echoes)
        terminal.type("hemligt ord\n")
        text += terminal.read(until: "Once more:")
        terminal.type("hemligt ord\n")
        terminal.closeSecondary()
        text += terminal.read()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
        #expect(!text.contains("hemligt"))
        #expect(try office.read("keys/vera.key").contains("scrypt"))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func theTerminalGetsItsSettingsBackWhateverEndsTheProgram(_ signal: Int32) throws {
        let office = try Office()
        let terminal = try PseudoTerminal()
        #expect(terminal.echoes)
        let process = Process()
        process.executableURL = try CommandLineTool.executable
        process.arguments = ["key", "create", "vera", "--passphrase", "--keys", "keys"]
        process.currentDirectoryURL = office.folder
        process.environment = ["HOME": office.folder.path]
        process.standardInput = terminal.handle
        process.standardOutput = terminal.handle
        process.standardError = terminal.handle
        try process.run()
        _ = terminal.read(until: "passphrase:")
        #expect(!terminal.echoes)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(terminal.echoes)
    }
}
