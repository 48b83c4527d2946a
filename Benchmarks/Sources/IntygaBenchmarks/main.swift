import Foundation

// Usage: IntygaBenchmarks PATH-OF-INTYGA. Both in release builds; `Benchmarks/run.sh` does it all.
guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: IntygaBenchmarks PATH-OF-INTYGA\n".utf8))
    exit(64)
}
let folder = FileManager.default.temporaryDirectory.appending(
    path: "intyga-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
try SealBenchmark().run()
try CommandBenchmark(intyga: CommandLine.arguments[1], folder: folder).run()
