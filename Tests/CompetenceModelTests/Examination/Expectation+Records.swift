import Testing

@testable import CompetenceModel

/// What is put on record of catalogue, people, meetings and time: that it is whole, new, of something that there is, and of its
/// day.
extension Expectation {
    private static let today = CalendarDate(year: 2026, month: 5, day: 25) ?? .earliest
    private static let tomorrow = CalendarDate(year: 2026, month: 5, day: 26) ?? .earliest
    private static let yesterday = CalendarDate(year: 2026, month: 5, day: 24) ?? .earliest
    private static func participant(_ number: Int) -> ParticipantID { ParticipantID(number: number) }

    // MARK: The catalogue

    static func aRegistryIsOpenedOnce(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let again = RegistryOpened(owner: try .of("XXX", "Någon annan", .owner), nonce: .zero)
        expect(try ledger.act("adam", [again]), ["1 XXX differs-from-record opening"])
    }

    static func aVersionNeverChanges(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        var framework = try Framework.example()
        func imported() -> [FrameworkImported] { [FrameworkImported(framework: framework, file: .zero)] }
        expect(try ledger.fork().act("adam", imported()), ["1 OCN-CLEAN framework-version-exists"])
        framework.version = 2
        expect(try ledger.fork().act("adam", imported()), [])
        framework.units[0].title = LocalizedText(sv: "Något annat")
        expect(try ledger.fork().act("adam", imported()), ["1 OCN-CLEAN unit-version-differs"])
        // Nor is a unit of one framework another's.
        framework = try Framework.example()
        framework.code = try #require(FrameworkCode("KGA"))
        expect(
            try ledger.act("adam", imported()),
            (1...3).map { _ in "1 KGA unit-version-differs" })
    }

    static func aPanelAdoptsWhatThereIsWhenItHas(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        func adopted(_ change: (inout PanelAdoption) throws -> Void) throws -> [String] {
            var adoption = PanelAdoption(
                framework: try Framework.example().code, units: [try #require(UnitReference("CLEAN-1@1"))],
                panel: "Städ", on: today, decision: "P2", relevantUntil: try .of("2030-05-25"))
            try change(&adoption)
            return try ledger.fork().act("adam", [FrameworkApproved(adoption: adoption)])
        }
        expect(try adopted { _ in }, [])
        expect(
            try adopted {
                $0.on = tomorrow
                $0.relevantUntil = try .of("2030-05-26")
            }, ["1 OCN-CLEAN date-in-the-future"])
        expect(
            try adopted { $0.units = [try #require(UnitReference("CLEAN-9@1"))] },
            ["1 OCN-CLEAN not-on-record CLEAN-9@1"])
        expect(try adopted { $0.framework = try #require(FrameworkCode("KGA")) }, ["1 KGA not-on-record KGA"])
        // Relevance is assured anew every fourth year [19]: not later, and not without end.
        expect(
            try adopted { $0.relevantUntil = try .of("2040-05-25") }, ["1 OCN-CLEAN differs-from-record relevance"])
        expect(try adopted { $0.relevantUntil = nil }, ["1 OCN-CLEAN differs-from-record relevance"])
    }

    static func aFrameworkIsAdoptedThatThereIs(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        let code = try Framework.example().code
        let kga = try #require(FrameworkCode("KGA"))
        func adopted(_ code: FrameworkCode, _ day: CalendarDate) throws -> [String] {
            try ledger.fork().act("adam", [FrameworkAdopted(framework: code, decision: "KS 7", on: day)])
        }
        expect(try adopted(code, today), [])
        expect(try adopted(code, tomorrow), ["1 OCN-CLEAN date-in-the-future"])
        expect(try adopted(kga, today), ["1 KGA not-on-record KGA"])
    }

    // MARK: People

    static func aHandleIsOnePersons(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func added(_ handle: String, participant: Int? = nil) throws -> [String] {
            try ledger.fork().act(
                "adam",
                [
                    PractitionerAdded(
                        handle: try .of(handle), organisation: try .of("EMM"),
                        participant: participant.map { ParticipantID(number: $0) }, details: .zero)
                ])
        }
        expect(try added("nils"), [])
        expect(try added("karin"), ["1 karin practitioner-exists"])
        expect(try added("nils", participant: 1), [])
        expect(try added("nils", participant: 9), ["1 nils not-on-record P-0009"])
    }

    static func anAuthorisationIsWhole(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        func granted(_ change: (inout Authorisation) throws -> Void) throws -> [String] {
            var event = try ExaminedLedger.granted("karin", .panelMember, 30)
            try change(&event.authorisation)
            return try ledger.fork().act("adam", [event])
        }
        expect(try granted { _ in }, [])
        expect(try granted { $0.id = AuthorisationID(number: 6) }, ["1 karin differs-from-record number"])
        expect(try granted { $0.framework = FrameworkCode("KGA") }, ["1 karin not-on-record KGA"])
        expect(
            try granted { $0.units = [try #require(UnitCode("CLEAN-9"))] }, ["1 karin not-on-record CLEAN-9"])
        expect(try granted { $0.until = try .of("2025-12-31") }, ["1 karin period-ends-before-it-begins"])
        expect(try granted { $0.withdrawnFrom = today }, ["1 karin differs-from-record end"])
    }

    static func whatIsWithdrawnIsHeldAndEndsNoEarlier(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func withdrawn(_ number: Int, of handle: String, from day: CalendarDate) throws -> [AuthorisationWithdrawn] {
            [
                AuthorisationWithdrawn(
                    authorisation: AuthorisationID(number: number), practitioner: try .of(handle), from: day,
                    reason: .zero)
            ]
        }
        expect(try ledger.fork().act("adam", withdrawn(2, of: "karin", from: today)), [])
        expect(
            try ledger.fork().act("adam", withdrawn(2, of: "karin", from: yesterday)),
            ["1 karin date-in-the-past"])
        expect(
            try ledger.fork().act("adam", withdrawn(3, of: "karin", from: today)),
            ["1 karin not-on-record Z-0003"])
        // What ends in the summer can end today, and what has ended is not withdrawn again.
        let later = try ledger.fork()
        expect(try later.act("adam", withdrawn(2, of: "karin", from: .of("2026-07-01"))), [])
        expect(try later.act("adam", withdrawn(2, of: "karin", from: today)), [])
        expect(
            try later.act("adam", withdrawn(2, of: "karin", from: tomorrow)), ["1 karin not-on-record Z-0002"])
        // Nobody could authorise anybody any more.
        expect(
            try ledger.fork().act("adam", withdrawn(1, of: "adam", from: today)), ["1 adam last-administrator"])
        // Somebody who administers for a while, or has no key, cannot go on for ever.
        let forAWhile = try ledger.fork()
        expect(
            try forAWhile.act(
                "adam", [ExaminedLedger.granted("karin", .administrator, 30, until: .of("2026-12-31"))]),
            [])
        expect(
            try forAWhile.act("adam", withdrawn(1, of: "adam", from: today)), ["1 adam last-administrator"])
        let keyless = try ledger.fork()
        expect(
            try keyless.act(
                "adam",
                [
                    PractitionerAdded(handle: .of("olle"), organisation: .of("EMM"), participant: nil, details: .zero),
                    ExaminedLedger.granted("olle", .administrator, 30),
                ]), [])
        expect(
            try keyless.fork().act("adam", withdrawn(1, of: "adam", from: today)), ["1 adam last-administrator"])
        expect(try keyless.fork().act("adam", adamsKeyEnds), ["1 adam last-administrator"])
        expect(
            try keyless.act(
                "adam",
                [
                    KeyRegistered.of("olle", key: "another")
                ]), [])
        expect(try keyless.fork().act("adam", adamsKeyEnds), [])
        expect(try keyless.act("adam", withdrawn(1, of: "adam", from: today)), [])
        // A key of one's own that is to end is followed by another first.
        let alone = try ledger.fork()
        expect(try alone.fork().act("adam", adamsKeyEnds), ["1 adam last-administrator"])
        expect(
            try alone.act(
                "adam",
                [
                    KeyRegistered.of("adam", key: "another")
                ]), [])
        expect(try alone.act("adam", adamsKeyEnds), [])
        // Two who leave, the second before the first.
        expect(try ledger.act("adam", [ExaminedLedger.granted("karin", .administrator, 30)]), [])
        let leaving = try ledger.fork()
        expect(try leaving.act("adam", withdrawn(30, of: "karin", from: .of("2026-12-01"))), [])
        expect(
            try leaving.act("adam", withdrawn(1, of: "adam", from: tomorrow)), ["1 adam last-administrator"])
        expect(try ledger.act("adam", withdrawn(1, of: "adam", from: today)), [])
    }

    private static var adamsKeyEnds: [any EventContent] {
        get throws {
            [
                KeyEnded(
                    practitioner: try .of("adam"), key: try NamedKeys.fingerprint("adam"), from: today)
            ]
        }
    }

    static func aKeyIsOnePersonsOnce(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func registered(_ event: KeyRegistered) throws -> [String] { try ledger.fork().act("adam", [event]) }
        expect(try registered(.of("karin", key: "another")), [])
        expect(try registered(.of("karin", key: "irma")), ["1 karin key-already-registered"])
        expect(try registered(.of("nobody", key: "another")), ["1 nobody not-on-record nobody"])
        // Björn's key as Anna's: he would sign in her name. Only whoever holds a key says whose it is, and in which registry.
        expect(
            try registered(.of("karin", key: "another", provenBy: "somebody else")), ["1 karin key-not-proven"])
        var stolen = try KeyRegistered.of("lena", key: "another")
        stolen.registration.practitioner = try .of("karin")
        expect(try registered(stolen), ["1 karin key-not-proven"])
        expect(
            try registered(.of("karin", key: "another", registry: SHA256Digest(hashing: "another registry"))),
            ["1 karin key-of-other-registry"])
        var rooted = try KeyRegistered.of("karin", key: "another", root: .zero)
        rooted.registration.sampling?.root = SHA256Digest(hashing: "another root")
        expect(try registered(rooted), ["1 karin key-not-proven"])
        let irmas = try NamedKeys.fingerprint("irma")
        func ended(_ day: CalendarDate) throws -> [KeyEnded] {
            [KeyEnded(practitioner: try .of("irma"), key: irmas, from: day)]
        }
        expect(try ledger.fork().act("irma", ended(yesterday)), ["1 irma date-in-the-past"])
        expect(try ledger.act("irma", ended(tomorrow)), [])
        expect(try ledger.act("irma", ended(today)), [])
    }

    static func participantsAreWhoTheyAre(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let taken = SHA256Digest(hashing: "a number that P-0001 has")
        ledger.records.holders[taken] = participant(1)
        func added(_ number: Int, _ details: SHA256Digest = .zero) throws -> [String] {
            try ledger.fork().act(
                "karin",
                [
                    ParticipantAdded(
                        participant: participant(number), details: details, sex: nil, municipality: nil,
                        isProtected: false, organisation: try .of("EMM"), from: today)
                ])
        }
        func corrected(_ number: Int, _ details: SHA256Digest = .zero) throws -> [String] {
            try ledger.fork().act(
                "adam", [ParticipantCorrected(participant: participant(number), details: details, isProtected: false)])
        }
        expect(try added(5), [])
        let his = SHA256Digest(hashing: "a man's number")
        ledger.records.details[his] = ParticipantDetails(
            givenName: "Bo", identityNumber: try IdentityNumber("201901012391"))
        expect(
            try ledger.fork().act(
                "karin",
                [
                    ParticipantAdded(
                        participant: participant(5), details: .zero, sex: nil, municipality: nil, isProtected: false,
                        organisation: try .of("EMM"), from: tomorrow)
                ]), ["1 P-0005 date-in-the-future"])
        expect(try added(5, his), ["1 P-0005 sex-of-number-differs"])
        expect(try added(4), ["1 P-0004 differs-from-record number"])
        expect(try added(5, taken), ["1 P-0005 identity-number-in-use"])
        expect(try corrected(2), [])
        expect(try corrected(2, taken), ["1 P-0002 identity-number-in-use"])
        expect(try corrected(9), ["1 P-0009 not-on-record P-0009"])
    }

    static func aCorrectionSaysWhatBecomesOfANumber(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        // The last digit but one is odd for a man, 9, and even for a woman, 8.
        let (his, hers) = (try IdentityNumber("202601912393"), try IdentityNumber("202601612381"))
        func kept(_ number: IdentityNumber?, former: [IdentityNumber] = []) -> SHA256Digest {
            let details = ParticipantDetails(givenName: "Bo", identityNumber: number, formerIdentityNumbers: former)
            let commitment = SHA256Digest(hashing: "\(number?.digits ?? "none") \(former.map(\.digits))")
            ledger.records.details[commitment] = details
            return commitment
        }
        func corrected(_ details: SHA256Digest, _ change: IdentityNumberChange?, _ sex: Sex? = .male) throws
            -> [any EventContent]
        {
            [
                ParticipantCorrected(
                    participant: participant(1), details: details, sex: sex, isProtected: false, identityNumber: change)
            ]
        }
        let differs = ["1 P-0001 differs-from-record identityNumber"]
        expect(try ledger.act("adam", corrected(kept(nil), nil)), [])
        expect(try ledger.fork().act("adam", corrected(kept(his), nil)), differs)
        expect(try ledger.fork().act("adam", corrected(kept(his), .replaced)), differs)
        expect(try ledger.fork().act("adam", corrected(kept(his), .added, .female)), ["1 P-0001 sex-of-number-differs"])
        expect(try ledger.fork().act("adam", corrected(kept(his), .added, nil)), ["1 P-0001 sex-of-number-differs"])
        expect(try ledger.act("adam", corrected(kept(his), .added)), [])
        expect(try ledger.act("adam", corrected(kept(his), nil)), [])
        expect(try ledger.fork().act("adam", corrected(kept(his), .mistaken)), differs)
        // The Tax Agency gave another: the one before stays.
        expect(try ledger.fork().act("adam", corrected(kept(hers, former: [his]), .mistaken, .female)), differs)
        expect(try ledger.fork().act("adam", corrected(kept(hers, former: [his]), .replaced, .female)), [])
        // It was never his.
        expect(try ledger.fork().act("adam", corrected(kept(hers), .replaced, .female)), differs)
        expect(try ledger.fork().act("adam", corrected(kept(hers), .mistaken, .female)), [])
        expect(try ledger.fork().act("adam", corrected(kept(nil), .mistaken)), [])
        expect(try ledger.fork().act("adam", corrected(kept(his, former: [hers]), .added)), [])
    }

    static func aRegistrationIsNewAndOfItsDay(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        expect(
            try ledger.act(
                "karin",
                [
                    ParticipantAdded(
                        participant: participant(5), details: .zero, sex: nil, municipality: nil, isProtected: false,
                        organisation: try .of("EMM"), from: today)
                ]), [])
        func registered(_ number: Int, _ code: String = "OCN-CLEAN", _ day: CalendarDate = today) throws -> [String] {
            try ledger.fork().act(
                "karin",
                [
                    ParticipantRegistered(
                        participant: participant(number), framework: try #require(FrameworkCode(code)), on: day)
                ])
        }
        expect(try registered(5), [])
        expect(try registered(1), ["1 P-0001 already-registered"])
        expect(try registered(9), ["1 P-0009 not-on-record P-0009"])
        expect(try registered(5, "KGA"), ["1 P-0005 not-on-record KGA"])
        expect(try registered(5, "OCN-CLEAN", yesterday), ["1 P-0005 dated-otherwise"])
    }

    static func anExitAndASelfRatingHaveHappened(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func exited(_ number: Int, on day: CalendarDate) throws -> [String] {
            try ledger.fork().act(
                "karin", [ParticipantExited(participant: participant(number), exit: .init(reason: .work, on: day))])
        }
        expect(try exited(1, on: yesterday), [])
        expect(try exited(1, on: tomorrow), ["1 P-0001 date-in-the-future"])
        expect(try exited(9, on: today), ["1 P-0009 not-on-record P-0009"])
        func rated(
            _ number: Int = 1, unit: String = "CLEAN-1@1", on day: CalendarDate = today, criterion: String = "1.1",
            grade: String = "achieved"
        ) throws -> [String] {
            let rating = SelfRating(
                participant: participant(number), unit: try #require(UnitReference(unit)), on: day,
                ratings: [.init(criterion: try #require(CriterionNumber(criterion)), grade: grade)])
            return try ledger.fork().act("karin", [SelfRatingRecorded(rating: rating)])
        }
        expect(try rated(), [])
        expect(try rated(9), ["1 P-0009 not-on-record P-0009"])
        expect(try rated(on: tomorrow), ["1 P-0001 date-in-the-future"])
        expect(try rated(criterion: "9.9"), ["1 P-0001 self-rating-invalid"])
        expect(try rated(grade: "splendid"), ["1 P-0001 self-rating-invalid"])
        expect(try rated(unit: "CLEAN-9@1"), ["1 P-0001 not-on-record CLEAN-9@1"])
    }

    static func aPractitionerIsCorrectedWhoIsThere(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func corrected(_ handle: String, _ number: Int?) throws -> [any EventContent] {
            [
                PractitionerCorrected(
                    practitioner: try .of(handle), participant: number.map { participant($0) }, details: .zero)
            ]
        }
        expect(try ledger.fork().act("adam", corrected("karin", nil)), [])
        expect(try ledger.fork().act("adam", corrected("nobody", nil)), ["1 nobody not-on-record nobody"])
        expect(try ledger.fork().act("adam", corrected("karin", 9)), ["1 karin not-on-record P-0009"])
        // Who she is as a participant counts from then on.
        expect(try ledger.act("adam", corrected("karin", 1)), [])
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0001 assessor-is-the-participant"])
    }

    static func whoeverLooksLikeSomebodyIsSaidToBeAnother(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let details = SHA256Digest(hashing: "called as P-0001 and P-0002 are")
        ledger.records.alike[details] = [participant(1), participant(2)]
        func added(
            _ actor: String = "karin", otherThan: [Int] = [], sex: Sex? = nil, municipality: String? = nil
        ) throws -> [String] {
            try ledger.fork().act(
                actor,
                [
                    ParticipantAdded(
                        participant: participant(5), details: details, sex: sex,
                        municipality: municipality.flatMap { MunicipalityCode($0) }, isProtected: false,
                        organisation: try .of("EMM"), from: try .of("2026-05-01"),
                        otherThan: otherThan.map { participant($0) })
                ])
        }
        let alike = "1 P-0005 likely-duplicate"
        expect(try added(), [alike, alike])
        expect(try added(otherThan: [2]), [alike])
        expect(try added(otherThan: [1, 2]), [])
        func corrected(_ sex: Sex?, _ municipality: String?, isProtected: Bool) throws -> [String] {
            try ledger.act(
                "adam",
                [
                    ParticipantCorrected(
                        participant: participant(1), details: .zero, sex: sex,
                        municipality: municipality.flatMap { MunicipalityCode($0) }, isProtected: isProtected)
                ])
        }
        // Another sex or municipality tells two people apart; what is not known does not.
        expect(try corrected(.female, "0885", isProtected: false), [])
        expect(try added(otherThan: [2], sex: .male), [])
        expect(try added(otherThan: [2], sex: .female), [alike])
        expect(try added(otherThan: [2], municipality: "0862"), [])
        expect(try added(otherThan: [2], municipality: "0885"), [alike])
        // An assessor does not learn in this way who has a protected identity; an administrator may see it.
        expect(try corrected(nil, nil, isProtected: true), [])
        expect(try added(otherThan: [2]), [])
        expect(try added("adam", otherThan: [2]), [alike])
    }

    static func whoeverWasRegisteredByMistakeIsRemoved(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func removed(_ number: Int) -> [any EventContent] { [ParticipantRemoved(participant: participant(number))] }
        func disposed(_ what: SHA256Digest) -> [any EventContent] { [RecordDisposed(commitment: what, basis: "4.2")] }
        let details = SHA256Digest(hashing: "details of P-0001")
        let corrected = SHA256Digest(hashing: "details of P-0001, corrected")
        func refused(_ what: SHA256Digest) -> [String] { ["1 \(what) not-on-record evidence file \(what)"] }
        expect(try ledger.fork().act("adam", removed(9)), ["1 P-0009 not-on-record P-0009"])
        expect(try ledger.fork().act("adam", disposed(details)), refused(details))
        // What was judged is not undone, nor is who a practitioner is.
        let assessed = try ledger.fork()
        expect(try assessed.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)]), [])
        expect(try assessed.act("adam", removed(1)), ["1 P-0001 participant-is-rested-on"])
        let rated = try ledger.fork()
        let rating = SelfRating(
            participant: participant(1), unit: try #require(UnitReference("CLEAN-1@1")), on: today,
            ratings: [.init(criterion: try #require(CriterionNumber("1.1")), grade: "achieved")])
        expect(try rated.act("karin", [SelfRatingRecorded(rating: rating)]), [])
        expect(try rated.act("adam", removed(1)), ["1 P-0001 participant-is-rested-on"])
        let known = try ledger.fork()
        expect(
            try known.act(
                "adam",
                [PractitionerCorrected(practitioner: try .of("karin"), participant: participant(1), details: .zero)]),
            [])
        expect(try known.act("adam", removed(1)), ["1 P-0001 participant-is-rested-on"])

        expect(
            try ledger.act(
                "adam", [ParticipantCorrected(participant: participant(1), details: corrected, isProtected: false)]),
            [])
        expect(try ledger.act("adam", removed(1)), [])
        expect(try ledger.fork().act("adam", removed(1)), ["1 P-0001 not-on-record P-0001"])
        expect(
            try ledger.fork().act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0001 participant-not-registered"])
        // Who she was goes, whatever she was called; and nothing of anybody else.
        expect(try ledger.fork().act("adam", disposed(details)), [])
        expect(try ledger.fork().act("adam", disposed(corrected)), [])
        let another = SHA256Digest(hashing: "details of P-0002")
        expect(try ledger.fork().act("adam", disposed(another)), refused(another))
        // The number stays taken.
        expect(
            try ledger.fork().act(
                "karin",
                [
                    ParticipantAdded(
                        participant: participant(1), details: .zero, sex: nil, municipality: nil, isProtected: false,
                        organisation: try .of("EMM"), from: today)
                ]), ["1 P-0001 differs-from-record number"])
    }

    static func participationIsInSpells(_ expect: Expectations) throws {
        // Everybody has taken part since 2026-05-01; today is the 25th.
        let ledger = try expect.ledger(through: .participants)
        func exited(_ day: String) throws -> [any EventContent] {
            [ParticipantExited(participant: participant(1), exit: .init(reason: .work, on: try .of(day)))]
        }
        func returned(_ number: Int = 1, _ day: String) throws -> [any EventContent] {
            [ParticipantReturned(participant: participant(number), on: try .of(day))]
        }
        func corrected(_ days: [(String, String?)], of number: Int = 1) throws -> [any EventContent] {
            let spells = try days.map { from, to in
                Participant.Spell(from: try .of(from), exit: try to.map { .init(reason: .other, on: try .of($0)) })
            }
            return [ParticipationCorrected(participant: participant(number), spells: spells)]
        }
        expect(try ledger.fork().act("karin", exited("2026-04-30")), ["1 P-0001 exit-before-start"])
        expect(try ledger.fork().act("karin", returned(1, "2026-05-20")), ["1 P-0001 has-not-left"])
        expect(try ledger.fork().act("karin", exited("2026-05-01")), [])
        expect(try ledger.act("karin", exited("2026-05-10")), [])
        expect(try ledger.fork().act("karin", exited("2026-05-12")), ["1 P-0001 has-left-already"])
        expect(try ledger.fork().act("karin", returned(1, "2026-05-09")), ["1 P-0001 return-before-exit"])
        expect(try ledger.fork().act("karin", returned(1, "2026-05-26")), ["1 P-0001 date-in-the-future"])
        expect(try ledger.act("karin", returned(1, "2026-05-15")), [])
        expect(try ledger.fork().act("karin", exited("2026-05-14")), ["1 P-0001 exit-before-start"])
        expect(try ledger.fork().act("karin", exited("2026-05-15")), [])
        expect(try ledger.fork().act("karin", returned(9, "2026-05-15")), ["1 P-0009 not-on-record P-0009"])

        let overlap = ["1 P-0001 spells-not-in-order"]
        expect(try ledger.fork().act("adam", corrected([("2026-05-02", "2026-05-08"), ("2026-05-08", nil)])), [])
        expect(try ledger.fork().act("adam", corrected([("2026-05-02", nil)])), [])
        expect(try ledger.fork().act("adam", corrected([])), overlap)
        expect(try ledger.fork().act("adam", corrected([("2026-05-02", "2026-05-01")])), overlap)
        expect(try ledger.fork().act("adam", corrected([("2026-05-02", nil), ("2026-05-08", nil)])), overlap)
        expect(try ledger.fork().act("adam", corrected([("2026-05-02", "2026-05-08"), ("2026-05-07", nil)])), overlap)
        expect(
            try ledger.fork().act("adam", corrected([("2026-05-02", "2026-05-08"), ("2026-05-09", "2026-05-08")])),
            overlap)
        expect(try ledger.fork().act("adam", corrected([("2026-05-26", nil)])), ["1 P-0001 date-in-the-future"])
        expect(
            try ledger.fork().act("adam", corrected([("2026-05-02", "2026-05-26")])),
            ["1 P-0001 date-in-the-future"])
        expect(
            try ledger.fork().act("adam", corrected([("2026-05-02", nil)], of: 9)), ["1 P-0009 not-on-record P-0009"])
        expect(try ledger.act("adam", corrected([("2026-05-02", nil)])), [])
        // What counts afterwards is what was corrected.
        expect(try ledger.act("karin", exited("2026-05-05")), [])
    }

    static func aMeetingWasHeldByPeopleWhoAreThere(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        func held(
            _ number: Int = 1, on day: CalendarDate = today, framework: String? = "OCN-CLEAN",
            by handle: String = "karin"
        ) throws -> [MeetingHeld] {
            [
                MeetingHeld(
                    meeting: Meeting(
                        id: MeetingID(number: number), kind: .standardisation, on: day,
                        framework: framework.flatMap(FrameworkCode.init), attended: [try .of(handle)], decisions: []))
            ]
        }
        expect(try ledger.fork().act("irma", held()), [])
        expect(try ledger.fork().act("irma", held(framework: nil)), [])
        expect(try ledger.fork().act("irma", held(on: tomorrow)), ["1 M-0001 date-in-the-future"])
        expect(try ledger.fork().act("irma", held(framework: "KGA")), ["1 M-0001 not-on-record KGA"])
        expect(try ledger.fork().act("irma", held(by: "nobody")), ["1 M-0001 not-on-record nobody"])
        expect(try ledger.act("irma", held()), [])
        expect(try ledger.act("irma", held()), ["1 M-0001 differs-from-record number"])
    }

    // MARK: Packages from elsewhere

    static func aPackageIsTakenInAndDecidedOnce(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        let package = SHA256Digest(hashing: "package")
        func received(_ handle: String) throws -> [PackageReceived] {
            [
                PackageReceived(
                    package: package, issuer: "XXX", claim: ledger.claim, addressee: try .of(handle), document: .zero,
                    registry: .zero, ordinal: 0, submission: .zero)
            ]
        }
        func decided(_ handle: String) throws -> [PackageDecided] {
            [PackageDecided(package: package, assurer: try .of(handle), signsOff: true, decision: .zero)]
        }
        expect(try ledger.fork().act("eva", decided("eva")), ["1 \(package) not-on-record \(package)"])
        expect(try ledger.fork().act("irma", received("eva")), ["1 \(package) signed-by-another"])
        expect(try ledger.act("eva", received("eva")), [])
        expect(try ledger.fork().act("eva", received("eva")), ["1 \(package) differs-from-record package"])
        expect(try ledger.fork().act("irma", decided("irma")), ["1 \(package) differs-from-record assurer"])
        expect(try ledger.act("eva", decided("eva")), [])
        expect(try ledger.act("eva", decided("eva")), ["1 \(package) package-already-decided"])
    }
}
