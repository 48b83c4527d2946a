import Testing

@testable import CompetenceModel

/// Acts that every signature allows and no use case would have let through: what follows from nothing, what should have
/// followed and did not, and what is disposed of.
extension Expectation {
    private static let day = "2026-05-25"

    private static func moved(_ id: Int, _ move: AssessmentState.Move, _ claim: ClaimID? = nil) -> AssessmentMoved {
        AssessmentMoved(assessment: AssessmentID(number: id), move: move, claim: claim)
    }

    // MARK: Invariant 5: moves and what they follow from

    /// Lena takes Karin's assessment away, and makes none in its place.
    static func nothingIsSupersededByNothing(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        expect(try ledger.act("lena", [moved(1, .supersede)]), [])
        expect(ledger.openEnds, ["0 move-without-cause A-0001 supersede"])
        // An assessment of somebody else does not make up for it, nor one in another transaction.
        expect(try ledger.act("lena", [ExaminedLedger.recorded(4, 4, "CLEAN-1@1", "lena", 3)]), [])
        expect(try ledger.act("lena", [ExaminedLedger.recorded(5, 1, "CLEAN-1@1", "lena", 3)]), [])
        expect(ledger.openEnds, ["2 move-without-cause A-0001 supersede"])
        let proper = try expect.ledger(through: .assessments)
        func anew(_ superseded: Int?) throws -> AssessmentRecorded {
            try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3, superseding: superseded)
        }
        // What takes the place of another names it, and nothing else.
        for superseded in [nil, 2, 9] {
            let wrong = try proper.fork()
            expect(try wrong.act("lena", [moved(1, .supersede), anew(superseded)]), [])
            expect(wrong.openEnds.contains("0 move-without-cause A-0001 supersede"), true)
        }
        let left = try proper.fork()
        expect(try left.act("lena", [anew(1)]), ["1 A-0004 another-stands"])
        expect(left.openEnds, ["0 consequence-missing A-0001 supersede"])
        expect(try proper.act("lena", [moved(1, .supersede), anew(1)]), [])
        expect(proper.openEnds, [])
    }

    /// Judged anew by mistake, and withdrawn: what was there before counts again, in the same act, and nothing else does.
    static func aMistakeIsUndone(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3, superseding: 1)
        expect(try ledger.act("lena", [moved(1, .supersede), anew]), [])
        var other = try ledger.fork()
        expect(try other.act("lena", [moved(1, .reinstate)]), [])
        expect(other.openEnds, ["0 move-without-cause A-0001 reinstate"])
        other = try ledger.fork()
        expect(try other.act("lena", [moved(4, .withdraw)]), [])
        expect(other.openEnds, ["0 consequence-missing A-0001 reinstate"])
        other = try ledger.fork()
        expect(
            try other.act("lena", [moved(4, .withdraw), moved(2, .reinstate)]), ["2 A-0002 assessment-not-in-state"])
        expect(try ledger.act("lena", [moved(4, .withdraw), moved(1, .reinstate)]), [])
        expect(ledger.openEnds, [])
        expect(try ledger.act("karin", ledger.submitted(items: Array(ExaminedLedger.items().prefix(1)))), [])
    }

    /// What was sent back is no mere mistake: withdrawn, it brings back only what had been sent back itself.
    static func whatWasSentBackDoesNotSlipIn(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3, superseding: 1)
        expect(try ledger.act("lena", [moved(1, .supersede), anew]), [])
        // An appeal about it is upheld; then about what followed it.
        let lodged = AppealLodged(
            appeal: AppealID(number: 1), participant: ParticipantID(number: 1), assessment: AssessmentID(number: 4),
            grounds: .zero, on: try .of(day))
        expect(try ledger.act("karin", [lodged]), [])
        let decided = AppealDecided(
            appeal: AppealID(number: 1), outcome: .upheld, by: try .of("anna"), reason: .zero, on: try .of(day))
        expect(try ledger.act("anna", [moved(4, .return), decided]), [])
        expect(
            try ledger.fork().act("lena", [moved(4, .withdraw), moved(1, .reinstate)]).first,
            "1 A-0004 appealed-is-judged-by-another")
        let third = try ExaminedLedger.recorded(5, 1, "CLEAN-1@1", "karin", 2, superseding: 4)
        expect(try ledger.act("karin", [moved(4, .supersede), third]), [])
        // The third was a mistake: the second is returned again, and still not for lena to judge.
        expect(try ledger.act("karin", [moved(5, .withdraw), moved(4, .reinstate)]), [])
        expect(ledger.openEnds, [])
        let again = try ExaminedLedger.recorded(6, 1, "CLEAN-1@1", "lena", 3, superseding: 4)
        expect(
            try ledger.act("lena", [moved(4, .supersede), again]), ["2 A-0006 appealed-is-judged-by-another"])
    }

    static func nothingIsClaimedReleasedOrReturnedByNothing(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .assessments)
        expect(try ledger.act("karin", [moved(1, .claim)]), [])
        expect(ledger.openEnds, ["0 move-without-cause A-0001 claim"])
        ledger = try expect.ledger(through: .submission)
        expect(try ledger.act("karin", [moved(1, .release, ledger.claim)]), [])
        expect(ledger.openEnds, ["0 move-without-cause A-0001 release"])
        ledger = try expect.ledger(through: .sealed)
        expect(try ledger.act("adam", [moved(2, .return)]), [])
        expect(ledger.openEnds, ["0 move-without-cause A-0002 return"])
    }

    static func aWithdrawnClaimReleasesItsOwn(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let withdrawn = ClaimWithdrawn(claim: ledger.claim, by: try .of("karin"), reason: .zero)
        expect(try ledger.act("karin", (1...3).map { moved($0, .release, ledger.claim) } + [withdrawn]), [])
        expect(ledger.openEnds, [])
    }

    static func aReturnedClaimReturnsWhatItsReviewsDid(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalReview)
        let review = try ledger.reviewed(1, verdict: .returned, feedback: .zero)
        expect(try ledger.act("irma", [review]), [])
        let sent = ClaimReturned(
            claimReturn: ClaimReturn(
                claim: ledger.claim, round: 1, stage: .internal, assurer: try .of("irma"), reason: .zero,
                on: try .of(Self.day)))
        let other = try ledger.fork()
        expect(try ledger.act("irma", [moved(1, .return, ledger.claim), sent]), [])
        expect(ledger.openEnds, [])
        // Whatever was sampled, assessment 3 was not returned by a review.
        expect(try other.act("irma", [moved(3, .return, other.claim), sent]), [])
        expect(other.openEnds, ["0 move-without-cause A-0003 return", "0 consequence-missing A-0001 return"])
    }

    static func aCertificateIsSupersededByAnother(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: try .of(Self.day))
        let other = try ledger.fork()
        expect(try ledger.act("adam", [ended]), [])
        expect(ledger.openEnds, ["0 move-without-cause \(serial) supersede"])
        var otherReason = ended
        otherReason.reason = .error
        var again = try other.prepared(1, serial: 9)
        again.replaces = serial
        let proper = try other.fork()
        expect(try other.act("adam", [otherReason, again]), ["1 \(serial) reason-is-superseded"])
        expect(try proper.act("adam", [ended, again]), [])
        expect(proper.openEnds, [])
    }

    static func aRevocationForAFaultLeavesNothingCertified(_ expect: Expectations) throws {
        for reason in [RevocationReason.malpractice, .qualityAssuranceFailure] {
            let ledger = try expect.ledger(through: .sealed)
            let serial = try ledger.serial(1)
            let revoked = CertificateEnded(serial: serial, move: .revoke, reason: reason, on: try .of(Self.day))
            let other = try ledger.fork()
            expect(try ledger.act("adam", [revoked]), [])
            expect(ledger.openEnds, ["0 consequence-missing A-0001 return"])
            expect(try other.act("adam", [moved(1, .return), revoked]), [])
            expect(other.openEnds, [])
        }
    }

    // MARK: Appeals

    private static func lodged(_ assessment: Int, by participant: Int, on day: String = day) throws -> AppealLodged {
        AppealLodged(
            appeal: AppealID(number: 1), participant: ParticipantID(number: participant),
            assessment: AssessmentID(number: assessment), grounds: .zero, on: try .of(day))
    }

    private static func decided(_ outcome: Appeal.Outcome, on day: String = day) throws -> AppealDecided {
        AppealDecided(
            appeal: AppealID(number: 1), outcome: outcome, by: try .of("anna"), reason: .zero, on: try .of(day))
    }

    static func anAppealIsOfTheAssessedAndNotOfADayToCome(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        func objections(_ event: AppealLodged) throws -> [String] {
            let copy = try ledger.fork()
            return try copy.act("karin", [event])
        }
        expect(try objections(lodged(1, by: 1)), [])
        // A letter may have come in weeks ago.
        expect(try objections(lodged(1, by: 1, on: "2026-05-01")), [])
        expect(try objections(lodged(1, by: 2)), ["1 O-0001 differs-from-record participant"])
        expect(try objections(lodged(1, by: 1, on: "2026-05-26")), ["1 O-0001 date-in-the-future"])
        expect(try objections(lodged(9, by: 1)), ["1 O-0001 not-on-record A-0009"])
    }

    static func anUpheldAppealSendsTheAssessmentBack(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .internalSignOff)
        expect(try ledger.act("karin", [lodged(1, by: 1)]), [])
        func objections(_ events: [any EventContent]) throws -> [[String]] {
            let copy = try ledger.fork()
            return [try copy.act("anna", events), copy.openEnds]
        }
        expect(try objections([moved(1, .return), decided(.upheld)]), [[], []])
        expect(try objections([decided(.dismissed)]), [[], []])
        expect(try objections([decided(.upheld)]), [[], ["0 consequence-missing A-0001 return"]])
        expect(try objections([decided(.dismissed, on: "2026-05-24")]), [["1 O-0001 dated-otherwise"], []])
        expect(try objections([moved(1, .return), decided(.dismissed)]), [[], ["0 move-without-cause A-0001 return"]])
    }

    static func aFailedReReviewSendsTheAssessmentBack(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .sealed)
        expect(try ledger.act("adam", ledger.revoked(1)), [])
        let opened = ReReviewOpened(assessment: AssessmentID(number: 2), because: try ledger.serial(1))
        expect(try ledger.act("irma", [opened]), [])
        func closed(stands: Bool, on day: String = Self.day) throws -> ReReviewClosed {
            ReReviewClosed(
                assessment: AssessmentID(number: 2), by: try .of("anna"), stands: stands, reason: .zero,
                on: try .of(day))
        }
        func objections(_ events: [any EventContent]) throws -> [[String]] {
            let copy = try ledger.fork()
            return [try copy.act("anna", events), copy.openEnds]
        }
        expect(try objections([closed(stands: true)]), [[], []])
        expect(try objections([moved(2, .return), closed(stands: false)]), [[], []])
        expect(try objections([closed(stands: false)]), [[], ["0 consequence-missing A-0002 return"]])
        expect(try objections([closed(stands: true, on: "2026-05-26")]), [["1 A-0002 dated-otherwise"], []])
        expect(
            try objections([moved(2, .return), closed(stands: true)]), [[], ["0 move-without-cause A-0002 return"]])
    }

    // MARK: One person under two names

    static func nobodyAssessesThemselvesUnderAnotherName(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let own = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        let other = try ledger.fork()
        expect(
            try ledger.act("karin", [own], sharing: ("karin", 1)), ["1 A-0001 assessor-is-the-participant"])
        // What is compared is what the ledger holds of both at that point.
        let corrected = ParticipantCorrected(
            participant: ParticipantID(number: 1), details: SHA256Digest(hashing: "P-0001, corrected"),
            isProtected: false)
        expect(try other.act("adam", [corrected]), [])
        expect(try other.act("karin", [own], sharing: ("karin", 1)), [])
        let another = try ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "karin", 2)
        expect(try other.act("karin", [another], sharing: ("karin", 1)), [])
    }

    static func nobodyReviewsAClaimWithThemselvesInIt(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let drawn = try ledger.drawnByIrma()
        expect(try ledger.fork().act("irma", [drawn]), [])
        expect(try ledger.act("irma", [drawn], sharing: ("irma", 2)), ["1 C-0001 assurer-is-participant"])
    }

    // MARK: Invariant 6: what is disposed of

    static func onlyEvidenceFilesAreDisposedOf(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let file = SHA256Digest(hashing: "photograph")
        var recorded = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        recorded.evidence[0].files = [file]
        recorded.notes = SHA256Digest(hashing: "notes")
        func disposed(_ digest: SHA256Digest, _ basis: String = "Dokumenthanteringsplan 4.2") -> RecordDisposed {
            RecordDisposed(commitment: digest, basis: basis)
        }
        // Nothing rests on it yet.
        var other = try ledger.fork()
        expect(
            try other.act("adam", [disposed(file)]),
            ["1 \(file) not-on-record evidence file 7482d5802c3c27987ced2beb1d3527c78661deb4e54a9b7ee7106bd7524b0792"])
        expect(try ledger.act("karin", [recorded]), [])
        other = try ledger.fork()
        expect(
            try other.act("adam", [disposed(recorded.notes)]),
            [
                "1 \(recorded.notes) not-on-record evidence file ab5aa97074c454a0632057e704220d9a6678fbf773a0a5806fc09b8173b07309"
            ])
        expect(try other.act("karin", [disposed(file)]), ["1 \(file) role-required"])
        other = try ledger.fork()
        expect(try other.act("adam", [disposed(file, " – ")]), ["1 \(file) basis-missing"])
        expect(try ledger.act("adam", [disposed(file)]), [])
        expect(try ledger.act("adam", [disposed(file)]), ["1 \(file) differs-from-record disposal"])
        // And it does not come back as the evidence of another.
        var again = try ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "karin", 2)
        again.evidence[0].files = [file]
        expect(try ledger.act("karin", [again]), ["1 A-0002 evidence-disposed"])
    }
}
