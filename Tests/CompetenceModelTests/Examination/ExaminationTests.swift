import Foundation
import Testing

@testable import CompetenceModel

/// The examination, held to expectations that were written by hand; and those held to the examination: no rule and no permission can
/// be taken away, and none added, without one of them failing.
@Suite struct ExaminationTests {
    @Test(arguments: Expectation.all) func theRulesAreAsExpected(expectation: Expectation) throws {
        let failures = try expectation.failures(by: .standard)
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }

    /// Whatever is written as an expectation is held to.
    @Test func everyExpectationIsListed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        var written: [String] = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            written += text.matches(of: /\n    static func (\w+)\(_ expect: Expectations\)/).map { String($0.1) }
        }
        #expect(written.sorted() == Expectation.all.map(\.name).sorted())
    }

    @Test(arguments: ActScenario.all) func theExaminationAsksTheTable(scenario: ActScenario) throws {
        #expect(try scenario.deviations(by: .standard) == [])
    }

    /// Seeing a protected identity and making a checkpoint write nothing; every other act has its scenario.
    @Test func everyActHasAScenario() {
        #expect(
            Set(ActScenario.all.map(\.act))
                == Set(ActKind.allCases).subtracting([.revealParticipant, .writeCheckpoint]))
        #expect(ActScenario.all.count == Set(ActScenario.all.map(\.act)).count)
    }

    /// Each rule is left out in turn; somebody must miss it.
    @Test func noRuleCanBeTakenAway() throws {
        let rules = Rulebook.rules
        var survivors: [String] = []
        // Who missed the last one often misses the next.
        var expectations = Expectation.all
        for rule in rules {
            let rulebook = Rulebook(without: rule)
            let finder = try expectations.firstIndex { try !$0.failures(by: rulebook).isEmpty }
            guard let finder else {
                survivors.append(rule.description)
                continue
            }
            expectations.insert(expectations.remove(at: finder), at: 0)
        }
        print(
            "rules left out one by one: \(rules.count); that nobody missed: \(survivors.isEmpty ? "none" : "\(survivors)")"
        )
        #expect(survivors == [])
        #expect(rules.count == Set(rules).count)
    }

    /// Each role is taken out of each permission, or put into it, and each reach changed, in turn.
    @Test(arguments: ActScenario.all) func noPermissionCanBeChanged(scenario: ActScenario) throws {
        var survivors: [String] = []
        let standard = PermissionTable.standard[scenario.act]
        func isMissed(_ change: (inout Permission) -> Void) throws -> Bool {
            var permission = standard
            change(&permission)
            var permissions = PermissionTable.standard
            permissions[scenario.act] = permission
            return try !scenario.deviations(by: Rulebook(permissions: permissions)).isEmpty
        }
        for role in Role.allCases {
            let isMissed = try isMissed { permission in
                if permission.roles.remove(role) == nil { permission.roles.insert(role) }
            }
            if !isMissed { survivors.append("\(scenario.act) \(role)") }
        }
        // Where an act is about nothing that an authorisation can be limited to, its reach makes no difference.
        let aboutNothing: Set<ActKind> = [
            .addOrganisation, .correctOrganisation, .registerSeal, .endSeal, .addPractitioner, .movePractitioner,
            .correctPractitioner,
            .lendAssurer,
            .moveParticipant, .removeParticipant, .mergeParticipants, .withdrawAuthorisation, .registerKey,
            .endKeyOfAnother, .endOwnKey, .proposeAdministrator, .confirmAdministrator, .addParticipant,
            .correctParticipant, .recordExit, .recordReturn, .correctParticipation, .disposeOfEvidence,
            .publishStatusList, .correctClock, .receivePackage,
            .decidePackage,
        ]
        let reaches: [Permission.Reach] =
            aboutNothing.contains(scenario.act) ? [] : [.anything, .framework, .units]
        // A meeting is about a framework, and never about some of its units.
        for reach in reaches where reach != standard.reach && !(scenario.act == .recordMeeting && reach == .units) {
            if try !isMissed({ $0.reach = reach }) { survivors.append("\(scenario.act) \(reach)") }
        }
        #expect(survivors == [])
    }
}
