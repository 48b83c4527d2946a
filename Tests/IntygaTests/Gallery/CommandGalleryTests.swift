import CompetenceModel
import Foundation
import Testing

@testable import intyga

/// The part of the gallery of errors that begins at the command line: every code is provoked, and what is said compared with
/// the file that shows it. `GalleryTests` has the rest, and makes the page of all of them.
@Suite struct CommandGalleryTests {
    static let cases =
        CommandGalleryCase.commands + CommandGalleryCase.keyFiles + CommandGalleryCase.certificateFiles
        + CommandGalleryCase.sealing

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GALLERY"] != nil
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: CommandGalleryCase.Group.allCases)
    func everyCodeHasOneCase(_ group: CommandGalleryCase.Group) {
        let shown = Self.cases.filter { $0.group == group }.map(\.code)
        #expect(Set(group.codes).subtracting(shown).sorted() == [], "codes without a case")
        #expect(shown.count == Set(shown).count, "codes with two cases")
    }

    @Test(arguments: cases) func isSaidAsTheFileShows(_ item: CommandGalleryCase) throws {
        let saying = try item.provoke()
        #expect(saying.code == item.code)
        #expect(saying.status > 0)
        for phrase in [saying.what, saying.remedy] {
            #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty)
            #expect(phrase.sv != phrase.en, "\(phrase.sv)")
        }
        let file = Self.root.appending(path: item.path)
        if Self.isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(item.text(saying).utf8).write(to: file)
            Issue.record("recorded \(item.path)")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == item.text(saying))
    }

    /// A code that is gone leaves no file behind.
    @Test(arguments: CommandGalleryCase.Group.allCases)
    func everyFileHasACase(_ group: CommandGalleryCase.Group) throws {
        let folder = Self.root.appending(path: "fixtures/errors/gallery/\(group.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        #expect(Set(files) == Set(group.codes.map { "\($0).txt" }))
    }
}
