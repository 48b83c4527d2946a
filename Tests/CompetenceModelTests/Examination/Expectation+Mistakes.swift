import Testing

@testable import CompetenceModel

/// What somebody did by mistake, and how it is put right.
extension Expectation {
    private static func moved(
        _ id: Int, _ move: AssessmentState.Move, because reason: SHA256Digest? = nil
    ) -> AssessmentMoved {
        AssessmentMoved(assessment: AssessmentID(number: id), move: move, reason: reason)
    }

    /// A certificate was revoked for its paper: what was signed off stands, and is issued anew. For a fault it is not.
    static func whatWasRevokedForItsPaperIsIssuedAnew(_ expect: Expectations) throws {
        for reason in [RevocationReason.error, .holderRequest] {
            let ledger = try expect.ledger(through: .sealed)
            let serial = try ledger.serial(1)
            let day = try CalendarDate.of("2026-05-25")
            expect(
                try ledger.act(
                    "adam", [CertificateEnded(serial: serial, move: .revoke, reason: reason, on: day)]), [])
            // It is neither superseded, nor judged anew.
            expect(
                try ledger.fork().act(
                    "adam", [CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: day)]),
                ["1 \(serial) certificate-not-in-state"])
            expect(
                try ledger.fork().act("lena", [ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3)]),
                ["1 A-0004 certified-work-stands"])
            var again = try ledger.prepared(1, serial: 9)
            again.replaces = serial
            expect(try ledger.act("adam", [again]), [])
            expect(ledger.openEnds, [])
            // Once.
            again.serial = try ledger.serial(10)
            expect(try ledger.act("adam", [again]), ["1 \(again.serial) already-issued"])
            // Of another's award it is not.
            var others = try ledger.prepared(2, serial: 11)
            others.replaces = serial
            expect(
                try ledger.act("adam", [others]),
                ["1 \(others.serial) already-issued", "1 \(others.serial) differs-from-record replaces"])
        }
    }

    /// An upheld appeal sends back whatever has become of the assessment; somebody else judges.
    static func anUpheldAppealIsJudgedByAnother(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        expect(try ledger.act("karin", [lodged(1)]), [])
        let unheeded = try ledger.fork()
        expect(try unheeded.act("anna", [decided(by: "anna", .upheld)]), [])
        expect(unheeded.openEnds, ["0 consequence-missing A-0001 return"])
        expect(try ledger.act("anna", [moved(1, .return), decided(by: "anna", .upheld)]), [])
        expect(ledger.openEnds, [])
        // It is not put forward, not taken away, and not judged by its assessor again.
        expect(
            try ledger.fork().act("karin", ledger.submitted(items: Array(ExaminedLedger.items().prefix(1)))).first,
            "1 C-0001 assessment-not-in-state")
        for actor in ["karin", "adam"] {
            expect(
                try ledger.fork().act(actor, [moved(1, .withdraw, because: .zero)]),
                ["1 A-0001 appealed-is-judged-by-another"])
        }
        func anew(_ assessor: String, _ authorisation: Int) throws -> [any EventContent] {
            [
                moved(1, .supersede),
                try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", assessor, authorisation, superseding: 1),
            ]
        }
        expect(
            try ledger.fork().act("karin", [ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0004 appealed-is-judged-by-another", "1 A-0004 another-stands"])
        expect(try ledger.fork().act("karin", anew("karin", 2)), ["2 A-0004 appealed-is-judged-by-another"])
        expect(try ledger.act("lena", anew("lena", 3)), [])
        // Then it is as with everybody: karin may judge what lena judged.
        expect(
            try ledger.act(
                "karin",
                [moved(4, .supersede), ExaminedLedger.recorded(5, 1, "CLEAN-1@1", "karin", 2, superseding: 4)]), [])
        // A review that sends back keeps nobody from doing better.
        let reviewed = try expect.ledger(through: .internalReview)
        try reviewed.act("irma", [reviewed.reviewed(1, verdict: .returned, feedback: .zero)])
        try reviewed.act(
            "irma",
            [
                moved(1, .return),
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: reviewed.claim, round: 1, stage: .internal, assurer: .of("irma"), reason: .zero,
                        on: .of("2026-05-25"))),
            ])
        expect(
            try reviewed.act(
                "karin",
                [moved(1, .supersede), ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "karin", 2, superseding: 1)]), [])
    }

    /// The assessor has left, and what she recorded is of the wrong person.
    static func somebodyElsesAssessmentIsSetAside(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        for actor in ["adam", "irma"] {
            expect(try ledger.fork().act(actor, [moved(1, .withdraw, because: .zero)]), [])
            // With a reason.
            expect(try ledger.fork().act(actor, [moved(1, .withdraw)]), ["1 A-0001 differs-from-record reason"])
        }
        expect(try ledger.fork().act("lena", [moved(1, .withdraw, because: .zero)]), ["1 A-0001 role-required"])
        expect(try ledger.fork().act("karin", [moved(1, .withdraw)]), [])
        let claimed = try expect.ledger(through: .submission)
        expect(
            try claimed.act("adam", [moved(1, .withdraw, because: .zero)]), ["1 A-0001 assessment-not-in-state"])
    }

    /// An external assurer of the owner or a member would be an internal one.
    static func anExternalAssurerComesFromOutside(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .people)
        func granted(_ handle: String, _ role: Role = .externalQualityAssurer) throws -> [any EventContent] {
            [try ExaminedLedger.granted(handle, role, 30)]
        }
        expect(try ledger.fork().act("adam", granted("karin")), ["1 karin external-assurer-from-inside"])
        expect(try ledger.fork().act("adam", granted("karin", .internalQualityAssurer)), [])
        expect(try ledger.fork().act("adam", granted("eva")), [])
        // Corrected by moving her, before or after.
        let corrected = try ledger.fork()
        expect(
            try corrected.act("adam", [PractitionerMoved(practitioner: .of("karin"), organisation: .of("OCN"))]), [])
        expect(try corrected.act("adam", granted("karin")), [])
        for inside in ["EMM", "MON"] {
            let moved = PractitionerMoved(practitioner: try .of("eva"), organisation: try .of(inside))
            expect(try ledger.fork().act("adam", [moved]), ["1 eva external-assurer-from-inside"])
            let withdrawn = AuthorisationWithdrawn(
                authorisation: AuthorisationID(number: 6), practitioner: try .of("eva"), from: try .of("2026-05-25"),
                reason: .zero)
            expect(try ledger.fork().act("adam", [withdrawn, moved]), [])
        }
    }

    /// One protected name waits for a choice, and the others do not wait for it.
    static func whoeverIsLeftOutGetsHersLater(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        let all = (1...3).map {
            AssessmentMoved(assessment: AssessmentID(number: $0), move: .certify, claim: ledger.claim)
        }
        let certified = ClaimCertified(claim: ledger.claim)
        expect(try ledger.fork().act("adam", all + [certified]), ["4 C-0001 not-on-record C-0001"])
        expect(try ledger.act("adam", [ledger.prepared(1), ledger.prepared(2)] + all + [certified]), [])
        expect(ledger.openEnds, [])
        let other = try ledger.fork()
        expect(try ledger.act("adam", [ledger.prepared(3)]), [])
        expect(ledger.openEnds, [])
        expect(
            try ledger.act("adam", [ledger.prepared(3, serial: 9)]), ["1 \(try ledger.serial(9)) already-issued"])
        // Not while it is in question, and not once it was sent back. What concerns the others does not concern her.
        let questioned = try other.fork()
        expect(try questioned.act("karin", [lodged(3)]), [])
        expect(
            try questioned.act("adam", [questioned.prepared(3)]), ["1 \(try ledger.serial(3)) appeal-open"])
        let unconcerned = try other.fork()
        expect(try unconcerned.act("karin", [lodged(1)]), [])
        expect(try unconcerned.act("adam", [unconcerned.prepared(3)]), [])
        _ = try other.act("adam", [moved(3, .return)])
        expect(try other.act("adam", [other.prepared(3)]), ["1 \(try ledger.serial(3)) assessment-not-in-state"])
    }
}
