import CompetenceModel
import CompetenceRegistry
import Foundation

/// The program as people meet it: start-up, everyday commands on the FSLA registry, a bulk import, an audit.
struct CommandBenchmark {
    let intyga: String
    let folder: URL

    func run() throws {
        try startUp()
        try everyday()
        try bulk()
    }

    private func startUp() throws {
        let ours = try median(of: 21, intyga, ["--version"])
        let theirs = try median(of: 21, "sqlite3", ["--version"])
        Line(
            name: "start-up (intyga --version)", ours: ours.seconds * 1000, unit: "ms",
            reference: theirs.seconds * 1000, referenceName: "sqlite3 --version", wanted: "ratio ≤ 6"
        ).print()
    }

    private func everyday() throws {
        let demo = folder.appending(path: "demo")
        let built = try IntygaBenchmarks.run(intyga, ["demo", demo.path()])
        guard built.status == 0 else { throw BenchmarkFailure("intyga demo: exit status \(built.status)") }
        let registry = demo.appending(path: "intyga.sqlite").path()
        for command in [
            ["participant", "list"], ["claim", "show", "C-0018"], ["worklist", "--as", "vera"],
            ["report", "validation"], ["report", "funnel"],
        ] {
            let usage = try median(of: 9, intyga, command + ["--registry", registry])
            Line(
                name: "\(command.joined(separator: " ")) on the FSLA registry", ours: usage.seconds * 1000, unit: "ms",
                reference: nil, referenceName: "", wanted: "≤ 60 ms, memory \(Int(usage.megabytes)) of 150 MB"
            ).print()
        }
    }

    private func bulk() throws {
        let rows = 100_000
        let bulk = try BulkRegistry(folder: folder.appending(path: "bulk"), intyga: intyga, rows: rows)
        // In turn, each on a registry and a database of its own; the best of each.
        var ours = Usage(seconds: .infinity, megabytes: 0, status: 0)
        var theirs = ours
        for _ in 0..<3 {
            try bulk.reset()
            let imported = try IntygaBenchmarks.run(
                intyga, ["assessment", "import", bulk.file] + bulk.options)
            guard imported.status == 0 else {
                throw BenchmarkFailure("assessment import: exit status \(imported.status)")
            }
            if imported.seconds < ours.seconds { ours = imported }
            let reference = try bulk.importWithSQLite()
            if reference.seconds < theirs.seconds { theirs = reference }
        }
        Line(
            name: "assessment import of \(rows) rows", ours: Double(rows) / ours.seconds, unit: "rows/s",
            reference: Double(rows) / theirs.seconds, referenceName: "sqlite3 .import, three indexes",
            wanted: "ratio ≥ 0.25, memory \(Int(ours.megabytes)) of 150 MB"
        ).print()
        try audit(bulk)
    }

    /// In turn with the check that SQLite has for any file, which is a part of the audit; the best of each.
    private func audit(_ bulk: BulkRegistry) throws {
        var ours = Usage(seconds: .infinity, megabytes: 0, status: 0)
        var theirs = ours
        for _ in 0..<7 {
            let audited = try IntygaBenchmarks.run(intyga, ["audit", "verify"] + bulk.options)
            guard audited.status == 0 else { throw BenchmarkFailure("audit verify: exit status \(audited.status)") }
            if audited.seconds < ours.seconds { ours = audited }
            let reference = try bulk.checkWithSQLite()
            if reference.seconds < theirs.seconds { theirs = reference }
        }
        let events = Double(try bulk.eventCount())
        Line(
            name: "audit verify of \(Int(events)) events", ours: events / ours.seconds, unit: "events/s",
            reference: events / theirs.seconds, referenceName: "sqlite3 integrity_check of the file, and nothing else",
            wanted: "≥ 100000 events/s, memory \(Int(ours.megabytes)) of 150 MB"
        ).print()
    }
}
