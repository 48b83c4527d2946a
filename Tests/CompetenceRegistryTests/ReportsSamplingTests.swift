import CertificateXML
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Sampling, workload and the quality report of one small history, counted by hand.
///
/// anna assesses two participants in KGA's eight units each and claims them on day 0. On day 2 ingrid returns one
/// assessment for criterion 1.2 and approves five, and sends the claim back. On day 5 anna assesses it anew and submits
/// again; on day 9 ingrid approves what is left and signs off. On day 10 both certificates are issued, and one revoked.
@Suite struct ReportsSamplingTests {
    struct History {
        let world: World
        let claim: ClaimID

        init() throws {
            world = try World()
            _ = try world.importCatalogue("kga")
            let participants = try world.newcomers(2, .female, municipality: "0885", isProtected: false)
            let first = try world.assess(participants[0], in: World.kga, by: "anna")
            _ = try world.assess(participants[1], in: World.kga, by: "anna")
            claim = try #require(try world.anna.submitClaim(for: World.kga).value)
            world.clock.advance(days: 2)
            _ = try #require(try world.ingrid.drawSample(of: claim).value)
            _ = try #require(
                try world.ingrid.reviewSeen(
                    claim, assessments: [first[0]], verdict: .returned, criteria: [CriterionNumber("1.2")!],
                    comment: "Vad såg du?"
                ).value)
            _ = try #require(
                try world.ingrid.reviewSample(of: claim, assessments: Array(first[1...5]), verdict: .approved).value)
            _ = try #require(try world.ingrid.returnClaim(claim, reason: "Se återkopplingen.").value)
            world.clock.advance(days: 3)
            let framework = try #require(try world.registry.read { try $0.framework(World.kga) }).framework
            let unit = framework.units[0]
            let today = world.registry.today
            _ = try #require(
                try world.anna.record([
                    NewAssessment(
                        participant: participants[0], unit: unit.reference, judgedOn: today,
                        judgements: unit.criteria.map {
                            Judgement(criterion: $0.number, grade: "achieved", evidence: [1])
                        }, evidence: [Evidence(number: 1, method: .conversation, on: today)],
                        notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Berättade hur.")]))
                ]).value)
            _ = try #require(try world.anna.resubmitClaim(claim).value)
            world.clock.advance(days: 4)
            let items = try #require(try world.registry.read { try $0.claim(claim) }).items
            let approved = Set(first[1...5])
            let left = items.map(\.assessment).filter { !approved.contains($0) }
            _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: left, verdict: .approved).value)
            _ = try #require(try world.ingrid.signOff(claim).value)
            world.clock.advance(days: 1)
            let seal = world.seal()
            let issued = try #require(
                try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
            _ = try #require(
                try world.admin.revoke(issued[0].serial, reason: .holderRequest, comment: "Bad om det").value)
        }

        var period: ReportPeriod {
            ReportPeriod(from: CalendarDate("2026-03-01")!, until: CalendarDate("2026-03-31")!)!
        }
    }

    @Test func samplesAreHeldAgainstThePolicy() throws {
        let history = try History()
        let report = try history.world.registry.samplingReport()
        let samples = try #require(report.samples)
        #expect(samples.map(\.round) == [1, 2])
        #expect(samples.map(\.policyInThousandths) == [1000, 1000])
        // Round 1: all 16. Round 2: the one assessed anew, and the ten that ingrid had not come to.
        #expect(samples.map(\.drawn.text) == ["100 % (16/16)", "100 % (11/11)"])
        #expect(samples.map(\.meetsPolicy) == [true, true])
        #expect(samples.map(\.reviewed) == [6, 11])
        #expect(samples.map(\.returned) == [1, 0])
        #expect(samples[0].reasons == ["policyInFull": 16])
        let total = try #require(report.totals.first)
        #expect(report.totals.count == 1)
        #expect(total.claims == 1)
        #expect(total.drawn.text == "100 % (27/27)")
        #expect(total.returned.text == "6 % (1/17)")
    }

    @Test func forPublicationOneReturnIsNotToldByTheRest() throws {
        let history = try History()
        let report = try history.world.registry.samplingReport(ReportOptions(isPublic: true))
        #expect(report.samples == nil)
        let total = try #require(report.totals.first)
        #expect(total.returned.n.value == nil)
        #expect(total.returned.percent == nil)
        #expect(total.returned.of.value == 17)
    }

    @Test func workIsCountedForWhoDidIt() throws {
        let history = try History()
        let report = try history.world.registry.workloadReport()
        let people = try #require(report.practitioners)
        #expect(people.map(\.practitioner.text) == ["anna", "ingrid"])
        #expect(people.map(\.workload.assessments) == [17, 0])
        #expect(people.map(\.workload.claimsSubmitted) == [1, 0])
        #expect(people.map(\.workload.reviews) == [0, 17])
        #expect(people.map(\.workload.signOffs) == [0, 1])
        #expect(people.map(\.workload.claimsReturned) == [0, 1])
        // Two days in the first round, four in the second.
        #expect(people[1].workload.turnaround.days == 3)
        #expect(people[1].workload.turnaround.n.value == 2)
        #expect(report.total.reviews == 17)
        let open = try history.world.registry.workloadReport(ReportOptions(isPublic: true))
        #expect(open.practitioners == nil)
        let march3 = try #require(
            ReportPeriod(from: CalendarDate("2026-03-03")!, until: CalendarDate("2026-03-05")!))
        #expect(try history.world.registry.workloadReport(period: march3).total.reviews == 6)
    }

    // MARK: The quality report

    @Test func qualityIsReportedFromTheLedger() throws {
        let history = try History()
        let world = history.world
        _ = try #require(
            try world.ingrid.recordMeeting(
                .standardisation, on: world.registry.today, attended: [Handle("anna")!],
                decisions: ["Samsyn om \u{1}kriterium 1.2 & <1.3>"]
            ).value)
        let report = try world.registry.qualityReport(of: .internal, period: history.period)
        #expect(report.volumes.registrations == 2)
        #expect(report.volumes.assessments == 17)
        #expect(report.volumes.submissions == 2)
        #expect(report.volumes.signedOff == 1)
        #expect(report.volumes.returned == 1)
        #expect(report.volumes.fullCertificates == 2)
        #expect(report.volumes.partialCertificates == 0)
        let framework = try #require(report.frameworks.first)
        #expect(report.frameworks.count == 1)
        #expect(framework.claims == 1)
        #expect(framework.population == 27)
        #expect(framework.drawn == 27)
        #expect(framework.reviewed == 17)
        #expect(framework.returned == 1)
        #expect(
            framework.returns == [
                .init(unit: UnitReference("K1@1")!, criterion: CriterionNumber("1.2"), count: 1)
            ])
        #expect(report.turnaround == .init(claims: 2, medianHalfDays: 6, longestDays: 4))
        #expect(report.turnaround.median == "3")
        #expect(report.assessors.map(\.assessor.text) == ["anna"])
        #expect(report.assessors.map(\.returned) == [1])
        #expect(report.assessors.map(\.lastMeeting) == [world.registry.today])
        #expect(report.revocations == [.init(reason: .holderRequest, count: 1)])
        #expect(report.appeals == .init(lodged: 0, dismissed: 0, upheld: 0, open: 0))
        #expect(report.actions.map(\.kind).contains(.claimReturned))
        #expect(report.actions.map(\.kind).contains(.certificateRevoked))
        // Before anything happened there is nothing to report, and KGA has no external stage.
        let early = try #require(
            ReportPeriod(from: CalendarDate("2025-01-01")!, until: CalendarDate("2025-12-31")!))
        let nothing = try world.registry.qualityReport(of: .internal, period: early)
        #expect(nothing.volumes.assessments == 0)
        #expect(nothing.turnaround.median == nil)
        #expect(try world.registry.qualityReport(of: .external, period: history.period).frameworks.isEmpty)
        _ = try Registry.document(of: nothing)
    }

    @Test func theDocumentIsValidAndNamesNoParticipant() throws {
        let history = try History()
        let world = history.world
        _ = try #require(
            try world.ingrid.recordMeeting(
                .consensus, on: world.registry.today, framework: World.kga, attended: [Handle("anna")!],
                decisions: ["Samsyn om \u{1}kriterium 1.2 & <1.3>", ""]
            ).value)
        let report = try world.registry.qualityReport(of: .internal, period: history.period)
        let xml = try Registry.document(of: report)
        // Written and parsed against the schema; the same report gives the same bytes.
        #expect(try Registry.document(of: report) == xml)
        let text = String(decoding: xml, as: UTF8.self)
        #expect(text.contains("<Returned count=\"1\" criterion=\"1.2\" unit=\"K1@1\"></Returned>"))
        #expect(text.contains("<Decision>Samsyn om \u{FFFD}kriterium 1.2 &amp; &lt;1.3&gt;</Decision>"))
        for language in Language.allCases {
            let page = String(decoding: Registry.page(of: report, language: language), as: UTF8.self)
            #expect(page.hasPrefix("<!DOCTYPE html>"))
            #expect(page.contains(language == .swedish ? "Intern kvalitetsrapport" : "Internal quality report"))
            #expect(page.contains("1.2 &amp; &lt;1.3&gt;"))
            for secret in ["Provsson", "P-0001", "P-0002", "<script", "http://", "https://"] {
                #expect(!page.contains(secret), "\(secret)")
            }
        }
        for secret in ["Provsson", "P-0001", "P-0002", "0885"] { #expect(!text.contains(secret), "\(secret)") }
    }
}
