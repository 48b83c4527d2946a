import CertificateXML
import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

/// The gallery of errors: every code is provoked, and what is said compared with the file that shows it.
@Suite struct GalleryTests {
    static let cases =
        GalleryCase.assessingFindings + GalleryCase.claimingFindings + GalleryCase.peopleFindings
        + GalleryCase.actFindings
        + GalleryCase.packageFindings + GalleryCase.decisionFindings
        + GalleryCase.lookupErrors + GalleryCase.machineErrors + GalleryCase.intentErrors + GalleryCase.evidenceErrors
        + GalleryCase.fileErrors
        + GalleryCase.xmlDocuments + GalleryCase.exchangeDocuments + GalleryCase.csvDocuments

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GALLERY"] != nil

    private static func codes(_ group: GalleryCase.Group) -> Set<String> {
        switch group {
        case .findings: Set(FindingCode.allCases.map(\.rawValue))
        case .errors: Set(RegistryErrorCode.allCases.map(\.rawValue))
        case .documents: Set(DocumentProblemCode.allCases.map(\.rawValue))
        }
    }

    @Test(arguments: GalleryCase.Group.allCases)
    func everyCodeHasOneCase(_ group: GalleryCase.Group) {
        let shown = Self.cases.filter { $0.group == group }.map(\.code)
        let missing = Self.codes(group).subtracting(shown)
        #expect(missing.sorted() == [], "codes without a case")
        #expect(shown.count == Set(shown).count, "codes with two cases")
    }

    @Test(arguments: cases)
    func isSaidAsTheFileShows(_ item: GalleryCase) throws {
        let saying = try item.provoke()
        let file = GalleryFile(item, saying)
        if Self.isRecording {
            try GalleryFile.write(file.text, to: item.path)
            Issue.record("recorded \(item.path)")
            return
        }
        #expect(GalleryFile.read(item.path) == file.text)
        // Every place of the message was filled.
        let message = saying.message
        // A place is a word; in braces a schema's report also names namespaces.
        let places = Phrase.places(in: message.what.sv).union(Phrase.places(in: message.what.en))
        #expect(places.allSatisfy { $0.contains(":") })
        #expect(message.remedy.places == [])
        for phrase in [message.what, message.remedy.template] {
            #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty)
        }
    }

    /// Those of the command line too: `CommandGalleryTests` provoke them.
    @Test func thePageIsMadeOfTheFiles() throws {
        var codes: [String: [String]] = [:]
        for folder in GalleryPage.folders {
            let path = GalleryFile.folder.appending(path: "fixtures/errors/gallery/\(folder)")
            codes[folder] = try FileManager.default.contentsOfDirectory(atPath: path.path(percentEncoded: false)).map {
                $0.replacing(".txt", with: "")
            }
        }
        let page = GalleryPage.text(codes) { GalleryFile.read($0) ?? "" }
        if Self.isRecording {
            try GalleryFile.write(page, to: GalleryPage.path)
            Issue.record("recorded \(GalleryPage.path)")
            return
        }
        #expect(GalleryFile.read(GalleryPage.path) == page)
    }

    /// No folder is left out of the page.
    @Test func everyFolderIsOnThePage() throws {
        let gallery = GalleryFile.folder.appending(path: "fixtures/errors/gallery").path(percentEncoded: false)
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: gallery)) == Set(GalleryPage.folders))
    }

    /// A code that is gone leaves no file behind.
    @Test(arguments: GalleryCase.Group.allCases)
    func everyFileHasACase(_ group: GalleryCase.Group) throws {
        let folder = GalleryFile.folder.appending(path: "fixtures/errors/gallery/\(group.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        #expect(Set(files) == Set(Self.codes(group).map { "\($0).txt" }))
    }

    private static let templates: [(String, Message)] =
        FindingCode.allCases.map { ($0.rawValue, $0.message) }
        + RegistryErrorCode.allCases.map { ($0.rawValue, $0.message) }
        + DocumentProblemCode.allCases.map { ($0.rawValue, $0.message) }

    /// Both languages, each its own words, with the same places. A text that is one place and nothing more is passed on from
    /// elsewhere.
    @Test func noTranslationIsMissing() {
        for (code, message) in Self.templates {
            for phrase in [message.what, message.remedy.template] {
                #expect(!phrase.sv.isEmpty && !phrase.en.isEmpty, "\(code)")
                let isPassedOn = phrase.sv == phrase.en && phrase.sv.wholeMatch(of: /\{\w+\}/) != nil
                #expect(phrase.sv != phrase.en || isPassedOn, "\(code)")
                // `{detailSv}` is the Swedish of what `{detail}` passes on from elsewhere.
                let places = Phrase.places(in: phrase.sv).map { $0.hasSuffix("Sv") ? String($0.dropLast(2)) : $0 }
                #expect(Set(places) == Phrase.places(in: phrase.en), "\(code)")
            }
        }
    }
}
