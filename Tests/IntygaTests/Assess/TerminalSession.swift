import Foundation
import Testing

/// A session at a pseudo-terminal, played by `Tests/Terminal/terminal_session.py`.
struct TerminalSession {
    enum Step {
        /// Waits until the terminal shows this.
        case see(String)
        case type(String)
        case signal(String)
        /// The window gets another size.
        case resize(columns: Int, rows: Int)
        /// The terminal goes away, as when a connection breaks.
        case hangUp

        fileprivate var json: [String: Any] {
            switch self {
            case .see(let text): ["expect": text]
            case .type(let keys): ["send": keys]
            case .signal(let name): ["signal": name]
            case .resize(let columns, let rows): ["resize": [columns, rows]]
            case .hangUp: ["hangup": true]
            }
        }
    }

    var status: Int
    var signal: Int?
    /// How many keys were pressed.
    var keys: Int
    /// What stood on the terminal from one clearing to the next.
    var screens: [String]
    var raw: String
    var last: String { screens.last ?? "" }

    static func play(
        _ arguments: [String], as actor: String, in office: Office, environment: [String: String] = [:], _ steps: [Step]
    ) throws -> TerminalSession {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Terminal/terminal_session.py")
        var variables = [
            "TERM": "xterm", "LANG": "sv_SE.UTF-8", "LC_ALL": "", "INTYGA_AS": actor, "NO_COLOR": "1",
            "INTYGA_KEYS": office.folder.appendingPathComponent("keys").path,
            // What this machine remembers is of this office.
            "HOME": office.folder.path, "XDG_STATE_HOME": "",
        ]
        variables.merge(environment) { $1 }
        let plan: [String: Any] = [
            "argv": [try CommandLineTool.executable.path] + arguments, "env": variables, "steps": steps.map(\.json),
        ]
        let planFile = office.folder.appendingPathComponent("plan.json")
        let output = office.folder.appendingPathComponent("played.json")
        try JSONSerialization.data(withJSONObject: plan).write(to: planFile)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path]
        process.currentDirectoryURL = office.folder
        process.standardInput = try FileHandle(forReadingFrom: planFile)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "the session could not be played; see standard error")
        let played = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: output)) as? [String: Any])
        return TerminalSession(
            status: try #require(played["status"] as? Int), signal: played["signal"] as? Int,
            keys: try #require(played["keys"] as? Int), screens: try #require(played["screens"] as? [String]),
            raw: try #require(played["raw"] as? String))
    }
}
