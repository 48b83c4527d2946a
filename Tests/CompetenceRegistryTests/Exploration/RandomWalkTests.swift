import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Numbers that a seed decides: the same seed, the same walk.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct RandomWalkTests {
    /// Anybody tries anything, many times over; whatever goes through leaves a registry that an audit finds clean, and no
    /// certificate that should not be.
    @Test(arguments: 0..<4) func whateverPeopleTryTheAuditStaysClean(walk: Int) throws {
        let environment = ProcessInfo.processInfo.environment["INTYGA_SEED"].flatMap { UInt64($0) }
        let seed = environment ?? UInt64.random(in: 0...UInt64.max)
        print("random walk \(walk): INTYGA_SEED=\(seed)")
        var generator = SeededGenerator(seed: seed &+ UInt64(walk))
        let world = try ExplorationWorld()
        let commands = ExplorationCommand.all(participants: 2)
        var accepted = 0
        for _ in 0..<400 {
            guard let command = commands.randomElement(using: &generator) else { return }
            if (try? command.run(world)) == true { accepted += 1 }
        }
        let report = try world.registry.audit()
        #expect(report.findings.map(\.description) == [], "INTYGA_SEED=\(seed), walk \(walk)")
        #expect(try CertificateInvariant(world.registry).violations == [], "INTYGA_SEED=\(seed), walk \(walk)")
        #expect(accepted > 5, "a walk in which nothing goes through shows nothing")
    }
}
