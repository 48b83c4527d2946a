import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The trials of the FSLA project, replayed through the use cases. Every expected number is written by hand, from the final
/// report or from `fixtures/fsla/README.md`.
@Suite struct FSLAReplayTests {
    /// Samples are drawn with other keys each time; what comes out must not depend on them.
    @Test(arguments: [1, 2] as [UInt64]) func givesThePublishedFigures(seed: UInt64) throws {
        let registry = try FSLA.replayed(seed: seed).registry
        try registry.read { reader in
            let participants = try reader.participants()
            let ocn = participants.filter { $0.registrations.contains { $0.framework.text.hasPrefix("OCN-") } }
            #expect(ocn.count == 84)
            #expect(ocn.count { $0.sex == .female } == 44)
            #expect(ocn.count { $0.sex == .male } == 40)
            #expect(Set(ocn.map { $0.municipality?.text }) == ["0862", "0861", "0834", "0883"])

            let certificates = try reader.certificates().filter { $0.framework.text.hasPrefix("OCN-") }
            #expect(certificates.count == 44)
            #expect(Set(certificates.map(\.participant)).count == 44)
            #expect(certificates.allSatisfy { $0.state == .issued })
            #expect(certificates.count(where: \.isPartial) == 17)

            let practitioners = try reader.practitioners()
            func holders(_ isWanted: (Role) -> Bool) -> [Practitioner] {
                practitioners.filter { person in
                    person.authorisations.contains {
                        isWanted($0.role) && $0.framework?.text.hasPrefix("OCN-") == true
                    }
                }
            }
            #expect(holders(\.assesses).count == 10)
            #expect(
                Set(holders { $0 == .internalQualityAssurer }.map(\.organisation.text)) == ["MON", "EMM", "VAS"])
            // Four municipalities are members, and Borgholm for its own trial; the fourth borrows its internal assurer.
            let organisations = try reader.organisations()
            #expect(
                organisations.filter { $0.relation == .member }.map(\.code.text) == ["BOR", "EMM", "MON", "TOR", "VAS"])
            #expect(organisations.filter { $0.relation == .outside }.map(\.code.text) == ["EKV"])
            #expect(practitioners.first { $0.handle.text == "vera" }?.organisation.text == "EKV")
            #expect(
                Set(practitioners.flatMap { person in person.loans.map { "\(person.handle) \($0.to)" } })
                    == ["gunilla TOR", "hakan VAS"])
            let claims = try reader.claims().filter { $0.framework != World.kga }
            #expect(Set(claims.map(\.organisation.text)) == ["EMM", "MON", "TOR", "VAS"])
        }
    }

    @Test func playsTheTrialInBorgholm() throws {
        try FSLA.shared.get().registry.read { reader in
            let participants = try reader.participants().filter { $0.isRegistered(for: World.kga) }
            #expect(participants.count == 12)
            #expect(Set(participants.map { $0.municipality?.text }) == ["0885"])
            #expect(try reader.framework(World.kga)?.framework.units.count == 8)
            // Nine people; one of them got a second certificate in place of the first.
            let certificates = try reader.certificates().filter { $0.framework == World.kga }
            #expect(certificates.count == 10)
            #expect(certificates.count { $0.state == .superseded } == 1)
            #expect(certificates.count { $0.state == .revoked } == 1)
            #expect(certificates.contains { $0.units.count == 8 && !$0.isPartial })
        }
    }

    /// Where the claims stand at the end of the project: ten OCN claims and three KGA claims came through.
    @Test func leavesSomethingAtEveryStep() throws {
        try FSLA.shared.get().registry.read { reader in
            let states = try reader.claims(states: []).map(\.state)
            let expected: [ClaimState: Int] = [
                .certified: 13, .externallySignedOff: 1, .internallySignedOff: 1, .submitted: 3, .returned: 1,
                .withdrawn: 1,
            ]
            for state in ClaimState.allCases { #expect(states.count { $0 == state } == expected[state], "\(state)") }

            let assessed = Set(try reader.assessments(in: nil, states: []).map(\.participant))
            let idle = try reader.participants().filter { !assessed.contains($0.id) }
            // Nine of the OCN trial and one of the KGA trial were registered and never assessed.
            #expect(idle.count == 10)
        }
    }

    /// Both stages drew samples, and looked at less than everything: the policy at work, not a formality.
    @Test func samplesUnderTheDefaultPolicy() throws {
        try FSLA.shared.get().registry.read { reader in
            let claims = try reader.claims(states: [.certified]).filter { $0.framework.text.hasPrefix("OCN-") }
            for claim in claims {
                for stage in QualityStage.allCases {
                    let sample = try #require(claim.sample(at: stage))
                    #expect(sample.reveal != nil, "\(claim.id) \(stage)")
                    #expect(claim.signOff(at: stage)?.assurer == sample.reviewer)
                }
            }
            #expect(claims.contains { ($0.sample(at: .internal)?.items.count ?? 0) < $0.items.count })
        }
    }

    /// The auditor believes nothing of it and decides all of it anew.
    @Test func standsUpToAnAudit() throws {
        let report = try FSLA.shared.get().registry.audit()
        #expect(report.isClean, "\(report.findings)")
    }

    @Test func staysWithinTheProject() throws {
        try FSLA.shared.get().registry.read { reader in
            var days: [CalendarDate] = []
            try reader.forEachTransaction { transaction, _ in days.append(transaction.at.dateInSweden) }
            #expect(days.first == CalendarDate("2020-08-17"))
            #expect(days.last == CalendarDate("2022-12-28"))
            #expect(days == days.sorted())
        }
    }

    /// An act that the data expects to be refused, and that is not, ends the replay.
    @Test func noticesWhatTheRulesShouldHaveRefused() throws {
        var data = try FSLADataSet.embedded()
        data.timeline[0].refusedFor = [.roleRequired]
        var replay = try FSLAReplay(data, at: nil, environment: FSLA.environment())
        #expect(throws: RegistryError.self) { try replay.run() }
    }

    /// And so does one that is refused unexpectedly, with the place of the line.
    @Test func noticesWhatTheRulesRefuse() throws {
        var data = try FSLADataSet.embedded()
        data.timeline[0].by = Handle("nobody")!
        var replay = try FSLAReplay(data, at: nil, environment: FSLA.environment())
        let error = #expect(throws: RegistryError.self) { try replay.run() }
        #expect(error?.values["detail"]?.contains("act 1 of 2020-09-21 by nobody") == true)
    }

    @Test func isTheDataOfTheFixtures() throws {
        #expect(EmbeddedFixtures.texts.count == 9)
        for (path, text) in EmbeddedFixtures.texts {
            #expect(try Array(text.utf8) == World.fixture(path), "run Scripts/embed-fixtures.sh: \(path)")
        }
    }
}

/// Replays for tests. One is shared: it is read only, and a replay takes seconds without optimisation.
enum FSLA {
    static let shared = Result { try replayed(seed: 84) }

    static func replayed(seed: UInt64) throws -> FSLAReplay {
        var replay = try FSLAReplay(FSLADataSet.embedded(), at: nil, environment: environment(seed: seed))
        try replay.run()
        return replay
    }

    static func environment(on day: String = "2026-01-12", seed: UInt64 = 84) -> RegistryEnvironment {
        let random = SeededBytes(seed: seed)
        return RegistryEnvironment(
            now: { Timestamp("\(day)T09:00:00Z")! }, randomBytes: { count in random.bytes(count) })
    }
}
