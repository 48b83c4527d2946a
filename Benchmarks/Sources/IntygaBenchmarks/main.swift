import Foundation

// Usage: IntygaBenchmarks PATH-OF-INTYGA [seal | commands]. Both in release builds; `Benchmarks/run.sh` does it all.
func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
}

let usage = "usage: IntygaBenchmarks PATH-OF-INTYGA [seal | commands]"
guard (2...3).contains(CommandLine.arguments.count) else { fail(usage, status: 64) }
let part = CommandLine.arguments.dropFirst(2).first
let folder = FileManager.default.temporaryDirectory.appending(
    path: "intyga-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    if part != "commands" { try SealBenchmark().run() }
    if part != "seal" { try CommandBenchmark(intyga: CommandLine.arguments[1], folder: folder).run() }
} catch {
    fail("benchmark failed: \(error)", status: 1)
}
