import Testing

@testable import CompetenceModel

/// An act as somebody tries it: what the table of permissions by hand says of them is what the examination must say.
struct ActScenario: Sendable, CustomTestStringConvertible {
    var act: ActKind
    var step: ExaminedLedger.Step
    /// What others do first.
    var before: @Sendable (ExaminedLedger) throws -> Void
    /// The act, by `x`; of several events each is tried by itself.
    var events: @Sendable (_ x: Handle, ExaminedLedger) throws -> [any EventContent]

    var testDescription: String { act.rawValue }

    init(
        _ act: ActKind, after step: ExaminedLedger.Step,
        before: @escaping @Sendable (ExaminedLedger) throws -> Void = { _ in },
        _ events: @escaping @Sendable (_ x: Handle, ExaminedLedger) throws -> [any EventContent]
    ) {
        self.act = act
        self.step = step
        self.before = before
        self.events = events
    }

    /// Of whom an act is refused because of who they are.
    static let refusals: Set<String> = [
        "role-required", "assessor-not-authorised", "submitter-not-authorised", "assurer-not-authorised",
    ]

    /// Where the examination says something else than the table by hand.
    func deviations(by rulebook: Rulebook) throws -> [String] {
        let row = try #require(PermissionTests.row(act))
        let roles = Set(row.who.compactMap { PermissionTests.letters[$0] })
        var deviations: [String] = []
        func expect(
            _ isAllowed: Bool, _ what: String, _ role: Role, framework: String? = nil, unit: String? = nil,
            until: String? = nil
        ) throws {
            for position in try events(.of("xena"), ledger(by: rulebook)).indices {
                let ledger = try ledger(by: rulebook)
                try ledger.act(
                    "adam",
                    [
                        PractitionerAdded(
                            handle: try .of("xena"), organisation: try .of(act == .reviewExternally ? "OCN" : "EMM"),
                            participant: nil, details: .zero),
                        AuthorisationGranted(
                            authorisation: Authorisation(
                                id: AuthorisationID(number: 20), practitioner: try .of("xena"), role: role,
                                framework: framework.flatMap(FrameworkCode.init),
                                units: unit.flatMap(UnitCode.init).map { [$0] } ?? [], from: try .of("2026-01-01"),
                                until: try until.map { try .of($0) }, basis: "Prov")),
                    ])
                let event = try events(.of("xena"), ledger)[position]
                // A decision that comes in is its author's; what is asked here is who may bring it in.
                let decidedOn = act == .importDecision ? "2026-05-25" : nil
                let found = try ledger.act("xena", [event], decidedOn: decidedOn)
                let isRefused = found.contains { finding in Self.refusals.contains { finding.hasSuffix($0) } }
                if isRefused == isAllowed { deviations.append("\(act) \(position) \(role) \(what): \(found)") }
            }
        }
        for role in Role.allCases {
            try expect(
                row.who == "*" ? ![.sealingMachine, .recoveryKey].contains(role) : roles.contains(role), "", role)
        }
        if let role = roles.sorted(by: { $0.rawValue < $1.rawValue }).first {
            try expect(true, "for the framework", role, framework: "OCN-CLEAN")
            try expect(row.reach == "anything", "for another framework", role, framework: "KGA")
            try expect(row.reach != "units", "for another unit", role, framework: "OCN-CLEAN", unit: "CLEAN-9")
            // Whether somebody may assess is a question about the day of the judgement, 20 May.
            try expect(act == .assess, "until yesterday", role, until: "2026-05-24")
        }
        return deviations
    }

    private func ledger(by rulebook: Rulebook) throws -> ExaminedLedger {
        let ledger = try ExaminedLedger(through: step, by: rulebook)
        try before(ledger)
        return ledger
    }

    private static let day = CalendarDate(year: 2026, month: 5, day: 25) ?? .earliest
    private static func assessment(_ number: Int) -> AssessmentID { AssessmentID(number: number) }
    private static func participant(_ number: Int) -> ParticipantID { ParticipantID(number: number) }

    /// One for each act that writes an event.
    static let all: [ActScenario] = people + work + certificates

    private static let people: [ActScenario] = [
        ActScenario(.addOrganisation, after: .people) { _, _ in
            [OrganisationAdded(organisation: try .of("NYB", "Nybro kommun", .member))]
        },
        ActScenario(.correctOrganisation, after: .people) { _, _ in
            [OrganisationCorrected(organisation: try .of("EMM", "AME i Emmaboda", .owner))]
        },
        ActScenario(.registerSeal, after: .people) { _, _ in
            [SealRegistered(seal: try ExaminedLedger.seal("another", renews: "the seal"))]
        },
        ActScenario(.endSeal, after: .people) { _, _ in
            [SealEnded(organisation: try .of("EMM"), seal: try ExaminedLedger.seal().fingerprint, on: day)]
        },
        ActScenario(.decideIssuers, after: .catalogue) { _, _ in
            [IssuersDecided(framework: try Framework.example().code, issuers: .members)]
        },
        ActScenario(.importCatalogue, after: .people) { _, _ in
            [FrameworkImported(framework: try .example(), file: .zero)]
        },
        ActScenario(.recordAdoption, after: .catalogue) { _, _ in
            [
                FrameworkApproved(
                    adoption: PanelAdoption(
                        framework: try Framework.example().code, units: [try #require(UnitReference("CLEAN-1@1"))],
                        panel: "Städ", on: day, decision: "P2"))
            ]
        },
        ActScenario(.adoptFramework, after: .catalogue) { _, _ in
            [FrameworkAdopted(framework: try Framework.example().code, decision: "KS 7", on: day)]
        },
        ActScenario(.addPractitioner, after: .people) { _, _ in
            [PractitionerAdded(handle: try .of("ny"), organisation: try .of("EMM"), participant: nil, details: .zero)]
        },
        ActScenario(.correctPractitioner, after: .people) { _, _ in
            [PractitionerCorrected(practitioner: try .of("karin"), participant: nil, details: .zero)]
        },
        ActScenario(.movePractitioner, after: .people) { _, _ in
            [PractitionerMoved(practitioner: try .of("karin"), organisation: try .of("MON"))]
        },
        ActScenario(.lendAssurer, after: .people) { _, _ in
            [
                AssurerLent(practitioner: try .of("irma"), loan: Loan(to: try .of("MON"), from: day, until: day)),
                LoanEnded(practitioner: try .of("irma"), to: try .of("MON"), from: day),
            ]
        },
        ActScenario(.moveParticipant, after: .participants) { _, _ in
            [ParticipantMoved(participant: participant(1), organisation: try .of("MON"))]
        },
        ActScenario(.authorise, after: .catalogue) { _, _ in
            var granted = try ExaminedLedger.granted("karin", .panelMember, 30)
            granted.authorisation.framework = try Framework.example().code
            granted.authorisation.units = [try #require(UnitCode("CLEAN-1"))]
            return [granted]
        },
        ActScenario(.certifyAssessor, after: .catalogue) { _, _ in
            var granted = try ExaminedLedger.granted("karin", .assessor, 30)
            granted.authorisation.framework = try Framework.example().code
            granted.authorisation.units = [try #require(UnitCode("CLEAN-1"))]
            return [
                AssessorCertified(
                    authorisation: granted.authorisation, provisional: AuthorisationID(number: 2), trainedOn: day,
                    validations: [])
            ]
        },
        ActScenario(.withdrawAuthorisation, after: .people) { _, _ in
            [
                AuthorisationWithdrawn(
                    authorisation: AuthorisationID(number: 2), practitioner: try .of("karin"), from: day,
                    reason: .zero)
            ]
        },
        ActScenario(.registerKey, after: .people) { _, _ in
            [
                try KeyRegistered.of("karin", key: "another")
            ]
        },
        ActScenario(.endOwnKey, after: .people) { x, _ in [KeyEnded(practitioner: x, key: .zero, from: day)] },
        ActScenario(.endKeyOfAnother, after: .people) { _, _ in
            [KeyEnded(practitioner: try .of("karin"), key: .zero, from: day)]
        },
        ActScenario(.proposeAdministrator, after: .people) { _, _ in
            let registered = try KeyRegistered.of("karin", key: "another")
            return [AdministratorProposed(registration: registered.registration, proof: registered.proof)]
        },
        ActScenario(.confirmAdministrator, after: .people) { _, _ in
            [AdministratorConfirmed(practitioner: try .of("karin"), key: .zero)]
        },
        ActScenario(.addParticipant, after: .catalogue) { _, _ in
            [
                ParticipantAdded(
                    participant: participant(9), details: .zero, sex: nil, municipality: nil, isProtected: false,
                    organisation: try .of("EMM"), from: day)
            ]
        },
        ActScenario(.registerParticipant, after: .participants) { _, _ in
            [ParticipantRegistered(participant: participant(1), framework: try Framework.example().code, on: day)]
        },
        ActScenario(.correctParticipant, after: .participants) { _, _ in
            [ParticipantCorrected(participant: participant(1), details: .zero, isProtected: true)]
        },
        ActScenario(.recordExit, after: .participants) { _, _ in
            [ParticipantExited(participant: participant(1), exit: .init(reason: .work, on: day))]
        },
        ActScenario(.removeParticipant, after: .participants) { _, _ in
            [ParticipantRemoved(participant: participant(1))]
        },
        ActScenario(.mergeParticipants, after: .participants) { _, _ in
            [ParticipantMerged(participant: participant(1), into: participant(2))]
        },
        ActScenario(.recordReturn, after: .participants) { _, _ in
            [ParticipantReturned(participant: participant(1), on: day)]
        },
        ActScenario(.correctParticipation, after: .participants) { _, _ in
            [ParticipationCorrected(participant: participant(1), spells: [.init(from: day)])]
        },
        ActScenario(.disposeOfEvidence, after: .participants) { _, _ in
            [RecordDisposed(commitment: .zero, basis: "Plan 4.2")]
        },
        ActScenario(.recordMeeting, after: .catalogue) { _, _ in
            [
                MeetingHeld(
                    meeting: Meeting(
                        id: MeetingID(number: 1), kind: .standardisation, on: day,
                        framework: try Framework.example().code, attended: [], decisions: []))
            ]
        },
        ActScenario(.correctClock, after: .people) { _, _ in [ClockCorrected(lastRight: 1, reason: .zero)] },
    ]

    private static let work: [ActScenario] = [
        ActScenario(.assess, after: .participants) { x, _ in
            [try ExaminedLedger.recorded(1, 1, "CLEAN-1@1", x.text, 20)]
        },
        ActScenario(.recordSelfRating, after: .participants) { _, _ in
            [
                SelfRatingRecorded(
                    rating: SelfRating(
                        participant: participant(1), unit: try #require(UnitReference("CLEAN-1@1")), on: day,
                        ratings: []))
            ]
        },
        ActScenario(.withdrawAssessment, after: .assessments) { x, ledger in
            // One of her own, whether she may assess or not.
            try ledger.act(x.text, [ExaminedLedger.recorded(9, 4, "CLEAN-1@1", x.text, 20)])
            return [AssessmentMoved(assessment: assessment(9), move: .withdraw)]
        },
        ActScenario(.setAsideAssessment, after: .assessments) { _, _ in
            [AssessmentMoved(assessment: assessment(1), move: .withdraw, reason: .zero)]
        },
        ActScenario(.submitClaim, after: .assessments) { x, ledger in
            [try ledger.submitted(by: x.text)[0]]
        },
        ActScenario(.resubmitClaim, after: .submission) { x, ledger in
            [try ledger.submitted(by: x.text, round: 2)[0]]
        },
        ActScenario(.withdrawClaim, after: .submission) { x, ledger in
            [ClaimWithdrawn(claim: ledger.claim, by: x, reason: .zero)]
        },
        ActScenario(.reviewInternally, after: .submission) { try stage(.internal, by: $0, in: $1) },
        ActScenario(.reviewExternally, after: .internalSignOff) { try stage(.external, by: $0, in: $1) },
        ActScenario(.exportClaim, after: .internalSignOff) { _, ledger in
            [ClaimExported(claim: ledger.claim, round: 1, addressee: try .of("eva"), package: .zero, seal: .zero)]
        },
        ActScenario(.importDecision, after: .internalSignOff, before: { _ = try $0.export() }) { _, ledger in
            [
                DecisionImported(
                    claim: ledger.claim, round: 1, assurer: try .of("eva"), package: SHA256Digest(hashing: "package"),
                    decision: .zero)
            ]
        },
        ActScenario(.receivePackage, after: .people) { x, ledger in
            [
                PackageReceived(
                    package: .zero, issuer: "EMM", claim: ledger.claim, addressee: x, document: .zero, registry: .zero,
                    ordinal: 0, submission: .zero)
            ]
        },
        ActScenario(.decidePackage, after: .people) { x, _ in
            [PackageDecided(package: .zero, assurer: x, signsOff: true, decision: .zero)]
        },
        ActScenario(.lodgeAppeal, after: .assessments) { _, _ in
            [
                AppealLodged(
                    appeal: AppealID(number: 1), participant: participant(1), assessment: assessment(1),
                    grounds: .zero, on: day)
            ]
        },
        ActScenario(
            .decideAppeal, after: .assessments,
            before: { ledger in
                try ledger.act(
                    "karin",
                    [
                        AppealLodged(
                            appeal: AppealID(number: 1), participant: participant(1), assessment: assessment(1),
                            grounds: .zero, on: day)
                    ])
            },
            { x, _ in
                [
                    AppealDecided(
                        appeal: AppealID(number: 1), outcome: .dismissed, by: x, reason: .zero, on: day)
                ]
            }),
    ]

    private static func stage(
        _ stage: QualityStage, by x: Handle, in ledger: ExaminedLedger
    ) throws -> [any EventContent] {
        [
            SampleDrawn(
                claim: ledger.claim,
                sample: Sample(stage: stage, round: 1, reviewer: x, reveal: nil, items: [])),
            try ledger.reviewed(1, stage, x.text), try ledger.signedOff(stage, x.text, 20),
            ClaimReturned(
                claimReturn: ClaimReturn(
                    claim: ledger.claim, round: 1, stage: stage, assurer: x, reason: .zero, on: day)),
        ]
    }

    private static let certificates: [ActScenario] = [
        ActScenario(.issueCertificates, after: .externalSignOff) { _, ledger in
            [try ledger.prepared(1), ClaimCertified(claim: ledger.claim)]
        },
        ActScenario(.recordSealing, after: .prepared) { _, ledger in [try ledger.sealed(1)] },
        ActScenario(.reissueCertificate, after: .sealed) { _, ledger in
            var again = try ledger.prepared(1, serial: 9)
            again.replaces = try ledger.serial(1)
            return [
                CertificateEnded(serial: try ledger.serial(1), move: .supersede, reason: .superseded, on: day), again,
            ]
        },
        ActScenario(.revokeCertificate, after: .sealed) { _, ledger in
            [CertificateEnded(serial: try ledger.serial(1), move: .revoke, reason: .error, on: day)]
        },
        ActScenario(.publishStatusList, after: .sealed) { _, _ in
            [
                StatusListPublished(
                    issuer: try .of("EMM"), sequence: 1, thisUpdate: Timestamp(day), nextUpdate: Timestamp(day),
                    entries: 0,
                    content: .zero, seal: .zero)
            ]
        },
        ActScenario(
            .openReReviews, after: .sealed, before: { try $0.act("adam", $0.revoked(1)) },
            { _, ledger in [ReReviewOpened(assessment: assessment(2), because: try ledger.serial(1))] }),
        ActScenario(
            .closeReReview, after: .sealed,
            before: { ledger in
                try ledger.act("adam", ledger.revoked(1))
                try ledger.act(
                    "irma", [ReReviewOpened(assessment: assessment(2), because: try ledger.serial(1))])
            },
            { x, _ in
                [ReReviewClosed(assessment: assessment(2), by: x, stands: true, reason: .zero, on: day)]
            }),
    ]
}
