import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

@Suite struct WalkTests {
    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    private static func number(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    /// Anybody tries anything. Whatever is accepted leaves a registry that an audit finds clean, and in which nothing happened
    /// that the tables of `docs/lifecycle.md` do not allow.
    ///
    /// INTYGA_WALKS says how many walks, INTYGA_SEED with which seed the first begins.
    @Test func whateverIsAcceptedIsFoundCleanByTheAudit() async throws {
        let count = Self.number("INTYGA_WALKS") ?? 150
        let first = Self.number("INTYGA_SEED") ?? UInt64.random(in: 0...UInt64.max / 2)
        let tally = try await WalkTally.of(seeds: (0..<count).map { first &+ $0 }, workers: Self.workers)
        print(
            """
            walks: \(tally.walks) from INTYGA_SEED=\(first), \(tally.acts) acts accepted of \(tally.attempts) tried, \
            \(tally.kinds.values.reduce(0, +)) events, refused for \(tally.refusals.count) reasons, \
            \(tally.failures.count) walks with something wrong
            """)
        for failure in tally.failures.prefix(3) { Issue.record("\(failure)") }
        #expect(tally.failures.isEmpty)
        #expect(tally.acts > 30 * tally.walks, "walks in which little goes through show little")
    }

    // MARK: The walks go everywhere

    /// Nobody adds an act, or a kind of event, that the walks leave out. The seeds are fixed; what is rare, because chance in
    /// seals and keys has its say as well, has some walks more to come about.
    @Test func everyActIsTriedAndEveryKindOfEventComesAbout() async throws {
        var tally = try await WalkTally.of(seeds: Array(1...5), onDisk: true, workers: Self.workers)
        for batch: UInt64 in 0..<12 where batch < 2 || !Self.leftOut(of: tally).isEmpty {
            tally.add(try await WalkTally.of(seeds: (1...10).map { 10 * batch + $0 }, workers: Self.workers))
        }
        for failure in tally.failures.prefix(3) { Issue.record("\(failure)") }
        #expect(Self.leftOut(of: tally) == [])
    }

    /// What never went through, never was refused, or never came about.
    private static func leftOut(of tally: WalkTally) -> [String] {
        let neverRefused: Set<ActKind> = [.receivePackage, .endOwnKey]
        let acts = ActKind.allCases.filter { WalkMove.exempt[$0] == nil }.flatMap { act in
            let accepted = tally.accepted[act, default: 0]
            let isRefused = tally.tried[act, default: 0] > accepted || neverRefused.contains(act)
            return (accepted > 0 ? [] : ["\(act) is never accepted"]) + (isRefused ? [] : ["\(act) is never refused"])
        }
        let kinds = LedgerEvent.Kind.allCases.filter { tally.kinds[$0, default: 0] == 0 }
        return acts + kinds.map { "\($0.name) never comes about" }
    }

    @Test func noActIsLeftOutWithoutAReason() {
        let tried = Set(WalkMove.all.map(\.act))
        let exempt = Set(WalkMove.exempt.keys)
        #expect(tried.isDisjoint(with: exempt))
        #expect(tried.union(exempt) == Set(ActKind.allCases))
    }
}
