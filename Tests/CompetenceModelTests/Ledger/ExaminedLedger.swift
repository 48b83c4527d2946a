import Testing

@testable import CompetenceModel

/// A ledger that is examined as it grows, and the story of one claim in it.
struct ExaminedLedger {
    private(set) var examiner = LedgerExaminer()
    private var number = 0
    private var previous = SHA256Digest.zero
    private(set) var submission = SHA256Digest.zero

    static let irmasSecrets = SamplingSecrets(seed: [UInt8](repeating: 1, count: 32))
    static let evasSecrets = SamplingSecrets(seed: [UInt8](repeating: 2, count: 32))
    let claim = ClaimID(number: 1)

    /// Appends a transaction and returns what the examiner has against it, e.g. `1 C-0001 illegalMove`.
    mutating func act(
        _ actor: String, _ events: [any LedgerEvent], on day: String = "2026-05-25",
        delegation: LedgerExaminer.Delegation? = nil,
        sharesIdentityNumber: LedgerExaminer.IdentityComparison = { _, _ in false }
    ) throws -> [String] {
        number += 1
        let date = try CalendarDate.of(day)
        let transaction = LedgerTransaction(
            number: number, at: Timestamp(date, seconds: 43_200 + number), actor: try .of(actor), command: "prov",
            previous: previous, key: .zero, eventHashes: [SHA256Digest(hashing: "\(number)")])
        previous = transaction.hash
        if events.contains(where: { $0 is ClaimSubmitted }) { submission = transaction.hash }
        return events.enumerated().flatMap { index, event in
            examiner.examine(
                event, in: transaction, sharesIdentityNumber: sharesIdentityNumber, verify: { _ in delegation }
            ).map { "\(index + 1) \(event.subject) \(Self.text($0))" }
        }
    }

    /// What whole transactions lack, by how many transactions there are after them.
    var openEnds: [String] {
        var examiner = examiner
        return examiner.finish().map { "\(number - $0.transaction) \(Self.text($0.objection))" }
    }

    /// The claim's only package left to eva, and her decision on it.
    mutating func export() throws -> DecisionImported {
        let package = SHA256Digest(hashing: "package")
        let exported = ClaimExported(claim: claim, round: 1, addressee: try .of("eva"), package: package)
        #expect(try act("irma", [exported]) == [])
        return DecisionImported(claim: claim, round: 1, assurer: try .of("eva"), package: package, decision: .zero)
    }

    private static func text(_ reason: LedgerExaminer.Objection) -> String {
        switch reason {
        case .signedByAnother(let author, let signer): "signedByAnother \(author) \(signer)"
        case .notAuthorised(let roles): "notAuthorised \(roles.map(\.rawValue).sorted().joined(separator: "/"))"
        case .finding(let finding): "finding \(finding.code.rawValue)"
        case .illegalMove: "illegalMove"
        case .sample(let discrepancy): "sample \(discrepancy.rawValue)"
        case .unknown: "unknown"
        case .decisionNotGenuine(let assurer): "decisionNotGenuine \(assurer)"
        case .unsolicitedDecision: "unsolicitedDecision"
        case .moveWithoutCause(let move): "moveWithoutCause \(move)"
        }
    }

    // MARK: The story, step by step

    enum Step: Int, CaseIterable {
        case opening, people, catalogue, participants, assessments, submission, internalReview, internalSignOff
        case externalReview, externalSignOff, prepared, sealed
    }

    /// The story up to and with `step`; nothing in it gives cause to object.
    init(through step: Step) throws {
        for step in Step.allCases.prefix(step.rawValue + 1) {
            for (actor, events) in try events(of: step) {
                let objections = try act(actor, events)
                #expect(objections == [], "\(step)")
            }
        }
        #expect(openEnds == [])
    }

    private func events(of step: Step) throws -> [(String, [any LedgerEvent])] {
        switch step {
        case .opening:
            return [
                (
                    "adam",
                    [RegistryOpened(issuer: .init(name: "AME Emmaboda", code: "EMM"))]
                        + (try Self.person("adam", .administrator, 1))
                )
            ]
        case .people:
            return [
                (
                    "adam",
                    try Self.person("karin", .assessor, 2) + Self.person("lena", .assessor, 3)
                        + Self.person("irma", .internalQualityAssurer, 4, root: Self.irmasSecrets.root)
                        + Self.person("anna", .internalQualityAssurer, 5)
                        + Self.person(
                            "eva", .externalQualityAssurer, 6, organisation: "OCN Kalmar", root: Self.evasSecrets.root)
                )
            ]
        case .catalogue:
            let framework = try Framework.example()
            return [
                ("adam", [FrameworkImported(framework: framework, file: .zero)]),
                (
                    "adam",
                    [
                        FrameworkApproved(
                            adoption: PanelAdoption(
                                framework: framework.code, units: framework.units.map(\.reference), panel: "Städ",
                                on: try .of("2026-01-15"), decision: "P1"))
                    ]
                ),
            ]
        case .participants:
            return [
                (
                    "karin",
                    try (1...4).flatMap { number -> [any LedgerEvent] in
                        let id = ParticipantID(number: number)
                        return [
                            ParticipantAdded(
                                participant: id, details: .zero, sex: nil, municipality: nil, isProtected: false),
                            ParticipantRegistered(
                                participant: id, framework: try Framework.example().code, on: try .of("2026-02-01")),
                        ]
                    }
                )
            ]
        case .assessments:
            return [
                (
                    "karin",
                    [
                        try Self.recorded(1, 1, "CLEAN-1@1", "karin", 2),
                        try Self.recorded(2, 2, "CLEAN-1@1", "karin", 2),
                    ]
                ),
                ("lena", [try Self.recorded(3, 3, "CLEAN-2@1", "lena", 3)]),
            ]
        case .submission: return [("karin", try submitted())]
        case .internalReview:
            let sample = try drawn(.internal, "irma", Self.irmasSecrets)
            return [
                ("irma", [SampleDrawn(claim: claim, sample: sample)]),
                ("irma", try sample.items.map { try reviewed($0.assessment.number) }),
            ]
        case .internalSignOff: return [("irma", [try signedOff(.internal, "irma", 4)])]
        case .externalReview:
            let sample = try drawn(.external, "eva", Self.evasSecrets)
            return [
                (
                    "eva",
                    [SampleDrawn(claim: claim, sample: sample)]
                        + (try sample.items.map { try reviewed($0.assessment.number, .external, "eva") })
                )
            ]
        case .externalSignOff: return [("eva", [try signedOff(.external, "eva", 6)])]
        case .prepared: return [("adam", try (1...3).map { try prepared($0) })]
        case .sealed:
            return [
                (
                    "adam",
                    try (1...3).map { try sealed($0) }
                        + (1...3).map {
                            AssessmentMoved(assessment: AssessmentID(number: $0), move: .certify, claim: claim)
                        }
                        + [ClaimCertified(claim: claim)]
                )
            ]
        }
    }

    // MARK: Events

    static func person(
        _ handle: String, _ role: Role, _ number: Int, organisation: String? = nil, root: SHA256Digest? = nil
    ) throws -> [any LedgerEvent] {
        [
            PractitionerAdded(
                handle: try .of(handle), organisation: organisation, participant: nil, details: .zero),
            try granted(handle, role, number),
            KeyRegistered(practitioner: try .of(handle), key: RegisteredKey(publicKey: [1], samplingRoot: root)),
        ]
    }

    static func granted(_ handle: String, _ role: Role, _ number: Int, provisional: Bool = false) throws
        -> AuthorisationGranted
    {
        AuthorisationGranted(
            authorisation: Authorisation(
                id: AuthorisationID(number: number), practitioner: try .of(handle), role: role,
                from: try .of("2026-01-01"), basis: "Utbildning", isProvisional: provisional))
    }

    static func recorded(
        _ id: Int, _ participant: Int, _ unit: String, _ assessor: String, _ authorisation: Int,
        provisional: Bool = false
    ) throws -> AssessmentRecorded {
        AssessmentRecorded(
            assessment: AssessmentID(number: id), participant: ParticipantID(number: participant),
            framework: try Framework.example().code, unit: try #require(UnitReference(unit)),
            assessor: try .of(assessor),
            authorisation: AuthorisationID(number: authorisation), isProvisional: provisional,
            judgedOn: try .of("2026-05-20"), judgements: [try .of("1.1"), try .of("1.2"), try .of("2.1")],
            evidence: [Evidence(number: 1, method: .observation, on: try .of("2026-05-20"))], notes: .zero)
    }

    static func items() throws -> [ClaimItem] {
        [
            try .of("A-0001", "P-0001", "CLEAN-1@1", "karin", [.observation]),
            try .of("A-0002", "P-0002", "CLEAN-1@1", "karin", [.observation]),
            try .of("A-0003", "P-0003", "CLEAN-2@1", "lena", [.observation]),
        ]
    }

    func submitted(
        by submitter: String = "karin", round: Int = 1, ordinal: Int = 0, items: [ClaimItem]? = nil
    ) throws -> [any LedgerEvent] {
        let items = try items ?? Self.items()
        return [
            ClaimSubmitted(
                claim: claim, framework: try Framework.example().code, round: round, submittedBy: try .of(submitter),
                ordinal: ordinal, items: items)
        ]
            + items.filter { $0.round == round }.map {
                AssessmentMoved(assessment: $0.assessment, move: .claim, claim: claim)
            }
    }

    /// The sample that the stage's first draw must be.
    func drawn(
        _ stage: QualityStage, _ reviewer: String, _ secrets: SamplingSecrets, ordinal: Int = 0,
        of items: [ClaimItem]? = nil
    ) throws -> Sample {
        let reveal = try #require(secrets.reveal(ordinal))
        let draw = SampleDraw(
            stage: stage, policy: try Framework.example().qualityPolicy, population: try items ?? Self.items())
        let seed = SampleDraw.seed(stage: stage, submission: submission, secret: reveal.secret)
        return Sample(
            stage: stage, round: 1, reviewer: try .of(reviewer), reveal: reveal, items: draw.items(seed: seed))
    }

    /// The internal sample, as irma draws it.
    func drawnByIrma() throws -> SampleDrawn {
        SampleDrawn(claim: claim, sample: try drawn(.internal, "irma", Self.irmasSecrets))
    }

    func reviewed(
        _ assessment: Int, _ stage: QualityStage = .internal, _ reviewer: String = "irma", round: Int = 1,
        verdict: Review.Verdict = .approved, feedback: SHA256Digest? = nil
    ) throws -> AssessmentReviewed {
        AssessmentReviewed(
            review: Review(
                claim: claim, round: round, stage: stage, assessment: AssessmentID(number: assessment),
                reviewer: try .of(reviewer), verdict: verdict, feedback: feedback, on: try .of("2026-05-25")))
    }

    func signedOff(
        _ stage: QualityStage, _ assurer: String, _ authorisation: Int, round: Int = 1, without: [Int] = []
    ) throws -> ClaimSignedOff {
        ClaimSignedOff(
            signOff: SignOff(
                claim: claim, round: round, stage: stage, assurer: try .of(assurer),
                authorisation: AuthorisationID(number: authorisation), on: try .of("2026-05-25")),
            without: without.map { AssessmentID(number: $0) })
    }

    func serial(_ number: Int) throws -> CertificateSerial {
        try #require(CertificateSerial(issuer: "EMM", randomBits: [UInt8](repeating: UInt8(number), count: 10)))
    }

    func prepared(_ number: Int, units: [String]? = nil, serial: Int? = nil) throws -> CertificatePrepared {
        let units = try units ?? [Self.items()[number - 1].unit.text]
        return CertificatePrepared(
            serial: try self.serial(serial ?? number), claim: claim, participant: ParticipantID(number: number),
            framework: try Framework.example().code, units: units.compactMap(UnitReference.init), isPartial: true,
            issuedOn: try .of("2026-05-25"), content: .zero)
    }

    func sealed(_ number: Int) throws -> CertificateSealed {
        CertificateSealed(serial: try serial(number), sealed: .zero, document: .zero)
    }
}
