import CertificateSeal
import CompetenceModel
import Testing

@testable import CompetenceRegistry

/// There is always something that can be done, or somebody who does it.
@Suite struct GuidanceTests {
    private static let maria = Handle("maria")!
    private static let anna = Handle("anna")!

    @Test func aNewRegistryIsFilledStepByStep() throws {
        let clock = TestClock(Timestamp("2026-03-02T08:00:00Z")!)
        let environment = RegistryEnvironment(
            now: { clock.now }, randomBytes: RegistryEnvironment.live.randomBytes)
        let key = PersonalKey()
        let registry = try Registry.create(
            at: nil,
            charter: RegistryCharter(
                issuer: .init(name: World.centre, code: "EXB", organisationNumber: "212000-0001"),
                administrator: Self.maria, administratorName: "Maria Lind", basis: "Delegation 2026-1"),
            key: key, environment: environment)
        let session = registry.session(as: Self.maria, key: key)
        func step() throws -> Step? { try registry.guidance().foundation?.step }
        func add(_ name: String, _ role: Role?) throws {
            let handle = try #require(Handle(name))
            if let role {
                _ = try #require(try session.authorise(handle, role: role, basis: "Utbildning 2025").value)
            } else {
                _ = try #require(try session.addPractitioner(handle, details: PractitionerDetails(name: name)).value)
            }
        }
        #expect(try step() == Step(.importCatalogue, [.file: .toFillIn]))
        #expect(try registry.guidance().whenIdle == nil)
        _ = try #require(try session.importCatalogue(World.fixture("catalogue/kga.xml"), named: "kga.xml").value)
        #expect(try step() == Step(.addPractitioner, [.practitioner: .toFillIn, .name: .toFillIn]))
        try add("anna", nil)
        #expect(
            try step() == Step(.authorisePractitioner, [.practitioner: "anna", .role: "assessor", .basis: .toFillIn]))
        // An occupational assessor assesses, too.
        try add("anna", .occupationalAssessor)
        #expect(try step() == Step(.addPractitioner, [.practitioner: .toFillIn, .name: .toFillIn]))
        try add("ingrid", nil)
        #expect(
            try step()
                == Step(
                    .authorisePractitioner,
                    [.practitioner: "ingrid", .role: "internalQualityAssurer", .basis: .toFillIn]))
        try add("ingrid", .internalQualityAssurer)
        // KGA asks for no external quality assurer.
        let participants = try #require(try registry.guidance().foundation)
        #expect(
            participants.step
                == Step(.addParticipant, [.givenName: .toFillIn, .familyName: .toFillIn, .framework: "KGA"]))
        #expect(participants.who == [Self.anna, Self.maria])
        let added = try #require(
            try session.addParticipants([
                NewParticipant(details: ParticipantDetails(givenName: "Maja", familyName: "Ek"), frameworks: [])
            ]).value)
        #expect(try step() == Step(.registerParticipant, [.participant: "P-0001", .framework: "KGA"]))
        _ = try #require(try session.register(added[0], for: World.kga).value)
        #expect(try step() == nil)
    }

    /// In OCN an external quality assurer signs, who is never of the same centre.
    @Test func anExternalAssurerIsFromOutside() throws {
        let world = try World()
        _ = try world.importCatalogue("ocn-cleaning")
        let erik = try #require(Handle("erik"))
        _ = try #require(
            try world.admin.withdraw(erik, role: .externalQualityAssurer, reason: "Slutar", from: nil).value)
        _ = try #require(
            try world.admin.addPractitioner(Handle("vera")!, details: PractitionerDetails(name: "Vera Ny")).value)
        // vera is of the centre; erik, who has no role any more, is not.
        #expect(
            try world.registry.guidance().foundation?.step
                == Step(
                    .authorisePractitioner, [.practitioner: "erik", .role: "externalQualityAssurer", .basis: .toFillIn])
        )
    }

    @Test func whatWaitsForOthersIsNotMine() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        try world.newcomers(1, .female, municipality: "0885")
        let ingrid = try #require(Handle("ingrid"))
        let stranger = try #require(Handle("eva"))
        let guidance = try world.registry.guidance(for: [Self.anna, ingrid, stranger])
        #expect(guidance.people.map(\.handle) == [Self.anna, ingrid])
        #expect(guidance.person(ingrid)?.roles == [.internalQualityAssurer])
        #expect(guidance.person(ingrid)?.name == "Ingrid Falk")
        #expect(
            guidance.waiting(for: Self.anna).map(\.step) == [
                Step(.assess, [.participant: "P-0001", .framework: "KGA"])
            ])
        #expect(guidance.waiting(for: ingrid).isEmpty)
        #expect(guidance.next(for: ingrid)?.who.contains(Self.anna) == true)
        #expect(guidance.next(for: nil)?.step == Step(.assess, [.participant: "P-0001", .framework: "KGA"]))
    }

    @Test func whereNothingWaitsSomebodyNewCanBeAdded() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        let participant = try world.newcomers(1, .female, municipality: "0885")[0]
        _ = try #require(try world.anna.exit(participant, reason: .work, on: world.registry.today).value)
        let guidance = try world.registry.guidance()
        #expect(guidance.waiting.isEmpty)
        #expect(guidance.next(for: Self.anna)?.kind == .addParticipant)
        // Not by somebody who may not.
        #expect(guidance.next(for: Handle("ingrid")) == nil)
    }

    /// What is about oneself comes first: without a key, nothing else can be done.
    @Test func theKeyThatIsMissingComesFirst() throws {
        let world = try World()
        _ = try world.importCatalogue("kga")
        try world.newcomers(1, .female, municipality: "0885")
        world.clock.advance(days: 1)
        let vera = try #require(Handle("vera"))
        _ = try #require(try world.admin.addPractitioner(vera, details: PractitionerDetails(name: "Vera Ny")).value)
        _ = try #require(try world.admin.authorise(vera, role: .internalQualityAssurer, basis: "Utbildning").value)
        let next = try #require(try world.registry.guidance().next(for: vera))
        #expect(next.step == Step(.registerKey, [.practitioner: "vera", .publicKey: "vera.public"]))
        #expect(next.who == [Self.maria])
    }
}
