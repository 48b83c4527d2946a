import CompetenceModel
import Foundation
import Testing

@testable import intyga

/// The demonstration at a terminal of 80 columns, as an assessor has it over ssh.
@Suite struct NarrowTerminalTests {
    /// Built once.
    private static let demo = Result { () throws -> URL in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "intyga-narrow-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: folder)
        let run = try CommandLineTool.run(["demo", folder.path], in: FileManager.default.temporaryDirectory)
        try #require(run.status == 0, "\(run.error)")
        return folder
    }

    private static let environment = [
        "INTYGA_REGISTRY": "intyga.sqlite", "INTYGA_KEYS": "keys", "NO_COLOR": "1", "TERM": "xterm",
    ]

    /// Both what is printed and what is said beside it, line by line.
    private func lines(_ arguments: [String], columns: UInt16 = 80) throws -> [String] {
        let folder = try Self.demo.get()
        let terminal = try PseudoTerminal(columns: columns)
        let process = Process()
        process.executableURL = try CommandLineTool.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = Self.environment.merging(["HOME": folder.path]) { $1 }
        process.standardInput = terminal.handle
        process.standardOutput = terminal.handle
        process.standardError = terminal.handle
        try process.run()
        terminal.closeSecondary()
        let text = terminal.read()
        process.waitUntilExit()
        // A progress bar clears its line when it goes.
        return text.replacing("\u{1B}[K", with: "").split(whereSeparator: \.isNewline).map(String.init)
    }

    private static let serial: String = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: demo.get().path + "/certificates")) ?? []
        return files.sorted().first?.replacing(".xml", with: "") ?? ""
    }()

    /// One a line; nothing here changes the registry.
    private static let commands = """
        status
        worklist --all
        --as hakan worklist
        certificate list
        certificate show {serial}
        participant list
        participant show P-0032
        claim list
        claim show C-0014
        claim show C-0018
        practitioner list
        practitioner show karin
        assessment list
        assessment show A-0058
        catalogue list
        catalogue show KGA
        catalogue show OCN-KITCHEN
        catalogue show OCN-KITCHEN-01
        appeal list
        meeting list
        package list
        review impact {serial}
        report validation --by municipality
        report funnel
        report outcomes
        report sampling
        report workload
        audit log --last 100
        audit log --about C-0014
        audit verify
        certificate verify certificates/{serial}.xml --trust trust/fsla.pem --status-list status-list.xml
        certificate verify certificates/{serial}.xml --trust trust/fsla.pem
        --as elin claim sign-off C-0018
        --as elin claim submit --framework OCN-STORE
        --as hakan review C-0014
        assessment show A-0999
        participant show 7
        catalogue show K99
        --as olle assess P-0032 K99
        practitioner authorise elin --role bedömare --basis x
        help bedömare
        help assurer
        claim review --help
        """.split(separator: "\n").map(String.init)

    @Test(arguments: commands, ["sv", "en"]) func fits(_ command: String, _ language: String) throws {
        let arguments = command.replacing("{serial}", with: Self.serial).split(separator: " ").map(String.init)
        let lines = try lines(arguments + ["--language", language])
        #expect(!lines.isEmpty)
        for line in lines where DisplayWidth.of(line) > 80 {
            // Only what must not be broken may be wider: a command, which then stands alone.
            #expect(line.drop { $0 == " " }.hasPrefix("intyga "), "\(line)")
        }
    }

    /// Whatever programs get as an id, a serial number or a date, people get whole.
    @Test(arguments: [
        "certificate list", "participant list", "claim list", "practitioner list", "assessment list", "catalogue list",
        "appeal list", "meeting list",
    ])
    func identifiersAndDatesAreWhole(_ command: String) throws {
        let arguments = command.split(separator: " ").map(String.init)
        let folder = try Self.demo.get()
        let json = try CommandLineTool.run(
            arguments + ["--format", "json"], in: folder, environment: Self.environment
        ).output
        let wanted = Set(
            json.matches(of: #/"([A-Z]{1,5}-[0-9A-Z-]+(?:@\d+)?|\d{4}-\d\d-\d\d|\d{4}|[A-Z]{3,4})"/#).map {
                String($0.1)
            })
        #expect(wanted.count > 3)
        let shown = try lines(arguments).joined(separator: "\n")
        for value in wanted { #expect(shown.contains(value), "\(value)") }
        #expect(!shown.contains("…\n"))
        #expect(!shown.contains("…  "))
    }

    @Test(arguments: [40, 60, 100] as [UInt16]) func tablesFitOtherTerminals(_ columns: UInt16) throws {
        for command in ["certificate list", "participant list", "claim list", "meeting list", "practitioner list"] {
            for line in try lines(command.split(separator: " ").map(String.init), columns: columns) {
                #expect(DisplayWidth.of(line) <= Int(columns), "\(line)")
            }
        }
    }

    /// What goes through a pipe is not laid out: a row is a line, and so is a sentence.
    @Test func nothingIsBrokenInAPipe() throws {
        let folder = try Self.demo.get()
        func run(_ arguments: String...) throws -> Run {
            try CommandLineTool.run(arguments, in: folder, environment: Self.environment)
        }
        let rows = try run("certificate", "list").lines
        #expect(rows.count == 55)
        #expect(rows.dropFirst().allSatisfy { $0.contains(#/^FSLA-.*\d{4}-\d\d-\d\d/#) })
        let refusal = try run("--as", "elin", "claim", "sign-off", "C-0018")
        #expect(
            refusal.error.split(separator: "\n").contains {
                $0.contains("administrator: intyga practitioner authorise elin")
            })
    }

    @Test func theGuideFits() throws {
        let guide = try String(contentsOf: Self.demo.get().appendingPathComponent("README.txt"), encoding: .utf8)
        for line in guide.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    }

    @Test(arguments: HelpTopic.allCases, Language.allCases)
    func whatARoleDoesFits(_ topic: HelpTopic, _ language: Language) {
        for line in topic.text[language].split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    }

    /// How many certificates there are is told of the same thing, or it is said of what.
    @Test func certificatesAreCountedAlike() throws {
        let folder = try Self.demo.get()
        let list = try CommandLineTool.run(
            ["certificate", "list", "--format", "json"], in: folder, environment: Self.environment
        ).array()
        let status = try CommandLineTool.run(["status"], in: folder, environment: Self.environment).output
        let inForce = list.count { $0["state"] as? String == "issued" }
        #expect(list.count == 54)
        #expect(inForce == 52)
        #expect(status.contains(#/Certificates in force +52\n/#))
    }
}
