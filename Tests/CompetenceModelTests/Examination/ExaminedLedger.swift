import Testing

@testable import CompetenceModel

/// A ledger that is examined as it grows, and the story of one claim in it.
final class ExaminedLedger {
    private(set) var examination: Examination
    let records: TestRecords
    private let rulebook: Rulebook
    private var acts: [RecordedAct] = []
    private var number = 0
    /// How many acts there are.
    var count: Int { number }
    private(set) var submission = SHA256Digest.zero
    /// What whole acts lack, newest last, with the number of the act.
    private var lacking: [(act: Int, finding: Finding)] = []

    /// The first event of the story, and what its registry is known by.
    static let opened = RegistryOpened(
        owner: Organisation(
            code: OrganisationCode("EMM")!, name: "AME Emmaboda", number: OrganisationNumber("212000-0001")!,
            municipality: nil, relation: .owner), nonce: .zero)
    static let registry = (try? ActContent([opened]))?.entries.first?.hash ?? .zero
    static let irmasSecrets = SamplingSecrets(seed: [UInt8](repeating: 1, count: 32))
    static let evasSecrets = SamplingSecrets(seed: [UInt8](repeating: 2, count: 32))
    let claim = ClaimID(number: 1)

    private struct RecordedAct {
        var actor: String
        var events: [any EventContent]
        var day: String
        var second: Int?
        var decidedOn: String?
        var sharing: (practitioner: String, participant: Int)?
    }

    init(by rulebook: Rulebook = .standard, records: TestRecords = TestRecords()) {
        self.rulebook = rulebook
        self.records = records
        examination = Examination(
            LedgerFacts(confidential: records, verifying: NamedKeys.verify), by: rulebook, keepingProofs: true)
    }

    /// Appends a transaction and returns what the examination has against it, e.g. `1 C-0001 claim-not-in-state`. Warnings are
    /// left out.
    @discardableResult
    func act(
        _ actor: String, _ events: [any EventContent], on day: String = "2026-05-25", second: Int? = nil,
        decidedOn: String? = nil, sharing: (practitioner: String, participant: Int)? = nil
    ) throws -> [String] {
        acts.append(
            RecordedAct(
                actor: actor, events: events, day: day, second: second, decidedOn: decidedOn, sharing: sharing))
        number += 1
        let date = try CalendarDate.of(day)
        let transaction = TransactionHeader(
            number: number, at: Timestamp(date, seconds: second ?? 43_200 + number), actor: try .of(actor),
            hash: SHA256Digest(hashing: "transaction \(number)"))
        if events.contains(where: { $0 is ClaimSubmitted }) { submission = transaction.hash }
        records.samePerson = sharing.map {
            ("details of \($0.practitioner)", "details of \(ParticipantID(number: $0.participant))")
        }
        let attestation = try decidedOn.map { Attestation.given(on: try .of($0)) } ?? .refused([])
        var found: [String] = []
        for (index, event) in events.enumerated() {
            found += examination.findings(
                of: event.event, in: transaction, attesting: { _ in attestation }
            ).filter { $0.severity == .blocking }.map {
                let detail = $0.values["discrepancy"] ?? $0.values["what"]
                // What is said leaves no place open.
                let isFilled = ![$0.message.what.sv, $0.message.what.en].contains { $0.contains("{") }
                return
                    (["\(index + 1)", event.subject, $0.code.rawValue] + (detail.map { [$0] } ?? [])
                    + (isFilled ? [] : ["not filled: \($0.message.what.en)"]))
                    .joined(separator: " ")
            }
        }
        lacking += examination.endAct().map { (number, $0) }
        return found
    }

    /// What somebody is told of an event that goes through.
    func warnings(_ actor: String, _ event: some EventContent) throws -> [String] {
        let header = TransactionHeader(
            number: number + 1, at: Timestamp(try .of("2026-05-25"), seconds: 50_000), actor: try .of(actor))
        return examination.findings(ofUnrecorded: event.event, in: header).filter { $0.severity == .warning }
            .map(\.code.rawValue)
    }

    /// Another ledger with the same acts in it.
    func fork() throws -> ExaminedLedger {
        let fork = ExaminedLedger(by: rulebook, records: records)
        for act in acts {
            try fork.act(
                act.actor, act.events, on: act.day, second: act.second, decidedOn: act.decidedOn, sharing: act.sharing)
        }
        return fork
    }

    /// What whole acts lack, by how many acts there are after them.
    var openEnds: [String] {
        lacking.map {
            "\(number - $0.act) \($0.finding.code.rawValue) \($0.finding.values["subject"] ?? "") \($0.finding.values["move"] ?? "")"
        }
    }

    /// The claim's only package left to eva, and her decision on it.
    func export() throws -> DecisionImported {
        let package = SHA256Digest(hashing: "package")
        let exported = ClaimExported(
            claim: claim, round: 1, addressee: try .of("eva"), package: package, seal: try Self.seal().fingerprint)
        try act("irma", [exported])
        return DecisionImported(claim: claim, round: 1, assurer: try .of("eva"), package: package, decision: .zero)
    }

    // MARK: The story, step by step

    enum Step: Int, CaseIterable {
        case opening, people, catalogue, participants, assessments, submission, internalReview, internalSignOff
        case externalReview, externalSignOff, prepared, sealed
    }

    /// The story up to and with `step`; nothing in it gives cause to object.
    convenience init(through step: Step, by rulebook: Rulebook = .standard) throws {
        self.init(by: rulebook)
        for step in Step.allCases.prefix(step.rawValue + 1) {
            for (actor, events) in try events(of: step) {
                againstTheStory += try act(actor, events).map { "\(step): \($0)" }
            }
        }
        againstTheStory += openEnds
    }

    /// What the examination has against the story, which should be nothing.
    private(set) var againstTheStory: [String] = []

    private func events(of step: Step) throws -> [(String, [any EventContent])] {
        switch step {
        case .opening:
            return [
                (
                    "adam",
                    [Self.opened]
                        + [
                            OrganisationAdded(organisation: try .of("OCN", "OCN Kalmar", .outside)),
                            OrganisationAdded(organisation: try .of("MON", "Mönsterås kommun", .member)),
                            SealRegistered(seal: try Self.seal()),
                        ]
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
                            "eva", .externalQualityAssurer, 6, organisation: "OCN", root: Self.evasSecrets.root)
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
                                on: try .of("2026-01-15"), decision: "P1", relevantUntil: try .of("2030-01-15")))
                    ]
                ),
            ]
        case .participants:
            return [
                (
                    "karin",
                    try (1...4).flatMap { number -> [any EventContent] in
                        let id = ParticipantID(number: number)
                        return [
                            ParticipantAdded(
                                participant: id, details: SHA256Digest(hashing: "details of \(id)"), sex: nil,
                                municipality: nil, isProtected: false, organisation: try .of("EMM"),
                                from: try .of("2026-05-01")),
                            ParticipantRegistered(
                                participant: id, framework: try Framework.example().code, on: try .of("2026-05-25")),
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
        case .prepared: return [("adam", try issued())]
        case .sealed: return [("adam", try (1...3).map { try sealed($0) })]
        }
    }

    // MARK: Events

    /// A seal, as its certificate states it; unless something else is said, the one that the centre has from the beginning.
    static func seal(
        _ certificate: String = "the seal", of organisation: String = "EMM", key: String = "the key",
        name: String = "AME Emmaboda", number: String? = "2120000001", from: String = "2026-01-01",
        until: String = "2031-01-01", renews: String? = nil
    ) throws -> Seal {
        Seal(
            organisation: try .of(organisation), certificate: Array(certificate.utf8),
            key: SHA256Digest(hashing: key), name: name, number: number, validFrom: Timestamp(try .of(from)),
            validUntil: Timestamp(try .of(until)), renews: renews.map { SHA256Digest(hashing: $0) })
    }

    static func person(
        _ handle: String, _ role: Role, _ number: Int, organisation: String = "EMM", root: SHA256Digest? = nil
    ) throws -> [any EventContent] {
        [
            PractitionerAdded(
                handle: try .of(handle), organisation: try .of(organisation), participant: nil,
                details: SHA256Digest(hashing: "details of \(handle)")),
            try granted(handle, role, number),
            try KeyRegistered.of(handle, root: root),
        ]
    }

    /// An external quality assurer of another organisation.
    static func outsider(_ handle: String, _ number: Int) throws -> [any EventContent] {
        try person(handle, .externalQualityAssurer, number, organisation: "OCN")
    }

    /// A certificate is revoked for a fault, with what follows from it.
    func revoked(_ number: Int) throws -> [any EventContent] {
        [
            AssessmentMoved(assessment: AssessmentID(number: number), move: .return),
            CertificateEnded(
                serial: try serial(number), move: .revoke, reason: .malpractice, on: try .of("2026-05-25")),
        ]
    }

    static func granted(
        _ handle: String, _ role: Role, _ number: Int, until: CalendarDate? = nil, provisional: Bool = false
    ) throws -> AuthorisationGranted {
        AuthorisationGranted(
            authorisation: Authorisation(
                id: AuthorisationID(number: number), practitioner: try .of(handle), role: role,
                from: try .of("2026-01-01"), until: until, basis: "Utbildning", isProvisional: provisional))
    }

    static func recorded(
        _ id: Int, _ participant: Int, _ unit: String, _ assessor: String, _ authorisation: Int,
        provisional: Bool = false, superseding superseded: Int? = nil
    ) throws -> AssessmentRecorded {
        AssessmentRecorded(
            assessment: AssessmentID(number: id), participant: ParticipantID(number: participant),
            framework: try Framework.example().code, unit: try #require(UnitReference(unit)),
            assessor: try .of(assessor),
            authorisation: AuthorisationID(number: authorisation), isProvisional: provisional,
            judgedOn: try .of("2026-05-20"), judgements: [try .of("1.1"), try .of("1.2"), try .of("2.1")],
            evidence: [Evidence(number: 1, method: .observation, on: try .of("2026-05-20"))], notes: .zero,
            supersedes: superseded.map { AssessmentID(number: $0) })
    }

    static func items() throws -> [ClaimItem] {
        [
            try .of("A-0001", "P-0001", "CLEAN-1@1", "karin", [.observation]),
            try .of("A-0002", "P-0002", "CLEAN-1@1", "karin", [.observation]),
            try .of("A-0003", "P-0003", "CLEAN-2@1", "lena", [.observation]),
        ]
    }

    func submitted(
        by submitter: String = "karin", of organisation: String = "EMM", round: Int = 1,
        items: [ClaimItem]? = nil
    ) throws -> [any EventContent] {
        let items = try items ?? Self.items()
        return [
            ClaimSubmitted(
                claim: claim, framework: try Framework.example().code, organisation: try .of(organisation),
                round: round,
                submittedBy: try .of(submitter),
                items: items)
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
        let lot = SampleDraw.Lot(registry: Self.registry, claim: claim, stage: stage, submission: submission)
        return Sample(
            stage: stage, round: 1, reviewer: try .of(reviewer), reveal: reveal,
            items: draw.items(seed: lot.seed(reveal.secret)))
    }

    /// The internal sample, as irma draws it.
    func drawnByIrma() throws -> SampleDrawn {
        SampleDrawn(claim: claim, sample: try drawn(.internal, "irma", Self.irmasSecrets))
    }

    func reviewed(
        _ assessment: Int, _ stage: QualityStage = .internal, _ reviewer: String = "irma", round: Int = 1,
        verdict: Review.Verdict = .approved, feedback: SHA256Digest? = nil,
        displayed: Review.Displayed? = Review.Displayed()
    ) throws -> AssessmentReviewed {
        AssessmentReviewed(
            review: Review(
                claim: claim, round: round, stage: stage, assessment: AssessmentID(number: assessment),
                reviewer: try .of(reviewer), verdict: verdict, feedback: feedback, displayed: displayed,
                on: try .of("2026-05-25")))
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

    func prepared(_ number: Int, units: [String]? = nil, serial: Int? = nil) throws -> CertificateIssued {
        let units = try units ?? [Self.items()[number - 1].unit.text]
        return CertificateIssued(
            serial: try self.serial(serial ?? number), claim: claim, participant: ParticipantID(number: number),
            framework: try Framework.example().code, units: units.compactMap(UnitReference.init), isPartial: true,
            issuedOn: try .of("2026-05-25"), content: .zero, issuer: try .of("EMM"), seal: try Self.seal().fingerprint)
    }

    /// Everything that issuing is.
    func issued() throws -> [any EventContent] {
        try (1...3).map { try prepared($0) }
            + (1...3).map { AssessmentMoved(assessment: AssessmentID(number: $0), move: .certify, claim: claim) }
            + [ClaimCertified(claim: claim)]
    }

    func sealed(_ number: Int) throws -> CertificateSealed {
        CertificateSealed(
            serial: try serial(number), sealed: .zero, document: .zero, seal: try Self.seal().fingerprint)
    }
}

/// Confidential records, as far as a test lets them say anything.
final class TestRecords: ConfidentialFacts {
    var samePerson: (practitioner: String, participant: String)?
    var remarks: [SHA256Digest: String] = [:]
    var noted: [SHA256Digest: AssessmentNotes] = [:]
    var holders: [SHA256Digest: ParticipantID] = [:]
    var details: [SHA256Digest: ParticipantDetails] = [:]

    func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool {
        samePerson.map {
            SHA256Digest(hashing: $0.practitioner) == practitioner
                && SHA256Digest(hashing: $0.participant) == participant
        } ?? false
    }
    func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool { false }
    func notes(_ commitment: SHA256Digest) -> AssessmentNotes? { noted[commitment] }
    func remark(_ commitment: SHA256Digest) -> Remark? { remarks[commitment].map { Remark($0) } }
    func participantDetails(_ details: SHA256Digest) -> ParticipantDetails? { self.details[details] }
    /// Whom somebody of these details looks like.
    var alike: [SHA256Digest: [ParticipantID]] = [:]
    func lookalikes(
        of details: SHA256Digest, participant: ParticipantID, in organisation: OrganisationCode
    ) -> [ParticipantID] { alike[details] ?? [] }
    func statedSex(_ details: SHA256Digest) -> Sex? { self.details[details]?.identityNumber?.sex }
    func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID? { holders[details] }
}
