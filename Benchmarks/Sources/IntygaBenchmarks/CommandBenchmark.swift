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
        try IntygaBenchmarks.run(intyga, ["demo", demo.path()])
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
        // Each on a registry and a database of its own.
        let imports = try best(
            of: 3,
            {
                try bulk.reset()
                return try IntygaBenchmarks.run(intyga, ["assessment", "import", bulk.file] + bulk.options)
            }, bulk.importWithSQLite)
        Line(
            name: "assessment import of \(rows) rows", ours: Double(rows) / imports.ours.seconds, unit: "rows/s",
            reference: Double(rows) / imports.theirs.seconds, referenceName: "sqlite3 .import, three indexes",
            wanted: "ratio ≥ 0.25, memory \(Int(imports.ours.megabytes)) of 150 MB"
        ).print()
        // The check that SQLite has for any file is a part of the audit.
        let audits = try best(
            of: 7, { try IntygaBenchmarks.run(intyga, ["audit", "verify"] + bulk.options) }, bulk.checkWithSQLite)
        let events = Double(try bulk.eventCount())
        Line(
            name: "audit verify of \(Int(events)) events", ours: events / audits.ours.seconds, unit: "events/s",
            reference: events / audits.theirs.seconds,
            referenceName: "sqlite3 integrity_check of the file, and nothing else",
            wanted: "ratio ≥ 0.5, memory \(Int(audits.ours.megabytes)) of 150 MB"
        ).print()
    }
}
