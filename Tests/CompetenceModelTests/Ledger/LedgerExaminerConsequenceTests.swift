import Testing

@testable import CompetenceModel

/// Acts that every signature allows and no use case would have let through: what follows from nothing, what should have
/// followed and did not, and what is disposed of.
@Suite struct LedgerExaminerConsequenceTests {
    private static let day = "2026-05-25"

    private func moved(_ id: Int, _ move: AssessmentState.Move, _ claim: ClaimID? = nil) -> AssessmentMoved {
        AssessmentMoved(assessment: AssessmentID(number: id), move: move, claim: claim)
    }

    // MARK: Invariant 5: moves and what they follow from

    /// Lena takes Karin's assessment away, and makes none in its place.
    @Test func nothingIsSupersededByNothing() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        #expect(try ledger.act("lena", [moved(1, .supersede)]) == [])
        #expect(ledger.openEnds == ["0 moveWithoutCause A-0001, supersede"])
        // An assessment of somebody else does not make up for it, nor one in another transaction.
        #expect(try ledger.act("lena", [ExaminedLedger.recorded(4, 4, "CLEAN-1@1", "lena", 3)]) == [])
        #expect(try ledger.act("lena", [ExaminedLedger.recorded(5, 1, "CLEAN-1@1", "lena", 3)]) == [])
        #expect(ledger.openEnds == ["2 moveWithoutCause A-0001, supersede"])
        var proper = try ExaminedLedger(through: .assessments)
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@1", "lena", 3)
        #expect(try proper.act("lena", [moved(1, .supersede), anew]) == [])
        #expect(proper.openEnds == [])
    }

    @Test func nothingIsClaimedReleasedOrReturnedByNothing() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        #expect(try ledger.act("karin", [moved(1, .claim)]) == [])
        #expect(ledger.openEnds == ["0 moveWithoutCause A-0001, claim"])
        ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("karin", [moved(1, .release, ledger.claim)]) == [])
        #expect(ledger.openEnds == ["0 moveWithoutCause A-0001, release"])
        ledger = try ExaminedLedger(through: .sealed)
        #expect(try ledger.act("adam", [moved(2, .return)]) == [])
        #expect(ledger.openEnds == ["0 moveWithoutCause A-0002, return"])
    }

    @Test func aWithdrawnClaimReleasesItsOwn() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let withdrawn = ClaimWithdrawn(claim: ledger.claim, by: try .of("karin"), reason: .zero)
        #expect(try ledger.act("karin", (1...3).map { moved($0, .release, ledger.claim) } + [withdrawn]) == [])
        #expect(ledger.openEnds == [])
    }

    @Test func aReturnedClaimReturnsWhatItsReviewsDid() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        let review = try ledger.reviewed(1, verdict: .returned, feedback: .zero)
        #expect(try ledger.act("irma", [review]) == [])
        let sent = ClaimReturned(
            claimReturn: ClaimReturn(
                claim: ledger.claim, round: 1, stage: .internal, assurer: try .of("irma"), reason: .zero,
                on: try .of(Self.day)))
        var other = ledger
        #expect(try ledger.act("irma", [moved(1, .return, ledger.claim), sent]) == [])
        #expect(ledger.openEnds == [])
        // Whatever was sampled, assessment 3 was not returned by a review.
        #expect(try other.act("irma", [moved(3, .return, other.claim), sent]) == [])
        #expect(other.openEnds == ["0 moveWithoutCause A-0003, return"])
    }

    @Test func aCertificateIsSupersededByAnother() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let serial = try ledger.serial(1)
        let ended = CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: try .of(Self.day))
        var other = ledger
        #expect(try ledger.act("adam", [ended]) == [])
        #expect(ledger.openEnds == ["0 moveWithoutCause \(serial), supersede"])
        var otherReason = ended
        otherReason.reason = .error
        var again = try other.prepared(1, serial: 9)
        again.replaces = serial
        var proper = other
        #expect(try other.act("adam", [otherReason, again]) == ["1 \(serial) unknown"])
        #expect(try proper.act("adam", [ended, again]) == [])
        #expect(proper.openEnds == [])
    }

    @Test(arguments: [RevocationReason.malpractice, .qualityAssuranceFailure])
    func aRevocationForAFaultLeavesNothingCertified(reason: RevocationReason) throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let serial = try ledger.serial(1)
        let revoked = CertificateEnded(serial: serial, move: .revoke, reason: reason, on: try .of(Self.day))
        var other = ledger
        #expect(try ledger.act("adam", [revoked]) == ["1 \(serial) illegalMove"])
        #expect(try other.act("adam", [moved(1, .return), revoked]) == [])
        #expect(other.openEnds == [])
    }

    // MARK: Appeals

    private func lodged(_ assessment: Int, by participant: Int, on day: String = day) throws -> AppealLodged {
        AppealLodged(
            appeal: AppealID(number: 1), participant: ParticipantID(number: participant),
            assessment: AssessmentID(number: assessment), grounds: .zero, on: try .of(day))
    }

    private func decided(_ outcome: Appeal.Outcome, on day: String = day) throws -> AppealDecided {
        AppealDecided(
            appeal: AppealID(number: 1), outcome: outcome, by: try .of("anna"), reason: .zero, on: try .of(day))
    }

    @Test func anAppealIsOfTheAssessedAndNotOfADayToCome() throws {
        let ledger = try ExaminedLedger(through: .internalSignOff)
        func objections(_ event: AppealLodged) throws -> [String] {
            var copy = ledger
            return try copy.act("karin", [event])
        }
        #expect(try objections(lodged(1, by: 1)) == [])
        // A letter may have come in weeks ago.
        #expect(try objections(lodged(1, by: 1, on: "2026-05-01")) == [])
        #expect(try objections(lodged(1, by: 2)) == ["1 O-0001 unknown"])
        #expect(try objections(lodged(1, by: 1, on: "2026-05-26")) == ["1 O-0001 unknown"])
        #expect(try objections(lodged(9, by: 1)) == ["1 O-0001 unknown"])
    }

    @Test func anUpheldAppealSendsTheAssessmentBack() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        #expect(try ledger.act("karin", [lodged(1, by: 1)]) == [])
        func objections(_ events: [any LedgerEvent]) throws -> ([String], [String]) {
            var copy = ledger
            return (try copy.act("anna", events), copy.openEnds)
        }
        #expect(try objections([moved(1, .return), decided(.upheld)]) == ([], []))
        #expect(try objections([decided(.dismissed)]) == ([], []))
        #expect(try objections([decided(.upheld)]) == (["1 O-0001 illegalMove"], []))
        #expect(try objections([decided(.dismissed, on: "2026-05-24")]) == (["1 O-0001 unknown"], []))
        #expect(
            try objections([moved(1, .return), decided(.dismissed)]) == ([], ["0 moveWithoutCause A-0001, return"]))
    }

    @Test func aFailedReReviewSendsTheAssessmentBack() throws {
        var ledger = try ExaminedLedger(through: .sealed)
        let opened = ReReviewOpened(assessment: AssessmentID(number: 2), because: try ledger.serial(1))
        #expect(try ledger.act("irma", [opened]) == [])
        func closed(stands: Bool, on day: String = Self.day) throws -> ReReviewClosed {
            ReReviewClosed(
                assessment: AssessmentID(number: 2), by: try .of("anna"), stands: stands, reason: .zero,
                on: try .of(day))
        }
        func objections(_ events: [any LedgerEvent]) throws -> ([String], [String]) {
            var copy = ledger
            return (try copy.act("anna", events), copy.openEnds)
        }
        #expect(try objections([closed(stands: true)]) == ([], []))
        #expect(try objections([moved(2, .return), closed(stands: false)]) == ([], []))
        #expect(try objections([closed(stands: false)]) == (["1 A-0002 illegalMove"], []))
        #expect(try objections([closed(stands: true, on: "2026-05-26")]) == (["1 A-0002 unknown"], []))
        #expect(
            try objections([moved(2, .return), closed(stands: true)]) == ([], ["0 moveWithoutCause A-0002, return"]))
    }

    // MARK: One person under two names

    @Test func nobodyAssessesThemselvesUnderAnotherName() throws {
        var ledger = try ExaminedLedger(through: .participants)
        let changed = SHA256Digest(hashing: "P-0001, corrected")
        let own = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        // What is compared is what the ledger holds at that point of both.
        let corrected = ParticipantCorrected(
            participant: ParticipantID(number: 1), details: changed, isProtected: false)
        var asked: [[SHA256Digest]] = []
        #expect(try ledger.act("adam", [corrected]) == [])
        let objections = try ledger.act(
            "karin", [own],
            sharesIdentityNumber: { practitioner, participant in
                asked.append([practitioner, participant])
                return participant == changed
            })
        #expect(objections == ["1 A-0001 finding assessor-is-the-participant"])
        #expect(asked == [[.zero, changed]])
        let another = try ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "karin", 2)
        #expect(try ledger.act("karin", [another], sharesIdentityNumber: { $1 == changed }) == [])
    }

    @Test func nobodyReviewsAClaimWithThemselvesInIt() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        let drawn = SampleDrawn(claim: ledger.claim, sample: sample)
        var other = ledger
        #expect(try other.act("irma", [drawn]) == [])
        #expect(
            try ledger.act("irma", [drawn], sharesIdentityNumber: { _, _ in true }).first
                == "1 C-0001 finding assurer-is-participant")
    }

    // MARK: Invariant 6: what is disposed of

    @Test func onlyEvidenceFilesAreDisposedOf() throws {
        var ledger = try ExaminedLedger(through: .participants)
        let file = SHA256Digest(hashing: "photograph")
        var recorded = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        recorded.evidence[0].files = [file]
        recorded.notes = SHA256Digest(hashing: "notes")
        func disposed(_ digest: SHA256Digest, _ basis: String = "Dokumenthanteringsplan 4.2") -> RecordDisposed {
            RecordDisposed(commitment: digest, basis: basis)
        }
        // Nothing rests on it yet.
        var other = ledger
        #expect(try other.act("adam", [disposed(file)]) == ["1 \(file) unknown"])
        #expect(try ledger.act("karin", [recorded]) == [])
        other = ledger
        #expect(try other.act("adam", [disposed(recorded.notes)]) == ["1 \(recorded.notes) unknown"])
        #expect(try other.act("karin", [disposed(file)]) == ["1 \(file) notAuthorised administrator"])
        other = ledger
        #expect(try other.act("adam", [disposed(file, " – ")]) == ["1 \(file) unknown"])
        #expect(try ledger.act("adam", [disposed(file)]) == [])
        #expect(try ledger.act("adam", [disposed(file)]) == ["1 \(file) unknown"])
        // And it does not come back as the evidence of another.
        var again = try ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "karin", 2)
        again.evidence[0].files = [file]
        #expect(try ledger.act("karin", [again]) == ["1 A-0002 unknown"])
    }
}
