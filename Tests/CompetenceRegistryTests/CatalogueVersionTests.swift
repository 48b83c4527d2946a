import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A programme gets a new version while people are under way in the old one.
@Suite struct CatalogueVersionTests {
    private let world: World
    private let maja: ParticipantID
    private let assessed: [AssessmentID]

    init() throws {
        world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Branschrådet", on: world.registry.today, decision: "§ 4"
            ).value)
        maja = try world.participant("Maja", "Ek", frameworks: [World.cleaning])
        assessed = try world.assess(maja, in: World.cleaning, by: "anna")
        world.clock.advance(days: 1)
    }

    private func next() throws -> [UInt8] {
        let text = String(decoding: try World.fixture("catalogue/ocn-cleaning.xml"), as: UTF8.self)
        let framework = try #require(text.firstRange(of: "version=\"1\""))
        let renewed = text.replacingCharacters(in: framework, with: "version=\"2\"")
        let unit = try #require(renewed.firstRange(of: "code=\"OCN-CLEAN-01\" version=\"1\""))
        return Array(
            renewed.replacingCharacters(in: unit, with: "code=\"OCN-CLEAN-01\" version=\"2\"").utf8)
    }

    @Test func theImportSaysWhatChangesAndForWhom() throws {
        let imported = try #require(try world.admin.importCatalogue(next(), named: "ny.xml").value?.first)
        let new = try #require(UnitReference("OCN-CLEAN-01@2"))
        #expect(imported.version == 2)
        #expect(imported.newVersions == [new])
        #expect(imported.awaitingPanel == [new])
        #expect(imported.underWay == [maja])
        // What is new altogether takes the place of nothing.
        let other = try #require(
            try world.admin.importCatalogue(World.fixture("catalogue/kga.xml"), named: "kga.xml").value?.first)
        #expect(other.newVersions == [] && other.underWay == [] && !other.losesAdoption)
    }

    @Test func aDecisionIsOfTheVersionThatItWasAbout() throws {
        _ = try #require(
            try world.admin.adopt(World.cleaning, decision: "KS 2026-117", on: world.registry.today).value)
        #expect(try world.admin.importCatalogue(next(), named: "ny.xml").value?.first?.losesAdoption == true)
        // Once it is lost, a further version loses nothing.
        let third = String(decoding: try next(), as: UTF8.self).replacing("version=\"2\"", with: "version=\"3\"")
        #expect(
            try world.admin.importCatalogue(Array(third.utf8), named: "ny.xml").value?.first?.losesAdoption == false)
    }

    /// What was begun in a version is finished in it, and whoever submits is told.
    @Test func aClaimSaysThatItMixesVersions() throws {
        _ = try #require(try world.admin.importCatalogue(next(), named: "ny.xml").value)
        let verdict = try world.anna.submitClaim(for: World.cleaning)
        guard case .accepted(let claim, let warnings) = verdict else {
            Issue.record("\(verdict.findings)")
            return
        }
        #expect(warnings.map(\.code) == [.claimHoldsEarlierVersion])
        #expect(warnings.first?.values["unit"] == "OCN-CLEAN-01@1")
        #expect(warnings.first?.values["newest"] == "OCN-CLEAN-01@2")
        #expect(try world.registry.read { try $0.claim(claim) }?.items.map(\.assessment) == assessed)
        #expect(try world.registry.audit().findings == [])
    }

    @Test func aClaimOfOneVersionIsNotRemarkedOn() throws {
        guard case .accepted(_, let warnings) = try world.anna.submitClaim(for: World.cleaning) else {
            Issue.record("refused")
            return
        }
        #expect(warnings == [])
    }
}
