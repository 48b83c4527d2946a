import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A photo that was forgotten, and files by the names that people give them.
@Suite struct EvidenceAddingTests {
    private let office: EvidenceWorld

    init() throws { office = try EvidenceWorld() }

    private func digest(_ content: String) -> SHA256Digest { SHA256Digest(hashing: content) }

    private func photo(_ content: String, as name: String = "ny.jpg") throws -> String {
        try office.write(content, to: name)
        return office.path(name)
    }

    @Test func aForgottenPhotoIsAddedAfterwards() throws {
        let (first, id) = try office.record("en bild")
        office.world.clock.advance(days: 3)
        let earlier = try office.registry.assessment(id)
        let new = try #require(
            try office.world.anna.addEvidence([photo("ny bild"), photo("ännu en", as: "ännu.jpg")], to: id).value)
        let added = try office.registry.assessment(new)
        #expect(added.overview.assessment.evidence.map(\.files) == [[first, digest("ny bild"), digest("ännu en")]])
        #expect(added.notes?.evidence[1]?.fileNames == ["photo.jpg", "ny.jpg", "ännu.jpg"])
        #expect(added.overview.assessment.judgements == earlier.overview.assessment.judgements)
        #expect(added.overview.assessment.judgedOn == earlier.overview.assessment.judgedOn)
        #expect(added.overview.assessment.state == .recorded)
        #expect(try office.registry.assessment(id).overview.assessment.state == .superseded)
        #expect(try office.registry.audit().findings == [])
        // What is there already is not recorded twice.
        #expect(try office.world.anna.addEvidence([office.path("ny.jpg")], to: new).value == new)
        #expect(try office.registry.assessments().count == 2)
    }

    /// A number from an old note: what was judged since is not undone by a photo.
    @Test(arguments: [true, false]) func whatStandsNoLongerIsNotBroughtBack(isWithdrawn: Bool) throws {
        let (_, id) = try office.record("en bild")
        office.world.clock.advance(days: 1)
        let anna = office.world.anna
        if isWithdrawn {
            _ = try #require(try anna.withdrawAssessment(id, reason: "Fel").value)
        } else {
            _ = try #require(try anna.addEvidence([photo("en till", as: "till.jpg")], to: id).value)
        }
        let before = try office.registry.assessments().map(\.assessment)
        #expect(try anna.addEvidence([photo("ny bild")], to: id).findings.map(\.code) == [.assessmentNotInState])
        #expect(try office.registry.assessments().map(\.assessment) == before)
        #expect(try office.evidence().condition(of: digest("ny bild")) == .missing)
    }

    @Test func nothingStaysOfWhatIsRefused() throws {
        let (_, id) = try office.record("en bild")
        let path = try photo("ny bild")
        let bo = try #require(throws: RegistryError.self) {
            try office.world.ingrid.addEvidence([path], to: id)
        }
        #expect(bo.code == .evidenceOfAnother)
        let missing = try #require(throws: RegistryError.self) {
            try office.world.anna.addEvidence([path, office.path("gone.jpg")], to: id)
        }
        #expect(missing.code == .cannotRead)
        let unclear = try #require(throws: RegistryError.self) {
            try office.world.anna.addEvidence([path], to: id, evidence: 2)
        }
        #expect(unclear.code == .evidenceUnclear)
        // Under review, nothing is added; the claim is withdrawn or returned first.
        _ = try #require(try office.world.anna.submitClaim(for: World.kga, participants: [office.participant]).value)
        #expect(try office.world.anna.addEvidence([path], to: id).findings.isEmpty == false)
        #expect(try office.evidence().condition(of: digest("ny bild")) == .missing)
        #expect(try office.registry.audit().unusedEvidence == [])
        #expect(try office.registry.assessment(id).overview.assessment.state == .claimed)
    }

    // MARK: By which name

    @Test func aFileIsFoundByItsPlaceAndByItsBeginning() throws {
        let (first, id) = try office.record("en bild")
        let new = try #require(try office.world.anna.addEvidence([photo("ny bild")], to: id).value)
        let registry = office.registry
        #expect(try registry.evidenceFile(.place(id, evidence: 1, file: nil)) == first)
        #expect(try registry.evidenceFile(.place(new, evidence: 1, file: 2)) == digest("ny bild"))
        // printf 'en bild' | sha256sum
        #expect(try registry.evidenceFile(.beginning("ab814857")) == first)
        #expect(try registry.evidenceFile(.beginning("AB81")) == first)
        #expect(try registry.evidenceFile(.beginning(first.description)) == first)
        func code(_ reference: EvidenceReference) -> RegistryErrorCode? {
            do throws(RegistryError) { _ = try registry.evidenceFile(reference) } catch { return error.code }
            return nil
        }
        #expect(code(.place(new, evidence: 1, file: nil)) == .evidenceFileAmbiguous)
        #expect(code(.place(new, evidence: 1, file: 3)) == .unknownEvidenceFile)
        #expect(code(.place(new, evidence: 1, file: 0)) == .unknownEvidenceFile)
        #expect(code(.place(new, evidence: 2, file: nil)) == .unknownEvidenceFile)
        #expect(code(.place(AssessmentID(number: 99), evidence: 1, file: nil)) == .unknownAssessment)
        #expect(code(.beginning("ffff")) == .unknownEvidenceFile)
        #expect(code(.beginning("xyz")) == .unknownEvidenceFile)
        #expect(code(.beginning("")) == .unknownEvidenceFile)
    }
}
