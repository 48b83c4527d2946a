import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Participation in spells: start, exit, return; and what was recorded wrong is put right.
@Suite struct ParticipationTests {
    private let world: World
    private let maja: ParticipantID

    init() throws {
        world = try World()
        _ = try world.importCatalogue("kga")
        maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
    }

    private func days() throws -> [String] {
        try world.registry.participant(maja).overview.participant.spells.map {
            "\($0.from) \($0.exit.map { "\($0.reason.rawValue) \($0.on)" } ?? "–")"
        }
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test func whoeverComesBackIsAssessedAgain() throws {
        world.clock.advance(days: 10)
        _ = try #require(try world.anna.exit(maja, reason: .work, on: day("2026-03-10")).value)
        #expect(try world.registry.outcomesReport().total.exits.value == 1)
        world.clock.advance(days: 100)
        _ = try #require(try world.anna.recordReturn(of: maja, on: day("2026-06-01")).value)
        #expect(try days() == ["2026-03-02 work 2026-03-10", "2026-06-01 –"])
        // No warning: she takes part. `assess` expects no finding.
        _ = try world.assess(maja, in: World.kga, by: "anna")
        // She has not left; in the spring she did.
        #expect(try world.registry.outcomesReport().total.exits.value == 0)
        let spring = try #require(ReportPeriod(from: day("2026-01-01"), until: day("2026-03-31")))
        #expect(try world.registry.outcomesReport(period: spring).total.exits.value == 1)
        #expect(try world.registry.audit().isClean)
    }

    @Test func aSecondExitReplacesNothing() throws {
        world.clock.advance(days: 10)
        _ = try #require(try world.anna.exit(maja, reason: .work, on: day("2026-03-10")).value)
        #expect(
            try world.anna.exit(maja, reason: .other, on: day("2026-03-11")).findings.map(\.code) == [.hasLeftAlready])
        #expect(try days() == ["2026-03-02 work 2026-03-10"])
    }

    @Test func anExitIsCorrectedAsSuch() throws {
        world.clock.advance(days: 10)
        _ = try #require(try world.anna.exit(maja, reason: .work, on: day("2026-03-10")).value)
        #expect(
            try world.anna.correctParticipation(of: maja, .init(reason: .studies)).findings.map(\.code)
                == [.roleRequired])
        _ = try #require(
            try world.admin.correctParticipation(of: maja, .init(reason: .studies, on: day("2026-03-08"))).value)
        #expect(try days() == ["2026-03-02 studies 2026-03-08"])
        // She took part before she was put on record.
        _ = try #require(try world.admin.correctParticipation(of: maja, .init(from: day("2026-02-01"))).value)
        #expect(try days() == ["2026-02-01 studies 2026-03-08"])
        // She never left.
        _ = try #require(try world.admin.correctParticipation(of: maja, .init(mistake: .exit)).value)
        #expect(try days() == ["2026-02-01 –"])
        #expect(try world.registry.audit().isClean)
    }

    @Test func aReturnByMistakeIsTakenAway() throws {
        _ = try #require(try world.anna.exit(maja, reason: .work, on: day("2026-03-02")).value)
        _ = try #require(try world.anna.recordReturn(of: maja, on: day("2026-03-02")).value)
        _ = try #require(try world.admin.correctParticipation(of: maja, .init(mistake: .spell)).value)
        #expect(try days() == ["2026-03-02 work 2026-03-02"])
        #expect(
            try world.admin.correctParticipation(of: maja, .init(mistake: .spell)).findings.map(\.code)
                == [.spellsNotInOrder])
        #expect(try world.registry.audit().isClean)
    }
}
