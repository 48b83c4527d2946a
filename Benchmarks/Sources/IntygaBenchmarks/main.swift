import Foundation

// Usage: IntygaBenchmarks PATH-OF-INTYGA [seal | commands | large [ASSESSMENTS…] | make FOLDER ASSESSMENTS]. Both in release builds; `Benchmarks/run.sh` does it all.
func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
}

let usage = "usage: IntygaBenchmarks PATH-OF-INTYGA [seal | commands | large [ASSESSMENTS…] | make FOLDER ASSESSMENTS]"
let part = CommandLine.arguments.dropFirst(2).first
let sizes = CommandLine.arguments.dropFirst(3).compactMap { Int($0) }
guard CommandLine.arguments.count > 1, sizes.count == max(0, CommandLine.arguments.count - (part == "make" ? 4 : 3)),
    sizes.isEmpty || part == "large" || part == "make", [nil, "seal", "commands", "large", "make"].contains(part)
else { fail(usage, status: 64) }
let folder = FileManager.default.temporaryDirectory.appending(
    path: "intyga-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let intyga = CommandLine.arguments[1]
    switch part {
    // It takes long, and is asked for by name.
    case "large":
        try LargeBenchmark(intyga: intyga, folder: folder, sizes: sizes.isEmpty ? [1_000_000] : sizes).run()
    // To look at what the figures come from.
    case "make":
        _ = try LargeRegistry(folder: URL(filePath: CommandLine.arguments[3]), assessments: sizes.first ?? 1000)
    case "seal": try SealBenchmark().run()
    case "commands": try CommandBenchmark(intyga: intyga, folder: folder).run()
    default:
        try SealBenchmark().run()
        try CommandBenchmark(intyga: intyga, folder: folder).run()
    }
} catch {
    fail("benchmark failed: \(error)", status: 1)
}
