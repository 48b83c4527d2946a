import Testing

@testable import CompetenceModel

/// The administrator has lost her key, and somebody opens the envelope.
extension Expectation {
    private static let noon = 43_200

    /// Adam's registry, with a recovery key in an envelope.
    private static func withEnvelope(_ expect: Expectations) throws -> ExaminedLedger {
        let ledger = try expect.ledger(through: .people)
        expect(try ledger.act("adam", ExaminedLedger.person("recovery", .recoveryKey, 40)), [])
        return ledger
    }

    private static func proposed(
        _ handle: String = "adam", key: String = "new key", adding: Bool = false, organisation: String = "EMM",
        as other: String? = nil, participant: ParticipantID? = nil
    ) throws -> AdministratorProposed {
        let registered = try KeyRegistered.of(handle, key: key)
        let addition = try PractitionerAdded(
            handle: .of(other ?? handle), organisation: .of(organisation), participant: participant, details: .zero)
        return AdministratorProposed(
            registration: registered.registration, proof: registered.proof, addition: adding ? addition : nil)
    }

    private static func confirmed(_ handle: String = "adam", key: String = "new key") throws -> AdministratorConfirmed {
        AdministratorConfirmed(practitioner: try .of(handle), key: try NamedKeys.fingerprint(key))
    }

    private static func made(_ handle: String, _ role: Role = .administrator, on day: String) throws
        -> AuthorisationGranted
    {
        var granted = try ExaminedLedger.granted(handle, role, 50)
        granted.authorisation.from = try .of(day)
        return granted
    }

    static func aRecoveryKeyProposesAndDoesNothingElse(_ expect: Expectations) throws {
        let ledger = try withEnvelope(expect)
        func tried(_ event: AdministratorProposed, by actor: String = "recovery") throws -> [String] {
            try ledger.fork().act(actor, [event])
        }
        expect(try tried(proposed()), [])
        expect(try tried(proposed("karin")), [])
        expect(try tried(proposed("nils", adding: true)), [])
        expect(try tried(proposed(), by: "adam"), ["1 adam role-required"])
        // A person, who is in the registry or comes into it with the proposal, under her own handle, at the owner's.
        expect(try tried(proposed("nils")), ["1 nils not-on-record nils"])
        expect(try tried(proposed("karin", adding: true)), ["1 karin practitioner-exists"])
        expect(try tried(proposed("nils", adding: true, as: "olle")), ["1 nils differs-from-record addition"])
        expect(
            try tried(proposed("nils", adding: true, organisation: "OCN")), ["1 nils differs-from-record addition"])
        expect(
            try tried(proposed("nils", adding: true, participant: ParticipantID(number: 1))),
            ["1 nils differs-from-record addition"])
        expect(try tried(proposed("recovery")), ["1 recovery machine-does-nothing-else"])
        // The key is new, and whoever holds it says so.
        expect(try tried(proposed("karin", key: "irma")), ["1 karin key-already-registered"])
        var stolen = try proposed("karin")
        stolen.registration.practitioner = try .of("irma")
        expect(try tried(stolen), ["1 irma key-not-proven"])

        for event: any EventContent in [
            try KeyRegistered.of("adam", key: "new key"), try ExaminedLedger.granted("karin", .administrator, 50),
            KeyEnded(
                practitioner: try .of("recovery"), key: try NamedKeys.fingerprint("recovery"),
                from: try .of("2026-05-25")),
        ] {
            expect(
                try ledger.fork().act("recovery", [event]).map { String($0.suffix(13)) }, ["role-required"])
        }
        for (handle, role) in [
            ("recovery", Role.administrator), ("recovery", .sealingMachine), ("karin", .recoveryKey),
        ] {
            expect(
                try ledger.fork().act("adam", [ExaminedLedger.granted(handle, role, 51)]),
                ["1 \(handle) machine-does-nothing-else"])
        }
    }

    static func aProposalIsConfirmedByAnotherOrByTime(_ expect: Expectations) throws {
        let ledger = try withEnvelope(expect)
        expect(try ledger.fork().act("irma", [confirmed()]), ["1 adam proposal-missing"])
        expect(try ledger.act("recovery", [proposed()], second: noon), [])
        func tried(
            _ actor: String, on day: String = "2026-05-25", second: Int = noon + 60, as handle: String = "adam",
            key: String = "new key", _ event: AdministratorConfirmed? = nil
        ) throws -> [String] {
            try ledger.fork().act(
                actor, [event ?? confirmed(), KeyRegistered.of(handle, key: key)], on: day, second: second)
        }
        // Whoever works in the registry, at once.
        expect(try tried("irma"), [])
        expect(try tried("karin"), [])
        // Neither the envelope nor whoever is proposed, before 72 hours have passed.
        for actor in ["recovery", "adam"] {
            expect(try tried(actor).first, "1 adam proposal-needs-another")
            expect(
                try tried(actor, on: "2026-05-28", second: noon - 1).first, "1 adam proposal-needs-another")
            expect(try tried(actor, on: "2026-05-28", second: noon), [])
        }
        // What was proposed, and nothing else.
        expect(try tried("irma", key: "another key"), ["2 adam role-required"])
        expect(try tried("irma", as: "karin"), ["2 karin role-required"])
        expect(try tried("irma", confirmed(key: "another key")).first, "1 adam proposal-missing")
        expect(try tried("irma", confirmed("karin")).first, "1 karin proposal-missing")
        let other = try ledger.fork()
        expect(
            try other.act("irma", [confirmed(), KeyRegistered.of("adam", key: "new key")], second: noon + 60), [])
        expect(other.openEnds, [])
        // Once.
        expect(try other.act("karin", [confirmed()], second: noon + 120), ["1 adam proposal-missing"])
        // A newer proposal takes the place of the one before.
        expect(try ledger.act("recovery", [proposed("karin", key: "newer")], second: noon + 30), [])
        expect(try tried("irma").first, "1 adam proposal-missing")
    }

    static func whoeverIsConfirmedIsInstated(_ expect: Expectations) throws {
        let ledger = try withEnvelope(expect)
        let day = "2026-05-25"
        expect(try ledger.act("recovery", [proposed("nils", adding: true)]), [])
        let addition = try proposed("nils", adding: true).addition!
        let key = try KeyRegistered.of("nils", key: "new key")
        let whole: [any EventContent] = [
            try confirmed("nils"), addition, key, try made("nils", on: day),
        ]
        let proper = try ledger.fork()
        expect(try proper.act("irma", whole), [])
        expect(proper.openEnds, [])
        // He is an administrator.
        expect(try proper.act("nils", [ExaminedLedger.granted("karin", .panelMember, 60)]), [])

        let keyless = try ledger.fork()
        expect(try keyless.act("irma", [confirmed("nils"), addition, made("nils", on: day)]), [])
        expect(
            keyless.openEnds,
            ["0 consequence-missing \(try NamedKeys.fingerprint("new key")) KeyRegistered"])
        let powerless = try ledger.fork()
        expect(try powerless.act("irma", [confirmed("nils"), addition, key]), [])
        expect(powerless.openEnds, ["0 consequence-missing nils AuthorisationGranted"])
        // Another role, another day, an end, another person: not what was proposed.
        var ending = try made("nils", on: day)
        ending.authorisation.until = try .of("2026-12-31")
        for grant in [try made("nils", .assessor, on: day), try made("nils", on: "2026-01-01"), ending] {
            expect(
                try ledger.fork().act("irma", [confirmed("nils"), addition, key, grant]).first, "4 nils role-required")
        }
        expect(
            try ledger.fork().act("irma", [confirmed("nils"), addition, key, made("karin", on: day)]).first,
            "4 karin role-required")
        // And only in the act that confirms.
        expect(try ledger.fork().act("irma", [addition]), ["1 nils role-required"])
        let later = try ledger.fork()
        expect(try later.act("irma", [confirmed("nils")]), [])
        expect(try later.act("irma", [addition]), ["1 nils role-required"])
        // Adam is an administrator already: he gets a key.
        let again = try withEnvelope(expect)
        expect(try again.act("recovery", [proposed()]), [])
        expect(try again.act("irma", [confirmed(), KeyRegistered.of("adam", key: "new key")]), [])
        expect(again.openEnds, [])
    }

    static func anAdministratorStopsAProposal(_ expect: Expectations) throws {
        let ledger = try withEnvelope(expect)
        expect(try ledger.act("recovery", [proposed("karin")]), [])
        func tried(_ ledger: ExaminedLedger, on day: String = "2026-05-25") throws -> [String] {
            try ledger.act("irma", [confirmed("karin")], on: day)
        }
        let ended = KeyEnded(
            practitioner: try .of("recovery"), key: try NamedKeys.fingerprint("recovery"), from: try .of("2026-05-25"))
        let stopped = try ledger.fork()
        expect(try stopped.act("adam", [ended]), [])
        expect(try tried(stopped.fork()), ["1 karin proposal-stopped"])
        // A key for the next envelope does not revive it; what that key proposes is a proposal of its own.
        expect(try stopped.act("adam", [KeyRegistered.of("recovery", key: "the next envelope")]), [])
        expect(try tried(stopped.fork()), ["1 karin proposal-stopped"])
        expect(try stopped.act("recovery", [proposed("karin")]), [])
        expect(try tried(stopped), [])
        // So does taking its role away.
        expect(
            try ledger.act(
                "adam",
                [
                    AuthorisationWithdrawn(
                        authorisation: AuthorisationID(number: 40), practitioner: .of("recovery"),
                        from: .of("2026-05-25"), reason: .zero)
                ]), [])
        expect(try tried(ledger), ["1 karin proposal-stopped"])
    }
}
