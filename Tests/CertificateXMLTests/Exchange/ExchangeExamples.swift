import CompetenceModel
import Testing

@testable import CertificateXML

private let criterion = CriterionNumber("1.1")

/// A package with everything that may stand in one: two units, evidence with and without notes, a second round.
func examplePackage() throws -> ClaimPackage {
    let framework = try #require(
        try CatalogueDocument.read(fixture("fixtures/catalogue/ocn-cleaning.xml")).first)
    var claimed = framework
    claimed.units = Array(framework.units.prefix(2))
    let number = try #require(criterion)
    func assessment(
        _ id: Int, of participant: Int, in unit: Int, round: Int, isProvisional: Bool = false
    ) throws -> PackagedAssessment {
        PackagedAssessment(
            item: ClaimItem(
                assessment: AssessmentID(number: id), participant: ParticipantID(number: participant),
                unit: claimed.units[unit].reference, assessor: try #require(Handle("anna")),
                methods: isProvisional ? [] : [.conversation, .observation], isProvisional: isProvisional,
                round: round),
            judgedOn: try day("2026-11-10"),
            judgements: [
                Judgement(criterion: number, grade: "achieved", evidence: isProvisional ? [] : [1, 2])
            ],
            evidence: isProvisional
                ? []
                : [
                    Evidence(
                        number: 1, method: .observation, on: try day("2026-11-02"), setting: .workplace,
                        files: [SHA256Digest(hashing: "bild")]),
                    Evidence(number: 2, method: .conversation, on: try day("2026-11-03")),
                    Evidence(number: 3, method: .document, on: try day("2026-11-03")),
                ],
            notes: AssessmentNotes(
                evidence: isProvisional
                    ? [:]
                    : [
                        1: EvidenceNotes(
                            why: "Torkade \"våta\" golv & trappor <ren>\nutan anmärkning", place: "Skolan"),
                        2: EvidenceNotes(why: "Förklarade dosering."),
                    ]))
    }
    let secrets = SamplingSecrets(seed: [UInt8](repeating: 7, count: 32))
    return ClaimPackage(
        issuer: .init(
            name: "Emmaboda kommun", code: "EMM", organisationNumber: "212000-0738",
            municipality: MunicipalityCode("0862")),
        exportedAt: try #require(Timestamp("2026-11-22T16:03:07.120Z")),
        registry: SHA256Digest(hashing: "registry"),
        ledger: LedgerPosition(number: 4711, hash: SHA256Digest(hashing: "ledger")),
        addressee: .init(
            handle: try #require(Handle("erik.holm")), name: "Erik Holm", organisation: "Validering & Co",
            organisationCode: try #require(OrganisationCode("VALCO")),
            key: SHA256Digest(hashing: "key"), samplingRoot: SHA256Digest(hashing: "root")),
        claim: ClaimID(number: 12), round: 2,
        submission: .init(
            transaction: LedgerPosition(number: 4700, hash: SHA256Digest(hashing: "submission")), ordinal: 0,
            on: try day("2026-11-20"), by: try #require(Handle("anna"))),
        framework: claimed,
        draw: .init(
            population: [AssessmentID(number: 2), AssessmentID(number: 10_000)],
            carriedOver: [AssessmentID(number: 10_000)], assessorsWithReturnedWork: [try #require(Handle("anna"))],
            earlierReviews: [
                Review(
                    claim: ClaimID(number: 12), round: 1, stage: .external, assessment: AssessmentID(number: 1),
                    reviewer: try #require(Handle("erik.holm")), verdict: .approved, criteria: [number],
                    on: try day("2026-11-12"))
            ]),
        assessments: [
            try assessment(1, of: 1, in: 0, round: 1), try assessment(2, of: 2, in: 1, round: 2),
            try assessment(10_000, of: 3, in: 1, round: 2, isProvisional: true),
        ],
        earlierStage: .init(
            stage: .internal,
            sample: [
                .init(assessment: AssessmentID(number: 1), reasons: [.share, .coversUnit]),
                .init(assessment: AssessmentID(number: 10_000), reasons: [.provisionalAssessor]),
            ], reveal: secrets.reveal(0),
            reviews: [
                ReviewWithFeedback(
                    assessment: AssessmentID(number: 1), verdict: .approved, feedback: "Tydligt.", isDisplayed: true,
                    on: try day("2026-11-21")),
                ReviewWithFeedback(
                    assessment: AssessmentID(number: 10_000), verdict: .approved, criteria: [number], isDisplayed: true,
                    on: try day("2026-11-21")),
            ], assurer: "Cecilia Dahl", organisation: "Emmaboda kommun", authorisation: AuthorisationID(number: 2),
            signedOffOn: try day("2026-11-21")))
}

func exampleDecision(_ outcome: ClaimDecision.Outcome = .signedOff) throws -> ClaimDecision {
    let secrets = SamplingSecrets(seed: [UInt8](repeating: 8, count: 32))
    return ClaimDecision(
        package: SHA256Digest(hashing: "package"), issuer: "EMM", claim: ClaimID(number: 12), round: 2,
        assurer: try #require(Handle("erik.holm")), on: try day("2026-11-25"),
        sample: [
            .init(assessment: AssessmentID(number: 2), reasons: [.share]),
            .init(assessment: AssessmentID(number: 10_000), reasons: [.provisionalAssessor, .carriedOver]),
        ], reveal: secrets.reveal(0),
        reviews: [
            ReviewWithFeedback(
                assessment: AssessmentID(number: 2), verdict: .approved, isDisplayed: true, on: try day("2026-11-24")),
            ReviewWithFeedback(
                assessment: AssessmentID(number: 10_000), verdict: .returned,
                criteria: [try #require(criterion)], feedback: "Vad visar att <golvet> blev rent?", isDisplayed: true,
                on: try day("2026-11-25")),
        ], outcome: outcome)
}
