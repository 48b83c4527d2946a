import Testing
@testable import CompetenceModel

/// Who may assess, and what is recorded and put forward.
extension LedgerExaminerTests {
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
}
