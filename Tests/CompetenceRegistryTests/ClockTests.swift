import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Clocks that run ahead: noticed before they lock everybody out, and put right after.
@Suite struct ClockTests {
    private static func timestamp(_ text: String) -> Timestamp { Timestamp(text)! }

    /// The registry as a machine sees it that saw `lastSeen` before.
    private static func session(_ world: World, _ handle: String, lastSeen: Timestamp?) throws -> Session {
        var environment = world.registry.environment
        environment.clock = .doubted(lastSeen: lastSeen)
        let registry = Registry(store: world.registry.store, environment: environment)
        return registry.session(as: Handle(handle)!, key: try #require(world.keys[handle]))
    }

    private static func newcomer(_ name: String = "Åsa") -> [NewParticipant] {
        [NewParticipant(details: ParticipantDetails(givenName: name, familyName: "Öberg"))]
    }

    /// More than a day ahead of the newest transaction, and of what the machine saw: somebody has to say that it is right.
    @Test func aLeapIsAskedAbout() throws {
        let world = try World(start: "2026-03-02T08:00:00Z")
        let start = world.clock.now
        world.clock.set(Self.timestamp("2031-03-02T08:00:00Z"))
        let number = try world.registry.read { try $0.position() }.number
        for seen in [start, nil] {
            let error = #expect(throws: RegistryError.self) {
                try Self.session(world, "anna", lastSeen: seen).addParticipants(Self.newcomer())
            }
            #expect(error?.code == .clockUncertain)
            #expect(error?.message.what.sv.contains("2031-03-02") == true)
        }
        #expect(try world.registry.read { try $0.position() }.number == number)
        // The machine was used yesterday by this clock: a registry that rested is no reason to ask.
        let yesterday = Self.timestamp("2031-03-01T09:00:00Z")
        #expect(try Self.session(world, "anna", lastSeen: yesterday).addParticipants(Self.newcomer()).value != nil)
    }

    @Test func aWeekendOfTheRegistryIsNoLeap() throws {
        let world = try World(start: "2026-03-02T08:00:00Z")
        let start = world.clock.now
        world.clock.set(Self.timestamp("2026-03-03T07:59:00Z"))
        #expect(try Self.session(world, "anna", lastSeen: start).addParticipants(Self.newcomer()).value != nil)
    }

    /// Five years ahead, and back: nobody can act, an administrator lets time go on, everybody acts again, and the audit shows it.
    @Test func timeGoesOn() throws {
        let world = try World(start: "2026-03-02T08:00:00Z")
        _ = try world.importCatalogue("kga")
        let right = try world.registry.read { try $0.position() }.number
        world.clock.set(Self.timestamp("2031-03-02T08:00:00Z"))
        let ahead = try #require(try world.anna.addParticipants(Self.newcomer()).value)
        let fingerprint = try #require(try world.registry.read { try $0.practitioner(Handle("bo")!) }?.keys.first)
            .fingerprint
        _ = try #require(try world.admin.endKey(fingerprint, of: Handle("bo")!).value)

        world.clock.set(Self.timestamp("2026-03-03T08:00:00Z"))
        let locked = #expect(throws: RegistryError.self) { try world.anna.addParticipants(Self.newcomer()) }
        #expect(locked?.code == .clockBehindLedger)
        #expect(try world.registry.audit().findings.map(\.kind) == [.clock])
        // Not anybody, and not to any time.
        #expect(try world.anna.correctClock(reason: "Klockan gick fel.").findings.map(\.code) == [.roleRequired])
        #expect(
            try world.admin.correctClock(lastRight: right - 1, reason: "Klockan gick fel.").findings.map(\.code)
                == [.clockDidNotRunAhead])
        #expect(try world.admin.correctClock(reason: "Datorn visade 2031.").value == right)

        #expect(try world.registry.audit().findings.map(\.description) == [])
        #expect(
            try world.registry.audit().clockCorrections == [
                ClockCorrection(
                    transaction: right + 3, at: Self.timestamp("2026-03-03T08:00:00Z"),
                    datedAhead: right + 1...right + 2)
            ])
        // What was done ahead of time stands; a key that was ended for 2031 can end today.
        #expect(try world.registry.read { try $0.participant(ahead[0]) } != nil)
        #expect(try world.anna.addParticipants(Self.newcomer("Eva")).value != nil)
        #expect(try world.admin.endKey(fingerprint, of: Handle("bo")!).value == world.registry.today)
        let ended = #expect(throws: RegistryError.self) { try world.session("bo").addParticipants(Self.newcomer()) }
        #expect(ended?.code == .keyEnded)
        #expect(try world.registry.audit().findings.map(\.description) == [])
        // Where nothing ran ahead there is nothing to correct.
        #expect(
            try world.admin.correctClock(reason: "Igen.").findings.map(\.code) == [.clockDidNotRunAhead])
        let beyond = try world.registry.read { try $0.position() }.number + 1
        #expect(
            try world.admin.correctClock(lastRight: beyond, reason: "Igen.").findings.map(\.code) == [.notOnRecord])
    }

    /// Somebody with the file and a key of their own dates an act back without saying why.
    @Test func anEarlierTimeWithoutACorrectionIsFound() throws {
        let world = try World(start: "2026-03-02T08:00:00Z")
        let key = try #require(world.keys["maria"])
        let reason = try ConfidentialRecord(Remark("Klockan."), salt: [UInt8](repeating: 1, count: 16))
        _ = try world.registry.store.write { writer in
            // A correction where no clock ran ahead lets time go back all the same: the examination finds it.
            try writer.append(
                [ClockCorrected(lastRight: 1, reason: reason.commitment)], confidential: [reason],
                at: Self.timestamp("2026-03-02T07:59:00Z"), actor: Handle("maria")!,
                key: key)
        }
        let findings = try world.registry.audit().findings
        #expect(findings.map { $0.finding?.code } == [.clockDidNotRunAhead])
    }
}
