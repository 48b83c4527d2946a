import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A registry in a file, with people who attach evidence files. The folder is gone with it.
final class EvidenceWorld {
    let folder: URL
    let world: World
    let participant: ParticipantID

    var registry: Registry { world.registry }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        world = try World(at: folder.appending(path: "registry.intyga").path)
        _ = try world.importCatalogue("kga")
        participant = try world.participant("Maja", "Ek", frameworks: [World.kga])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func evidence() throws -> EvidenceStore { try #require(registry.evidence) }

    func write(_ content: String, to name: String) throws {
        try Data(content.utf8).write(to: folder.appending(path: name))
    }

    func exists(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path(name))) != nil
    }

    /// What is in the folder beside the registry's own files, by name.
    func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("registry.intyga") }
            .sorted()
    }

    @discardableResult
    func attach(_ content: String) throws -> SHA256Digest {
        try write(content, to: "photo.jpg")
        defer { try? FileManager.default.removeItem(atPath: path("photo.jpg")) }
        return try registry.attachEvidence(contentsOf: path("photo.jpg"))
    }

    /// An assessment of one unit that rests on one file.
    func assessment(of unit: Int = 1, restingOn file: SHA256Digest) throws -> NewAssessment {
        let unit = try #require(try registry.read { try $0.framework(World.kga) }).framework.units[unit - 1]
        return NewAssessment(
            participant: participant, unit: unit.reference, judgedOn: registry.today,
            judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
            evidence: [Evidence(number: 1, method: .observation, on: registry.today, files: [file])],
            notes: AssessmentNotes(
                evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad.", fileNames: ["photo.jpg"])]))
    }

    /// Attaches a file and records an assessment that rests on it.
    @discardableResult
    func record(_ content: String, in unit: Int = 1) throws -> (file: SHA256Digest, assessment: AssessmentID) {
        let file = try attach(content)
        let verdict = try world.anna.record([try assessment(of: unit, restingOn: file)])
        return (file, try #require(verdict.value?.first))
    }

    func dispose(_ file: SHA256Digest) throws {
        _ = try #require(try world.admin.disposeEvidence(file, basis: "Dokumenthanteringsplan 4.2").value)
    }

    func open(_ name: String) throws -> Registry {
        try Registry.open(at: path(name), environment: registry.environment)
    }
}
