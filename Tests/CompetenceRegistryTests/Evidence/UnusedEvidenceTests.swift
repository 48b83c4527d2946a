import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Files that were attached to something that was given up.
@Suite struct UnusedEvidenceTests {
    private let office: EvidenceWorld

    init() throws { office = try EvidenceWorld() }

    private func draft(restingOn file: SHA256Digest) -> AssessmentDraft {
        AssessmentDraft(
            evidence: [
                .init(
                    method: .document, on: office.registry.today, why: "Foto.",
                    files: [.init(digest: file, name: "photo.jpg")])
            ], inHand: [1])
    }

    @Test func whatNothingRestsOnGoes() throws {
        let file = try office.attach("ett foto")
        let other = try office.attach("ett annat")
        try office.world.anna.removeUnusedEvidence([file])
        #expect(try office.evidence().condition(of: file) == .missing)
        // Nobody spoke of this one.
        #expect(try office.evidence().condition(of: other) == .intact)
        // Done again, it is as it was.
        try office.world.anna.removeUnusedEvidence([file])
    }

    @Test func whatAnAssessmentOrADraftRestsOnStays() throws {
        let (recorded, _) = try office.record("ett foto")
        let begun = try office.attach("ett annat")
        // Somebody else's draft.
        try office.world.ingrid.saveAssessmentDraft(draft(restingOn: begun), of: office.participant)
        try office.world.anna.removeUnusedEvidence([recorded, begun])
        #expect(try office.evidence().condition(of: recorded) == .intact)
        #expect(try office.evidence().condition(of: begun) == .intact)

        var halfDescribed = AssessmentDraft()
        halfDescribed.unfinished = draft(restingOn: begun).evidence[0]
        try office.world.ingrid.saveAssessmentDraft(halfDescribed, of: office.participant)
        try office.world.anna.removeUnusedEvidence([begun])
        #expect(try office.evidence().condition(of: begun) == .intact)

        try office.world.ingrid.saveAssessmentDraft(AssessmentDraft(), of: office.participant)
        try office.world.anna.removeUnusedEvidence([begun])
        #expect(try office.evidence().condition(of: begun) == .missing)
    }

    /// It may name any file.
    @Test func aDraftThatCannotBeReadKeepsEverything() throws {
        let file = try office.attach("ett foto")
        try office.registry.store.write {
            try $0.saveDraft(key: AssessmentDraft.keyPrefix + "bo/P-0001", content: Array("{".utf8))
        }
        try office.world.anna.removeUnusedEvidence([file])
        #expect(try office.evidence().condition(of: file) == .intact)
    }
}
