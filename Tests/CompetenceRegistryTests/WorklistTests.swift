import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

private func handles(_ names: String...) -> [Handle] { names.map { Handle($0)! } }

extension World {
    fileprivate func items(_ kinds: WorkItem.Kind...) throws -> [WorkItem] {
        try registry.worklist().filter { kinds.contains($0.kind) }
    }

    fileprivate func day(_ days: Int) -> CalendarDate { CalendarDate("2026-03-02")!.adding(days: days) }
}

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
        #expect(items[0].command == "intyga assess P-0001 KGA")
        #expect(items[0].what.sv == "P-0001 är registrerad för KGA och inget är bedömt.")

        _ = try world.assess(participant, in: World.kga, by: "anna")
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.submitClaim])
        #expect(items[0].since == world.day(1))
        #expect(items[0].who == handles("anna"))
        #expect(items[0].command == "intyga claim submit --framework KGA --participant P-0001")

        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.reviewInternally])
        #expect(items[0].role == .internalQualityAssurer)
        #expect(items[0].who == handles("ingrid"))
        #expect(items[0].command == "intyga review C-0001")
        #expect(items[0].what.en == "C-0001 waits for internal review; the sample of its 8 assessments is not drawn.")

        let some = try world.registry.read { try $0.claim(claim) }!.items.prefix(3).map(\.assessment)
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: Array(some), verdict: .approved).value)
        items = try world.registry.worklist()
        #expect(items.map(\.what.en) == ["C-0001: 5 of the 8 sampled are left to review (internal)."])

        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.signOffInternally])
        #expect(items[0].command == "intyga claim sign-off C-0001")

        _ = try #require(try world.ingrid.signOff(claim).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.issueCertificates])
        #expect(items[0].who == handles("maria"))
        #expect(items[0].command == "intyga certificate issue C-0001")

        _ = try #require(try world.admin.prepareCertificates(of: claim, options: IssueOptions()).value)
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.finishIssue])

        let seal = try world.seal()
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
        #expect(items.map(\.command) == ["intyga assess P-0001 K3"])
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
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let ids = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
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
            next.command
                == "intyga practitioner authorise HANDLE --role internalQualityAssurer --framework KGA --basis \"…\"")
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
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let ids = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        world.clock.advance(days: 1)
        _ = try #require(try world.anna.lodgeAppeal(against: ids[0], grounds: "Jag visade mer.").value)
        let item = try #require(try world.items(.decideAppeal).first)
        // ingrid reviewed it.
        #expect(item.who == handles("erik", "maria"))
        #expect(item.subjects == ["O-0001", "A-0001"])
        #expect(item.command == "intyga appeal decide O-0001 --outcome dismissed --reason \"…\"")
        #expect(item.alternatives == ["intyga appeal decide O-0001 --outcome upheld --reason \"…\""])
        // Upheld, it is assessed anew by another than anna.
        _ = try #require(
            try world.erik.decideAppeal(AppealID(number: 1), outcome: .upheld, reason: "Bevis förbisågs.").value)
        let redo = try #require(try world.items(.redoAssessment).first)
        #expect(redo.who == handles("bo"))
        #expect(redo.since == world.day(1))
    }

    // MARK: Returns

    @Test func aReturnGoesToTheAssessorAndTheClaimAfterIt() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let ids = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
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
        #expect(items[0].command == "intyga assess P-0001 K1")
        #expect(items[1].what.en.contains("1 left"))
        let anew = try world.assessAnew(participant, "K1")
        items = try world.registry.worklist()
        #expect(items.map(\.kind) == [.resubmitClaim])
        #expect(items[0].what.en == "C-0001 can be submitted again.")
        #expect(items[0].command == "intyga claim resubmit C-0001")
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
            try world.items(.completeAssessment, .redoAssessment).map { "\($0.what.sv) \($0.command)" }.sorted()
        }
        let missing = "P-0001 i KGA saknar K1. Klart för delintyg: 7. intyga assess P-0001 K1"
        #expect(try owed() == [missing])
        let claim = try #require(
            try world.anna.submitClaim(for: World.kga, participants: [participant]).value)
        #expect(try owed() == ["P-0001 i KGA saknar K1. intyga assess P-0001 K1"])
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[1]], verdict: .returned, comment: "Hur?").value)
        let others = ids.filter { $0 != ids[1] }
        _ = try #require(try world.ingrid.reviewSample(of: claim, assessments: others, verdict: .approved).value)
        let signOff = try #require(try world.items(.signOffInternally).first)
        #expect(signOff.command == "intyga claim sign-off C-0001")
        #expect(signOff.alternatives == ["intyga claim return C-0001 --reason \"…\""])
        _ = try #require(try world.ingrid.signOff(claim).value)
        let both = [
            "A-0002 (P-0001, K3) har gått i retur och bedöms på nytt. intyga assess P-0001 K3",
            "P-0001 i KGA saknar K1. intyga assess P-0001 K1",
        ]
        #expect(try owed() == both)
        _ = try #require(try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        #expect(try owed() == both)
        _ = try world.assessAnew(participant, "K3")
        #expect(try owed() == ["P-0001 i KGA saknar K1. Klart för delintyg: 1. intyga assess P-0001 K1"])
        // What was reviewed and left the claim is still told of.
        let record = try world.registry.claim(claim)
        #expect(record.formerAssessments.map(\.assessment.id) == [ids[1]])
        #expect(record.formerAssessments.first?.isAchieved == true)
        _ = try #require(try world.anna.exit(participant, reason: .work, on: world.registry.today).value)
        #expect(try owed() == [])
    }

    @Test func aReturnedClaimIsAssessedAnewBeforeItIsSubmittedAgain() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        let ids = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: [ids[4]], verdict: .returned, comment: "Hur?").value)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, assessments: Array(ids[..<4]), verdict: .approved).value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om K5.").value)
        #expect(try world.registry.nextStep(of: claim)?.command == "intyga assess P-0001 K5")
        _ = try world.assessAnew(participant, "K5")
        #expect(try world.registry.nextStep(of: claim)?.command == "intyga claim resubmit C-0001")
    }

    /// A certificate that ended is on no list before the next one: whoever checks it still finds it good.
    @Test func whatEndedIsToBePublished() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        _ = try world.assess(participant, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let seal = try world.seal()
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
        #expect(item.command == "intyga certificate status-list -o status.xml")
        _ = try #require(try world.admin.publishStatusList(seal: seal.identity, validFor: 30).value)
        #expect(try world.items(.publishStatusList).isEmpty)
    }

    // MARK: People

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
            item.command
                == "intyga practitioner authorise anna --role internalQualityAssurer --from 2026-06-11 --basis \"…\"")
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
        #expect(items[1].command.contains("--attended nils olga "))
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
        #expect(item.command == "intyga practitioner certify bo --training \"…\" --trained-on DATE")
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

    // MARK: Catalogue

    @Test func relevanceIsWarnedOfAYearAhead() throws {
        let world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        #expect(
            try world.items(.adoptUnits).map(\.command).first?.hasPrefix("intyga catalogue approve OCN-CLEAN") == true)
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
                [{"command":"intyga assess P-0001 KGA","kind":"assess","role":"assessor","since":"2026-03-02",\
                "subjects":["P-0001"],"what":{"en":"P-0001 is registered for KGA and nothing has been assessed.",\
                "sv":"P-0001 är registrerad för KGA och inget är bedömt."},"who":["anna","bo"]}]
                """)
    }
}

extension World {
    /// anna assesses one unit of KGA anew.
    fileprivate func assessAnew(_ participant: ParticipantID, _ code: String) throws -> AssessmentID {
        let framework = try #require(try registry.read { try $0.framework(World.kga) }).framework
        let unit = try #require(framework.units.first { $0.reference.code.text == code })
        let today = registry.today
        return try #require(
            try anna.record([
                NewAssessment(
                    participant: participant, unit: unit.reference, judgedOn: today,
                    judgements: unit.criteria.map {
                        Judgement(criterion: $0.number, grade: "achieved", evidence: [1])
                    }, evidence: [Evidence(number: 1, method: .conversation, on: today)],
                    notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Förklarade varför.")]))
            ]).value)[0]
    }
}
