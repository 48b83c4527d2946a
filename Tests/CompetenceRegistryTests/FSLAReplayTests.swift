import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The trials of the FSLA project, replayed through the use cases. Every expected number is written by hand, from the final
/// report or from `fixtures/fsla/README.md`.
@Suite struct FSLAReplayTests {
    static func environment(on day: String = "2026-11-22", seed: UInt64 = 84) -> RegistryEnvironment {
        let random = SeededBytes(seed: seed)
        return RegistryEnvironment(
            now: { Timestamp("\(day)T09:00:00Z")! }, randomBytes: { count in random.bytes(count) })
    }

    static func replayed(seed: UInt64 = 84) throws -> FSLAReplay {
        var replay = try FSLAReplay(FSLADataSet.embedded(), at: nil, environment: environment(seed: seed))
        try replay.run()
        return replay
    }

    /// Samples are drawn with other keys each time; what comes out must not depend on them.
    @Test(arguments: [1, 2, 3] as [UInt64]) func givesThePublishedFigures(seed: UInt64) throws {
        let replay = try Self.replayed(seed: seed)
        let (participants, certificates, practitioners, claims) = try replay.registry.read { reader in
            (
                try reader.participants(), try reader.certificates(), try reader.practitioners(),
                try reader.claims(states: [])
            )
        }
        let ocn = participants.filter { $0.registrations.contains { $0.framework.text.hasPrefix("OCN-") } }
        #expect(ocn.count == 84)
        #expect(ocn.count { $0.sex == .female } == 44)
        #expect(ocn.count { $0.sex == .male } == 40)
        #expect(Set(ocn.map { $0.municipality?.text }) == ["0862", "0861", "0834", "0883"])

        let certified = certificates.filter { $0.framework.text.hasPrefix("OCN-") }
        #expect(certified.count == 44)
        #expect(Set(certified.map(\.participant)).count == 44)
        #expect(certified.allSatisfy { $0.state == .issued })
        #expect(certified.count(where: \.isPartial) == 17)

        let assessors = practitioners.filter { person in
            person.authorisations.contains { $0.role.assesses && $0.framework?.text.hasPrefix("OCN-") == true }
        }
        #expect(assessors.count == 10)
        let assurers = practitioners.filter { person in
            person.authorisations.contains {
                $0.role == .internalQualityAssurer && $0.framework?.text.hasPrefix("OCN-") == true
            }
        }
        #expect(Set(assurers.map { $0.municipality?.text }) == ["0861", "0862", "0883"])

        let kga = participants.filter { $0.isRegistered(for: World.kga) }
        #expect(kga.count == 12)
        #expect(Set(kga.map { $0.municipality?.text }) == ["0885"])
        #expect(try replay.registry.read { try $0.framework(World.kga) }?.framework.units.count == 8)

        // Where the claims of the last autumn stand at the end of the project.
        #expect(claims.count { $0.state == .certified } == 13)
        #expect(claims.count { $0.state == .returned } == 1)
        #expect(claims.count { $0.state == .submitted } == 3)
        #expect(claims.count { $0.state == .internallySignedOff } == 1)
        #expect(claims.count { $0.state == .externallySignedOff } == 1)
        #expect(claims.count { $0.state == .withdrawn } == 1)
    }

    @Test func staysWithinTheProject() throws {
        let replay = try Self.replayed()
        try replay.registry.read { reader in
            var first: Timestamp?
            var last: Timestamp?
            try reader.forEachTransaction { transaction, _ in
                first = first ?? transaction.at
                last = transaction.at
            }
            #expect(first.map { $0.dateInSweden >= CalendarDate("2020-08-15")! } == true)
            #expect(last.map { $0.dateInSweden <= CalendarDate("2022-12-31")! } == true)
        }
    }
}

/// Random bytes from a seed; not for anything that must be secret.
final class SeededBytes: @unchecked Sendable {
    // All access goes through the lock.
    private let lock = NSLock()
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    func bytes(_ count: Int) -> [UInt8] {
        lock.withLock {
            (0..<count).map { _ in
                // SplitMix64.
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 24)
            }
        }
    }
}
