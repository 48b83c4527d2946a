import CompetenceModel
import CompetenceRegistry
import Dispatch
import Foundation

/// What must not grow with the registry, or by no more than the registry: issuing, catching up, and auditing.
struct LargeBenchmark {
    let intyga: String
    let folder: URL
    /// How many assessments, the smallest first.
    let sizes: [Int]

    func run() throws {
        let small = try issuing(in: try make(1000))
        var memory: Double?
        for size in sizes {
            let large = try make(size)
            let issued = try issuing(in: large)
            Line(
                name: "issue 10 certificates into a registry of \(size) assessments", ours: issued * 1000, unit: "ms",
                reference: small * 1000, referenceName: "into one of 1000, replica caught up in both",
                wanted: "ratio ≤ 1.5"
            ).print()
            let measured = try audit(large)
            try catchUp(large, audit: measured.rate)
            Line(
                name: "memory of audit verify of \(measured.events) events", ours: measured.megabytes, unit: "MB",
                reference: memory, referenceName: "of the registry before",
                wanted: memory == nil ? "≤ 200 MB at 1.25 million events" : "ratio ≤ 1.2"
            ).print()
            memory = memory ?? measured.megabytes
            try FileManager.default.removeItem(at: URL(filePath: large.path).deletingLastPathComponent())
        }
    }

    private func make(_ assessments: Int) throws -> LargeRegistry {
        let start = DispatchTime.now().uptimeNanoseconds
        let large = try LargeRegistry(
            folder: folder.appending(path: "large-\(assessments)"), assessments: assessments)
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        let events = try events(of: large)
        Line(
            name: "made a registry of \(assessments) assessments (\(events) events)", ours: seconds, unit: "s",
            reference: nil,
            referenceName: "", wanted: "no target"
        ).print()
        return large
    }

    private func events(of large: LargeRegistry) throws -> Int {
        let sqlite = Process()
        sqlite.executableURL = URL(filePath: "/usr/bin/env")
        sqlite.arguments = ["sqlite3", large.path, "SELECT count(*) FROM ledger_event"]
        let output = Pipe()
        sqlite.standardOutput = output
        try sqlite.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        sqlite.waitUntilExit()
        guard let count = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw BenchmarkFailure("sqlite3 counted nothing")
        }
        return count
    }

    /// The median time of issuing a claim of ten participants, whose replica has caught up.
    private func issuing(in large: LargeRegistry) throws -> Double {
        let session = try large.administrator()
        var times: [Double] = []
        for claim in large.readyClaims {
            let start = DispatchTime.now().uptimeNanoseconds
            guard try session.issueCertificates(of: claim, seal: large.seal).value?.count == 10 else {
                throw BenchmarkFailure("\(claim) was not issued")
            }
            times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
        }
        // The first one catches up.
        return times.dropFirst().sorted()[times.count / 2 - 1]
    }

    private func audit(_ large: LargeRegistry) throws -> (events: Int, rate: Double, megabytes: Double) {
        let runs = try best(
            of: 3, { try IntygaBenchmarks.run(intyga, ["audit", "verify", "--registry", large.path]) },
            { try IntygaBenchmarks.run("sqlite3", [large.path, "PRAGMA integrity_check"]) })
        let events = try self.events(of: large)
        let rate = Double(events) / runs.ours.seconds
        Line(
            name: "audit verify of \(events) events", ours: rate, unit: "events/s",
            reference: Double(events) / runs.theirs.seconds,
            referenceName: "sqlite3 integrity_check of the file, and nothing else", wanted: "ratio ≥ 0.5"
        ).print()
        return (events, rate, runs.ours.megabytes)
    }

    /// A machine that has not seen the registry before follows it from its beginning.
    private func catchUp(_ large: LargeRegistry, audit: Double) throws {
        let memory = URL(filePath: large.path).deletingLastPathComponent().appending(path: "new-machine")
        let registry = try Registry.open(at: large.path, readOnly: true, sealing: SealingFolder(memory))
        let events = try self.events(of: large)
        let start = DispatchTime.now().uptimeNanoseconds
        _ = try registry.adopt(large.seal)
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        Line(
            name: "catching up with \(events) events", ours: Double(events) / seconds, unit: "events/s",
            reference: audit, referenceName: "audit verify", wanted: "ratio ≥ 0.5"
        ).print()
    }
}
