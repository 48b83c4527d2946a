import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// What was sent back, is still missing, or has ended.
extension WorklistTests {
    @Test func aReturnGoesToTheAssessorAndTheClaimAfterIt() throws {
        let world = try World()
        let (participant, ids, claim) = try world.submitOneOfKGA()
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[0]], verdict: .returned, comment: "Varför?")
                .value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: Array(ids.dropFirst()), verdict: .approved).value)
        // All is reviewed: it may be signed off without the returned one.
        #expect(try world.registry.worklist().map(\.kind) == [.signOffInternally])
        world.clock.advance(days: 3)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om den första.").value)
        var items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.redoAssessment, .resubmitClaim])
        #expect(items.map(\.since) == [world.day(0), world.day(3)])
        #expect(items[0].subjects == ["A-0001", "P-0001"])
        #expect(items[0].step == Step(.assess, [.participant: "P-0001", .unit: "K1"]))
        #expect(items[1].what.en.contains("1 left"))
        let anew = try world.assessAnew(participant, "K1")
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.resubmitClaim])
        #expect(items[0].what.en == "C-0001 can be submitted again.")
        #expect(items[0].step == Step(.resubmitClaim, [.claim: "C-0001"]))
        #expect(anew == AssessmentID(number: 9))
    }

    /// K1 was never assessed and K3 was sent back: both are owed, in the claim, beside the partial certificate and after it.
    @Test func whatNobodyAssessedWaitsWhateverWasReturned() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        var ids: [AssessmentID] = []
        for unit in 2...8 { ids.append(try world.assessAnew(participant, "K\(unit)")) }
        func owed() throws -> [String] {
            try world.items(.completeAssessment, .redoAssessment).map {
                "\($0.what.sv) \($0.step.act) \($0.step.parameters[.unit]?.texts ?? [])"
            }.sorted()
        }
        let missing = "P-0001 i KGA saknar K1. Klart för delintyg: 7. assess [\"K1\"]"
        #expect(try owed() == [missing])
        let claim = try #require(
            try world.anna.submitClaim(for: World.kga, participants: [participant]).value)
        #expect(try owed() == ["P-0001 i KGA saknar K1. assess [\"K1\"]"])
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[1]], verdict: .returned, comment: "Hur?").value)
        let others = ids.filter { $0 != ids[1] }
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: others, verdict: .approved).value)
        let signOff = try #require(try world.items(.signOffInternally).first)
        #expect(signOff.step == Step(.signOffClaim, [.claim: "C-0001"]))
        #expect(signOff.alternatives == [Step(.returnClaim, [.claim: "C-0001", .reason: .toFillIn])])
        _ = try #require(try world.ingrid.signOff(claim).value)
        let both = [
            "A-0002 (P-0001, K3) har gått i retur och bedöms på nytt. assess [\"K3\"]",
            "P-0001 i KGA saknar K1. assess [\"K1\"]",
        ]
        #expect(try owed() == both)
        _ = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        #expect(try owed() == both)
        _ = try world.assessAnew(participant, "K3")
        #expect(try owed() == ["P-0001 i KGA saknar K1. Klart för delintyg: 1. assess [\"K1\"]"])
        // What was reviewed and left the claim is still told of.
        let record = try world.registry.claim(claim)
        #expect(record.formerAssessments.map(\.assessment.id) == [ids[1]])
        #expect(record.formerAssessments.first?.isAchieved == true)
        _ = try #require(try world.anna.exit(participant, reason: .work, on: world.registry.today).value)
        #expect(try owed() == [])
    }

    @Test func aReturnedClaimIsAssessedAnewBeforeItIsSubmittedAgain() throws {
        let world = try World()
        let (participant, ids, claim) = try world.submitOneOfKGA()
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[4]], verdict: .returned, comment: "Hur?").value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: Array(ids[..<4]), verdict: .approved).value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om K5.").value)
        #expect(try world.registry.nextStep(of: claim)?.step == Step(.assess, [.participant: "P-0001", .unit: "K5"]))
        _ = try world.assessAnew(participant, "K5")
        #expect(try world.registry.nextStep(of: claim)?.step == Step(.resubmitClaim, [.claim: "C-0001"]))
    }

    /// A certificate that ended is on no list before the next one: whoever checks it still finds it good.
    @Test func whatEndedIsToBePublished() throws {
        let world = try World()
        let (_, _, claim) = try world.submitOneOfKGA()
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let seal = world.seal()
        let issued = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(issued.map(\.isNew) == [true])
        let again = try #require(try world.admin.issueCertificates(of: claim, seal: seal.identity).value)
        #expect(again.map(\.isNew) == [false])
        #expect(again.map(\.serial) == issued.map(\.serial))
        _ = try #require(try world.admin.publishStatusList(seal: seal.identity, validFor: 30).value)
        #expect(try world.items(.publishStatusList).isEmpty)
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.revoke(issued[0].serial, reason: .error, comment: "Fel namn").value)
        let item = try #require(try world.items(.publishStatusList).first)
        #expect(item.since == world.day(1))
        #expect(item.due == world.day(30))
        #expect(item.step == Step(.publishStatusList, [.output: "status.xml"]))
        _ = try #require(try world.admin.publishStatusList(seal: seal.identity, validFor: 30).value)
        #expect(try world.items(.publishStatusList).isEmpty)
    }
}
