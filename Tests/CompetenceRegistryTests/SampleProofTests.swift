import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The samples of a whole registry, drawn again from its ledger by the program in another language.
@Suite struct SampleProofTests {
    @Test func everySampleOfTheTrialsIsDrawnAgainElsewhere() throws {
        let registry = try FSLA.shared.get().registry
        let proofs = try registry.sampleProofs()
        let samples = try registry.read { try $0.claims(states: []).flatMap(\.samples) }
        #expect(proofs.count == samples.count)
        #expect(proofs.contains { $0.reveal != nil && $0.items.count < $0.population.count })

        let folder = FileManager.default.temporaryDirectory.appending(path: "proofs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(CanonicalJSON.encode(proofs)).write(to: folder.appending(path: "proofs.json"))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3",
            URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "../../Scripts/recompute-sample.py"
            ).standardizedFileURL.path, folder.appending(path: "proofs.json").path,
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func proofsAreOfTheClaimAskedFor() throws {
        let registry = try FSLA.shared.get().registry
        let claim = try #require(try registry.read { try $0.claims(states: [.certified]).first })
        let proofs = try registry.sampleProofs(of: claim.id)
        #expect(proofs.map(\.items) == claim.samples.map(\.items))
        #expect(proofs.allSatisfy { $0.claim == claim.id && $0.submission == claim.submission })
        #expect(throws: RegistryError.self) { try registry.sampleProofs(of: ClaimID(number: 9999)) }
    }

    /// One assurer draws and returns something, another goes on with everything: the widening is the other's own act.
    @Test func aColleagueWidens() throws {
        let world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Städpanelen", on: world.registry.today, decision: "P 2026-1"
            ).value)
        let bo = try #require(Handle("bo"))
        _ = try #require(
            try world.admin.authorise(
                bo, role: .internalQualityAssurer, basis: "Utbildning 2025", provisional: false
            ).value)
        for number in 1...6 {
            let person = try world.participant("Deltagare", "Nummer\(number)", frameworks: [World.cleaning])
            _ = try world.assess(person, in: World.cleaning, by: "anna")
        }
        let claim = try #require(try world.anna.submitClaim(for: World.cleaning).value)
        let drawn = try #require(try world.ingrid.drawSample(of: claim).value)
        try #require(drawn.items.count < 24)
        let widened = try #require(try world.session("bo").widenSample(of: claim).value)
        #expect(widened.reviewer == bo)
        #expect(widened.items.count == 24)
        #expect(widened.items.drawn == drawn.items)
        let report = try world.registry.audit()
        #expect(report.findings.map(\.description) == [])
        let proofs = try world.registry.sampleProofs(of: claim)
        #expect(proofs.map(\.items) == [drawn.items, widened.items])
    }
}
