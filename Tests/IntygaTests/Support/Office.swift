import Foundation
import Testing

/// A folder with a registry and its people, in which a test runs commands. Everybody is invented.
///
/// maria administers, anna and bo assess, ingrid assures internally, erik externally.
final class Office {
    let folder: URL

    /// Built once by real commands; every test gets a copy.
    private static let template = Result { try build() }

    static let keyHolders = ["maria", "anna", "bo", "ingrid", "erik"]

    init() throws {
        let template = try Self.template.get()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("intyga-test-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: template, to: folder)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// An empty folder.
    init(empty: Void) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("intyga-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    @discardableResult func run(
        _ arguments: String..., as actor: String? = nil, environment: [String: String] = [:], input: String? = nil
    ) throws -> Run {
        try run(arguments, as: actor, environment: environment, input: input)
    }

    @discardableResult func run(
        _ arguments: [String], as actor: String? = nil, environment: [String: String] = [:], input: String? = nil
    ) throws -> Run {
        var variables = ["INTYGA_KEYS": folder.appendingPathComponent("keys").path]
        if let actor { variables["INTYGA_AS"] = actor }
        variables.merge(environment) { $1 }
        return try CommandLineTool.run(arguments, in: folder, environment: variables, input: input)
    }

    /// Runs a command that must succeed.
    @discardableResult func must(_ arguments: String..., as actor: String? = nil) throws -> Run {
        let run = try run(arguments, as: actor)
        try #require(run.status == 0, "intyga \(arguments.joined(separator: " ")): \(run.error)\(run.output)")
        return run
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    static func fixture(_ path: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/\(path)").path
    }

    /// P-0001 (Åsa Öberg) and P-0002 (protected) registered for KGA, and P-0001 assessed in all of it by anna.
    func assess() throws {
        try must(
            "participant", "add", "--given-name", "Åsa", "--family-name", "Öberg", "--sex", "female",
            "--municipality", "0885", "--register", "KGA", as: "anna")
        try must(
            "participant", "add", "--given-name", "Karl", "--family-name", "Hemlig", "--protected", "--register",
            "KGA", as: "anna")
        try write(try Self.assessmentToday(), to: "assessment.xml")
        try must("assessment", "import", "assessment.xml", as: "anna")
    }

    /// The complete example, dated on a day that has been whenever the test runs.
    static func assessmentToday() throws -> String {
        // Without the files it names, which are not beside it here.
        try String(contentsOfFile: fixture("assessment/kga-complete.xml"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("<File ") }
            .joined(separator: "\n")
    }

    private static func build() throws -> URL {
        let office = try Office(empty: ())
        try office.must(
            "init", "--name", "Arbetsmarknadsenheten Exempelby", "--code", "EXB", "--administrator", "maria",
            "--administrator-name", "Maria Lind", "--organisation-number", "212000-0001")
        try office.must("catalogue", "import", fixture("catalogue/kga.xml"), as: "maria")
        try office.must("catalogue", "import", fixture("catalogue/ocn-cleaning.xml"), as: "maria")
        try office.must(
            "organisation", "add", "VBE", "--name", "Valideringsbolaget Exempel AB", "--relation", "outside",
            as: "maria")
        for (handle, name, role) in [
            ("anna", "Anna Berg", "assessor"), ("bo", "Bo Dahl", "assessor"),
            ("ingrid", "Ingrid Falk", "internalQualityAssurer"), ("erik", "Erik Holm", "externalQualityAssurer"),
        ] {
            let employer = handle == "erik" ? ["--organisation", "VBE"] : []
            let added = try office.run(["practitioner", "add", handle, "--name", name] + employer, as: "maria")
            try #require(added.status == 0, "\(added.error)")
            try office.must(
                "practitioner", "authorise", handle, "--role", role, "--from", "2025-03-01", "--basis",
                "Utbildning 2025",
                as: "maria")
            try office.must("key", "create", handle)
            try office.must("key", "register", handle, as: "maria")
        }
        let template = FileManager.default.temporaryDirectory
            .appendingPathComponent("intyga-office-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: template)
        try FileManager.default.copyItem(at: office.folder, to: template)
        return template
    }
}
