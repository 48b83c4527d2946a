import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A file that an assessment names is compared with the digest that it gives.
@Suite struct EvidenceImportTests {
    /// printf 'en bild' | sha256sum
    private static let digest = SHA256Digest(hashing: "en bild").description

    /// Unit K1 judged on one piece of evidence with one file. The evidence is on line 3.
    private static func sheet(_ office: EvidenceWorld, file name: String, sha256: String? = digest) throws -> [UInt8] {
        let unit = try #require(try office.registry.read { try $0.framework(World.kga) }).framework.units[0]
        let judgements = unit.criteria.map {
            "<Judgement criterion=\"\($0.number)\" grade=\"achieved\" evidence=\"1\"/>"
        }.joined(separator: "\n")
        let day = office.registry.today
        return Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <AssessmentRecord xmlns="urn:intyga:assessment:1" participant="\(office.participant)" \
            framework="KGA" date="\(day)">
            <Evidence number="1" method="observation" date="\(day)"><Note>Torkade bänkarna.</Note>
            <File \(sha256.map { "sha256=\"\($0)\" " } ?? "")name="\(name)"/></Evidence>
            <Unit code="K1" version="1">
            \(judgements)
            </Unit>
            </AssessmentRecord>
            """.utf8)
    }

    private static func run(_ office: EvidenceWorld, _ sheet: [UInt8]) throws -> [AssessmentID]? {
        try office.world.anna.importAssessments(sheet, as: .xml, named: "a.xml", attachingFrom: office.folder.path)
            .value?.assessments
    }

    @Test func theRightFileIsKept() throws {
        let office = try EvidenceWorld()
        try office.write("en bild", to: "photo.jpg")
        #expect(try Self.run(office, Self.sheet(office, file: "photo.jpg"))?.count == 1)
        #expect(try office.registry.evidenceFile(SHA256Digest(hashing: "en bild")) == Array("en bild".utf8))
        #expect(try office.registry.audit().findings == [])
    }

    /// Nobody works out a digest by hand.
    @Test func aFileThatIsOnlyNamedIsHashed() throws {
        let office = try EvidenceWorld()
        try office.write("en bild", to: "photo.jpg")
        let id = try #require(try Self.run(office, Self.sheet(office, file: "photo.jpg", sha256: nil))?.first)
        let recorded = try office.registry.assessment(id)
        #expect(recorded.overview.assessment.evidence.map(\.files) == [[SHA256Digest(hashing: "en bild")]])
        #expect(recorded.notes?.evidence[1]?.fileNames == ["photo.jpg"])
        #expect(try office.registry.audit().findings == [])
        // The same again is the same.
        #expect(try Self.run(office, Self.sheet(office, file: "photo.jpg", sha256: nil)) == [id])
        #expect(try office.registry.assessments().count == 1)
    }

    /// Where nobody knows where the files are, they are missed and not forgotten.
    @Test func aFileThatIsOnlyNamedMustBeThere() throws {
        let office = try EvidenceWorld()
        let sheet = try Self.sheet(office, file: "photo.jpg", sha256: nil)
        for folder in [office.folder.path, nil] {
            let error = #expect(throws: RegistryError.self) {
                try office.world.anna.importAssessments(sheet, as: .xml, named: "a.xml", attachingFrom: folder)
            }
            #expect(error?.problems.map(\.code) == ["evidence-file-missing"])
        }
        #expect(try office.registry.assessments().isEmpty)
    }

    /// Files enter with the assessments, or not at all.
    @Test(arguments: ["refused", "wrong", "missing"]) func nothingStaysOfARefusedImport(_ why: String) throws {
        let office = try EvidenceWorld()
        try office.write("en bild", to: "photo.jpg")
        let kept = try office.record("något annat", in: 2).file
        var sheet = String(decoding: try Self.sheet(office, file: "photo.jpg", sha256: nil), as: UTF8.self)
        switch why {
        // An examination's finding, a problem of the sheet, another file of the sheet.
        case "refused": sheet = sheet.replacing("date=\"\(office.registry.today)\"", with: "date=\"2019-01-01\"")
        case "wrong": sheet = sheet.replacing("participant=\"P-0001\"", with: "participant=\"P-0099\"")
        default: sheet = sheet.replacing("</Evidence>", with: "<File name=\"gone.jpg\"/></Evidence>")
        }
        #expect((try? Self.run(office, Array(sheet.utf8))) == nil)
        #expect(try office.evidence().condition(of: SHA256Digest(hashing: "en bild")) == .missing)
        #expect(try office.evidence().condition(of: kept) == .intact)
        let report = try office.registry.audit()
        #expect(report.findings == [] && report.unusedEvidence == [])
    }

    /// What was in the store before a refused import stays: it is somebody's draft.
    @Test func whatWasThereBeforeARefusedImportStays() throws {
        let office = try EvidenceWorld()
        let drafted = try office.attach("en bild")
        try office.write("en bild", to: "photo.jpg")
        let sheet = String(decoding: try Self.sheet(office, file: "photo.jpg", sha256: nil), as: UTF8.self)
            .replacing("participant=\"P-0001\"", with: "participant=\"P-0099\"")
        #expect((try? Self.run(office, Array(sheet.utf8))) == nil)
        #expect(try office.evidence().condition(of: drafted) == .intact)
    }

    /// It came with another file, or was attached in the terminal.
    @Test func aFileThatIsKeptAlreadyNeedNotBeThere() throws {
        let office = try EvidenceWorld()
        try office.attach("en bild")
        #expect(try Self.run(office, Self.sheet(office, file: "photo.jpg"))?.count == 1)
    }

    @Test(arguments: [
        ("altered.jpg", RegistryErrorCode.evidenceFileDiffers), ("empty.jpg", .evidenceFileDiffers),
        ("nowhere.jpg", .evidenceFileMissing),
        ("dangling.jpg", .evidenceFileLinked), ("folder", .cannotRead), ("pipe", .cannotRead),
        // The content would be right.
        ("link.jpg", .evidenceFileLinked),
    ])
    func anyOtherFileIsNamedWithItsLineAndNothingIsRecorded(name: String, code: RegistryErrorCode) throws {
        let office = try EvidenceWorld()
        try office.write("en bild", to: "photo.jpg")
        try office.write("en bilD", to: "altered.jpg")
        try office.write("", to: "empty.jpg")
        try FileManager.default.createDirectory(atPath: office.path("folder"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: office.path("dangling.jpg"), withDestinationPath: office.path("nowhere.jpg"))
        try FileManager.default.createSymbolicLink(
            atPath: office.path("link.jpg"), withDestinationPath: office.path("photo.jpg"))
        try #require(mkfifo(office.path("pipe"), 0o600) == 0)
        let position = try office.registry.read { try $0.position() }
        let sheet = try Self.sheet(office, file: name)
        let error = #expect(throws: RegistryError.self) { try Self.run(office, sheet) }
        #expect(error?.code == .invalidInput)
        #expect(error?.problems.map(\.place) == ["a.xml:3"])
        #expect(error?.problems.map(\.code) == [code.rawValue])
        #expect(error?.problems.first?.message.what.en.contains(name) == true)
        #expect(try office.registry.read { try $0.position() } == position)
        #expect(try office.evidence().condition(of: SHA256Digest(hashing: "en bild")) == .missing)
    }

    /// The sheet's own form forbids them; who calls with another form is held to it too.
    @Test(arguments: ["/etc/hostname", "../photo.jpg", "a/../../photo.jpg"])
    func aSheetNamesNoFileElsewhere(name: String) throws {
        let office = try EvidenceWorld()
        let sheet = try Self.sheet(office, file: name)
        let error = #expect(throws: RegistryError.self) { try Self.run(office, sheet) }
        #expect(error?.code == .invalidInput)
    }

    @Test func aDisposedFileDoesNotComeBackWithASheet() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild", in: 2)
        try office.dispose(file)
        try office.write("en bild", to: "photo.jpg")
        let sheet = try Self.sheet(office, file: "photo.jpg")
        let error = #expect(throws: RegistryError.self) { try Self.run(office, sheet) }
        #expect(error?.problems.map(\.code) == ["evidence-file-disposed"])
        #expect(error?.problems.map(\.place) == ["a.xml:3"])
        #expect(try office.evidence().condition(of: file) == .missing)
        #expect(try office.registry.audit().findings == [])
    }
}
