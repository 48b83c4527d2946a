import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Who belongs where, and what follows from it: the state after each act, and a clean audit.
@Suite struct OrganisationTests {
    private static func world() throws -> (World, member: OrganisationCode) {
        let world = try World()
        _ = try world.importCatalogue("kga")
        return (world, try world.organisation("TOR", "Torsås kommun", .member))
    }

    private static func participant(of world: World) throws -> ParticipantID {
        let person = try world.participant("Maja", "Ek", frameworks: [World.kga])
        _ = try world.assess(person, in: World.kga, by: "anna")
        return person
    }

    /// Registered by the wrong municipality, she is moved; her claim is of the one that she is with when it is submitted, and
    /// stays with it.
    @Test func aClaimIsOfTheOrganisationThatItsParticipantsAreWith() throws {
        let (world, member) = try Self.world()
        let person = try Self.participant(of: world)
        _ = try #require(try world.admin.moveParticipant(person, to: member).value)
        #expect(try world.registry.read { try $0.participant(person) }?.organisation == member)
        let claim = try #require(
            try world.anna.submitClaim(for: World.kga, participants: [person]).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.organisation == member)
        _ = try #require(try world.admin.moveParticipant(person, to: OrganisationCode("EXB")!).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.organisation == member)
        #expect(try world.ingrid.drawSample(of: claim).findings.map(\.code) == [.internalAssurerOutsideCentre])
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }

    @Test func aLoanHoldsAsLongAsItIsSaidOrUntilItIsEnded() throws {
        let (world, member) = try Self.world()
        let person = try Self.participant(of: world)
        _ = try #require(try world.admin.moveParticipant(person, to: member).value)
        let claim = try #require(
            try world.anna.submitClaim(for: World.kga, participants: [person]).value)
        let until = world.registry.today.adding(days: 30)
        _ = try #require(try world.admin.lend(Handle("ingrid")!, to: member, until: until).value)
        _ = try #require(try world.ingrid.drawSample(of: claim).value)
        // She is called home, and lent again.
        world.clock.advance(days: 1)
        _ = try #require(try world.admin.endLoan(of: Handle("ingrid")!, to: member).value)
        #expect(
            try world.ingrid.reviewSeen(claim, assessments: [], verdict: .approved).findings.map(\.code)
                == [.internalAssurerOutsideCentre])
        let again = world.registry.today.adding(days: 2)
        _ = try #require(try world.admin.lend(Handle("ingrid")!, to: member, until: again).value)
        world.clock.advance(days: 3)
        #expect(
            try world.ingrid.reviewSeen(claim, assessments: [], verdict: .approved).findings.map(\.code)
                == [.internalAssurerOutsideCentre])
        world.clock.advance(days: -1)
        _ = try #require(try world.ingrid.reviewSeen(claim, assessments: [], verdict: .approved).value)
        _ = try #require(try world.ingrid.signOff(claim).value)
        #expect(try world.registry.read { try $0.claim(claim) }?.state == .internallySignedOff)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }

    /// A number that was another body's, and a municipality where there is none, are taken away again.
    @Test func whatWasPutOnRecordByMistakeIsTakenAway() throws {
        let (world, member) = try Self.world()
        let number = try #require(OrganisationNumber("212000-0753"))
        let borgholm = try #require(MunicipalityCode("0885"))
        _ = try #require(
            try world.admin.correctOrganisation(
                member, OrganisationCorrection(number: number, municipality: borgholm)
            ).value)
        _ = try #require(
            try world.admin.correctOrganisation(
                member, OrganisationCorrection(name: "Torsås, vuxenutbildningen", removesNumber: true)
            ).value)
        var organisation = try #require(try world.registry.read { try $0.organisation(member) })
        #expect(organisation.name == "Torsås, vuxenutbildningen")
        #expect(organisation.number == nil)
        #expect(organisation.municipality == borgholm)
        _ = try #require(
            try world.admin.correctOrganisation(member, OrganisationCorrection(removesMunicipality: true)).value)
        organisation = try #require(try world.registry.read { try $0.organisation(member) })
        #expect(organisation.municipality == nil)
        // The number is another's to have.
        _ = try #require(
            try world.admin.addOrganisation(
                OrganisationCode("NYB")!, name: "Nybro kommun", number: number, relation: .outside
            ).value)
        #expect(try world.registry.audit().findings.map(\.description) == [])
    }
}
