import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct EvidenceAuditTests {
    private static func findings(_ evidence: EvidenceWorld) throws -> [String] {
        try evidence.registry.audit().findings.map(\.description)
    }

    @Test func whatIsThereIsClean() throws {
        let office = try EvidenceWorld()
        try office.record("en bild")
        try office.record("en annan bild", in: 2)
        let report = try office.registry.audit()
        #expect(report.isClean)
        #expect(report.evidenceFiles == 2)
        // printf 'en bild' | sha256sum
        let path = try office.evidence().path(of: SHA256Digest(hashing: "en bild"))
        #expect(
            path.hasSuffix(
                "registry.intyga.evidence/ab/ab814857dd7b0d51e59b1b368f95305fa2ceec28f6167d94a29ab91275661781"))
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
    }

    @Test func aMissingFileIsFound() throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        try FileManager.default.removeItem(atPath: office.evidence().path(of: file))
        #expect(try Self.findings(office) == ["evidence file \(file): is missing; \(assessment) rests on it"])
        // The whole folder too.
        try FileManager.default.removeItem(atPath: office.evidence().folder)
        #expect(try Self.findings(office) == ["evidence file \(file): is missing; \(assessment) rests on it"])
    }

    @Test(arguments: ["en bilD", "en bild ", "en bil", ""])
    func anAlteredFileIsFound(content: String) throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        try Data(content.utf8).write(to: URL(filePath: office.evidence().path(of: file)))
        #expect(
            try Self.findings(office) == ["evidence file \(file): has another content now; \(assessment) rests on it"])
        #expect(throws: RegistryError(.evidenceFileAltered, ["file": file.description])) {
            try office.registry.evidenceFile(file)
        }
    }

    @Test func twoFilesThatChangedPlacesAreFound() throws {
        let office = try EvidenceWorld()
        let (first, one) = try office.record("en bild")
        let (second, two) = try office.record("en annan bild", in: 2)
        let evidence = try office.evidence()
        try FileManager.default.moveItem(atPath: evidence.path(of: first), toPath: office.path("swap"))
        try FileManager.default.moveItem(atPath: evidence.path(of: second), toPath: evidence.path(of: first))
        try FileManager.default.moveItem(atPath: office.path("swap"), toPath: evidence.path(of: second))
        #expect(
            try Self.findings(office) == [
                "evidence file \(first): has another content now; \(one) rests on it",
                "evidence file \(second): has another content now; \(two) rests on it",
            ])
    }

    /// The content may be right today; it is not the store's own.
    @Test(arguments: [true, false])
    func aSymbolicLinkIsFound(leadsSomewhere: Bool) throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        let path = try office.evidence().path(of: file)
        try FileManager.default.removeItem(atPath: path)
        if leadsSomewhere { try office.write("en bild", to: "elsewhere.jpg") }
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: office.path("elsewhere.jpg"))
        #expect(
            try Self.findings(office) == [
                "evidence file \(file): cannot be read: it is a symbolic link; \(assessment) rests on it"
            ])
        // Attached again, it is a file of the store's own; where the link led to is left alone.
        try office.attach("en bild")
        #expect(try Self.findings(office) == [])
        #expect(office.exists("elsewhere.jpg") == leadsSomewhere)
    }

    @Test func somethingThatIsNoFileIsFoundAndWaitsForNobody() throws {
        let office = try EvidenceWorld()
        let (folder, one) = try office.record("en bild")
        let (pipe, two) = try office.record("en annan bild", in: 2)
        let evidence = try office.evidence()
        try FileManager.default.removeItem(atPath: evidence.path(of: folder))
        try FileManager.default.createDirectory(atPath: evidence.path(of: folder), withIntermediateDirectories: false)
        try FileManager.default.removeItem(atPath: evidence.path(of: pipe))
        try #require(mkfifo(evidence.path(of: pipe), 0o600) == 0)
        #expect(
            try Self.findings(office) == [
                "evidence file \(folder): cannot be read: it is no regular file; \(one) rests on it",
                "evidence file \(pipe): cannot be read: it is no regular file; \(two) rests on it",
            ])
    }

    /// Whoever is root may read anything.
    @Test(.enabled(if: geteuid() != 0)) func aFileThatMayNotBeReadIsFound() throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        let path = try office.evidence().path(of: file)
        try #require(chmod(path, 0) == 0)
        #expect(
            try Self.findings(office) == [
                "evidence file \(file): cannot be read: Permission denied; \(assessment) rests on it"
            ])
    }

    @Test func aFileThatTwoAssessmentsRestOnIsNamedOnce() throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        try office.record("en bild", in: 2)
        try FileManager.default.removeItem(atPath: office.evidence().path(of: file))
        #expect(try Self.findings(office) == ["evidence file \(file): is missing; \(assessment) rests on it"])
    }

    // MARK: Disposal

    @Test func aDisposedFileIsGoneAndTheChainHolds() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        try office.dispose(file)
        #expect(try office.evidence().condition(of: file) == .missing)
        #expect(try Self.findings(office) == [])
        // Once more changes nothing.
        let position = try office.registry.read { try $0.position() }
        try office.dispose(file)
        #expect(try office.registry.read { try $0.position() } == position)
    }

    @Test func aDisposedFileThatLiesThereAgainIsFound() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        try office.dispose(file)
        _ = try office.evidence().add(Array("en bild".utf8))
        #expect(try Self.findings(office) == ["evidence file \(file): was disposed of, and is still there"])
        // Another content under its name is no better.
        try Data("x".utf8).write(to: URL(filePath: office.evidence().path(of: file)))
        #expect(try Self.findings(office) == ["evidence file \(file): was disposed of, and is still there"])
    }

    @Test func whatWasDisposedOfIsNotTakenInAgain() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        let kept = try office.assessment(of: 2, restingOn: file)
        try office.dispose(file)
        let refused = #expect(throws: RegistryError.self) { try office.attach("en bild") }
        #expect(refused?.code == .evidenceFileDisposed)
        #expect(try office.evidence().condition(of: file) == .missing)
        // Nor through an assessment that was begun before, with the file put back by hand.
        _ = try office.evidence().add(Array("en bild".utf8))
        #expect(try office.world.anna.record([kept]).findings.map(\.code) == [.evidenceDisposed])
    }

    @Test func onlyAnAdministratorDisposesAndOnlyOfWhatIsAttached() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        let refused = try office.world.anna.disposeEvidence(file, basis: "Jag vill")
        #expect(refused.findings.map(\.code) == [.roleRequired])
        #expect(try office.evidence().condition(of: file) == .intact)
        let unknown = try office.attach("aldrig använd")
        #expect(throws: RegistryError(.unknownEvidenceFile, ["file": unknown.description])) {
            try office.world.admin.disposeEvidence(unknown, basis: "Beslut")
        }
    }

    // MARK: Recording

    @Test func anAssessmentIsNotRecordedOnAFileThatIsGone() throws {
        let office = try EvidenceWorld()
        let file = try office.attach("en bild")
        let new = try office.assessment(restingOn: file)
        try FileManager.default.removeItem(atPath: office.evidence().path(of: file))
        let error = #expect(throws: RegistryError.self) { try office.world.anna.record([new]) }
        #expect(error?.code == .evidenceFileDamaged)
        #expect(error?.message.what.en.contains("which K1@1 rests on, is missing") == true)
        try office.attach("en bild")
        #expect(try office.world.anna.record([new]).value?.count == 1)
    }
}
