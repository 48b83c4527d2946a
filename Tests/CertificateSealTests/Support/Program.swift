import Foundation

/// A program that a test calls.
enum Program {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let python = Repository.url("build/oracle-venv/bin/python").path
    static let missing = "is missing; run Tests/Oracles/setup.sh"

    /// Runs a program to its end and returns its lines of output.
    ///
    /// A program that is not there is a failure of the test, never a reason to skip it.
    static func lines(_ path: String, _ arguments: [String], input: String = "") throws -> [String] {
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure(description: "\(path) \(missing)")
        }
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        // Files rather than pipes: nothing can fill up and wait.
        process.standardInput = try FileHandle(forReadingFrom: folder.write(Array(input.utf8), to: "input"))
        let output = try folder.write([], to: "output")
        let errors = try folder.write([], to: "errors")
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let words = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
            throw Failure(description: "\(path) ended with \(process.terminationStatus): \(words.suffix(2000))")
        }
        return String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    static func xmlsec1(trusting certificate: URL, _ files: [URL]) throws -> [String] {
        try lines(Repository.url("Tests/Oracles/xmlsec_verify.sh").path, [certificate.path] + files.map(\.path))
    }

    static func signxml(certificate: URL, _ files: [URL]) throws -> [String] {
        let script = Repository.url("Tests/Oracles/signxml_verify.py").path
        return try lines(python, [script, certificate.path] + files.map(\.path)).map { line in
            line.split(separator: " ").first.map(String.init) ?? ""
        }
    }
}
