import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

/// A registry with many participants and a file with a judgement of each of them in every criterion of KGA.
struct BulkRegistry {
    let folder: URL
    let file: String
    private let registry: String

    /// What every command on this registry needs to know.
    let options: [String]

    init(folder: URL, intyga: String, rows: Int) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        registry = folder.appending(path: "registry.sqlite").path()
        file = folder.appending(path: "assessments.csv").path()
        let keys = folder.appending(path: "keys").path()
        options = ["--registry", registry, "--keys", keys, "--as", "anna"]
        let catalogue = URL(filePath: #filePath).appending(path: "../../../../fixtures/catalogue/kga.xml")
            .standardizedFileURL
        func command(_ arguments: [String]) throws {
            try IntygaBenchmarks.run(intyga, arguments + options)
        }
        try command([
            "init", "--name", "Exempelby kommun", "--code", "EXB", "--administrator", "anna", "--administrator-name",
            "Anna Berg",
        ])
        try command(["catalogue", "import", catalogue.path()])
        try command(["practitioner", "authorise", "anna", "--role", "assessor", "--basis", "Kurs"])
        let framework = try Self.framework(at: registry)
        let criteria = framework.units.flatMap { unit in unit.criteria.map { (unit.reference, $0.number) } }
        let people = (rows + criteria.count - 1) / criteria.count
        var participants = "givenName,familyName,identityNumber,sex,municipality,protected,framework\n"
        for number in 1...people { participants += "Person,Nummer \(number),,female,,,KGA\n" }
        let peopleFile = folder.appending(path: "participants.csv")
        try participants.write(to: peopleFile, atomically: true, encoding: .utf8)
        try command(["participant", "import", peopleFile.path()])
        let today = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).dateInSweden
        var text =
            "participant,framework,unit,version,criterion,grade,date,evidence,method,evidenceDate,setting,place,supervisor,why\n"
        var written = 0
        for number in 1...people {
            for (unit, criterion) in criteria where written < rows || number == people {
                text +=
                    "\(ParticipantID(number: number)),KGA,\(unit.code),\(unit.version),\(criterion),achieved,\(today),1,observation,\(today),workplace,,,Visade det flera dagar i rad\n"
                written += 1
            }
        }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        try FileManager.default.copyItem(atPath: registry, toPath: registry + ".before")
    }

    /// Puts the registry back to before any assessment, and the reference to nothing.
    func reset() throws {
        for path in [registry, registry + "-wal", registry + "-shm", reference]
        where FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
        try FileManager.default.copyItem(atPath: registry + ".before", toPath: registry)
    }

    private var reference: String { folder.appending(path: "reference.sqlite").path() }

    private static func framework(at path: String) throws -> Framework {
        guard let code = FrameworkCode("KGA"),
            let entry = try Registry.open(at: path, readOnly: true).read({ try $0.framework(code) })
        else { throw BenchmarkFailure("no framework KGA") }
        return entry.framework
    }

    func eventCount() throws -> Int {
        try Registry.open(at: registry, readOnly: true).read { reader in
            var count = 0
            try reader.forEachTransaction(from: 1) { _, entries in count += entries.count }
            return count
        }
    }

    /// SQLite's own check of the registry's file.
    func checkWithSQLite() throws -> Usage {
        try IntygaBenchmarks.run("sqlite3", [registry, "PRAGMA integrity_check"])
    }

    /// The same file into a table with three indexes, by the sqlite3 shell.
    func importWithSQLite() throws -> Usage {
        let script = folder.appending(path: "reference.sql").path()
        try """
        create table judgement (participant, framework, unit, version, criterion, grade, date, evidence, method,
            evidenceDate, setting, place, supervisor, why);
        create index judgement_participant on judgement (participant);
        create index judgement_unit on judgement (unit, criterion);
        create index judgement_date on judgement (date);
        .mode csv
        .import --skip 1 \(file) judgement
        """.write(toFile: script, atomically: true, encoding: .utf8)
        return try IntygaBenchmarks.run("sqlite3", [reference], input: script)
    }
}
