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
}
