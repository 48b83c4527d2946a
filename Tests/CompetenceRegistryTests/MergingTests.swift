import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// The same person on record twice, with work under both numbers: what stands afterwards, and what everybody sees of it.
@Suite struct MergingTests {
    private let world: World
    private static let small = ExplorationWorld.code
    private let maja: ParticipantID
    private let twin: ParticipantID

    init() throws {
        world = try World()
        _ = try world.importCatalogue("kga")
        _ = try #require(
            try world.admin.importCatalogue(Array(ExplorationWorld.catalogue.utf8), named: "small.xml").value)
        maja = try world.participant("Maja", "Ek", frameworks: [World.kga])
        twin = try world.participant("Maja", "Ek", frameworks: [World.kga, Self.small])
    }

    private func merge(_ gone: ParticipantID, into kept: ParticipantID) throws -> [AssessmentID] {
        try #require(try world.admin.mergeParticipant(gone, into: kept).value).yielded
    }

    private func state(_ id: AssessmentID) throws -> AssessmentState? {
        try world.registry.read { try $0.assessment(id)?.state }
    }

    private func certified(_ participant: ParticipantID, by handle: String = "anna") throws -> CertificateSerial {
        _ = try world.assess(participant, in: World.kga, by: handle)
        let claim = try #require(
            try world.anna.submitClaim(for: World.kga, participants: [participant]).value)
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        return try #require(
            try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value?.first?.serial)
    }

    /// Assessed under the one number in one programme and under the other in another; and twice in one.
    @Test func whatWasRecordedOfEitherIsHers() throws {
        let earlier = try world.assess(maja, in: World.kga, by: "anna")
        world.clock.advance(days: 1)
        let later = try world.assess(twin, in: World.kga, by: "bo")
        let other = try world.assess(twin, in: Self.small, by: "bo")
        #expect(try merge(twin, into: maja) == earlier)
        #expect(try earlier.allSatisfy { try state($0) == .superseded })
        #expect(try (later + other).allSatisfy { try state($0) == .recorded })
        #expect(try world.registry.participants().map(\.participant.id) == [maja])
        // Under either number she is seen with everything.
        for id in [maja, twin] {
            let record = try world.registry.participant(id)
            #expect(record.overview.participant.id == maja)
            #expect(record.otherNumbers == [twin])
            #expect(Set(record.assessments.map(\.assessment.id)) == Set(earlier + later + other))
            #expect(record.assessments.allSatisfy { $0.assessment.participant == maja })
            #expect(record.overview.participant.registrations.map(\.framework) == [World.kga, Self.small])
            #expect(try world.registry.standing(of: id).map(\.framework) == [World.kga, Self.small])
        }
        // Nothing new comes under the number that is hers no longer.
        #expect(throws: RegistryError.self) { try world.anna.register(twin, for: Self.small) }
        #expect(throws: RegistryError.self) { try world.assess(twin, in: World.kga, by: "anna") }
        #expect(try world.items(.assess).flatMap(\.subjects).contains(twin.text) == false)
        // Her work goes on to a certificate, which is of both.
        let claim = try #require(try world.anna.submitClaim(for: World.kga, participants: [maja]).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.items.map(\.assessment) == later)
        #expect(try world.registry.read { try $0.claim(claim) }?.participants == [maja])
        _ = try #require(try world.ingrid.reviewSample(of: claim, verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        let issued = try #require(
            try world.admin.issueCertificates(of: claim, seal: world.seal().identity).value)
        #expect(issued.count == 1)
        #expect(try world.registry.audit().findings == [])
    }

    /// A certificate keeps the number that it was issued under, and can be issued anew and ended as before.
    @Test func aCertificateIsHersAsItWasIssued() throws {
        let serial = try certified(twin)
        _ = try world.assess(maja, in: World.kga, by: "bo")
        let yielded = try merge(twin, into: maja)
        // The certificate holds, and what was judged later gives way.
        #expect(try yielded.allSatisfy { try world.registry.assessment($0).overview.assessment.assessor.text == "bo" })
        #expect(try world.registry.participant(maja).certificates.map(\.serial) == [serial])
        #expect(try world.registry.participant(maja).certificates.map(\.participant) == [twin])
        #expect(try world.registry.standing(of: maja).first { $0.framework == World.kga }?.step == .certificate)
        _ = try #require(try world.admin.correct(maja, .init(familyName: .set("Ekman"))).value)
        let anew = try #require(
            try world.admin.reissue(serial, seal: world.seal().identity).value)
        #expect(String(decoding: anew.document, as: UTF8.self).contains("Ekman"))
        #expect(try world.registry.audit().findings == [])
        // Revoked for a fault, the unit is judged anew under her one number.
        _ = try #require(try world.admin.revoke(anew.serial, reason: .malpractice, comment: "Fel").value)
        #expect(try world.items(.redoAssessment).flatMap(\.subjects).contains(maja.text))
        _ = try world.assess(maja, in: World.kga, by: "bo")
        #expect(try world.registry.audit().findings == [])
    }

    @Test func ofTwoCertificatesOneIsRevokedFirst() throws {
        let first = try certified(maja)
        let second = try certified(twin)
        let refused = try world.admin.mergeParticipant(twin, into: maja).findings
        #expect(Set(refused.map(\.code)) == [.mergedIsCertifiedTwice])
        // What the refusal names ends, and the way is free.
        let named = try #require(refused.first?.values["serial"].flatMap(CertificateSerial.init))
        #expect([first, second].contains(named))
        _ = try #require(try world.admin.revoke(named, reason: .error, comment: "Dubbel").value)
        _ = try merge(twin, into: maja)
        let left = try world.registry.participant(maja).certificates.filter { $0.state == .issued }.map(\.serial)
        #expect(left.count == 1 && left.first != named)
        #expect(try world.registry.audit().findings == [])
    }

    /// A claim that went back is put forward again with what is hers now.
    @Test func aReturnedClaimGoesOn() throws {
        _ = try world.assess(twin, in: World.kga, by: "anna")
        let claim = try #require(try world.anna.submitClaim(for: World.kga, participants: [twin]).value)
        #expect(try world.admin.mergeParticipant(twin, into: maja).findings.first?.code == .mergedIsInAClaim)
        _ = try #require(
            try world.ingrid.reviewSample(of: claim, verdict: .returned, comment: "Vad såg du?").value)
        _ = try #require(try world.ingrid.returnClaim(claim, reason: "Gör om").value)
        #expect(try merge(twin, into: maja) == [])
        let step = try #require(try world.registry.standing(of: maja).first { $0.framework == World.kga })
        #expect(step.claim == claim)
        _ = try world.assess(maja, in: World.kga, by: "anna")
        _ = try #require(try world.anna.resubmitClaim(claim).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.participants == [maja])
        // What the first round asked to see it sees, under whichever number.
        let sample = try #require(try world.ingrid.drawSample(of: claim).value)
        #expect(
            try world.registry.sampleProofs(of: claim).last?.carriedOver == sample.items.map(\.assessment).sorted())
        #expect(try world.registry.audit().findings == [])
    }

    /// The ledger tells everything about her, whichever number is asked for.
    @Test func theLedgerIsAskedByEitherNumber() throws {
        let assessments = try world.assess(twin, in: World.kga, by: "anna")
        _ = try merge(twin, into: maja)
        for id in [maja, twin] {
            let ids = try world.registry.read { try $0.ids(concerning: .participant(id)) }
            #expect(ids == Set([maja.text, twin.text] + assessments.map(\.text)))
        }
    }

    /// Whoever was protected is protected; when she took part is told as one.
    @Test func whoSheIsComesTogether() throws {
        _ = try #require(try world.admin.correct(twin, .init(municipality: .set(MunicipalityCode("0885")!))).value)
        _ = try #require(try world.admin.correct(twin, .init(isProtected: true)).value)
        let start = world.registry.today
        world.clock.advance(days: 10)
        _ = try #require(try world.anna.exit(maja, reason: .seekingWork, on: world.registry.today).value)
        world.clock.advance(days: 10)
        _ = try #require(try world.anna.exit(twin, reason: .work, on: world.registry.today).value)
        _ = try merge(twin, into: maja)
        let record = try world.registry.participant(maja).overview.participant
        #expect(record.isProtected)
        #expect(record.municipality?.text == "0885")
        #expect(record.sex == .female)
        #expect(record.spells == [.init(from: start, exit: .init(reason: .work, on: world.registry.today))])
        #expect(try world.registry.audit().findings == [])
    }

    /// Merged by mistake into the wrong person: she is put on record again, and what was judged of her is made again.
    @Test func theWrongTwoWereMerged() throws {
        let judged = try world.assess(twin, in: World.kga, by: "anna")
        _ = try merge(twin, into: maja)
        let again = try world.participant("Maja", "Ek", frameworks: [World.kga])
        for id in judged {
            _ = try #require(try world.admin.withdrawAssessment(id, reason: "Sammanslagen av misstag").value)
        }
        _ = try certified(again)
        #expect(try world.items(.assess).flatMap(\.subjects).contains(maja.text))
        #expect(try world.registry.audit().findings == [])
    }
}

@Suite struct SpellUnionTests {
    private func spells(_ text: String) -> [Participant.Spell] {
        text.split(separator: ",").map { part in
            let days = part.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
            func day(_ number: String) -> CalendarDate? { CalendarDate("2026-01-\(number)") }
            return .init(from: day(days[0])!, exit: day(days[1]).map { .init(reason: .other, on: $0) })
        }
    }

    @Test(arguments: [
        ("01-05,10-15", "01-05,10-15"), ("10-15,01-05", "01-05,10-15"), ("01-10,05-15", "01-15"),
        ("01-15,05-10", "01-15"),
        ("01-05,05-", "01-"), ("01-,05-10", "01-"), ("01-,05-", "01-"), ("01-05,01-05", "01-05"),
        ("01-05,06-", "01-05,06-"),
        ("03-04,01-02,02-03", "01-04"),
    ])
    func stretchesThatTouchAreOne(given: String, union: String) {
        #expect(Participant.Spell.union(spells(given)) == spells(union))
    }
}
