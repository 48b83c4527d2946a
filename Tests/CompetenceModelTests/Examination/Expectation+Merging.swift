import Testing

@testable import CompetenceModel

/// One person who is on record twice. In the story P-0001 and P-0002 were both judged by Karin in CLEAN-1, P-0003 by Lena in CLEAN-2,
/// and P-0004 by nobody.
extension Expectation {
    private static func participant(_ number: Int) -> ParticipantID { ParticipantID(number: number) }

    private static func merged(_ number: Int, into person: Int, _ yielding: Int...) -> [any EventContent] {
        [ParticipantMerged(participant: participant(number), into: participant(person))]
            + yielding.map { AssessmentMoved(assessment: AssessmentID(number: $0), move: .yield) }
    }

    /// Of the person and the unit one assessment stands, and the other gives way in the same act.
    static func twoRecordsOfOnePersonBecomeOne(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        expect(try ledger.fork().act("adam", merged(2, into: 9)), ["1 P-0002 not-on-record P-0009"])
        expect(try ledger.fork().act("adam", merged(9, into: 1)), ["1 P-0009 not-on-record P-0009"])
        expect(try ledger.fork().act("adam", merged(1, into: 1)), ["1 P-0001 not-on-record P-0001"])
        var wrong = try ledger.fork()
        expect(try wrong.act("adam", merged(2, into: 1)), [])
        expect(wrong.openEnds, ["0 consequence-missing A-0001 yield"])
        wrong = try ledger.fork()
        expect(try wrong.act("adam", merged(2, into: 1, 2)), [])
        expect(
            wrong.openEnds.sorted(), ["0 consequence-missing A-0001 yield", "0 move-without-cause A-0002 yield"])
        wrong = try ledger.fork()
        expect(try wrong.act("lena", [AssessmentMoved(assessment: AssessmentID(number: 1), move: .yield)]), [])
        expect(wrong.openEnds, ["0 move-without-cause A-0001 yield"])

        expect(try ledger.act("adam", merged(2, into: 1, 1)), [])
        expect(ledger.openEnds, [])
        // From now on there is P-0001, whose assessment A-0002 is.
        expect(try ledger.fork().act("adam", merged(2, into: 3)), ["1 P-0002 not-on-record P-0002"])
        expect(
            try ledger.fork().act("karin", [ExaminedLedger.recorded(4, 2, "CLEAN-2@1", "karin", 2)]),
            ["1 A-0004 participant-not-registered"])
        var item = try ExaminedLedger.items()[1]
        expect(
            try ledger.fork().act("karin", ledger.submitted(items: [item])),
            ["1 C-0001 differs-from-record A-0002"])
        item.participant = participant(1)
        expect(try ledger.fork().act("karin", ledger.submitted(items: [item])), [])
        // Judged anew, it is A-0002 whose place is taken.
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3, superseding: 2)
        expect(
            try ledger.act("lena", [AssessmentMoved(assessment: AssessmentID(number: 2), move: .supersede), anew]), [])
        expect(ledger.openEnds, [])
    }

    /// What was somebody's stays hers: what is hers is not removed, and whoever is a practitioner too is so as before.
    static func whoeverIsMergedIsWhoSheWas(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let assessed = try ledger.fork()
        expect(try assessed.act("adam", merged(3, into: 4)), [])
        expect(
            try assessed.fork().act("adam", [ParticipantRemoved(participant: participant(4))]),
            ["1 P-0004 participant-is-rested-on"])
        // Merged once more, all three are one.
        expect(try assessed.act("adam", merged(4, into: 1)), [])
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-2@1", "karin", 2, superseding: 3)
        expect(
            try assessed.act("karin", [AssessmentMoved(assessment: AssessmentID(number: 3), move: .supersede), anew]),
            [])
        expect(assessed.openEnds, [])

        let rated = try ledger.fork()
        let rating = SelfRating(
            participant: participant(4), unit: try #require(UnitReference("CLEAN-1@1")), on: try .of("2026-05-25"),
            ratings: [.init(criterion: try #require(CriterionNumber("1.1")), grade: "achieved")])
        let newcomer = ParticipantAdded(
            participant: participant(5), details: SHA256Digest(hashing: "details of P-0005"), sex: nil,
            municipality: nil, isProtected: false, organisation: try .of("EMM"), from: try .of("2026-05-01"))
        expect(try rated.act("karin", [newcomer, SelfRatingRecorded(rating: rating)]), [])
        expect(try rated.act("adam", merged(4, into: 5)), [])
        expect(
            try rated.act("adam", [ParticipantRemoved(participant: participant(5))]),
            ["1 P-0005 participant-is-rested-on"])

        expect(
            try ledger.act(
                "adam",
                [PractitionerCorrected(practitioner: try .of("karin"), participant: participant(4), details: .zero)]),
            [])
        expect(try ledger.act("adam", merged(4, into: 3)), [])
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(4, 3, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0004 assessor-is-the-participant"])
    }

    static func mergedAreWithOneOrganisation(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        expect(
            try ledger.act("adam", [ParticipantMoved(participant: participant(2), organisation: try .of("MON"))]), [])
        expect(try ledger.act("adam", merged(2, into: 1)), ["1 P-0002 merge-across-organisations"])
    }

    /// Two numbers are two people, and none is lost.
    static func oneIdentityNumberRemains(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        func known(_ number: Int, _ digits: String?, former: String? = nil) throws {
            ledger.records.details[SHA256Digest(hashing: "details of \(participant(number))")] = ParticipantDetails(
                givenName: "Maja", familyName: "Ek", identityNumber: try digits.map { try IdentityNumber($0) },
                formerIdentityNumbers: try former.map { [try IdentityNumber($0)] } ?? [])
        }
        try known(1, "202601612381")
        expect(try ledger.fork().act("adam", merged(2, into: 1)), [])
        expect(try ledger.fork().act("adam", merged(1, into: 2)), ["1 P-0001 merge-loses-identity-number"])
        try known(2, "201901012391")
        expect(try ledger.fork().act("adam", merged(1, into: 2)), ["1 P-0001 two-identity-numbers"])
        try known(2, nil, former: "201901012391")
        expect(try ledger.fork().act("adam", merged(2, into: 1)), ["1 P-0002 two-identity-numbers"])
        ledger.records.details = [:]
    }

    /// Nothing leaves a claim, and no certificate loses what it rests on.
    static func nothingThatHoldsGivesWay(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        expect(try ledger.fork().act("adam", merged(2, into: 4)), ["1 P-0002 merged-is-in-a-claim"])
        // What is under review stands, whatever was judged later.
        let later = try expect.ledger(through: .assessments)
        expect(try later.act("karin", [ExaminedLedger.recorded(4, 4, "CLEAN-1@1", "karin", 2)]), [])
        expect(try later.act("karin", later.submitted()), [])
        expect(try later.act("adam", merged(4, into: 1, 4)), [])
        expect(later.openEnds, [])

        let certified = try expect.ledger(through: .sealed)
        expect(try certified.fork().act("adam", merged(3, into: 1)), [])
        expect(try certified.fork().act("adam", merged(2, into: 1)), ["1 P-0002 merged-is-certified-twice"])
        // The one that ended on paper gives way.
        for (ended, yields) in [(1, 1), (2, 2)] {
            let fork = try certified.fork()
            expect(
                try fork.act(
                    "adam",
                    [
                        CertificateEnded(
                            serial: try fork.serial(ended), move: .revoke, reason: .error, on: try .of("2026-05-25"))
                    ]), [])
            expect(try fork.act("adam", merged(2, into: 1, yields)), [])
            expect(fork.openEnds, [])
        }
        // Decided on, and not issued yet: it is issued first.
        let waiting = try expect.ledger(through: .externalSignOff)
        let issued = try waiting.issued().filter { ($0 as? CertificateIssued)?.participant != participant(1) }
        expect(try waiting.act("adam", issued), [])
        expect(try waiting.act("adam", merged(2, into: 1)), ["1 P-0002 merged-awaits-certificate"])
    }

    /// What an appeal wants judged by another assessor is not got rid of by another record of the same person.
    static func whatAnAppealOverturnedStaysOverturned(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let appeal = AppealLodged(
            appeal: AppealID(number: 1), participant: participant(1), assessment: AssessmentID(number: 1),
            grounds: .zero, on: try .of("2026-05-25"))
        expect(try ledger.act("karin", [appeal]), [])
        expect(
            try ledger.act(
                "irma",
                [
                    AppealDecided(
                        appeal: appeal.appeal, outcome: .upheld, by: try .of("irma"), reason: .zero,
                        on: try .of("2026-05-25")),
                    AssessmentMoved(assessment: AssessmentID(number: 1), move: .return),
                ]), [])
        expect(try ledger.act("adam", merged(2, into: 1, 2)), [])
        expect(ledger.openEnds, [])
        func anew(_ assessor: String, _ authorisation: Int) throws -> [String] {
            try ledger.fork().act(
                assessor,
                [
                    AssessmentMoved(assessment: AssessmentID(number: 1), move: .supersede),
                    ExaminedLedger.recorded(4, 1, "CLEAN-1@1", assessor, authorisation, superseding: 1),
                ])
        }
        expect(try anew("karin", 2), ["2 A-0004 appealed-is-judged-by-another"])
        expect(try anew("lena", 3), [])
    }
}
