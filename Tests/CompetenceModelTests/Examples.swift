import Testing

@testable import CompetenceModel

// Values that many tests start from. All of them are as they should be; a test breaks one thing.

extension CalendarDate {
    static func of(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
}

extension Handle {
    static func of(_ text: String) throws -> Handle { try #require(Handle(text)) }
}

extension OrganisationCode {
    static func of(_ text: String) throws -> OrganisationCode { try #require(OrganisationCode(text)) }
}

extension Organisation {
    static func of(
        _ code: String, _ name: String, _ relation: Relation, number: String? = nil, municipality: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try .of(code), name: name, number: try number.map { try #require(OrganisationNumber($0)) },
            municipality: try municipality.map { try #require(MunicipalityCode($0)) }, relation: relation)
    }
}

extension ClaimItem {
    static func of(
        _ assessment: String, _ participant: String, _ unit: String, _ assessor: String, _ methods: [AssessmentMethod],
        isProvisional: Bool = false, round: Int = 1
    ) throws -> ClaimItem {
        ClaimItem(
            assessment: try #require(AssessmentID(assessment)), participant: try #require(ParticipantID(participant)),
            unit: try #require(UnitReference(unit)), assessor: try .of(assessor), methods: methods,
            isProvisional: isProvisional, round: round)
    }
}

extension QualityPolicy {
    static func sampling(
        internal: Int? = nil, external: Int? = nil, returnedWork: ReturnedWorkPolicy? = nil
    ) -> QualityPolicy {
        var stages: [StagePolicy] = []
        if let `internal` { stages.append(StagePolicy(stage: .internal, shareInThousandths: `internal`)) }
        if let external { stages.append(StagePolicy(stage: .external, shareInThousandths: external)) }
        return QualityPolicy(
            origin: LocalizedText(sv: "Prov"), requiresPanelAdoption: true, relevanceYears: 4, stages: stages,
            returnedWork: returnedWork)
    }
}

extension Unit {
    /// Two outcomes with three criteria: 1.1, 1.2, 2.1.
    static func of(_ reference: String) throws -> Unit {
        func criterion(_ number: String) throws -> Criterion {
            Criterion(number: try #require(CriterionNumber(number)), text: LocalizedText(sv: "Kan \(number)"))
        }
        return Unit(
            reference: try #require(UnitReference(reference)), title: LocalizedText(sv: "Enhet", en: "Unit"),
            outcomes: [
                LearningOutcome(
                    number: 1, statement: LocalizedText(sv: "Ett"),
                    criteria: [try criterion("1.1"), try criterion("1.2")]),
                LearningOutcome(number: 2, statement: LocalizedText(sv: "Två"), criteria: [try criterion("2.1")]),
            ])
    }
}

extension Framework {
    /// `OCN-CLEAN` with `CLEAN-1@1`, `CLEAN-1@2` and `CLEAN-2@1`; both stages, 33 % and 20 %.
    static func example() throws -> Framework {
        Framework(
            code: try #require(FrameworkCode("OCN-CLEAN")), version: 1, kind: .ocn, title: LocalizedText(sv: "Städ"),
            provenance: .adopted(reference: "KS 2026/1", on: try .of("2026-01-01")), source: "Prov",
            ratingScale: .binary, qualityPolicy: .sampling(internal: 330, external: 200),
            units: [try .of("CLEAN-1@1"), try .of("CLEAN-1@2"), try .of("CLEAN-2@1")])
    }
}

extension Practitioner {
    /// Holds `roles` from 2026-01-01 on, without end.
    static func of(
        _ handle: String, _ roles: [Role], organisation: String = "EMM", participant: String? = nil
    ) throws -> Practitioner {
        Practitioner(
            handle: try .of(handle), organisation: try .of(organisation),
            participant: try participant.map { try #require(ParticipantID($0)) }, details: .zero,
            authorisations: try roles.enumerated().map { index, role in
                Authorisation(
                    id: AuthorisationID(number: index + 1), practitioner: try .of(handle), role: role,
                    from: try .of("2026-01-01"), basis: "Utbildning")
            })
    }
}

extension Judgement {
    static func of(_ criterion: String, _ grade: String = "achieved", _ evidence: [Int] = [1]) throws -> Judgement {
        Judgement(criterion: try #require(CriterionNumber(criterion)), grade: grade, evidence: evidence)
    }
}

extension AssessmentCase {
    /// `karin` judges `P-0001` in `CLEAN-1@1` on 2026-05-20, and every rule is content.
    static func example() throws -> AssessmentCase {
        let framework = try Framework.example()
        let unit = framework.units[0]
        return AssessmentCase(
            assessor: try .of("karin", [.assessor]),
            participant: Participant(
                id: ParticipantID(number: 1), details: .zero, sex: nil, municipality: nil, isProtected: false,
                organisation: try .of("EMM"),
                registrations: [.init(framework: framework.code, on: try .of("2026-02-01"))]),
            framework: framework, unit: unit, judgedOn: try .of("2026-05-20"),
            judgements: [try .of("1.1"), try .of("1.2", "achieved", [1, 2]), try .of("2.1", "achieved", [2])],
            evidence: [
                Evidence(number: 1, method: .observation, on: try .of("2026-05-01")),
                Evidence(number: 2, method: .conversation, on: try .of("2026-05-20")),
            ],
            notes: AssessmentNotes(evidence: [
                1: EvidenceNotes(why: "Städade enligt schemat."), 2: EvidenceNotes(why: "Berättade om dosering."),
            ]),
            adoptions: [
                PanelAdoption(
                    framework: framework.code, units: [unit.reference], panel: "Städ", on: try .of("2026-01-15"),
                    decision: "P1", relevantUntil: try .of("2030-01-15"))
            ],
            newestVersion: 1, current: nil, assessorSharesName: false, assessorSharesIdentityNumber: false,
            today: try .of("2026-05-21"))
    }
}

extension Assessment {
    static func of(
        _ id: String, _ participant: String, _ unit: String, _ assessor: String, state: AssessmentState = .claimed,
        judgements: [Judgement]? = nil
    ) throws -> Assessment {
        Assessment(
            id: try #require(AssessmentID(id)), participant: try #require(ParticipantID(participant)),
            framework: try Framework.example().code, unit: try #require(UnitReference(unit)),
            assessor: try .of(assessor),
            authorisation: AuthorisationID(number: 1), isProvisional: false, judgedOn: try .of("2026-05-20"),
            recordedAt: Timestamp(try .of("2026-05-20")),
            judgements: try judgements ?? [.of("1.1"), .of("1.2"), .of("2.1")],
            evidence: [Evidence(number: 1, method: .observation, on: try .of("2026-05-01"))], notes: .zero,
            state: state)
    }
}

extension ClaimCase {
    static let items = ["A-0001", "A-0002", "A-0003"]

    /// `karin` and `lena` put three assessments of three participants forward; `irma`, internal assurer, has drawn and
    /// approved `A-0001` and `A-0003`, and is about to sign off.
    static func example() throws -> ClaimCase {
        let framework = try Framework.example()
        let claim = ClaimID(number: 1)
        let irma = try Handle.of("irma")
        let rows = [
            ("A-0001", "P-0001", "CLEAN-1@1", "karin"), ("A-0002", "P-0002", "CLEAN-1@1", "karin"),
            ("A-0003", "P-0003", "CLEAN-2@1", "lena"),
        ]
        return ClaimCase(
            claim: AwardClaim(
                id: claim, framework: framework.code, organisation: try .of("EMM"), state: .submitted, round: 1,
                submittedBy: try .of("karin"),
                submittedAt: Timestamp(try .of("2026-05-22")), submission: SHA256Digest(hashing: "submission"),
                submissionTransaction: 9, submissionOrdinal: 0,
                items: try rows.map { try ClaimItem.of($0.0, $0.1, $0.2, $0.3, [.observation]) },
                samples: [
                    Sample(
                        stage: .internal, round: 1, reviewer: irma, reveal: nil,
                        items: try ["A-0001", "A-0003"].map {
                            Sample.Item(assessment: try #require(AssessmentID($0)), reasons: [.share])
                        })
                ],
                reviews: [try .of("A-0001", .approved), try .of("A-0003", .approved)]),
            framework: framework, assessments: try rows.map { try Assessment.of($0.0, $0.1, $0.2, $0.3) },
            actor: try .of("irma", [.internalQualityAssurer]), stage: .internal,
            centre: try .of("EMM", "AME Emmaboda", .owner), actorsOrganisation: try .of("EMM", "AME Emmaboda", .owner),
            today: try .of("2026-05-25"))
    }

    /// The same claim, internally signed off by `irma`; `eva` of another organisation has drawn and approved `A-0002`.
    static func externalExample() throws -> ClaimCase {
        var example = try ClaimCase.example()
        let eva = try Handle.of("eva")
        example.claim.state = .internallySignedOff
        example.claim.signOffs = [try .of(.internal, "irma")]
        example.claim.samples.append(
            Sample(
                stage: .external, round: 1, reviewer: eva, reveal: nil,
                items: [Sample.Item(assessment: AssessmentID(number: 2), reasons: [.share])]))
        example.claim.reviews.append(try .of("A-0002", .approved, stage: .external, by: "eva"))
        example.actor = try .of("eva", [.externalQualityAssurer], organisation: "OCN")
        example.actorsOrganisation = try .of("OCN", "OCN Kalmar", .outside)
        example.stage = .external
        return example
    }
}

extension Review {
    static func of(
        _ assessment: String, _ verdict: Review.Verdict, stage: QualityStage = .internal, by reviewer: String = "irma",
        round: Int = 1
    ) throws -> Review {
        Review(
            claim: ClaimID(number: 1), round: round, stage: stage, assessment: try #require(AssessmentID(assessment)),
            reviewer: try .of(reviewer), verdict: verdict, on: try .of("2026-05-24"))
    }
}

extension SignOff {
    static func of(_ stage: QualityStage, _ assurer: String, round: Int = 1) throws -> SignOff {
        SignOff(
            claim: ClaimID(number: 1), round: round, stage: stage, assurer: try .of(assurer),
            authorisation: AuthorisationID(number: 1), on: try .of("2026-05-25"))
    }
}

extension Nonce {
    static let zero = Nonce(bytes: [UInt8](repeating: 0, count: Nonce.length))!
}
