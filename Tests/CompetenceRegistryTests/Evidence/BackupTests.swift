import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Numbers are the invariants of `Registry.backup(to:progress:)`.
@Suite struct BackupTests {
    /// A draft of anna's that names a file.
    private static func keepDraft(_ office: EvidenceWorld, restingOn file: SHA256Digest, isDone: Bool = true) throws {
        let piece = AssessmentDraft.Piece(
            method: .observation, on: office.registry.today, why: "Torkade bänkarna.",
            files: [.init(digest: file, name: "photo.jpg")])
        var draft = AssessmentDraft(evidence: isDone ? [piece] : [])
        if !isDone { draft.unfinished = piece }
        try office.world.anna.saveAssessmentDraft(draft, of: office.participant)
    }

    /// 1.
    @Test func whatIsAttachedIsInTheCopyAndWhatIsDisposedOfIsNot() throws {
        let office = try EvidenceWorld()
        let (kept, _) = try office.record("en bild")
        let (disposed, _) = try office.record("en annan bild", in: 2)
        try office.dispose(disposed)
        // It lies there again, against the ledger.
        _ = try office.evidence().add(Array("en annan bild".utf8))
        let loose = try office.attach("hör inte till något")
        let backup = try office.registry.backup(to: office.path("copy"))
        #expect(backup == RegistryBackup(evidenceFiles: 1, bytes: 7))

        let copy = try office.open("copy")
        let evidence = try #require(copy.evidence)
        #expect(try copy.evidenceFile(kept) == Array("en bild".utf8))
        #expect(evidence.condition(of: disposed) == .missing)
        #expect(evidence.condition(of: loose) == .missing)
        #expect(try copy.audit().findings == [])
    }

    /// 1.
    @Test(arguments: [true, false]) func whatADraftNamesIsInTheCopy(isDone: Bool) throws {
        let office = try EvidenceWorld()
        let file = try office.attach("en bild")
        try Self.keepDraft(office, restingOn: file, isDone: isDone)
        try office.registry.backup(to: office.path("copy"))
        #expect(try office.open("copy").evidenceFile(file) == Array("en bild".utf8))
    }

    /// 1. Somebody else works while the files are copied.
    @Test func whatIsDoneMeanwhileIsNotInTheCopy() throws {
        let office = try EvidenceWorld()
        let (first, _) = try office.record("en bild")
        var later: SHA256Digest?
        try office.registry.backup(to: office.path("copy")) { _, _ in
            later = try? office.record("kom senare", in: 2).file
        }
        let copy = try office.open("copy")
        let evidence = try #require(copy.evidence)
        #expect(evidence.condition(of: first) == .intact)
        #expect(evidence.condition(of: try #require(later)) == .missing)
        #expect(try copy.audit().findings == [])
        #expect(try office.registry.audit().findings == [])
    }

    /// 1. A file that is disposed of while the others are copied: the copy is of a moment after that.
    @Test func aDisposalMeanwhileIsInTheCopy() throws {
        let office = try EvidenceWorld()
        let (first, _) = try office.record("en bild")
        let (second, _) = try office.record("en annan bild", in: 2)
        let backup = try office.registry.backup(to: office.path("copy")) { done, total in
            if done == 1, total == 2 { try? office.dispose(second) }
        }
        #expect(backup.evidenceFiles == 1)
        #expect(try office.names() == ["copy", "copy.evidence"], "nothing of the first attempt stays")
        let copy = try office.open("copy")
        #expect(try copy.evidenceFile(first) == Array("en bild".utf8))
        #expect(try #require(copy.evidence).condition(of: second) == .missing)
        #expect(try copy.audit().findings == [])
    }

    /// 2.
    @Test func filesThatAreNotIntactAreNamedAndTheRestIsCopied() throws {
        let office = try EvidenceWorld()
        let (missing, one) = try office.record("en bild")
        let (altered, two) = try office.record("en annan bild", in: 2)
        let (intact, _) = try office.record("en tredje bild", in: 3)
        let evidence = try office.evidence()
        try FileManager.default.removeItem(atPath: evidence.path(of: missing))
        try Data("retuscherad".utf8).write(to: URL(filePath: evidence.path(of: altered)))

        let error = #expect(throws: RegistryError.self) {
            try office.registry.backup(to: office.path("copy"))
        }
        #expect(error?.code == .backupIncomplete)
        #expect(error?.values["count"] == "2")
        #expect(
            error?.problems.map(\.message.what.en) == [
                "The evidence file \(evidence.path(of: missing)), which \(one) rests on, is missing.",
                "The evidence file \(evidence.path(of: altered)), which \(two) rests on, has another content now.",
            ])
        let copy = try office.open("copy")
        #expect(try copy.evidenceFile(intact) == Array("en tredje bild".utf8))
        #expect(try copy.audit().findings.count == 2)
        // What is altered may be all that is left of it: it is not touched.
        #expect(try String(contentsOfFile: evidence.path(of: altered), encoding: .utf8) == "retuscherad")
    }

    /// 3.
    @Test(arguments: ["copy", "copy.evidence", "copy-wal", "copy-journal"])
    func nothingIsOverwritten(inTheWay: String) throws {
        let office = try EvidenceWorld()
        try office.record("en bild")
        try office.write("mitt", to: inTheWay)
        let error = #expect(throws: RegistryError.self) {
            try office.registry.backup(to: office.path("copy"))
        }
        #expect(error?.code == (inTheWay == "copy" ? .registryExists : .registryRemains))
        #expect(error?.values["path"] == office.path(inTheWay))
        #expect(try office.names() == [inTheWay])
        #expect(try String(contentsOfFile: office.path(inTheWay), encoding: .utf8) == "mitt")
    }

    /// 3. Not even when the evidence files cannot be written.
    @Test func aBackupThatFailsLeavesNothing() throws {
        let office = try EvidenceWorld()
        try office.record("en bild")
        try office.record("en annan bild", in: 2)
        var isBlocked = false
        let error = #expect(throws: RegistryError.self) {
            try office.registry.backup(to: office.path("copy")) { done, _ in
                guard done == 1, !isBlocked else { return }
                isBlocked = true
                // From here on every shelf of the copy is a file.
                for first in 0..<256 {
                    let shelf = office.path(
                        "copy.intyga-unfinished.evidence/" + String(first + 256, radix: 16).dropFirst())
                    try? FileManager.default.removeItem(atPath: shelf)
                    _ = FileManager.default.createFile(atPath: shelf, contents: nil)
                }
            }
        }
        #expect(error?.code == .cannotWrite)
        #expect(!office.exists("copy"))
        #expect(try office.names() == [])
    }

    @Test func aCopyIsOneFileThatCanBeReadWhereNothingCanBeWritten() throws {
        let office = try EvidenceWorld()
        try office.registry.backup(to: office.path("copy"))
        _ = try Registry.open(at: office.path("copy"), readOnly: true).issuer()
        #expect(try office.names() == ["copy"])
    }

    /// A copy of a copy is a copy.
    @Test func aRegistryIsRestoredWithItsFiles() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        try office.registry.backup(to: office.path("copy"))
        let copy = try Registry.open(at: office.path("copy"), readOnly: true)
        try copy.backup(to: office.path("restored"))
        let restored = try office.open("restored")
        #expect(try restored.evidenceFile(file) == Array("en bild".utf8))
        #expect(try restored.audit().findings == [])
        #expect(try restored.read { try $0.position() } == (try office.registry.read { try $0.position() }))
    }

    /// Bit rot in the backup is told when it is restored.
    @Test func anAlteredFileInTheBackupIsNotRestored() throws {
        let office = try EvidenceWorld()
        let (file, _) = try office.record("en bild")
        try office.registry.backup(to: office.path("copy"))
        let copy = try Registry.open(at: office.path("copy"), readOnly: true)
        let path = try #require(copy.evidence).path(of: file)
        try Data("en bilD".utf8).write(to: URL(filePath: path))
        let error = #expect(throws: RegistryError.self) { try copy.backup(to: office.path("restored")) }
        #expect(error?.code == .backupIncomplete)
        #expect(try office.open("restored").evidence?.condition(of: file) == .missing)
        #expect(office.exists("restored"))
    }
}
