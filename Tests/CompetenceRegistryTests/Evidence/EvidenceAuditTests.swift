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

    // MARK: What does not belong there

    /// Every name in the folder, and the shelf that it lies on, is that of the content.
    @Test func whatIsNoEvidenceFileIsNamed() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        let evidence = try office.evidence()
        let right = evidence.path(of: file)
        let name = file.description
        // sha256sum of "en annan bild" begins with neither; the name is that of no content here.
        let other = SHA256Digest(hashing: "en annan bild").description
        #expect(!other.hasPrefix("ab"))
        func put(_ place: String, _ content: String = "en bild") throws {
            let path = "\(evidence.folder)/\(place)"
            try FileManager.default.createDirectory(
                atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
            try Data(content.utf8).write(to: URL(filePath: path))
        }
        let strangers = [
            "notes.txt", "ab/notes.txt", "ab/\(name.uppercased())", "ab/\(name).jpg", "ab/\(name.dropLast())",
            // The right content on a wrong shelf, and in none.
            "cd/\(name)", name, "ab/\(other)", "AB/\(name)", "abc/x",
        ]
        for place in strangers { try put(place) }
        // Another content under the name of a third.
        try put("\(other.prefix(2))/\(other)", "en tredje bild")
        // Links, to a file and to a folder, and what is no file.
        try FileManager.default.createSymbolicLink(
            atPath: "\(evidence.folder)/ef", withDestinationPath: evidence.folder + "/ab")
        let linked = SHA256Digest(hashing: "en fjärde bild").description
        let linkedPlace = "\(linked.prefix(2))/\(linked)"
        try put(linkedPlace)
        try FileManager.default.removeItem(atPath: "\(evidence.folder)/\(linkedPlace)")
        try FileManager.default.createSymbolicLink(
            atPath: "\(evidence.folder)/\(linkedPlace)", withDestinationPath: right)
        try #require(mkfifo("\(evidence.folder)/ab/pipe", 0o600) == 0)

        let report = try office.registry.audit()
        let named = Set(report.findings.map { $0.place.replacing(evidence.folder + "/", with: "") })
        var expected = Set(strangers).subtracting(["abc/x"])
        expected.formUnion(["abc", "\(other.prefix(2))/\(other)", "ef", linkedPlace, "ab/pipe"])
        #expect(named == expected)
        #expect(report.findings.allSatisfy { $0.kind == .evidence })
        #expect(report.unusedEvidence == [])
        // Moved out, nothing is left to say.
        for place in expected { try FileManager.default.removeItem(atPath: "\(evidence.folder)/\(place)") }
        #expect(try Self.findings(office) == [])
        #expect(try office.registry.evidenceFile(file) == Array("en bild".utf8))
    }

    /// Begun and given up: no fault of the registry, and said.
    @Test func whatNobodyUsesIsSaid() throws {
        let office = try EvidenceWorld()
        try office.record("en bild")
        let evidence = try office.evidence()
        let unused = try office.attach("aldrig använd")
        let report = try office.registry.audit()
        #expect(report.isClean)
        #expect(report.unusedEvidence == [evidence.path(of: unused)])
        // What a draft names is in use.
        let piece = AssessmentDraft.Piece(
            method: .observation, on: office.registry.today, why: "Torkade bänkarna.",
            files: [.init(digest: unused, name: "photo.jpg")])
        try office.world.anna.saveAssessmentDraft(AssessmentDraft(evidence: [piece]), of: office.participant)
        #expect(try office.registry.audit().unusedEvidence == [])
        try office.world.anna.saveAssessmentDraft(AssessmentDraft(), of: office.participant)
        // A file that was not written to its end.
        let draft = evidence.path(of: unused) + ".17.new"
        try Data("aldr".utf8).write(to: URL(filePath: draft))
        #expect(try office.registry.audit().unusedEvidence == [evidence.path(of: unused), draft])
        for path in [evidence.path(of: unused), draft] { try FileManager.default.removeItem(atPath: path) }
        let clean = try office.registry.audit()
        #expect(clean.isClean && clean.unusedEvidence == [])
    }

    /// A shelf that leads elsewhere is neither read from nor written to.
    @Test func aLinkedShelfIsNotWrittenTo() throws {
        let office = try EvidenceWorld()
        let (file, assessment) = try office.record("en bild")
        let shelf = try office.evidence().folder + "/ab"
        try FileManager.default.moveItem(atPath: shelf, toPath: office.path("elsewhere"))
        try FileManager.default.createSymbolicLink(atPath: shelf, withDestinationPath: office.path("elsewhere"))
        #expect(
            try Self.findings(office) == [
                "evidence file \(file): cannot be read: it is a symbolic link; \(assessment) rests on it",
                "\(shelf): is no evidence file",
            ])
        try FileManager.default.removeItem(atPath: office.path("elsewhere/\(file)"))
        let refused = #expect(throws: RegistryError.self) { try office.attach("en bild") }
        #expect(refused?.code == .cannotWrite)
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.path("elsewhere")) == [])
    }

    // MARK: Whose it is

    @Test func aFolderThatOthersMayUseIsNotOpened() throws {
        let office = try EvidenceWorld()
        try office.record("en bild")
        let folder = try office.evidence().folder
        for mode in [0o750, 0o705, 0o711, 0o777] as [mode_t] {
            try #require(chmod(folder, mode) == 0)
            let refused = #expect(throws: RegistryError.self) { try office.open("registry.intyga") }
            #expect(refused?.code == .evidenceOpenToOthers)
            #expect(refused?.values["path"] == folder)
        }
        try #require(chmod(folder, 0o700) == 0)
        #expect(try office.open("registry.intyga").audit().isClean)
        // A file in its place, and a pipe.
        try FileManager.default.removeItem(atPath: folder)
        try Data().write(to: URL(filePath: folder))
        #expect(throws: RegistryError.self) { try office.open("registry.intyga") }
        try FileManager.default.removeItem(atPath: folder)
        try #require(mkfifo(folder, 0o600) == 0)
        #expect(throws: RegistryError.self) { try office.open("registry.intyga") }
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
