import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    /// Evidence files, and backups that hold them.
    static let evidenceErrors: [GalleryCase] = [
        error(.registryRemains, "mv intyga.sqlite damaged.sqlite\nintyga restore backup.sqlite") {
            let office = try EvidenceWorld()
            try office.registry.backup(to: office.path("backup.sqlite"))
            try office.write("", to: "intyga.sqlite-wal")
            try naming(office) {
                _ = try office.open("backup.sqlite").backup(to: office.path("intyga.sqlite"))
            }
        },
        error(.evidenceOpenToOthers, "intyga status   (others may read the folder of evidence files)") {
            let office = try EvidenceWorld()
            try office.record("en bild")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: office.evidence().folder)
            try naming(office) { _ = try office.open("registry.intyga") }
        },
        error(.evidenceFileDisposed, "intyga --as anna assess P-0001 K1   (attaching photo.jpg)") {
            let office = try EvidenceWorld()
            try office.dispose(office.record("en bild").file)
            try naming(office) { try office.attach("en bild") }
        },
        error(
            .evidenceFileDamaged, "intyga --as anna assess P-0001 K1   (the attached file is lost before r is pressed)"
        ) {
            let office = try EvidenceWorld()
            let file = try office.attach("en bild")
            let new = try office.assessment(restingOn: file)
            try FileManager.default.removeItem(atPath: office.evidence().path(of: file))
            try naming(office) { _ = try office.world.anna.record([new]) }
        },
        error(.evidenceFileAmbiguous, "intyga evidence export A-0001/1 -o foto.jpg   (it has two files)") {
            let office = try EvidenceWorld()
            let (_, id) = try office.record("en bild")
            try office.write("en till", to: "foto.jpg")
            let new = try #require(try office.world.anna.addEvidence([office.path("foto.jpg")], to: id).value)
            _ = try office.registry.evidenceFile(.place(new, evidence: 1, file: nil))
        },
        error(.evidenceUnclear, "intyga --as anna evidence add A-0001/2 foto.jpg   (it rests on evidence 1 alone)") {
            let office = try EvidenceWorld()
            _ = try office.world.anna.addEvidence(["foto.jpg"], to: office.record("en bild").assessment, evidence: 2)
        },
        error(.evidenceOfAnother, "intyga --as ingrid evidence add A-0001 foto.jpg   (anna judged)") {
            let office = try EvidenceWorld()
            _ = try office.world.ingrid.addEvidence(["foto.jpg"], to: office.record("en bild").assessment)
        },
        error(.backupIncomplete, "intyga backup intyga-2026-03-02.sqlite   (somebody has retouched a photo)") {
            let office = try EvidenceWorld()
            let (file, _) = try office.record("en bild")
            try Data("retuscherad".utf8).write(to: URL(filePath: office.evidence().path(of: file)))
            try naming(office) { try office.registry.backup(to: office.path("intyga-2026-03-02.sqlite")) }
        },
    ]

    /// The folder of the test is not named.
    private static func naming(_ office: EvidenceWorld, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch var error as RegistryError {
            error.values = error.values.mapValues {
                $0.replacing(office.folder.path + "/", with: "").replacing("registry.intyga", with: "intyga.sqlite")
            }
            throw error
        }
    }
}
