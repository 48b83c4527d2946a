import Foundation
import StrictXML
import Testing

@testable import CertificateXML

@Suite struct SchemasTests {
    /// The embedded texts are the files, all of them and to the byte.
    @Test func embeddedTextsAreTheFiles() throws {
        let folder = projectFolder.appending(path: "schemas")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "xsd" }
        let prefix = folder.path(percentEncoded: false)
        let paths = files.map { String($0.path(percentEncoded: false).dropFirst(prefix.count).drop { $0 == "/" }) }
        #expect(paths.sorted() == Schemas.paths, "run Scripts/embed-schemas.sh")
        for (file, path) in zip(files, paths) {
            let isSame = Schemas.text(path).map { Array($0.utf8) } == Array(try Data(contentsOf: file))
            #expect(isSame, "\(path): run Scripts/embed-schemas.sh")
        }
    }

    @Test func everySchemaCompiles() throws {
        _ = try Schemas.certificate()
        _ = try Schemas.statusList()
        _ = try Schemas.catalogue()
        _ = try Schemas.assessment()
        _ = try Schemas.qualityReport()
        _ = try Schemas.claimPackage()
        _ = try Schemas.claimDecision()
    }

    @Test func aSchemaIsCompiledOnce() throws {
        #expect(try Schemas.certificate() === Schemas.certificate())
    }
}
