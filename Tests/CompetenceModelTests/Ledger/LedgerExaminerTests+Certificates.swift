import Testing
@testable import CompetenceModel

/// Certificates, moves, appeals and re-reviews.
extension LedgerExaminerTests {
    // MARK: Certificates

    @Test func noCertificateBeforeEverySignOff() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        #expect(
            try ledger.act("adam", [ledger.prepared(1)]) == ["1 \(try ledger.serial(1)) finding stage-not-signed-off"])
    }

    @Test func aCertificateHoldsWhatWasSignedOff() throws {
        var ledger = try ExaminedLedger(through: .externalSignOff)
        let serial = try ledger.serial(1)
        #expect(
            try ledger.act("adam", [ledger.prepared(1, units: ["CLEAN-1@1", "CLEAN-2@1"])]) == ["1 \(serial) unknown"])
        ledger = try ExaminedLedger(through: .externalSignOff)
        #expect(try ledger.act("irma", [ledger.prepared(1)]) == ["1 \(serial) notAuthorised administrator"])
        ledger = try ExaminedLedger(through: .prepared)
        #expect(
            try ledger.act("adam", [ledger.prepared(1, serial: 9)]) == ["1 \(try ledger.serial(9)) illegalMove"])
        #expect(try ledger.act("adam", [ledger.sealed(8)]) == ["1 \(try ledger.serial(8)) unknown"])
    }

    /// Prepared, then withdrawn: the certificate must not come into being, least of all when the assessments are in a new
    /// claim that nobody has signed.
    @Test func aWithdrawnClaimIsNotSealed() throws {
        var ledger = try ExaminedLedger(through: .prepared)
        let release = (1...3).map {
            AssessmentMoved(assessment: AssessmentID(number: $0), move: .release, claim: ledger.claim)
        }
        #expect(
            try ledger.act(
                "karin", release + [ClaimWithdrawn(claim: ledger.claim, by: .of("karin"), reason: .zero)]) == [])
        #expect(try ledger.act("adam", [ledger.sealed(1)]) == ["1 \(try ledger.serial(1)) illegalMove"])
        #expect(try ledger.act("adam", [ClaimCertified(claim: ledger.claim)]) == ["1 C-0001 illegalMove"])
    }

    @Test func aCertificateEndsOnce() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .revoke, reason: .error, on: try .of("2026-05-25"))
        #expect(try ledger.act("karin", [ended]).first == "1 \(serial) notAuthorised administrator")
        ledger = try ExaminedLedger(through: .sealed)
        #expect(try ledger.act("adam", [ended]) == [])
        #expect(try ledger.act("adam", [ended]) == ["1 \(serial) illegalMove"])
    }

    /// Whoever reads that a certificate was superseded looks for the one that superseded it.
    @Test func aRevokedCertificateWasNotSuperseded() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .revoke, reason: .superseded, on: try .of("2026-05-25"))
        #expect(try ledger.act("adam", [ended]) == ["1 \(serial) unknown"])
    }

    // MARK: Invariant 4: moves

    @Test func movesAreInTheTable() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        func moved(_ id: Int, _ move: AssessmentState.Move) -> AssessmentMoved {
            AssessmentMoved(assessment: AssessmentID(number: id), move: move)
        }
        #expect(try ledger.act("adam", [moved(1, .certify)]) == ["1 A-0001 illegalMove"])
        #expect(try ledger.act("karin", [moved(9, .withdraw)]) == ["1 A-0009 unknown"])
        #expect(try ledger.act("lena", [moved(1, .withdraw)]) == ["1 A-0001 signedByAnother karin lena"])
        #expect(try ledger.act("irma", [moved(2, .claim)]) == ["1 A-0002 notAuthorised assessor/occupationalAssessor"])
        #expect(
            try ledger.act("karin", [ClaimWithdrawn(claim: ledger.claim, by: .of("karin"), reason: .zero)]) == [
                "1 C-0001 unknown"
            ])
    }

    /// An act is dated on its own day: dated back, a return would fall outside the time in which returned work counts.
    @Test func actsAreDatedOnTheirDay() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        var review = try ledger.reviewed(1, verdict: .returned, feedback: .zero)
        review.review.on = try .of("2000-01-01")
        #expect(try ledger.act("irma", [review]) == ["1 C-0001 unknown"])
        ledger = try ExaminedLedger(through: .sealed)
        let ended = CertificateEnded(
            serial: try ledger.serial(1), move: .revoke, reason: .error, on: try .of("2026-05-24"))
        #expect(try ledger.act("adam", [ended]) == ["1 \(try ledger.serial(1)) unknown"])
    }

    /// What is released behind a claim's back is still in that claim.
    @Test func nothingIsInTwoClaimsAtOnce() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let release = AssessmentMoved(assessment: AssessmentID(number: 1), move: .release, claim: ledger.claim)
        #expect(try ledger.act("karin", [release]) == [])
        let other = ClaimSubmitted(
            claim: ClaimID(number: 2), framework: try Framework.example().code, round: 1, submittedBy: try .of("karin"),
            ordinal: 1, items: try ExaminedLedger.items().filter { $0.assessment.number == 1 })
        #expect(try ledger.act("karin", [other]).contains("1 C-0002 illegalMove"))
    }

    @Test func nothingIsCertifiedWithoutAClaim() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let certified = AssessmentMoved(assessment: AssessmentID(number: 1), move: .certify, claim: ledger.claim)
        #expect(try ledger.act("adam", [certified]) == ["1 A-0001 illegalMove"])
    }

    /// Only what has been superseded is issued anew, on the same award; never what was revoked.
    @Test func aRevokedCertificateIsNotReplaced() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let serial = try ledger.serial(1)
        var again = try ledger.prepared(1, serial: 9)
        again.replaces = serial
        let revoked = CertificateEnded(serial: serial, move: .revoke, reason: .malpractice, on: try .of("2026-05-25"))
        let returned = AssessmentMoved(assessment: AssessmentID(number: 1), move: .return)
        #expect(try ledger.act("adam", [returned, revoked]) == [])
        #expect(try ledger.act("adam", [again]).contains("1 \(try ledger.serial(9)) illegalMove"))

        ledger = try ExaminedLedger(through: .sealed)
        let superseded = CertificateEnded(
            serial: serial, move: .supersede, reason: .superseded, on: try .of("2026-05-25"))
        #expect(try ledger.act("adam", [superseded, again]) == [])
    }

    @Test func statusListsFollowEachOtherAndHoldWhatHasEnded() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        func list(_ sequence: Int, entries: Int) throws -> StatusListPublished {
            let day = Timestamp(try .of("2026-05-25"))
            return StatusListPublished(
                sequence: sequence, thisUpdate: day, nextUpdate: day.adding(seconds: 86_400), entries: entries,
                content: .zero)
        }
        #expect(try ledger.act("adam", [list(.max, entries: 0)]) == ["1 status-list unknown"])
        #expect(try ledger.act("adam", [list(1, entries: 0)]) == [])
        let ended = CertificateEnded(
            serial: try ledger.serial(1), move: .revoke, reason: .error, on: try .of("2026-05-25"))
        #expect(try ledger.act("adam", [ended, list(2, entries: 0)]) == ["2 status-list unknown"])
        #expect(try ledger.act("adam", [list(3, entries: 1)]) == [])
    }

    // MARK: Appeals and re-reviews

    private func lodged(_ assessment: Int) throws -> AppealLodged {
        AppealLodged(
            appeal: AppealID(number: 1), participant: ParticipantID(number: assessment),
            assessment: AssessmentID(number: assessment), grounds: .zero, on: try .of("2026-05-25"))
    }

    private func decided(by handle: String) throws -> AppealDecided {
        AppealDecided(
            appeal: AppealID(number: 1), outcome: .dismissed, by: try .of(handle), reason: .zero,
            on: try .of("2026-05-25"))
    }

    @Test func nothingGoesForwardWhileAnAppealIsOpen() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("karin", [lodged(2)]) == [])
        var other = ledger
        #expect(
            try other.act("irma", [other.signedOff(.internal, "irma", 4)]) == ["1 C-0001 finding appeal-open"])
        #expect(try ledger.act("anna", [decided(by: "anna")]) == [])
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]) == [])
        ledger = try ExaminedLedger(through: .externalSignOff)
        let opened = ReReviewOpened(assessment: AssessmentID(number: 3), because: try ledger.serial(9))
        #expect(try ledger.act("irma", [opened]) == [])
        #expect(
            try ledger.act("adam", [ledger.prepared(1)]) == ["1 \(try ledger.serial(1)) finding re-review-open"])
    }

    @Test func anAppealIsDecidedOnceByAnOutsider() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        #expect(try ledger.act("karin", [lodged(1)]) == [])
        var other = ledger
        #expect(
            try other.act("irma", [decided(by: "irma")]) == ["1 O-0001 finding appeal-decider-took-part"])
        #expect(try ledger.act("anna", [decided(by: "anna")]) == [])
        #expect(try ledger.act("anna", [decided(by: "anna")]) == ["1 O-0001 unknown"])
    }

    @Test func aReReviewIsClosedByAnOutsider() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let opened = ReReviewOpened(assessment: AssessmentID(number: 1), because: try ledger.serial(9))
        func closed(_ handle: String) throws -> ReReviewClosed {
            ReReviewClosed(
                assessment: AssessmentID(number: 1), by: try .of(handle), stands: true, reason: .zero,
                on: try .of("2026-05-25"))
        }
        #expect(try ledger.act("anna", [closed("anna")]) == ["1 A-0001 unknown"])
        #expect(try ledger.act("irma", [opened]) == [])
        var other = ledger
        #expect(try other.act("irma", [closed("irma")]) == ["1 A-0001 finding appeal-decider-took-part"])
        #expect(try ledger.act("anna", [closed("anna")]) == [])
    }
}
