import Foundation
import Testing

/// The manual page is written from the program's help.
@Suite struct ManualTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let page = root.appending(path: "docs/intyga.1").path

    private static func run(_ program: String, _ arguments: String...) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func itSaysWhatTheHelpSays() throws {
        let script = Self.root.appending(path: "Scripts/manual.py").path
        let made = try Self.run("python3", script, CommandLineTool.executable.path)
        #expect(made.status == 0, "\(made.output)")
    }

    @Test func itIsWellFormed() throws {
        let checked = try Self.run("mandoc", "-Tlint", "-W", "warning", Self.page)
        #expect(checked.status == 0, "\(checked.output)")
    }

    /// Each command stands in it with an example of its own.
    @Test func everyCommandHasAnExample() throws {
        let sections = try String(contentsOfFile: Self.page, encoding: .utf8).components(separatedBy: "\n.Ss ")
            .filter { $0.hasPrefix("intyga ") }
        #expect(sections.count > 50)
        for section in sections {
            let name = section.prefix { $0 != "\n" }
            let words = name.split(separator: " ").dropFirst().joined(separator: " ")
            #expect(section.contains("\nExample"), "\(name)")
            #expect(section.contains(words), "\(name)")
        }
    }

    @Test func helpFlowsWithTheTerminal() throws {
        let office = try Office(empty: ())
        let help = try office.must("help", "assess").output.split(separator: "\n", omittingEmptySubsequences: false)
        let prose = try #require(help.firstIndex { $0.hasPrefix("One key a criterion") })
        // Of the lines of a paragraph, all but the last are filled.
        let lines = help[prose...].prefix { !$0.isEmpty }
        #expect(lines.dropLast().allSatisfy { $0.count > 60 }, "\(lines)")
    }
}
