import CompetenceModel
import Foundation
import Testing

@testable import CompetenceRegistry

extension World {
    /// Adds participants who left on the first day, each for one of `reasons`.
    fileprivate func leavers(_ sex: Sex, municipality: String, _ reasons: [(ExitReason, Int)]) throws {
        for (reason, count) in reasons {
            for participant in try newcomers(count, sex, municipality: municipality) {
                _ = try #require(try anna.exit(participant, reason: reason, on: registry.today).value)
            }
        }
    }
}

@Suite struct ReportsOutcomesTests {
    @Test func countsByReasonSexAndMunicipality() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        try world.leavers(.female, municipality: "0885", [(.work, 1), (.studies, 1)])
        try world.leavers(.male, municipality: "0862", [(.work, 1)])
        try world.newcomers(2, .male, municipality: "0862")
        let report = try world.registry.outcomesReport(ReportOptions(grouping: .municipality))
        #expect(report.remaining.value == 2)
        #expect(report.total.exits.value == 3)
        #expect(report.total.work.text == "67 % (2/3)")
        #expect(report.total.studies.text == "33 % (1/3)")
        #expect(report.total.workOrStudies.text == "100 % (3/3)")
        #expect(report.women[.work].text == "50 % (1/2)")
        #expect(report.men[.work].text == "100 % (1/1)")
        #expect(report.men[.placement].text == "0 % (0/1)")
        #expect(report.groups?.map(\.group.title.sv) == ["Emmaboda", "Borgholm"])
        #expect(report.groups?.map(\.outcomes.exits.value) == [1, 2])
    }

    @Test func aPeriodCountsWhoLeftInIt() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participants = try world.newcomers(2, .female, municipality: "0885")
        let first = world.registry.today
        _ = try #require(try world.anna.exit(participants[0], reason: .work, on: first).value)
        world.clock.advance(days: 10)
        _ = try #require(
            try world.anna.exit(participants[1], reason: .other, on: world.registry.today).value)
        let period = try #require(ReportPeriod(from: first.adding(days: 1), until: first.adding(days: 10)))
        let report = try world.registry.outcomesReport(period: period)
        #expect(report.total.exits.value == 1)
        #expect(report.total.other.n.value == 1)
        #expect(ReportPeriod(from: first, until: first.adding(days: -1)) == nil)
    }

    @Test func forPublicationSmallReasonsTakeOthersWithThem() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        // Women: 10 work, 8 studies. Men: 12 work, 6 studies, 2 seeking work. Overall: 22, 14, 2.
        try world.leavers(.female, municipality: "0885", [(.work, 10), (.studies, 8)])
        try world.leavers(.male, municipality: "0885", [(.work, 12), (.studies, 6), (.seekingWork, 2)])
        let report = try world.registry.outcomesReport(ReportOptions(isPublic: true))
        #expect(report.total.exits.value == 38)
        // 38 − 22 − 14 would tell the 2, so the smaller of the others goes too.
        #expect(report.total.work.n.value == 22)
        #expect(report.total.studies.n.value == nil)
        #expect(report.total.seekingWork.n.value == nil)
        #expect(report.total.workOrStudies.percent == nil)
        #expect(report.women.exits.value == 18)
        #expect(report.women.studies.n.value == nil)
        #expect(report.men.exits.value == 20)
        #expect(report.men.seekingWork.n.value == nil)
    }

    @Test func nobodyHasLeftAnEmptyRegistry() throws {
        let report = try World().registry.outcomesReport(ReportOptions(grouping: .sex, isPublic: true))
        #expect(report.total.exits.value == 0)
        #expect(report.total.work.percent == nil)
        #expect(report.groups?.isEmpty == true)
    }
}
