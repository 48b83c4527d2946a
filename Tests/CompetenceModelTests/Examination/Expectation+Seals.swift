import Testing

@testable import CompetenceModel

/// What organisations seal with, and that what leaves is sealed by its issuer: `docs/seal.md` and decision 20.
extension Expectation {
    private static func registered(
        _ certificate: String, of organisation: String = "EMM", key: String, name: String = "AME Emmaboda",
        number: String? = "2120000001", from: String = "2026-01-01", until: String = "2031-01-01",
        renews: String? = nil
    ) throws -> SealRegistered {
        SealRegistered(
            seal: try ExaminedLedger.seal(
                certificate, of: organisation, key: key, name: name, number: number, from: from, until: until,
                renews: renews))
    }

    private static func ended(_ certificate: String, of organisation: String = "EMM") throws -> SealEnded {
        SealEnded(
            organisation: try .of(organisation), seal: SHA256Digest(hashing: certificate), on: try .of("2026-05-25"))
    }

    static func aSealSaysWhoseItIs(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        expect(
            try act(registered("new", of: "NYB", key: "new key", name: "Nybro kommun", number: nil)),
            ["1 NYB not-on-record NYB"])
        expect(
            try act(registered("firm", of: "OCN", key: "firm's key", name: "OCN Kalmar", number: nil)),
            ["1 OCN seal-outside"])
        func members(name: String = "Mönsterås kommun", number: String?) throws -> [String] {
            try act(registered("member", of: "MON", key: "member's key", name: name, number: number))
        }
        expect(try members(number: nil), [])
        expect(try members(name: "Mönsterås Kommun", number: nil), ["1 MON seal-says-otherwise"])
        // The registry knows no number of it.
        expect(try members(number: "2120000738"), ["1 MON seal-says-otherwise"])
        func renewed(name: String = "AME Emmaboda", number: String?) throws -> [String] {
            try act(registered("next", key: "next key", name: name, number: number, renews: "the seal"))
        }
        expect(try renewed(number: "2120000001"), [])
        expect(try renewed(number: "2120000019"), ["1 EMM seal-says-otherwise"])
        expect(try renewed(name: "AME Nybro", number: "2120000001"), ["1 EMM seal-says-otherwise"])
        // The same digits in another country's register are another organisation.
        expect(try renewed(number: "NTRNO-2120000001"), ["1 EMM seal-says-otherwise"])
        // One that states no number says by its name whose it is.
        expect(try renewed(number: nil), [])
    }

    static func aSealIsRegisteredOnceWhileItIsValid(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func act(_ event: some EventContent) throws -> [String] { try ledger.fork().act("adam", [event]) }
        expect(
            try act(registered("next", key: "next key", from: "2026-05-26", renews: "the seal")),
            ["1 EMM seal-not-valid"])
        expect(
            try act(registered("next", key: "next key", until: "2026-05-25", renews: "the seal")),
            ["1 EMM seal-not-valid"])
        expect(try act(registered("the seal", key: "the key")), ["1 EMM seal-already-registered"])
        // A key is one organisation's.
        expect(
            try act(registered("member", of: "MON", key: "the key", name: "Mönsterås kommun", number: nil)),
            ["1 MON seal-key-in-use"])
    }

    static func aSecondSealRenewsTheFirst(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let mon: OrganisationCode = try .of("MON")
        expect(try ledger.fork().act("adam", [registered("second", key: "second key")]), ["1 EMM seal-exists"])
        expect(
            try ledger.fork().act("adam", [registered("second", key: "second key", renews: "none")]),
            ["1 EMM seal-exists"])
        // Over the same key, with another certificate.
        expect(try ledger.fork().act("adam", [registered("second", key: "the key", renews: "the seal")]), [])
        expect(try ledger.act("adam", [registered("second", key: "second key", renews: "the seal")]), [])
        expect(
            ledger.examination.facts.currentSeal(of: try .of("EMM"))?.seal.fingerprint,
            SHA256Digest(hashing: "second"))
        expect(
            try ledger.fork().act("adam", [registered("third", key: "third key", renews: "the seal")]),
            ["1 EMM seal-exists"])
        expect(try ledger.act("adam", [registered("third", key: "third key", renews: "second")]), [])
        // A member's first renews nothing, least of all the owner's.
        func first(renews: String?) throws -> SealRegistered {
            try registered(
                "member", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil, renews: renews)
        }
        expect(try ledger.fork().act("adam", [first(renews: "third")]), ["1 MON differs-from-record renews"])
        expect(ledger.examination.facts.currentSeal(of: mon) == nil, true)
        expect(try ledger.act("adam", [first(renews: nil)]), [])
        expect(ledger.examination.facts.currentSeal(of: mon)?.seal.organisation, mon)
    }

    static func anEndedSealNeverComesBack(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let emm: OrganisationCode = try .of("EMM")
        expect(try ledger.fork().act("adam", [ended("the seal", of: "MON")]), ["1 MON seal-not-registered"])
        expect(try ledger.fork().act("adam", [ended("none")]), ["1 EMM seal-not-registered"])
        var early = try ended("the seal")
        early.on = try .of("2026-05-24")
        expect(try ledger.fork().act("adam", [early]), ["1 EMM dated-otherwise"])
        // A certificate over the same key ends with it, whichever of the two is named.
        expect(try ledger.act("adam", [registered("second", key: "the key", renews: "the seal")]), [])
        expect(try ledger.act("adam", [ended("the seal")]), [])
        expect(ledger.examination.facts.currentSeal(of: emm) == nil, true)
        expect(try ledger.fork().act("adam", [ended("second")]), ["1 EMM seal-not-current"])
        expect(try ledger.fork().act("adam", [registered("third", key: "the key")]), ["1 EMM seal-key-in-use"])
        // The way on: another key. It renews nothing.
        expect(
            try ledger.fork().act("adam", [registered("third", key: "third key", renews: "second")]),
            ["1 EMM differs-from-record renews"])
        expect(try ledger.act("adam", [registered("third", key: "third key")]), [])
        expect(ledger.examination.facts.currentSeal(of: emm)?.seal.fingerprint, SHA256Digest(hashing: "third"))
    }

    // MARK: What leaves

    static func aCertificateIsPreparedForItsIssuersSeal(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        let serial = try ledger.serial(1)
        func prepared(_ seal: String, in ledger: ExaminedLedger, on day: String = "2026-05-25") throws -> [String] {
            var event = try ledger.prepared(1)
            event.seal = SHA256Digest(hashing: seal)
            event.issuedOn = try .of(day)
            return try ledger.fork().act("adam", [event], on: day)
        }
        expect(try prepared("the seal", in: ledger), [])
        expect(try prepared("somebody's", in: ledger), ["1 \(serial) seal-not-registered"])
        let others = try ledger.fork()
        try others.act(
            "adam", [registered("member", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil)])
        expect(try prepared("member", in: others), ["1 \(serial) seal-not-registered"])

        let renewed = try ledger.fork()
        try renewed.act(
            "adam", [registered("second", key: "second key", until: "2026-05-27", renews: "the seal")])
        expect(try prepared("the seal", in: renewed), ["1 \(serial) seal-not-current"])
        expect(try prepared("second", in: renewed), [])
        expect(try prepared("second", in: renewed, on: "2026-05-28"), ["1 \(serial) seal-not-valid"])

        // Stolen: the new one seals, the old one does not.
        let stolen = try ledger.fork()
        try stolen.act("adam", [ended("the seal")])
        expect(try prepared("the seal", in: stolen), ["1 \(serial) seal-not-current"])
        try stolen.act("adam", [registered("second", key: "second key")])
        expect(try prepared("second", in: stolen), [])

        // A new name or number needs a seal that states it; a renewal is the way on.
        for corrected: Organisation in [
            try .of("EMM", "AME Södra", .owner, number: "212000-0001"),
            try .of("EMM", "AME Emmaboda", .owner, number: "212000-0019"),
        ] {
            let changed = try ledger.fork()
            expect(try changed.act("adam", [OrganisationCorrected(organisation: corrected)]), [])
            expect(try prepared("the seal", in: changed), ["1 \(serial) seal-says-otherwise"])
            expect(
                try changed.act(
                    "adam",
                    [
                        registered(
                            "second", key: "the key", name: corrected.name, number: corrected.number?.digits,
                            renews: "the seal")
                    ]), [])
            expect(try prepared("second", in: changed), [])
        }
    }

    static func aCertificateIsSealedByItsIssuer(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .prepared)
        let serial = try ledger.serial(1)
        func sealed(_ seal: String, in ledger: ExaminedLedger) throws -> [String] {
            var event = try ledger.sealed(1)
            event.seal = SHA256Digest(hashing: seal)
            return try ledger.fork().act("adam", [event])
        }
        expect(try sealed("the seal", in: ledger), [])
        expect(try sealed("somebody's", in: ledger), ["1 \(serial) seal-not-registered"])
        // The issue was interrupted, and the seal renewed meanwhile: the renewed one finishes it.
        try ledger.act("adam", [registered("second", key: "second key", renews: "the seal")])
        expect(try sealed("the seal", in: ledger), ["1 \(serial) seal-not-current"])
        expect(try sealed("second", in: ledger), [])
        expect(try ledger.act("adam", [ledger.sealed(2)]), ["1 \(try ledger.serial(2)) seal-not-current"])
    }

    /// A certificate that would be sealed wrongly takes the place of none: the good one is not superseded either, because the
    /// whole act is refused.
    static func aWrongSealSupersedesNothing(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        let superseded = CertificateEnded(
            serial: try ledger.serial(1), move: .supersede, reason: .superseded, on: try .of("2026-05-25"))
        var again = try ledger.prepared(1, serial: 9)
        again.replaces = try ledger.serial(1)
        again.seal = SHA256Digest(hashing: "somebody's")
        expect(
            try ledger.fork().act("adam", [superseded, again]), ["2 \(try ledger.serial(9)) seal-not-registered"])
        again.seal = SHA256Digest(hashing: "the seal")
        expect(try ledger.act("adam", [superseded, again]), [])
    }

    static func statusListsAndPackagesAreSealedByTheirIssuer(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        func exported(_ seal: String) throws -> [String] {
            try ledger.fork().act(
                "irma",
                [
                    ClaimExported(
                        claim: ledger.claim, round: 1, addressee: try .of("eva"), package: .zero,
                        seal: SHA256Digest(hashing: seal))
                ])
        }
        expect(try exported("the seal"), [])
        expect(try exported("somebody's"), ["1 C-0001 seal-not-registered"])
        try ledger.act(
            "adam", [registered("member", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil)])
        // A package is the registry's, and that is its owner's, whoever's the claim is.
        expect(try exported("member"), ["1 C-0001 seal-not-registered"])
        func list(_ issuer: String, _ sequence: Int, entries: Int = 0, seal: String, in ledger: ExaminedLedger) throws
            -> [String]
        {
            let time = Timestamp(try .of("2026-05-25"), seconds: 43_200 + ledger.count + 1)
            return try ledger.act(
                "adam",
                [
                    StatusListPublished(
                        issuer: try .of(issuer), sequence: sequence, thisUpdate: time,
                        nextUpdate: time.adding(seconds: 86_400), entries: entries, content: .zero,
                        seal: SHA256Digest(hashing: seal))
                ])
        }
        expect(
            try list("EMM", 1, seal: "somebody's", in: ledger.fork()), ["1 status-list seal-not-registered"])
        expect(try list("EMM", 1, seal: "member", in: ledger.fork()), ["1 status-list seal-not-registered"])
        expect(try list("NYB", 1, seal: "the seal", in: ledger.fork()), ["1 status-list not-on-record NYB"])
        // Every issuer counts its own lists, and its own certificates.
        expect(try list("EMM", 1, seal: "the seal", in: ledger), [])
        expect(try list("EMM", 2, seal: "the seal", in: ledger), [])
        expect(try list("EMM", 2, seal: "the seal", in: ledger.fork()), ["1 status-list differs-from-record sequence"])
        // Above lists that were published before a copy was put back.
        expect(try list("MON", 3, seal: "member", in: ledger.fork()), [])
        expect(try list("MON", 1, seal: "member", in: ledger), [])
        let sealed = try expect.ledger(through: .sealed)
        try sealed.act(
            "adam", [registered("member", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil)])
        try sealed.act("adam", sealed.revoked(1))
        expect(
            try list("MON", 1, entries: 1, seal: "member", in: sealed.fork()),
            ["1 status-list differs-from-record entries"])
        expect(try list("MON", 1, seal: "member", in: sealed.fork()), [])
        expect(try list("EMM", 1, entries: 1, seal: "the seal", in: sealed), [])
    }

    // MARK: Who issues

    /// What is on record and not sealed states name and number of its issuer: they stay until it is.
    static func anOrganisationKeepsItsNameWhileItIssues(_ expect: Expectations) throws {
        func corrected(
            _ name: String = "AME Emmaboda", number: String? = "212000-0001", in ledger: ExaminedLedger
        ) throws -> [String] {
            try ledger.fork().act(
                "adam", [OrganisationCorrected(organisation: .of("EMM", name, .owner, number: number))])
        }
        let before = try expect.ledger(through: .externalSignOff)
        expect(try corrected("AME Södra", in: before), [])
        let prepared = try expect.ledger(through: .prepared)
        expect(try corrected("AME Södra", in: prepared), ["1 EMM issue-under-way"])
        expect(try corrected(number: "212000-0019", in: prepared), ["1 EMM issue-under-way"])
        expect(try corrected(in: prepared), [])
        var moved = try Organisation.of("EMM", "AME Emmaboda", .owner, number: "212000-0001")
        moved.municipality = MunicipalityCode("0862")
        expect(try prepared.fork().act("adam", [OrganisationCorrected(organisation: moved)]), [])
        // Another organisation is issuing nothing.
        expect(
            try prepared.fork().act(
                "adam", [OrganisationCorrected(organisation: .of("MON", "Mönsterås", .member))]), [])
        let sealed = try expect.ledger(through: .sealed)
        expect(try corrected("AME Södra", in: sealed), [])
        // Issued anew and not sealed yet.
        var again = try sealed.prepared(1, serial: 9)
        again.replaces = try sealed.serial(1)
        try sealed.act(
            "adam",
            [
                CertificateEnded(
                    serial: try sealed.serial(1), move: .supersede, reason: .superseded, on: try .of("2026-05-25")),
                again,
            ])
        expect(try corrected("AME Södra", in: sealed), ["1 EMM issue-under-way"])
    }

    static func aMemberIssuesWhereThatIsDecided(_ expect: Expectations) throws {
        let framework = try Framework.example().code
        let kga = try #require(FrameworkCode("KGA"))
        let ledger = try expect.ledger(through: .assessments)
        expect(
            try ledger.fork().act("adam", [IssuersDecided(framework: kga, issuers: .members)]),
            ["1 KGA not-on-record KGA"])
        try ledger.act(
            "adam",
            [registered("member", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil)]
                + (1...3).map {
                    ParticipantMoved(participant: ParticipantID(number: $0), organisation: try .of("MON"))
                })
        try ledger.act("karin", try ledger.submitted(of: "MON"))
        // Whatever else stands against a claim that nobody has signed off.
        func prepared(
            _ issuer: String, serial: String, seal: String, in ledger: ExaminedLedger
        ) throws -> [String] {
            var event = try ledger.prepared(1)
            event.issuer = try .of(issuer)
            event.serial = try #require(
                CertificateSerial(issuer: serial, randomBits: [UInt8](repeating: 1, count: 10)))
            event.seal = SHA256Digest(hashing: seal)
            return try ledger.fork().act("adam", [event]).filter { $0.contains("issuer") || $0.contains("seal-") }
                .map { String($0.split(separator: " ", maxSplits: 2)[2]) }
        }
        func owner(in ledger: ExaminedLedger) throws -> [String] {
            try prepared("EMM", serial: "EMM", seal: "the seal", in: ledger)
        }
        func member(in ledger: ExaminedLedger) throws -> [String] {
            try prepared("MON", serial: "MON", seal: "member", in: ledger)
        }
        // Through the owner, where nothing is decided.
        expect(try owner(in: ledger), [])
        expect(try member(in: ledger), ["differs-from-record issuer"])
        expect(try ledger.act("adam", [IssuersDecided(framework: framework, issuers: .members)]), [])
        expect(try member(in: ledger), [])
        expect(try owner(in: ledger), ["differs-from-record issuer"])
        // Its own seal, and its own code in the serial.
        expect(try prepared("MON", serial: "MON", seal: "the seal", in: ledger), ["seal-not-registered"])
        expect(try prepared("MON", serial: "EMM", seal: "member", in: ledger), ["differs-from-record issuer"])
        // A new version of the framework changes nothing of it.
        var next = try Framework.example()
        next.version += 1
        let newer = try ledger.fork()
        try newer.act("adam", [FrameworkImported(framework: next, file: .zero)])
        expect(try member(in: newer), [])
        // Who is a member no longer issues no more; the owner does.
        let left = try ledger.fork()
        try left.act(
            "adam",
            (1...3).map { ParticipantMoved(participant: ParticipantID(number: $0), organisation: try .of("EMM")) }
                + [OrganisationCorrected(organisation: .of("MON", "Mönsterås kommun", .outside))])
        expect(try owner(in: left), [])
        expect(try member(in: left), ["differs-from-record issuer"])
        // It can still renew what its status lists are sealed with.
        expect(
            try left.act(
                "adam",
                [
                    registered(
                        "renewed", of: "MON", key: "member's key", name: "Mönsterås kommun", number: nil,
                        renews: "member")
                ]), [])
        expect(try ledger.act("adam", [IssuersDecided(framework: framework, issuers: .owner)]), [])
        expect(try owner(in: ledger), [])
    }
}
