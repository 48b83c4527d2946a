import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What waits for whom along the chain, one act at a time.
@Suite struct WorklistTests {
    @Test func aNewRegistryWaitsForNothing() throws {
        #expect(try World().registry.worklist().isEmpty)
    }

    @Test func fromRegistrationToStatusList() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        world.clock.advance(days: 1)

        var items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.assess])
        #expect(items[0].since == world.day(0))
        #expect(items[0].subjects == ["P-0001"])
        #expect(items[0].role == .assessor)
        #expect(items[0].who == handles("anna", "bo"))
        #expect(items[0].step == Step(.assess, [.participant: "P-0001", .framework: "KGA"]))
        #expect(items[0].what.sv == "P-0001 är registrerad för KGA och inget är bedömt.")

        _ = try world.assess(participant, in: World.kga, by: "anna")
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.submitClaim])
        #expect(items[0].since == world.day(1))
        #expect(items[0].who == handles("anna"))
        #expect(items[0].step == Step(.submitClaim, [.framework: "KGA", .participant: "P-0001"]))

        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.reviewInternally])
        #expect(items[0].role == .internalQualityAssurer)
        #expect(items[0].who == handles("ingrid"))
        #expect(items[0].step == Step(.reviewClaim, [.claim: "C-0001"]))
        #expect(items[0].what.en == "C-0001 waits for internal review; the sample of its 8 assessments is not drawn.")

        let some = try world.registry.read { try $0.claim(claim) }!.items.prefix(3).map(\.assessment)
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: Array(some), verdict: .approved).value)
        items = try world.registry.worklist()
        #expect(items.map(\.what.en) == ["C-0001: 5 of the 8 sampled are left to review (internal)."])

        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.signOffInternally])
        #expect(items[0].step == Step(.signOffClaim, [.claim: "C-0001"]))

        _ = try #require(try world.ingrid.signOff(claim).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.issueCertificates])
        #expect(items[0].who == handles("maria"))
        #expect(items[0].step == Step(.issueCertificates, [.claim: "C-0001"]))

        _ = try #require(
            try world.admin.issue(claim).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.sealCertificates])

        let seal = world.seal()
        _ = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.publishStatusList])
        #expect(items[0].due == nil)

        _ = try #require(try world.admin.publishStatusList(seal: seal.identity, validFor: 30).value)
        #expect(try world.registry.worklist().isEmpty)
        world.clock.advance(days: 15)
        #expect(try world.registry.worklist().isEmpty)
        world.clock.advance(days: 1)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.publishStatusList])
        #expect(items[0].since == world.day(16))
        #expect(items[0].due == world.day(31))
    }

    @Test func aCriterionThatIsMissingIsNamed() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let framework = try #require(try world.registry.read { try $0.framework(World.kga) }).framework
        let today = world.registry.today
        let judged = framework.units.map { unit in
            NewAssessment(
                participant: participant, unit: unit.reference, judgedOn: today,
                judgements: unit.criteria.map { criterion in
                    let isShort = unit.reference.code.text == "K3" && criterion.number.text == "1.2"
                    return Judgement(
                        criterion: criterion.number, grade: isShort ? "notYet" : "achieved", evidence: [1])
                }, evidence: [Evidence(number: 1, method: .observation, on: today)],
                notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det i köket.")]))
        }
        _ = try #require(try world.anna.record(judged).value)
        let items = try world.items(.completeAssessment)
        #expect(items.map(\.what.sv) == ["P-0001 i KGA saknar K3 (1.2). Klart för delintyg: 7."])
        #expect(items.map(\.step) == [Step(.assess, [.participant: "P-0001", .unit: "K3"])])
        let standing = try #require(try world.registry.standing(of: participant).first)
        #expect(standing.step == .evidence)
        #expect(standing.missing.map(\.unit.code.text) == ["K3"])
        #expect(standing.units.count == 8)
        #expect(standing.next?.kind == .completeAssessment)
    }

    @Test func whoHasLeftIsPutForwardWithWhatIsFinished() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participants = try world.newcomers(2, .female, municipality: "0885")
        _ = try world.assessAnew(participants[0], "K1")
        #expect(try world.items(.submitClaim).isEmpty)
        for participant in participants {
            _ = try #require(try world.anna.exit(participant, reason: .work, on: world.registry.today).value)
        }
        let items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.submitClaim])
        #expect(items[0].subjects == ["P-0001"])
        #expect(
            items[0].what.en
                == "Participants to put forward in KGA: 1. Left with something missing, so for partial certificates: 1."
        )
        let still = try #require(try world.registry.funnelReport().funnels.first?.standingStill)
        #expect(still.map(\.participant) == [participants[0]])
        #expect(try world.registry.standing(of: participants[1]).first?.next == nil)
    }

    @Test func whatAReturnedClaimWaitsForIsNotPutForwardByItself() throws {
        let world = try World()
        let (participant, ids, claim) = try world.submitOneOfKGA()
        // Everything goes back, and everything is assessed anew.
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: ids, verdict: .returned, comment: "Varför?").value)
        #expect(try world.registry.worklist().map(\.kind) == [.settleReturn])
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om.").value)
        _ = try world.assess(participant, in: World.kga, by: "anna")
        #expect(try world.registry.worklist().map(\.kind) == [.resubmitClaim])
        #expect(try world.registry.standing(of: participant).first?.next?.kind == .resubmitClaim)
    }

    // MARK: Who may not

    @Test func anAssurerInConflictIsNotNamed() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        // ingrid assesses too, and otto is an internal quality assurer as well.
        _ = try #require(
            try world.admin.authorise(Handle("ingrid")!, role: .assessor, basis: "Utbildning 2025").value)
        _ = try #require(
            try world.admin.authorise(Handle("bo")!, role: .internalQualityAssurer, basis: "Utbildning 2026").value)
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        _ = try world.assess(participant, in: World.kga, by: "ingrid")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        let next = try #require(try world.registry.nextStep(of: claim))
        #expect(next.who == handles("bo"))
        #expect(next.keptOut == [.init(practitioner: Handle("ingrid")!, findings: [.assurerAssessed])])
        #expect(try world.registry.worklist(for: Handle("ingrid")!).isEmpty)
        #expect(try world.registry.worklist(for: Handle("bo")!).map(\.kind) == [.reviewInternally])
    }

    @Test func whereNobodyMayActTheAdministratorAuthorisesSomebody() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        _ = try #require(
            try world.admin.authorise(Handle("ingrid")!, role: .assessor, basis: "Utbildning 2025").value)
        _ = try world.assess(participant, in: World.kga, by: "ingrid")
        let claim = try #require(try world.ingrid.submitClaim(for: World.kga).value)
        let next = try #require(try world.registry.nextStep(of: claim))
        #expect(next.kind == .authoriseSomebody)
        #expect(next.role == .administrator)
        #expect(next.who == handles("maria"))
        #expect(
            next.step
                == Step(
                    .authorisePractitioner,
                    [.practitioner: .toFillIn, .role: "internalQualityAssurer", .framework: "KGA", .basis: .toFillIn]))
        #expect(next.keptOut.map(\.findings) == [[.assurerAssessed, .assurerSubmitted]])
    }

    @Test func anAssessorWhoIsTheParticipantIsNotNamed() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let number = try IdentityNumber("202601912393")
        _ = try #require(
            try world.admin.addParticipants([
                NewParticipant(
                    details: ParticipantDetails(givenName: "Cia", familyName: "Nord", identityNumber: number),
                    frameworks: [World.kga])
            ]).value)
        _ = try #require(
            try world.admin.addPractitioner(
                Handle("cia")!, details: PractitionerDetails(name: "Cecilia Nord", identityNumber: number)
            ).value)
        _ = try #require(
            try world.admin.authorise(Handle("cia")!, role: .assessor, basis: "Utbildning 2025").value)
        let item = try #require(try world.items(.assess).first)
        #expect(item.who == handles("anna", "bo"))
        let standing = try #require(try world.registry.standing(of: ParticipantID(number: 1)).first)
        #expect(
            standing.next?.keptOut == [
                .init(practitioner: Handle("cia")!, findings: [.assessorIsTheParticipant])
            ])
    }

    @Test func theAppealIsForSomebodyWithoutPartInIt() throws {
        let world = try World()
        let (_, ids, claim) = try world.submitOneOfKGA()
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        world.clock.advance(days: 1)
        _ = try #require(try world.anna.lodgeAppeal(against: ids[0], grounds: "Jag visade mer.").value)
        let item = try #require(try world.items(.decideAppeal).first)
        // ingrid reviewed it.
        #expect(item.who == handles("erik", "maria"))
        #expect(item.subjects == ["O-0001", "A-0001"])
        #expect(item.step == Step(.decideAppeal, [.appeal: "O-0001", .outcome: "dismissed", .reason: .toFillIn]))
        #expect(
            item.alternatives == [Step(.decideAppeal, [.appeal: "O-0001", .outcome: "upheld", .reason: .toFillIn])])
        // Upheld, it is assessed anew by another than anna.
        _ = try #require(
            try world.erik.decideAppeal(AppealID(number: 1), outcome: .upheld, reason: "Bevis förbisågs.").value)
        let redo = try #require(try world.items(.redoAssessment).first)
        #expect(redo.who == handles("bo"))
        #expect(redo.since == world.day(1))
    }

    // MARK: Catalogue

    @Test func relevanceIsWarnedOfAYearAhead() throws {
        let world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        #expect(
            try world.items(.adoptUnits).first?.step
                == Step(
                    .recordAdoption,
                    [.framework: "OCN-CLEAN", .panel: .toFillIn, .day: .toFillIn, .decision: .toFillIn]))
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Städpanelen", on: world.day(0), decision: "2026-1"
            ).value)
        #expect(try world.items(.adoptUnits).isEmpty)
        let until = CalendarDate("2030-03-02")!
        world.clock.set(Timestamp(CalendarDate("2029-03-01")!, seconds: 36_000))
        #expect(try world.items(.renewRelevance).isEmpty)
        world.clock.set(Timestamp(CalendarDate("2029-03-02")!, seconds: 36_000))
        #expect(try world.items(.renewRelevance).map(\.due) == [until])
        #expect(try world.items(.renewRelevance).map(\.since) == [CalendarDate("2029-03-02")!])
        world.clock.set(Timestamp(CalendarDate("2030-03-03")!, seconds: 36_000))
        #expect(try world.items(.renewRelevance).first?.what.en.contains("ended on 2030-03-02") == true)
        _ = try #require(
            try world.admin.approve(
                World.cleaning, panel: "Städpanelen", on: CalendarDate("2030-03-03")!, decision: "2030-1"
            ).value)
        #expect(try world.items(.renewRelevance).isEmpty)
    }

    // MARK: Asking

    @Test func isSortedOldestFirstAndFilteredByRole() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let first = try world.newcomers(1, .female, municipality: "0885")[0]
        world.clock.advance(days: 1)
        try world.newcomers(1, .male, municipality: "0885")
        world.clock.advance(days: 1)
        _ = try world.assess(first, in: World.kga, by: "anna")
        _ = try #require(try world.anna.submitClaim(for: World.kga).value)
        let items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.assess, .reviewInternally])
        #expect(items.map(\.since) == [world.day(1), world.day(2)])
        #expect(try world.registry.worklist(role: .internalQualityAssurer).map(\.kind) == [.reviewInternally])
        #expect(try world.registry.worklist(for: Handle("bo")!).map(\.kind) == [.assess])
        #expect(try world.registry.worklist(for: Handle("erik")!).isEmpty)
    }

    @Test func whoeverAsksMustBeKnown() throws {
        let world = try World()
        func code(_ body: () throws -> Void) -> RegistryErrorCode? {
            do { try body() } catch { return (error as? RegistryError)?.code }
            return nil
        }
        #expect(code { _ = try world.registry.worklist(for: Handle("nobody")!) } == .unknownPractitioner)
        #expect(code { _ = try world.registry.nextStep(of: ClaimID(number: 7)) } == .unknownClaim)
        #expect(code { _ = try world.registry.standing(of: ParticipantID(number: 7)) } == .unknownParticipant)
    }

    @Test func jsonIsStable() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        try world.newcomers(1, .female, municipality: "0885")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(world.registry.worklist()), as: UTF8.self)
        #expect(
            text == """
                [{"kind":"assess","role":"assessor","since":"2026-03-02",\
                "step":{"act":"assess","parameters":{"framework":"KGA","participant":"P-0001"}},\
                "subjects":["P-0001"],"what":{"en":"P-0001 is registered for KGA and nothing has been assessed.",\
                "sv":"P-0001 är registrerad för KGA och inget är bedömt."},"who":["anna","bo"]}]
                """)
    }
}
