import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Who is asked, and about whom.
extension WorklistTests {
    /// A municipality without an internal assurer of its own is lent one, who then reviews.
    @Test func whoeverCanBeLentIsNamed() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let member = try world.organisation("TOR", "Torsås kommun", .member)
        let participant = try #require(
            try world.anna.addParticipants([
                NewParticipant(
                    details: ParticipantDetails(givenName: "Maja", familyName: "Ek"), organisation: member,
                    frameworks: [World.kga])
            ]).value)[0]
        _ = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga, organisation: member).value)
        #expect(try world.ingrid.drawSample(of: claim).findings.map(\.code) == [.internalAssurerOutsideCentre])
        let next = try #require(try world.registry.nextStep(of: claim))
        #expect(next.kind == .lendAssurer)
        #expect(next.who == [Handle("maria")!])
        #expect(
            next.step
                == Step(.lendAssurer, [.practitioner: "ingrid", .organisation: "TOR", .until: .toFillIn]))
        _ = try #require(try world.admin.lend(Handle("ingrid")!, to: member, until: world.day(30)).value)
        #expect(try world.registry.nextStep(of: claim)?.who == [Handle("ingrid")!])
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        #expect(try world.registry.nextStep(of: claim)?.kind == .issueCertificates)
    }

    @Test func authorisationsThatEndAreWarnedOfAhead() throws {
        let world = try World()
        _ = try #require(
            try world.admin.authorise(
                Handle("anna")!, role: .internalQualityAssurer, until: world.day(100), basis: "Vikariat"
            ).value)
        world.clock.advance(days: 39)
        #expect(try world.items(.renewAuthorisation).isEmpty)
        world.clock.advance(days: 1)
        let item = try #require(try world.items(.renewAuthorisation).first)
        #expect(item.since == world.day(40))
        #expect(item.due == world.day(100))
        #expect(
            item.step
                == Step(
                    .authorisePractitioner,
                    [.practitioner: "anna", .role: "internalQualityAssurer", .from: "2026-06-11", .basis: .toFillIn]))
        _ = try #require(
            try world.admin.authorise(
                Handle("anna")!, role: .internalQualityAssurer, from: world.day(101), basis: "Förlängt"
            ).value)
        #expect(try world.items(.renewAuthorisation).isEmpty)
    }

    @Test func whoHasNoKeyCannotAct() throws {
        let world = try World()
        _ = try #require(
            try world.admin.addPractitioner(Handle("eva")!, details: PractitionerDetails(name: "Eva Strand")).value)
        #expect(try world.items(.registerKey).isEmpty)
        _ = try #require(try world.admin.authorise(Handle("eva")!, role: .panelMember, basis: "Panel 2026").value)
        #expect(try world.items(.registerKey).isEmpty)
        _ = try #require(try world.admin.authorise(Handle("eva")!, role: .assessor, basis: "Kurs").value)
        #expect(try world.items(.registerKey).map(\.subjects) == [["eva"]])
    }

    @Test func assessorsMeetOnceAYear() throws {
        let world = try World()
        world.clock.advance(days: 300)
        _ = try #require(
            try world.ingrid.recordMeeting(
                .standardisation, on: world.day(300), attended: handles("anna", "ingrid"), decisions: ["Samsyn K1"]
            ).value)
        world.clock.advance(days: 65)
        #expect(try world.items(.holdMeeting).isEmpty)
        world.clock.advance(days: 1)
        let items = try world.items(.holdMeeting)
        // bo has never been to one, and has been an assessor since the first day.
        #expect(items.map(\.subjects) == [["bo"]])
        #expect(items[0].since == world.day(366))
        #expect(items[0].who == handles("ingrid"))
    }

    /// One meeting for all who share a method, by whoever assures it.
    @Test func oneMeetingIsHeldForAMethod() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try world.importCatalogue("ocn-cleaning")
        for (handle, role, framework) in [
            ("nils", Role.assessor, World.kga), ("olga", .assessor, World.kga), ("rut", .assessor, World.cleaning),
            ("vera", .internalQualityAssurer, World.cleaning),
        ] {
            let id = Handle(handle)!
            _ = try #require(try world.admin.addPractitioner(id, details: PractitionerDetails(name: handle)).value)
            _ = try #require(try world.admin.authorise(id, role: role, framework: framework, basis: "Kurs").value)
        }
        world.clock.advance(days: 366)
        let items = try world.items(.holdMeeting)
        // anna and bo assess in both.
        #expect(items.map(\.subjects) == [["anna", "bo"], ["nils", "olga"], ["rut"]])
        #expect(items.map(\.who) == [handles("ingrid", "vera"), handles("ingrid"), handles("ingrid", "vera")])
        #expect(items[1].what.en == "2 assessors have not attended a standardisation meeting for a year: nils, olga.")
        #expect(items[1].step.parameters[.practitioner] == .given(["nils", "olga"]))
    }

    @Test func aProvisionalAssessorIsCertifiedByTrainingAndApprovals() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        _ = try #require(
            try world.admin.withdraw(Handle("bo")!, role: .assessor, reason: "Blir provisorisk").value)
        _ = try #require(
            try world.admin.authorise(
                Handle("bo")!, role: .assessor, framework: World.kga, basis: "Bedömarutbildning 2026",
                provisional: true
            ).value)
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let ids = try world.assess(participant, in: World.kga, by: "bo")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: Array(ids.prefix(4)), verdict: .approved).value)
        var assessor = try #require(try world.registry.assessorsToCertify().first)
        #expect(assessor.practitioner == Handle("bo")!)
        #expect(assessor.approved == 4)
        #expect(assessor.needed == 5)
        #expect(!assessor.isReady)
        #expect(try world.items(.certifyAssessor).isEmpty)

        world.clock.advance(days: 2)
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: [ids[4]], verdict: .approved).value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[5]], verdict: .returned, comment: "Varför?")
                .value)
        assessor = try #require(try world.registry.assessorsToCertify().first)
        #expect(assessor.approved == 5)
        #expect(assessor.returned == 1)
        #expect(assessor.reachedOn == world.day(2))
        let item = try #require(try world.items(.certifyAssessor).first)
        #expect(
            item.step == Step(.certifyAssessor, [.practitioner: "bo", .training: .toFillIn, .trainedOn: .toFillIn]))
        #expect(item.who == handles("maria"))
        // An approval that is taken back counts no more.
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[4]], verdict: .returned, comment: "Såg fel.")
                .value)
        #expect(try world.registry.assessorsToCertify().first?.approved == 4)
        #expect(
            try world.admin.certify(Handle("bo")!, training: "Kurs", trainedOn: world.day(0)).findings.map(\.code)
                == [.validationsNotApproved])
        // Prolonged, what was approved before still counts.
        let first = try #require(try world.registry.assessorsToCertify().first).authorisation
        _ = try #require(try world.admin.withdraw(Handle("bo")!, role: .assessor, reason: "Förlängs").value)
        _ = try #require(
            try world.admin.authorise(
                Handle("bo")!, role: .assessor, framework: World.kga, basis: "Bedömarutbildning 2026",
                provisional: true
            ).value)
        let prolonged = try #require(try world.registry.assessorsToCertify().first)
        #expect(prolonged.authorisation != first)
        #expect(prolonged.approved == 4)
        // Certified, there is nothing left to do.
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: [ids[4]], verdict: .approved).value)
        let certified = try #require(
            try world.admin.certify(Handle("bo")!, training: "Kurs", trainedOn: world.day(0)).value)
        #expect(certified.from == world.day(2))
        #expect(certified.framework == World.kga)
        #expect(try world.registry.assessorsToCertify().isEmpty)
        #expect(try world.items(.certifyAssessor).isEmpty)
        // What was judged before stays provisional, what comes is not.
        let others = try world.newcomers(2, .male, municipality: "0885")
        _ = try world.assess(others[0], in: World.kga, by: "bo")
        let made = try world.registry.read { try $0.assessments() }.filter { $0.assessor == Handle("bo")! }
        #expect(Set(made.filter(\.isProvisional).map(\.participant)) == [participant])
        #expect(Set(made.filter { !$0.isProvisional }.map(\.participant)) == [others[0]])
        #expect(try world.registry.audit().isClean)
    }
}
