import Testing
@testable import CompetenceModel

/// Certificates, moves, appeals and re-reviews.
extension Expectation {
    // MARK: Certificates

    static func noCertificateBeforeEverySignOff(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        expect(try ledger.act("adam", [ledger.prepared(1)]), ["1 \(try ledger.serial(1)) stage-not-signed-off"])
    }

    static func aCertificateHoldsWhatWasSignedOff(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .externalSignOff)
        let serial = try ledger.serial(1)
        expect(
            try ledger.act("adam", [ledger.prepared(1, units: ["CLEAN-1@1", "CLEAN-2@1"])]),
            ["1 \(serial) differs-from-record units"])
        ledger = try expect.ledger(through: .externalSignOff)
        expect(try ledger.act("irma", [ledger.prepared(1)]), ["1 \(serial) role-required"])
        ledger = try expect.ledger(through: .prepared)
        expect(
            try ledger.act("adam", [ledger.prepared(1, serial: 9)]),
            ["1 \(try ledger.serial(9)) already-issued"])
        expect(
            try ledger.act("adam", [ledger.sealed(8)]),
            ["1 \(try ledger.serial(8)) not-on-record EMM-1040-G208-1040-G208-Y"])
    }

    /// What was decided that a certificate says of a birth is there to be said.
    static func aBirthThatIsStatedIsOnRecord(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        func issued(_ birth: CertificateTerms.Birth, _ details: ParticipantDetails) throws -> [String] {
            ledger.records.details[SHA256Digest(hashing: "details of P-0001")] = details
            var event = try ledger.prepared(1)
            event.terms.birth = birth
            return try ledger.fork().act("adam", [event]).map { $0.split(separator: " ").last.map(String.init) ?? "" }
        }
        let nothing = ParticipantDetails(givenName: "Bo")
        let day = ParticipantDetails(givenName: "Bo", dateOfBirth: try .of("2019-01-02"))
        let number = ParticipantDetails(givenName: "Bo", identityNumber: try IdentityNumber("201901012391"))
        expect(try issued(.none, nothing), [])
        expect(try issued(.date, nothing), ["date-of-birth-not-on-record"])
        expect(try issued(.identityNumber, nothing), ["identity-number-not-on-record"])
        expect(try issued(.date, day), [])
        expect(try issued(.identityNumber, day), ["identity-number-not-on-record"])
        expect(try issued(.date, number), [])
        expect(try issued(.identityNumber, number), [])
    }

    /// Issued, a claim is certified: whoever has the seal may seal at any time, and nobody withdraws it meanwhile.
    static func whatIsIssuedIsCertified(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        let half = try ledger.fork()
        expect(try half.act("adam", [half.prepared(1)]), [])
        expect(half.openEnds, ["0 consequence-missing C-0001 certify"])
        expect(
            try ledger.fork().act("adam", [ledger.prepared(1), ClaimCertified(claim: ledger.claim)]),
            [
                "2 C-0001 differs-from-record A-0001", "2 C-0001 differs-from-record A-0002",
                "2 C-0001 differs-from-record A-0003",
            ])
        expect(try ledger.act("adam", ledger.issued()), [])
        expect(ledger.openEnds, [])
        expect(
            try ledger.fork().act("karin", [ClaimWithdrawn(claim: ledger.claim, by: .of("karin"), reason: .zero)]),
            ["1 C-0001 claim-not-in-state"])
        expect(
            try ledger.fork().act("adam", [ClaimCertified(claim: ledger.claim)]), ["1 C-0001 claim-not-in-state"])
        expect(try ledger.act("adam", [ledger.sealed(1)]), [])
        expect(
            try ledger.act("adam", [ledger.sealed(1)]), ["1 \(try ledger.serial(1)) certificate-not-in-state"])
    }

    /// A machine seals what people have issued, and does nothing else.
    static func aMachineSealsAndDoesNothingElse(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        try ledger.act("adam", ExaminedLedger.person("robot", .sealingMachine, 40))
        expect(
            Set(try ledger.fork().act("robot", ledger.issued()).map { String($0.suffix(13)) }), ["role-required"])
        try ledger.act("adam", ledger.issued())
        expect(try ledger.act("robot", [ledger.sealed(1)]), [])
        expect(try ledger.fork().act("irma", [ledger.sealed(2)]), ["1 \(try ledger.serial(2)) role-required"])
        let list = StatusListPublished(
            issuer: try .of("EMM"), sequence: 1, thisUpdate: Timestamp(try .of("2026-05-25")),
            nextUpdate: Timestamp(try .of("2026-06-25")), entries: 0, content: .zero,
            seal: try ExaminedLedger.seal().fingerprint)
        expect(try ledger.fork().act("robot", [list]).filter { $0.hasSuffix("role-required") }, [])
        // Everybody may end a key of her own; a machine is nobody.
        let ended = KeyEnded(
            practitioner: try .of("robot"), key: try KeyRegistered.of("robot").key.fingerprint,
            from: try .of("2026-05-25"))
        expect(try ledger.fork().act("robot", [ended]), ["1 robot role-required"])
        expect(try ledger.fork().act("adam", [ended]), [])

        for (handle, role) in [("robot", Role.assessor), ("robot", .administrator), ("karin", .sealingMachine)] {
            expect(
                try ledger.fork().act("adam", [ExaminedLedger.granted(handle, role, 41)]),
                ["1 \(handle) machine-does-nothing-else"])
        }
        expect(try ledger.fork().act("adam", [ExaminedLedger.granted("robot", .sealingMachine, 41)]), [])
        var limited = try ExaminedLedger.granted("robot", .sealingMachine, 41)
        limited.authorisation.framework = try Framework.example().code
        expect(try ledger.fork().act("adam", [limited]), ["1 robot role-not-limited"])
    }

    static func aCertificateEndsOnce(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .revoke, reason: .error, on: try .of("2026-05-25"))
        expect(try ledger.act("karin", [ended]).first, "1 \(serial) role-required")
        ledger = try expect.ledger(through: .sealed)
        expect(try ledger.act("adam", [ended]), [])
        expect(try ledger.act("adam", [ended]), ["1 \(serial) certificate-not-in-state"])
    }

    /// Whoever reads that a certificate was superseded looks for the one that superseded it.
    static func aRevokedCertificateWasNotSuperseded(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .revoke, reason: .superseded, on: try .of("2026-05-25"))
        expect(try ledger.act("adam", [ended]), ["1 \(serial) reason-is-superseded"])
    }

    // MARK: Invariant 4: moves

    static func movesAreInTheTable(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        func moved(_ id: Int, _ move: AssessmentState.Move) -> AssessmentMoved {
            AssessmentMoved(assessment: AssessmentID(number: id), move: move)
        }
        expect(
            try ledger.act("adam", [moved(1, .certify)]),
            ["1 A-0001 assessment-not-in-state", "1 A-0001 differs-from-record certified"])
        expect(try ledger.act("karin", [moved(9, .withdraw)]), ["1 A-0009 not-on-record A-0009"])
        expect(
            try ledger.act("lena", [moved(1, .withdraw)]),
            ["1 A-0001 role-required", "1 A-0001 differs-from-record reason"])
        // A move that follows from another act needs no role of its own, and is nobody's without that act.
        expect(try ledger.act("irma", [moved(2, .claim)]), [])
        expect(ledger.openEnds, ["0 move-without-cause A-0002 claim"])
        expect(
            try ledger.act("karin", [ClaimWithdrawn(claim: ledger.claim, by: .of("karin"), reason: .zero)]),
            [
                "1 C-0001 not-on-record C-0001"
            ])
    }

    /// An act is dated on its own day: dated back, a return would fall outside the time in which returned work counts.
    static func actsAreDatedOnTheirDay(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("irma", [ledger.drawnByIrma()]), [])
        var review = try ledger.reviewed(1, verdict: .returned, feedback: .zero)
        review.review.on = try .of("2000-01-01")
        expect(try ledger.act("irma", [review]), ["1 C-0001 dated-otherwise"])
        ledger = try expect.ledger(through: .sealed)
        let ended = CertificateEnded(
            serial: try ledger.serial(1), move: .revoke, reason: .error, on: try .of("2026-05-24"))
        expect(try ledger.act("adam", [ended]), ["1 \(try ledger.serial(1)) dated-otherwise"])
    }

    /// What is released behind a claim's back is still in that claim.
    static func nothingIsInTwoClaimsAtOnce(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let release = AssessmentMoved(assessment: AssessmentID(number: 1), move: .release, claim: ledger.claim)
        expect(try ledger.act("karin", [release]), [])
        let other = ClaimSubmitted(
            claim: ClaimID(number: 2), framework: try Framework.example().code, organisation: try .of("EMM"), round: 1,
            submittedBy: try .of("karin"),
            items: try ExaminedLedger.items().filter { $0.assessment.number == 1 })
        expect(try ledger.act("karin", [other]), ["1 C-0002 assessment-not-in-state"])
    }

    static func nothingIsCertifiedWithoutAClaim(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let certified = AssessmentMoved(assessment: AssessmentID(number: 1), move: .certify, claim: ledger.claim)
        expect(try ledger.act("adam", [certified]), ["1 A-0001 differs-from-record certified"])
    }

    /// Only what has been superseded is issued anew, on the same award; never what was revoked.
    static func aRevokedCertificateIsNotReplaced(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .sealed)
        let serial = try ledger.serial(1)
        var again = try ledger.prepared(1, serial: 9)
        again.replaces = serial
        let revoked = CertificateEnded(serial: serial, move: .revoke, reason: .malpractice, on: try .of("2026-05-25"))
        let returned = AssessmentMoved(assessment: AssessmentID(number: 1), move: .return)
        expect(try ledger.act("adam", [returned, revoked]), [])
        expect(
            try ledger.act("adam", [again]),
            [
                "1 \(try ledger.serial(9)) differs-from-record replaces",
                "1 \(try ledger.serial(9)) assessment-no-longer-certified",
            ])

        ledger = try expect.ledger(through: .sealed)
        let superseded = CertificateEnded(
            serial: serial, move: .supersede, reason: .superseded, on: try .of("2026-05-25"))
        expect(try ledger.act("adam", [superseded, again]), [])
    }

    static func statusListsFollowEachOtherAndHoldWhatHasEnded(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        func list(_ sequence: Int, entries: Int) throws -> StatusListPublished {
            // Of the time of the transaction that it will be in.
            let day = Timestamp(try .of("2026-05-25"), seconds: 43_200 + ledger.count + 1)
            return StatusListPublished(
                issuer: try .of("EMM"), sequence: sequence, thisUpdate: day, nextUpdate: day.adding(seconds: 86_400),
                entries: entries,
                content: .zero, seal: try ExaminedLedger.seal().fingerprint)
        }
        expect(try ledger.act("adam", [list(.max, entries: 0)]), ["1 status-list differs-from-record sequence"])
        expect(try ledger.act("adam", [list(1, entries: 0)]), [])
        let ended = CertificateEnded(
            serial: try ledger.serial(1), move: .revoke, reason: .error, on: try .of("2026-05-25"))
        expect(try ledger.act("adam", [ended, list(2, entries: 0)]), ["2 status-list differs-from-record entries"])
        expect(try ledger.act("adam", [list(3, entries: 1)]), [])
    }

    // MARK: Appeals and re-reviews

    static func lodged(_ assessment: Int) throws -> AppealLodged {
        AppealLodged(
            appeal: AppealID(number: 1), participant: ParticipantID(number: assessment),
            assessment: AssessmentID(number: assessment), grounds: .zero, on: try .of("2026-05-25"))
    }

    static func decided(by handle: String, _ outcome: Appeal.Outcome = .dismissed) throws -> AppealDecided {
        AppealDecided(
            appeal: AppealID(number: 1), outcome: outcome, by: try .of(handle), reason: .zero,
            on: try .of("2026-05-25"))
    }

    static func nothingGoesForwardWhileAnAppealIsOpen(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .internalReview)
        expect(try ledger.act("karin", [lodged(2)]), [])
        let other = try ledger.fork()
        expect(try other.act("irma", [other.signedOff(.internal, "irma", 4)]), ["1 C-0001 appeal-open"])
        expect(try ledger.act("anna", [decided(by: "anna")]), [])
        expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]), [])
        ledger = try expect.ledger(through: .externalSignOff)
        let opened = ReReviewOpened(assessment: AssessmentID(number: 3), because: try ledger.serial(9))
        _ = try ledger.act("irma", [opened])
        expect(try ledger.act("adam", [ledger.prepared(1)]), ["1 \(try ledger.serial(1)) re-review-open"])
    }

    static func anAppealIsDecidedOnceByAnOutsider(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        expect(try ledger.act("karin", [lodged(1)]), [])
        let other = try ledger.fork()
        expect(try other.act("irma", [decided(by: "irma")]), ["1 O-0001 appeal-decider-took-part"])
        expect(try ledger.act("anna", [decided(by: "anna")]), [])
        expect(try ledger.act("anna", [decided(by: "anna")]), ["1 O-0001 already-closed"])
    }

    static func nothingThatWasSentBackIsIssuedAnew(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        let serial = try ledger.serial(1)
        var again = try ledger.prepared(1, serial: 9)
        again.replaces = serial
        let superseded = CertificateEnded(
            serial: serial, move: .supersede, reason: .superseded, on: try .of("2026-05-25"))
        let other = try ledger.fork()
        _ = try ledger.act("adam", [AssessmentMoved(assessment: AssessmentID(number: 1), move: .return)])
        expect(
            try ledger.act("adam", [superseded, again]),
            ["2 \(try ledger.serial(9)) assessment-no-longer-certified"])
        // What was sent back is somebody else's.
        _ = try other.act("adam", [AssessmentMoved(assessment: AssessmentID(number: 3), move: .return)])
        expect(try other.act("adam", [superseded, again]), [])
    }

    static func anAssessmentIsReReviewedOnceBecauseOfACertificate(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        expect(try ledger.act("adam", ledger.revoked(1)), [])
        let opened = ReReviewOpened(assessment: AssessmentID(number: 2), because: try ledger.serial(1))
        expect(try ledger.act("irma", [opened]), [])
        expect(try ledger.act("irma", [opened]), ["1 A-0002 differs-from-record re-review"])
        let closed = ReReviewClosed(
            assessment: AssessmentID(number: 2), by: try .of("anna"), stands: true, reason: .zero,
            on: try .of("2026-05-25"))
        expect(try ledger.act("anna", [closed]), [])
        expect(try ledger.act("irma", [opened]), ["1 A-0002 differs-from-record re-review"])
    }

    static func aReReviewIsClosedByAnOutsider(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .sealed)
        let opened = ReReviewOpened(assessment: AssessmentID(number: 1), because: try ledger.serial(2))
        expect(try ledger.act("irma", [opened]), ["1 A-0001 certificate-not-faulted"])
        ledger = try expect.ledger(through: .sealed)
        expect(try ledger.act("adam", ledger.revoked(2)), [])
        func closed(_ handle: String) throws -> ReReviewClosed {
            ReReviewClosed(
                assessment: AssessmentID(number: 1), by: try .of(handle), stands: true, reason: .zero,
                on: try .of("2026-05-25"))
        }
        expect(try ledger.act("anna", [closed("anna")]), ["1 A-0001 already-closed"])
        expect(try ledger.act("irma", [opened]), [])
        let other = try ledger.fork()
        expect(try other.act("irma", [closed("irma")]), ["1 A-0001 appeal-decider-took-part"])
        expect(try ledger.act("anna", [closed("anna")]), [])
    }

    static func aCertificateIsDatedToday(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .externalSignOff)
        var prepared = try ledger.prepared(1)
        prepared.issuedOn = try .of("2026-05-24")
        expect(try ledger.fork().act("adam", [prepared]), ["1 \(prepared.serial) dated-otherwise"])
        prepared = try ledger.prepared(1)
        prepared.isPartial.toggle()
        expect(try ledger.act("adam", [prepared]), ["1 \(prepared.serial) differs-from-record extent"])
    }
}
