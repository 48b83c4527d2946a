import Foundation
import Testing

/// What a shell offers when the tabulator is pressed.
@Suite struct CompletionTests {
    @Test(arguments: ["bash", "zsh", "fish"]) func scriptsAreThere(_ shell: String) throws {
        let office = try Office(empty: ())
        let script = try office.run("--generate-completion-script", shell)
        #expect(script.status == 0)
        #expect(script.output.contains("sign-off"))
    }

    /// What bash offers for the last word of a line. The program is the one under test, whatever else is installed.
    private static func offered(_ words: [String], in office: Office) throws -> [String] {
        let script = try office.must("--generate-completion-script", "bash").output
        try office.write(script, to: "completions.bash")
        let typed = words.map { "'\($0)'" }.joined(separator: " ")
        try office.write(
            """
            intyga() { "$PROGRAM" "$@"; }
            source completions.bash
            COMP_WORDS=(intyga \(typed)) COMP_CWORD=\(words.count) COMP_TYPE=9 COMP_KEY=9
            COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
            _intyga intyga "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """, to: "ask.bash")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["ask.bash"]
        process.currentDirectoryURL = office.folder
        process.environment = ProcessInfo.processInfo.environment.merging(
            [
                "PROGRAM": try CommandLineTool.executable.path,
                "INTYGA_KEYS": office.folder.appendingPathComponent("keys").path,
            ]
        ) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test(arguments: [
        (["cla"], ["claim"]), (["claim", "sig"], ["sign-off"]),
        (["assess", "P-"], ["P-0001", "P-0002"]),
        (["assess", "P-0001", "K"], ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "KGA"]),
        (["assess", "P-0001", "K1", "--method", "obs"], ["observation"]),
        (["--as", "ann"], ["anna"]), (["--as", "anna", "claim", "sho"], ["show"]),
        (["assessment", "show", "A-000"], (1...8).map { "A-000\($0)" }),
        (["practitioner", "authorise", "bo", "--role", "internal"], ["internalQualityAssurer"]),
        (["practitioner", "authorise", "bo", "--unit", "K8"], ["K8@1"]),
        (["participant", "exit", "P-0001", "--reason", "st"], ["studies"]),
        (["report", "validation", "--by", "m"], ["municipality"]), (["--format", "j"], ["json"]),
    ])
    func whatIsInTheRegistryIsOffered(_ words: [String], _ expected: [String]) throws {
        let office = try Office()
        try office.assess()
        #expect(try Self.offered(words, in: office).sorted() == expected)
    }

    /// Names are for those who open the registry, not for whoever looks over a shoulder.
    /// Of the people whose keys are here, those who may: the table says who.
    @Test(arguments: [
        (["claim", "submit", "--as", ""], ["anna", "bo"]), (["claim", "sign-off", "--as", ""], ["erik", "ingrid"]),
        (["practitioner", "add", "--as", ""], ["maria"]),
        (["participant", "add", "--as", ""], ["anna", "bo", "maria"]),
        (["appeal", "decide", "--as", ""], ["erik", "ingrid", "maria"]), (["review", "--as", ""], ["erik", "ingrid"]),
        (["participant", "list", "--as", ""], ["anna", "bo", "erik", "ingrid", "maria"]),
    ])
    func whoMayIsOffered(_ words: [String], _ expected: [String]) throws {
        let office = try Office()
        #expect(try Self.offered(words, in: office).sorted() == expected)
    }

    @Test func noNameIsOffered() throws {
        let office = try Office()
        try office.assess()
        #expect(try Self.offered(["participant", "show", "Å"], in: office) == [])
        #expect(try !Self.offered(["participant", "show", ""], in: office).contains { $0.contains("berg") })
    }

    /// Without a registry, nothing is offered and nothing said.
    @Test func noRegistryIsNoError() throws {
        let office = try Office(empty: ())
        #expect(try Self.offered(["assess", "P-"], in: office) == [])
        #expect(try Self.offered(["--registry", "nowhere.sqlite", "claim", "show", "C-"], in: office) == [])
    }
}
