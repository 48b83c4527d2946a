import Testing
@testable import CompetenceModel

/// Who may assess, and what is recorded and put forward.
extension Expectation {
    // MARK: Invariant 3: authorisations

    /// nils is a provisional assessor of one approved validation; the policy asks for one.
    private static func nilsIsProvisional(_ expect: Expectations, needed: Int = 1) throws -> ExaminedLedger {
        let ledger = try expect.ledger(through: .people)
        var framework = try Framework.example()
        framework.qualityPolicy.approvedValidations = needed
        let events: [any EventContent] =
            [
                PractitionerAdded(
                    handle: try .of("nils"), organisation: try .of("EMM"), participant: nil, details: .zero),
                try ExaminedLedger.granted("nils", .assessor, 9, provisional: true),
                FrameworkImported(framework: framework, file: .zero),
                FrameworkApproved(
                    adoption: PanelAdoption(
                        framework: framework.code, units: framework.units.map(\.reference), panel: "Städ",
                        on: try .of("2026-01-15"), decision: "P1", relevantUntil: try .of("2030-01-15"))),
                ParticipantAdded(
                    participant: ParticipantID(number: 1), details: .zero, sex: nil, municipality: nil,
                    isProtected: false, organisation: try .of("EMM"), from: try .of("2026-05-01")),
                ParticipantRegistered(
                    participant: ParticipantID(number: 1), framework: framework.code, on: try .of("2026-05-25")),
            ]
        expect(try ledger.act("adam", events), [])
        expect(try ledger.act("nils", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "nils", 9, provisional: true)]), [])
        let item = try ClaimItem.of("A-0001", "P-0001", "CLEAN-1@1", "nils", [.observation], isProvisional: true)
        let submitted: [any EventContent] = [
            ClaimSubmitted(
                claim: ledger.claim, framework: framework.code, organisation: try .of("EMM"), round: 1,
                submittedBy: try .of("karin"), items: [item]),
            AssessmentMoved(assessment: AssessmentID(number: 1), move: .claim, claim: ledger.claim),
        ]
        expect(try ledger.act("karin", submitted), [])
        let sample = try ledger.drawn(.internal, "irma", ExaminedLedger.irmasSecrets, of: [item])
        expect(try ledger.act("irma", [SampleDrawn(claim: ledger.claim, sample: sample)]), [])
        return ledger
    }

    private static func certified(
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

    static func anAssessorIsCertifiedByTrainingAndApprovedValidations(_ expect: Expectations) throws {
        let ledger = try nilsIsProvisional(expect)
        // Not reviewed, and returned.
        var other = try ledger.fork()
        let refused = ["1 nils validations-not-approved"]
        expect(try other.act("adam", [certified { $0.validations = [] }]), refused)
        other = try ledger.fork()
        expect(try other.act("irma", [ledger.reviewed(1, verdict: .returned, feedback: .zero)]), [])
        expect(try other.act("adam", [certified { $0.validations = [] }]), refused)

        expect(try ledger.act("irma", [ledger.reviewed(1)]), [])
        other = try ledger.fork()
        expect(try other.act("adam", [certified()]), [])
        // The provisional authorisation has ended with it.
        expect(try other.act("adam", [certified()]).contains("1 nils not-provisional"), true)
        other = try ledger.fork()
        expect(try other.act("irma", [certified()]), ["1 nils role-required"])
        expect(
            try ledger.act("adam", [certified { $0.trainedOn = try .of("2026-05-26") }]),
            ["1 nils training-not-completed"])
    }

    /// Everything of the event that could be made up.
    static func aCertificationSaysWhatIsSo(_ expect: Expectations) throws {
        let reviewed = try nilsIsProvisional(expect)
        expect(try reviewed.act("irma", [reviewed.reviewed(1)]), [])
        let forgeries: [(String, (inout AssessorCertified) throws -> Void)] = [
            ("nils differs-from-record validations", { $0.validations = [] }),
            (
                "nils differs-from-record validations",
                { $0.validations = [AssessmentID(number: 1), AssessmentID(number: 2)] }
            ),
            ("nils not-on-record Z-0002", { $0.provisional = AuthorisationID(number: 2) }),
            ("karin not-on-record Z-0009", { $0.authorisation.practitioner = try .of("karin") }),
            ("nils differs-from-record number", { $0.authorisation.id = AuthorisationID(number: 9) }),
            ("nils differs-from-record authorisation", { $0.authorisation.role = .internalQualityAssurer }),
            ("nils differs-from-record authorisation", { $0.authorisation.from = try .of("2026-02-01") }),
            ("nils differs-from-record authorisation", { $0.authorisation.isProvisional = true }),
            (
                "nils differs-from-record authorisation",
                { $0.authorisation.framework = try Framework.example().code }
            ),
        ]
        for (found, forge) in forgeries {
            let ledger = try reviewed.fork()
            expect(try ledger.act("adam", [certified(forge)]), ["1 \(found)"])
        }
        // What the policy asks for.
        let strict = try nilsIsProvisional(expect, needed: 2)
        expect(try strict.act("irma", [strict.reviewed(1)]), [])
        expect(try strict.act("adam", [certified()]), ["1 nils validations-not-approved"])
    }

    static func anAuthorisationThatIsSilentAboutAProvisionalOneIsFound(_ expect: Expectations) throws {
        let ledger = try nilsIsProvisional(expect)
        let other = try ledger.fork()
        expect(
            try other.act("adam", [ExaminedLedger.granted("nils", .assessor, 10)]), ["1 nils assessor-is-provisional"])
        expect(
            try ledger.act("adam", [ExaminedLedger.granted("nobody", .assessor, 10)]), ["1 nobody not-on-record nobody"]
        )
    }

    static func anAdministratorWithALimitIsFound(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .catalogue)
        var granted = try ExaminedLedger.granted("irma", .administrator, 9)
        granted.authorisation.framework = try Framework.example().code
        expect(try ledger.act("adam", [granted]), ["1 irma role-not-limited"])
    }

    // MARK: Invariant 3: assessments and submissions

    static func anAssessmentPassesItsRules(_ expect: Expectations) throws {
        var ledger = try expect.ledger(through: .participants)
        var event = try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)
        event.judgements.removeLast()
        expect(try ledger.act("karin", [event]), ["1 A-0001 criterion-not-judged"])
        ledger = try expect.ledger(through: .participants)
        expect(
            try ledger.act("irma", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "irma", 4)]),
            ["1 A-0001 assessor-not-authorised"])
        ledger = try expect.ledger(through: .participants)
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 9, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0001 participant-not-registered"])
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(2, 2, "CLEAN-9@1", "karin", 2)]),
            ["1 A-0002 not-on-record CLEAN-9@1, OCN-CLEAN"])
    }

    /// The authorisation named is the one that holds, and whether it is provisional is no matter of choice: what is
    /// provisional is sampled in full.
    static func theAuthorisationIsTheTrueOne(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        expect(
            try ledger.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 3)]),
            ["1 A-0001 differs-from-record authorisation"])
        expect(try ledger.act("adam", ExaminedLedger.person("nils", .administrator, 8)), [])
        expect(try ledger.act("adam", [ExaminedLedger.granted("nils", .assessor, 9, provisional: true)]), [])
        let other = try ledger.fork()
        expect(
            try other.act("nils", [ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "nils", 9)]),
            ["1 A-0002 differs-from-record authorisation"])
        expect(try ledger.act("nils", [ExaminedLedger.recorded(2, 2, "CLEAN-1@1", "nils", 9, provisional: true)]), [])
    }

    /// Recorded after a withdrawal, dated before it: it must be marked for review in full.
    static func aJudgementDatedBackIsMarked(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .participants)
        let withdrawn = AuthorisationWithdrawn(
            authorisation: AuthorisationID(number: 2), practitioner: try .of("karin"), from: try .of("2026-05-25"),
            reason: .zero)
        expect(try ledger.act("adam", [withdrawn]), [])
        let other = try ledger.fork()
        expect(
            try other.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2)]),
            ["1 A-0001 differs-from-record authorisation"])
        expect(try ledger.act("karin", [ExaminedLedger.recorded(1, 1, "CLEAN-1@1", "karin", 2, provisional: true)]), [])
    }

    /// Of one participant in one unit, one assessment stands: no second certificate by a second assessment.
    static func anEarlierAssessmentIsSupersededFirst(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .assessments)
        let other = try ledger.fork()
        let anew = try ExaminedLedger.recorded(4, 1, "CLEAN-1@2", "karin", 2)
        expect(try other.act("karin", [anew]), ["1 A-0004 another-stands"])
        expect(
            try ledger.act("karin", [AssessmentMoved(assessment: AssessmentID(number: 1), move: .supersede), anew]), [])
    }

    static func aSubmissionTellsTheTruth(_ expect: Expectations) throws {
        func objections(_ breakIt: (inout [ClaimItem]) -> Void) throws -> [String] {
            let ledger = try expect.ledger(through: .assessments)
            var items = try ExaminedLedger.items()
            breakIt(&items)
            return try ledger.act("karin", ledger.submitted(items: items)).filter { $0.hasPrefix("1 ") }
        }
        expect(try objections { _ in }, [])
        expect(try objections { $0[0].methods = [.written] }, ["1 C-0001 differs-from-record A-0001"])
        expect(try objections { $0[0].isProvisional = true }, ["1 C-0001 differs-from-record A-0001"])
        expect(try objections { $0[0].participant = ParticipantID(number: 4) }, ["1 C-0001 differs-from-record A-0001"])
        expect(try objections { $0[0].assessor = $0[2].assessor }, ["1 C-0001 differs-from-record A-0001"])
        expect(try objections { $0 = [] }, ["1 C-0001 claim-empty"])
        var ledger = try expect.ledger(through: .assessments)
        expect(
            try ledger.act("karin", ledger.submitted(round: 2, items: [])),
            ["1 C-0001 not-on-record C-0001", "1 C-0001 differs-from-record round", "1 C-0001 claim-empty"])
        ledger = try expect.ledger(through: .assessments)
        expect(try ledger.act("irma", ledger.submitted(by: "irma")).first, "1 C-0001 submitter-not-authorised")
    }

    static func nothingIsClaimedTwice(_ expect: Expectations) throws {
        let ledger = try expect.ledger(through: .submission)
        let again = ClaimSubmitted(
            claim: ClaimID(number: 2), framework: try Framework.example().code, organisation: try .of("EMM"), round: 1,
            submittedBy: try .of("karin"), items: [try ExaminedLedger.items()[0]])
        expect(try ledger.act("karin", [again]), ["1 C-0002 assessment-not-in-state"])
    }
}
