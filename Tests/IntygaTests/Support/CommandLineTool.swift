import Foundation
import Testing

/// What a run of the program said, and how it ended.
struct Run {
    var status: Int32
    var output: String
    var error: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Standard output as JSON.
    func json() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
    }

    func object() throws -> [String: Any] { try #require(json() as? [String: Any]) }
    func array() throws -> [[String: Any]] { try #require(json() as? [[String: Any]]) }

    /// Standard error as JSON.
    func errorObject() throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(error.utf8)) as? [String: Any])
    }
}

/// The program as it was built, run as a process of its own.
enum CommandLineTool {
    /// Beside the test bundle.
    static var executable: URL {
        get throws {
            let bundle = try #require(Bundle.main.executableURL).resolvingSymlinksInPath()
            var folder = bundle.deletingLastPathComponent()
            for _ in 0..<4 {
                let candidate = folder.appendingPathComponent("intyga")
                if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
                folder.deleteLastPathComponent()
            }
            return try #require(nil as URL?, "the program is not beside \(bundle.path)")
        }
    }

    static func run(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = try executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"]
        variables.merge(environment) { $1 }
        process.environment = variables
        let output = Pipe()
        let error = Pipe()
        let inputPipe = Pipe()
        process.standardOutput = output
        process.standardError = error
        process.standardInput = inputPipe
        try process.run()
        if let input { try inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
        try inputPipe.fileHandleForWriting.close()
        // Read beside each other: a full pipe on one side must not stop the other.
        let errorData = Reader(error.fileHandleForReading)
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            error: String(decoding: errorData.wait(), as: UTF8.self))
    }
}

/// Reads a pipe to its end on another thread.
private final class Reader: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        let box = UncheckedBox(handle)
        DispatchQueue.global().async {
            // Written before the semaphore is signalled, read after it was waited for.
            self.data = box.value.readDataToEndOfFile()
            self.done.signal()
        }
    }

    func wait() -> Data {
        done.wait()
        return data
    }
}

private struct UncheckedBox<Value>: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
}
