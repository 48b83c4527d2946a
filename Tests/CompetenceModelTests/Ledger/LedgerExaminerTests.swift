import Testing

@testable import CompetenceModel

/// What somebody with a key and a hand in the database can append, and no use case would have let through. Each test goes through
/// a story to which there is no objection, and then does one thing that there is.
@Suite struct LedgerExaminerTests {
    @Test func aProperStoryMeetsNoObjection() throws {
        let ledger = try ExaminedLedger(through: .sealed)
        // Both samples can be drawn again from what the ledger holds.
        #expect(ledger.examiner.proofs.map(\.stage) == [.internal, .external])
        for proof in ledger.examiner.proofs {
            #expect(proof.claim == ledger.claim && proof.round == 1 && proof.ordinal == 0)
            #expect(proof.submission == ledger.submission)
            let root = try #require(proof.root)
            #expect(try #require(proof.reveal).isCommitted(in: root))
            #expect(proof.population.map(\.assessment.text) == ["A-0001", "A-0002", "A-0003"])
        }
    }

    // MARK: Invariants 1 and 2: who writes, and with what role

    @Test func nobodyWritesInAnothersName() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        let review = try ledger.reviewed(1)
        #expect(try ledger.act("anna", [review]) == ["1 C-0001 signedByAnother irma anna"])
        ledger = try ExaminedLedger(through: .internalReview)
        let signOff = try ledger.signedOff(.internal, "irma", 4)
        #expect(try ledger.act("karin", [signOff]) == ["1 C-0001 signedByAnother irma karin"])
    }

    /// An external assurer's own signed decision is brought in by somebody else.
    @Test func aDelegatedDecisionHasItsOwnAuthor() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let drawn = SampleDrawn(claim: ledger.claim, sample: sample)
        let decision = try ledger.export()
        var other = ledger
        #expect(try other.act("irma", [drawn]) == ["1 C-0001 signedByAnother eva irma"])
        other = ledger
        #expect(
            try other.act("irma", [decision, drawn]) == [
                "1 C-0001 decisionNotGenuine eva", "2 C-0001 signedByAnother eva irma",
            ])
        let delegation = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-25"))
        other = ledger
        #expect(try other.act("irma", [decision, drawn], delegation: delegation) == [])
        // It is spent with its transaction.
        #expect(try ledger.act("irma", [decision], delegation: delegation) == [])
        #expect(try ledger.act("irma", [drawn], delegation: delegation) == ["1 C-0001 signedByAnother eva irma"])
    }

    /// What counts is the day of the decision, not the day on which it came in.
    @Test func aDelegatedDecisionIsOfItsOwnDay() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        let decision = try ledger.export()
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 6), practitioner: try .of("eva"), from: try .of("2026-05-27"),
            reason: .zero)
        #expect(try ledger.act("adam", [withdrawn]) == [])
        let acts: [any LedgerEvent] =
            [decision, SampleDrawn(claim: ledger.claim, sample: sample)]
            + (try sample.items.map { try ledger.reviewed($0.assessment.number, .external, "eva") })
            + [try ledger.signedOff(.external, "eva", 6)]
        let late = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-27"))
        var other = ledger
        let objections = try other.act("irma", acts, on: "2026-05-28", delegation: late)
        #expect(objections.contains("2 C-0001 finding assurer-not-authorised"))
        let inTime = LedgerExaminer.Delegation(assurer: try .of("eva"), on: try .of("2026-05-26"))
        #expect(try ledger.act("irma", acts, on: "2026-05-28", delegation: inTime) == [])
    }

    /// A decision answers the newest package of the round, once, by whom it was addressed to.
    @Test func aDecisionAnswersWhatWasExported() throws {
        var ledger = try ExaminedLedger(through: .internalSignOff)
        let claim = ledger.claim
        let eva = try Handle.of("eva")
        let delegation = LedgerExaminer.Delegation(assurer: eva, on: try .of("2026-05-25"))
        func exported(_ text: String, to handle: Handle) -> ClaimExported {
            ClaimExported(claim: claim, round: 1, addressee: handle, package: SHA256Digest(hashing: text))
        }
        func imported(_ text: String, round: Int = 1) -> DecisionImported {
            DecisionImported(
                claim: claim, round: round, assurer: eva, package: SHA256Digest(hashing: text), decision: .zero)
        }
        func objections(_ event: any LedgerEvent, _ ledger: inout ExaminedLedger) throws -> [String] {
            try ledger.act("irma", [event], delegation: delegation)
        }
        let refused = ["1 C-0001 unsolicitedDecision"]
        #expect(try objections(imported("first"), &ledger) == refused)
        ledger = try ExaminedLedger(through: .internalSignOff)
        var byAssessor = ledger
        #expect(
            try byAssessor.act("karin", [exported("first", to: eva)])
                == ["1 C-0001 notAuthorised administrator/internalQualityAssurer"])
        #expect(try objections(exported("first", to: eva), &ledger) == [])
        var other = ledger
        #expect(try objections(imported("second"), &other) == refused)
        other = ledger
        #expect(try objections(imported("first", round: 2), &other) == refused)
        other = ledger
        #expect(try objections(exported("second", to: eva), &other) == [])
        #expect(try objections(imported("first"), &other) == refused)
        other = ledger
        #expect(try objections(exported("second", to: .of("anna")), &other) == [])
        #expect(try objections(imported("second"), &other) == refused)
        #expect(try objections(imported("first"), &ledger) == [])
        #expect(try objections(imported("first"), &ledger) == refused)
    }

    @Test func nobodyGrantsWithoutBeingAdministrator() throws {
        var ledger = try ExaminedLedger(through: .people)
        #expect(
            try ledger.act("karin", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)])
                == ["1 karin notAuthorised administrator"])
        #expect(
            try ledger.act("irma", [FrameworkImported(framework: .example(), file: .zero)])
                == ["1 OCN-CLEAN notAuthorised administrator"])
        #expect(
            try ledger.act("nobody", [FrameworkImported(framework: .example(), file: .zero)])
                == ["1 OCN-CLEAN notAuthorised administrator"])
    }

    @Test func onlyTheOwnerOrAnAdministratorEndsAKey() throws {
        var ledger = try ExaminedLedger(through: .people)
        let ended = KeyEnded(practitioner: try .of("irma"), key: .zero, from: try .of("2026-05-25"))
        #expect(try ledger.act("anna", [ended]) == ["1 irma notAuthorised administrator"])
        #expect(try ledger.act("irma", [ended]) == [])
        #expect(try ledger.act("adam", [ended]) == [])
    }

    // MARK: Invariant 3: authorisations

    /// nils is a provisional assessor of one approved validation; the policy asks for one.
    private func nilsIsProvisional(needed: Int = 1) throws -> ExaminedLedger {
        var ledger = try ExaminedLedger(through: .people)
        var framework = try Framework.example()
        framework.qualityPolicy.approvedValidations = needed
        let events: [any LedgerEvent] =
            [
                PractitionerAdded(handle: try .of("nils"), organisation: nil, participant: nil, details: .zero),
                try ExaminedLedger.granted("nils", .assessor, 9, provisional: true),
                FrameworkImported(framework: framework, file: .zero),
                FrameworkApproved(
                    adoption: PanelAdoption(
                        framework: framework.code, units: framework.units.map(\.reference), panel: "Städ",
                        on: try .of("2026-01-15"), decision: "P1")),
                ParticipantAdded(
                    participant: ParticipantID(number: 1), details: .zero, sex: nil, municipality: nil,
                    isProtected: false),
                ParticipantRegistered(
                    participant: ParticipantID(number: 1), framework: framework.code, on: try .of("2026-02-01")),
            ]
        #expect(try ledger.act("adam", events) == [])
        #expect(
            try ledger.act("nils", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "nils", 9, provisional: true)]) == [])
        let item = try ClaimItem.of("A-0001", "P-0001", "CLEAN-1@1", "nils", [.observation], isProvisional: true)
        let submitted: [any LedgerEvent] = [
            ClaimSubmitted(
                claim: ledger.claim, framework: framework.code, round: 1, submittedBy: try .of("karin"), ordinal: 0,
                items: [item]),
            AssessmentMoved(assessment: AssessmentID(number: 1), move: .claim, claim: ledger.claim),
        ]
        #expect(try ledger.act("karin", submitted) == [])
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets, of: [item])
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]) == [])
        return ledger
    }

    private func certified(
        _ change: (inout AssessorCertified) throws -> Void = { _ in }
    ) throws -> AssessorCertified {
        var event = AssessorCertified(
            authorisation: Authorisation(
                id: AuthorisationID(number: 10), practitioner: try .of("nils"), role: .assessor,
                from: try .of("2026-05-25"), basis: "Bedömarutbildning"),
            provisional: AuthorisationID(number: 9), trainedOn: try .of("2026-05-12"),
            validations: [AssessmentID(number: 1)])
        try change(&event)
        return event
    }

    @Test func anAssessorIsCertifiedByTrainingAndApprovedValidations() throws {
        var ledger = try nilsIsProvisional()
        // Not reviewed, and returned.
        var other = ledger
        let refused = ["1 nils finding validations-not-approved"]
        #expect(try other.act("adam", [certified { $0.validations = [] }]) == refused)
        other = ledger
        #expect(try other.act("irma", [ledger.reviewed(1, verdict: .returned, feedback: .zero)]) == [])
        #expect(try other.act("adam", [certified { $0.validations = [] }]) == refused)

        #expect(try ledger.act("irma", [ledger.reviewed(1)]) == [])
        other = ledger
        #expect(try other.act("adam", [certified()]) == [])
        // The provisional authorisation has ended with it.
        #expect(try other.act("adam", [certified()]).contains("1 nils finding not-provisional"))
        other = ledger
        #expect(try other.act("irma", [certified()]) == ["1 nils notAuthorised administrator"])
        #expect(
            try ledger.act("adam", [certified { $0.trainedOn = try .of("2026-05-26") }])
                == ["1 nils finding training-not-completed"])
    }

    /// Everything of the event that could be made up.
    @Test func aCertificationSaysWhatIsSo() throws {
        var reviewed = try nilsIsProvisional()
        #expect(try reviewed.act("irma", [reviewed.reviewed(1)]) == [])
        let forgeries: [(inout AssessorCertified) throws -> Void] = [
            { $0.validations = [] },
            { $0.validations = [AssessmentID(number: 1), AssessmentID(number: 2)] },
            { $0.provisional = AuthorisationID(number: 2) },
            { $0.authorisation.practitioner = try .of("karin") },
            { $0.authorisation.id = AuthorisationID(number: 9) },
            { $0.authorisation.role = .internalQualityAssurer },
            { $0.authorisation.from = try .of("2026-02-01") },
            { $0.authorisation.isProvisional = true },
            { $0.authorisation.framework = try Framework.example().code },
        ]
        for (index, forge) in forgeries.enumerated() {
            var ledger = reviewed
            let objections = try ledger.act("adam", [certified(forge)])
            #expect(objections.contains { $0.hasSuffix("unknown") }, "\(index): \(objections)")
        }
        // What the policy asks for.
        var strict = try nilsIsProvisional(needed: 2)
        #expect(try strict.act("irma", [strict.reviewed(1)]) == [])
        #expect(try strict.act("adam", [certified()]) == ["1 nils finding validations-not-approved"])
    }

    @Test func anAuthorisationThatIsSilentAboutAProvisionalOneIsFound() throws {
        var ledger = try nilsIsProvisional()
        var other = ledger
        #expect(
            try other.act("adam", [ExaminedLedger.granted("nils", .assessor, 10)])
                == ["1 nils finding assessor-is-provisional"])
        #expect(
            try ledger.act("adam", [ExaminedLedger.granted("nobody", .assessor, 10)]) == ["1 nobody unknown"])
    }

    @Test func anAdministratorWithALimitIsFound() throws {
        var ledger = try ExaminedLedger(through: .catalogue)
        var granted = try ExaminedLedger.granted("irma", .administrator, 9)
        granted.authorisation.framework = try Framework.example().code
        #expect(try ledger.act("adam", [granted]) == ["1 irma finding administrator-limited"])
    }

    // MARK: Invariant 3: assessments and submissions

    @Test func anAssessmentPassesItsRules() throws {
        var ledger = try ExaminedLedger(through: .participants)
        var event = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        event.judgements.removeLast()
        #expect(try ledger.act("karin", [event]) == ["1 A-0001 finding criterion-not-judged"])
        ledger = try ExaminedLedger(through: .participants)
        #expect(
            try ledger.act("irma", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "irma", 4)])
                == ["1 A-0001 finding assessor-not-authorised", "1 A-0001 unknown"])
        ledger = try ExaminedLedger(through: .participants)
        #expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 9, "CLEAN-1@1", "karin", 2)])
                == ["1 A-0001 finding participant-not-registered"])
        #expect(
            try ledger.act("karin", [ExaminedLedger.recorded(2, 2, "CLEAN-9@1", "karin", 2)]) == ["1 A-0002 unknown"])
    }

    /// The authorisation named is the one that holds, and whether it is provisional is no matter of choice: what is
    /// provisional is sampled in full.
    @Test func theAuthorisationIsTheTrueOne() throws {
        var ledger = try ExaminedLedger(through: .participants)
        #expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 3)]) == ["1 A-0001 unknown"])
        #expect(try ledger.act("adam", ExaminedLedger.person("nils", .administrator, 8)) == [])
        #expect(try ledger.act("adam", [ExaminedLedger.granted("nils", .assessor, 9, provisional: true)]) == [])
        var other = ledger
        #expect(
            try other.act("nils", [ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "nils", 9)]) == ["1 A-0002 unknown"])
        #expect(
            try ledger.act("nils", [ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "nils", 9, provisional: true)]) == [])
    }

    /// Recorded after a withdrawal, dated before it: it must be marked for review in full.
    @Test func aJudgementDatedBackIsMarked() throws {
        var ledger = try ExaminedLedger(through: .participants)
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 2), practitioner: try .of("karin"), from: try .of("2026-05-25"),
            reason: .zero)
        #expect(try ledger.act("adam", [withdrawn]) == [])
        var other = ledger
        #expect(
            try other.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)]) == ["1 A-0001 unknown"])
        #expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2, provisional: true)]) == [])
    }

    /// Of one participant in one unit, one assessment stands: no second certificate by a second assessment.
    @Test func anEarlierAssessmentIsSupersededFirst() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        var other = ledger
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@2", "karin", 2)
        #expect(try other.act("karin", [anew]) == ["1 A-0004 illegalMove"])
        #expect(
            try ledger.act("karin", [AssessmentMoved(assessment: AssessmentID(number: 1), move: .supersede), anew])
                == [])
    }

    @Test func aSubmissionTellsTheTruth() throws {
        func objections(_ breakIt: (inout [ClaimItem]) -> Void) throws -> [String] {
            var ledger = try ExaminedLedger(through: .assessments)
            var items = try ExaminedLedger.items()
            breakIt(&items)
            return try ledger.act("karin", ledger.submitted(items: items)).filter { $0.hasPrefix("1 ") }
        }
        #expect(try objections { _ in } == [])
        #expect(try objections { $0[0].methods = [.written] } == ["1 C-0001 unknown"])
        #expect(try objections { $0[0].isProvisional = true } == ["1 C-0001 unknown"])
        #expect(try objections { $0[0].participant = ParticipantID(number: 4) } == ["1 C-0001 unknown"])
        #expect(try objections { $0[0].assessor = $0[2].assessor } == ["1 C-0001 unknown"])
        #expect(try objections { $0 = [] } == ["1 C-0001 finding claim-empty"])
        var ledger = try ExaminedLedger(through: .assessments)
        #expect(try ledger.act("karin", ledger.submitted(ordinal: 1)) == ["1 C-0001 unknown"])
        ledger = try ExaminedLedger(through: .assessments)
        #expect(try ledger.act("karin", ledger.submitted(round: 2, items: [])).contains("1 C-0001 unknown"))
        ledger = try ExaminedLedger(through: .assessments)
        #expect(
            try ledger.act("irma", ledger.submitted(by: "irma")).first
                == "1 C-0001 notAuthorised assessor/occupationalAssessor")
    }

    @Test func nothingIsClaimedTwice() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let again = ClaimSubmitted(
            claim: ClaimID(number: 2), framework: try Framework.example().code, round: 1, submittedBy: try .of("karin"),
            ordinal: 1, items: [try ExaminedLedger.items()[0]])
        #expect(try ledger.act("karin", [again]) == ["1 C-0002 illegalMove"])
    }

    // MARK: Invariant 3: samples and reviews

    @Test func aSampleIsTheOneThatHadToBeDrawn() throws {
        func objections(_ breakIt: (inout Sample) throws -> Void) throws -> [String] {
            var ledger = try ExaminedLedger(through: .submission)
            var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
            try breakIt(&sample)
            return try ledger.act(sample.reviewer.text, [SampleDrawn(claim: ledger.claim, sample: sample)])
        }
        #expect(try objections { _ in } == [])
        #expect(try objections { $0.items.removeLast() } == ["1 C-0001 sample otherItems"])
        #expect(
            try objections { $0.reveal = ExaminedLedger.irmasSecrets.reveal(1) } == ["1 C-0001 sample otherSecret"])
        #expect(
            try objections { $0.reveal = ExaminedLedger.evasSecrets.reveal(0) } == ["1 C-0001 sample otherSecret"])
        // anna never committed to secrets: her draw reveals nothing and holds everything, or is none.
        #expect(try objections { $0.reviewer = try .of("anna") } == ["1 C-0001 sample notCommitted"])
        #expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
            } == ["1 C-0001 sample notEverything"])
        #expect(
            try objections {
                $0.reviewer = try .of("anna")
                $0.reveal = nil
                $0.items = try ExaminedLedger.items().map {
                    Sample.Item(assessment: $0.assessment, reasons: [.noCommittedSecret])
                }
            } == [])
        #expect(try objections { $0.round = 2 } == ["1 C-0001 unknown"])
    }

    /// A root registered after the submission draws nothing: it could have been chosen for the sample it gives.
    @Test func aRootRegisteredLaterDoesNotCount() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let later = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        #expect(
            try ledger.act(
                "adam",
                [KeyRegistered(practitioner: .of("irma"), key: RegisteredKey(publicKey: [2], samplingRoot: later.root))]
            )
                == [])
        var other = ledger
        let chosen = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", later))
        #expect(try other.act("irma", [chosen]) == ["1 C-0001 sample otherSecret"])
        let due = SampleDrawn(
            claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        #expect(try ledger.act("irma", [due]) == [])
    }

    /// Of several roots the newest before the submission counts, so nobody chooses among their own.
    @Test func ofSeveralRootsTheNewestCounts() throws {
        var ledger = try ExaminedLedger(through: .assessments)
        let newer = SamplingSecrets(seed: [UInt8](repeating: 9, count: 32))
        #expect(
            try ledger.act(
                "adam",
                [KeyRegistered(practitioner: .of("irma"), key: RegisteredKey(publicKey: [2], samplingRoot: newer.root))]
            )
                == [])
        #expect(try ledger.act("karin", ledger.submitted()) == [])
        var other = ledger
        let old = SampleDrawn(
            claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets))
        #expect(try other.act("irma", [old]) == ["1 C-0001 sample otherSecret"])
        let new = SampleDrawn(claim: ledger.claim, sample: try ledger.drawn(.internal, "irma", newer))
        #expect(try ledger.act("irma", [new]) == [])
    }

    @Test func aSecondDrawOnlyWidens() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        var sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        var narrower = ledger
        sample.items.removeFirst()
        #expect(
            try narrower.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)])
                == ["1 C-0001 sample otherItems"])
        // Neither to less than everything, nor with other reasons for what was drawn.
        sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        let rest = try ExaminedLedger.items().map(\.assessment).filter { !sample.contains($0) }
        try #require(!rest.isEmpty)
        for wrong in [
            sample.widened(to: rest.dropLast()),
            Sample(
                stage: .internal, round: 1, reviewer: sample.reviewer, reveal: sample.reveal,
                items: try ExaminedLedger.items().map { Sample.Item(assessment: $0.assessment, reasons: [.widened]) }),
        ] {
            var other = ledger
            #expect(
                try other.act("irma", [SampleDrawn(claim: ledger.claim, sample: wrong)])
                    == ["1 C-0001 sample otherItems"])
        }
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample.widened(to: rest))]) == [])
    }

    /// What is returned between the draw and the widening is owed at the next draw, and was not at this one.
    @Test func aWidenedSampleIsProvedAsItWasDrawn() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]) == [])
        let returned = try #require(sample.items.first).assessment.number
        #expect(try ledger.act("irma", [ledger.reviewed(returned, verdict: .returned, feedback: .zero)]) == [])
        let widened = sample.widened(to: try ExaminedLedger.items().map(\.assessment))
        #expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: widened)]) == [])

        let proofs = ledger.examiner.proofs
        #expect(proofs.map(\.items) == [sample.items, widened.items])
        #expect(proofs.map(\.carriedOver) == [[], []])
    }

    @Test func aReviewIsOfTheClaimAndTheRound() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.reviewed(1)]) == ["1 C-0001 finding sample-not-drawn"])
        ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        // An approval of something outside the claim would pay its debt in another.
        #expect(try ledger.act("irma", [ledger.reviewed(4)]) == ["1 C-0001 unknown"])
        #expect(try ledger.act("irma", [ledger.reviewed(1, round: 2)]) == ["1 C-0001 unknown"])
        #expect(
            try ledger.act("irma", [ledger.reviewed(1, verdict: .returned)]) == ["1 C-0001 finding feedback-missing"])
        #expect(try ledger.act("irma", [ledger.reviewed(1, verdict: .returned, feedback: .zero)]) == [])
    }

    @Test func nobodyReviewsTheirOwn() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(try ledger.act("irma", [ledger.drawnByIrma()]) == [])
        #expect(try ledger.act("adam", [ExaminedLedger.granted("karin", .internalQualityAssurer, 9)]) == [])
        #expect(
            try ledger.act("karin", [ledger.reviewed(3, .internal, "karin")]) == [
                "1 C-0001 finding assurer-assessed", "1 C-0001 finding assurer-submitted",
            ])
        #expect(
            try ledger.act("eva", [ledger.reviewed(1, .internal, "eva")]) == [
                "1 C-0001 finding assurer-not-authorised", "1 C-0001 finding internal-assurer-outside-centre",
            ])
    }

    // MARK: Sign-offs

    @Test func aSignOffNeedsItsSample() throws {
        var ledger = try ExaminedLedger(through: .submission)
        #expect(
            try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4)]) == ["1 C-0001 finding sample-not-drawn"])
        ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets)
        #expect(
            try ledger.act(
                "irma", [SampleDrawn(claim: ledger.claim, sample: sample), ledger.signedOff(.internal, "irma", 4)])
                == ["2 C-0001 finding sample-incomplete"])
    }

    @Test func aSignOffTellsTheTruth() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 5)]) == ["1 C-0001 unknown"])
        ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, round: 2)]) == ["1 C-0001 unknown"])
        // Nothing was returned, so nothing leaves the claim.
        ledger = try ExaminedLedger(through: .internalReview)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2])]) == ["1 C-0001 unknown"])
    }

    /// What was returned after everything was reviewed leaves the claim; whoever keeps it in is found out, twice.
    @Test func whatWasReturnedLeavesTheClaim() throws {
        var ledger = try ExaminedLedger(through: .internalReview)
        let rest = try (1...3).map {
            try ledger.reviewed($0, verdict: $0 == 2 ? .returned : .approved, feedback: .zero)
        }
        #expect(try ledger.act("irma", rest) == [])
        var kept = ledger
        #expect(try kept.act("irma", [kept.signedOff(.internal, "irma", 4)]) == ["1 C-0001 unknown"])
        #expect(
            try kept.act("adam", [kept.prepared(2)]).contains("1 \(try kept.serial(2)) finding sample-holds-return"))
        let moved = AssessmentMoved(assessment: AssessmentID(number: 2), move: .return, claim: ledger.claim)
        #expect(try ledger.act("irma", [ledger.signedOff(.internal, "irma", 4, without: [2]), moved]) == [])
    }

    @Test func stagesComeInTheirOrderAndByDifferentPeople() throws {
        var ledger = try ExaminedLedger(through: .submission)
        let sample = try ledger.drawn(.external, "eva", ExaminedLedger.evasSecrets)
        #expect(
            try ledger.act("eva", [SampleDrawn(claim: ledger.claim, sample: sample)])
                == ["1 C-0001 finding stage-not-due"])
        ledger = try ExaminedLedger(through: .internalSignOff)
        #expect(try ledger.act("adam", [ExaminedLedger.granted("irma", .externalQualityAssurer, 9)]) == [])
        #expect(
            try ledger.act("irma", [ledger.reviewed(1, .external, "irma")]) == [
                "1 C-0001 finding external-assurer-of-same-centre",
                "1 C-0001 finding assurer-took-part-in-other-stage", "1 C-0001 finding sample-not-drawn",
            ])
    }

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
