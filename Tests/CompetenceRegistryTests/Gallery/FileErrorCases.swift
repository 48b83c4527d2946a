import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    /// Packages and evidence files.
    static let fileErrors: [GalleryCase] = [
        error(.unknownPackage, "intyga package show 3fa9") {
            _ = try GalleryExchange().world.office.package(matching: "3fa9")
        },
        error(
            .packageAmbiguous, "intyga package show 3   (several begin so)",
            note: "Packages are named by the first characters of their SHA-256, as many as it takes."
        ) {
            let exchange = try GalleryExchange()
            // Of seventeen digests at the latest, two have the same first of sixteen possible characters.
            var seen: Set<String> = []
            var start = ""
            repeat {
                start = String(try exchange.received().description.prefix(1))
                exchange.world.clock.advance(days: 1)
            } while seen.insert(start).inserted
            try naming(start, as: "3") { _ = try exchange.world.office.package(matching: start) }
        },
        error(
            .packageNotTrusted, "intyga --as holm package receive C-0001.xml --trust annan.pem",
            note: "The same is said of a package that was altered, with what gave it away."
        ) {
            let exchange = try GalleryExchange()
            let stranger = try TrustStore(pem: exchange.world.centre.newSeal().pem, source: "annan.pem")
            _ = try exchange.receive(exchange.package(), trust: stranger)
        },
        error(.evidenceFileMissing, "intyga --as anna assessment import assessment.xml   (foto.jpg is not beside it)") {
            try importing(attached: nil)
        },
        error(
            .evidenceFileLinked,
            "intyga --as anna assessment import assessment.xml   (foto.jpg is a link to a file elsewhere)"
        ) {
            try importing(attached: 4, isLinked: true)
        },
        error(.evidenceFileDiffers, "intyga --as anna assessment import assessment.xml   (foto.jpg is another picture)")
        {
            try importing(attached: 4)
        },
        error(.evidenceFileTooLarge, "intyga --as anna assessment import assessment.xml   (film.mp4 has a gigabyte)") {
            try importing(attached: EvidenceStore.largestFile + 1)
        },
        error(.unknownEvidenceFile, "intyga evidence export \(Self.photo) -o foto.jpg   (no assessment has it)") {
            try GalleryScene.inFolder { folder in
                _ = try EvidenceStore(besideRegistryAt: "\(folder)/registry").content(of: SHA256Digest(photo)!)
            }
        },
        error(
            .evidenceFileAltered,
            "intyga evidence export \(Self.photo) -o foto.jpg   (somebody has edited the kept file)"
        ) {
            try GalleryScene.inFolder { folder in
                let store = EvidenceStore(besideRegistryAt: "\(folder)/registry")
                let digest = try store.add(Array("Foto".utf8))
                try Data("Annat".utf8).write(to: URL(filePath: store.path(of: digest)))
                _ = try store.content(of: digest)
            }
        },
    ]

    /// SHA-256 of `Foto`.
    private static let photo = "\(SHA256Digest(hashing: "Foto"))"

    /// Imports an assessment that names a file, with a file of so many bytes beside it.
    private static func importing(attached size: Int?, isLinked: Bool = false) throws {
        try GalleryScene.inFolder { folder in
            let world = try World(at: "\(folder)/registry.intyga")
            _ = try #require(
                try world.admin.importCatalogue(Array(ExplorationWorld.catalogue.utf8), named: "small.xml").value)
            _ = try world.participant("Maja", "Ek", frameworks: [GalleryScene.small])
            if let size {
                let path = "\(folder)/\(isLinked ? "elsewhere" : "foto").jpg"
                if isLinked {
                    try FileManager.default.createSymbolicLink(
                        atPath: "\(folder)/foto.jpg", withDestinationPath: path)
                }
                _ = FileManager.default.createFile(atPath: path, contents: nil)
                let file = try FileHandle(forWritingTo: URL(filePath: path))
                try file.truncate(atOffset: UInt64(size))
                try file.close()
            }
            let sheet = """
                <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="P-0001" framework="SMALL" date="2026-03-02">
                <Evidence number="1" method="observation" date="2026-03-02"><Note>Visade det.</Note>
                <File sha256="\(photo)" name="foto.jpg"/></Evidence>
                <Unit code="SMALL-1" version="1"><Judgement criterion="1.1" grade="achieved" evidence="1"/></Unit>
                </AssessmentRecord>
                """
            try naming(folder + "/", as: "") {
                _ = try world.anna.importAssessments(
                    Array(sheet.utf8), as: .xml, named: "assessment.xml", attachingFrom: folder)
            }
        }
    }

    /// What differs from run to run is named in the same way.
    private static func naming(_ chance: String, as name: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch var error as RegistryError {
            error.values = error.values.mapValues { $0.replacing(chance, with: name) }
            for index in error.problems.indices {
                let message = error.problems[index].message
                error.problems[index].message = Message(
                    what: Phrase(
                        sv: message.what.sv.replacing(chance, with: name),
                        en: message.what.en.replacing(chance, with: name)),
                    remedy: message.remedy)
            }
            throw error
        }
    }
}
