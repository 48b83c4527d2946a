import CompetenceModel

@testable import RegistryStore

/// What its events are about.
extension SmallRegistry {
    static let cleaning = Framework(
        code: framework("CLEAN"), version: 1, kind: .ocn, title: LocalizedText(sv: "Städ", en: "Cleaning"),
        provenance: .illustrative(notice: LocalizedText(sv: "Exempel")), source: "Test", ratingScale: .binary,
        qualityPolicy: QualityPolicy(
            origin: LocalizedText(sv: "OCN Danmark"), requiresPanelAdoption: true, relevanceYears: 4,
            stages: [
                StagePolicy(stage: .internal, shareInThousandths: 330),
                StagePolicy(stage: .external, shareInThousandths: 200),
            ]),
        units: [cleaningUnit("CLEAN-1@1"), cleaningUnit("CLEAN-2@1")])

    static let competences = Framework(
        code: framework("KGA"), version: 1, kind: .kga, title: LocalizedText(sv: "Kompetensgarantier"),
        provenance: .illustrative(notice: LocalizedText(sv: "Exempel")), source: "Test", ratingScale: .binary,
        qualityPolicy: QualityPolicy(
            origin: LocalizedText(sv: "KGA"), requiresPanelAdoption: false,
            stages: [StagePolicy(stage: .internal, shareInThousandths: 1000)]),
        units: [cleaningUnit("K1@1")])

    static func cleaningUnit(_ reference: String) -> Unit {
        Unit(
            reference: unit(reference), title: LocalizedText(sv: "Golvvård \(reference)"),
            levels: [Level(scheme: "OCN", value: "1")], credits: Credits(tenths: 15, hoursPerCredit: 10),
            outcomes: [
                LearningOutcome(
                    number: 1, statement: LocalizedText(sv: "Rengör golv"),
                    criteria: [
                        Criterion(number: criterion("1.1"), text: LocalizedText(sv: "Väljer metod")),
                        Criterion(number: criterion("1.2"), text: LocalizedText(sv: "Arbetar säkert")),
                    ])
            ])
    }

    static let judgements = [
        Judgement(criterion: criterion("1.1"), grade: "achieved", evidence: [1]),
        Judgement(criterion: criterion("1.2"), grade: "achieved", evidence: [1, 2]),
    ]
    static let evidence = [
        Evidence(number: 1, method: .observation, on: day("2026-02-10"), setting: .workplace),
        Evidence(
            number: 2, method: .document, on: day("2026-02-11"),
            files: [SHA256Digest(hashing: "photo"), SHA256Digest(hashing: "list")]),
    ]
    static let adoption = PanelAdoption(
        framework: framework("CLEAN"), units: [unit("CLEAN-1@1"), unit("CLEAN-2@1")], panel: "Städbranschen",
        on: day("2025-11-03"), decision: "2025-7", members: ["lokalvårdschef"], relevantUntil: day("2029-11-02"))
    static let selfRating = SelfRating(
        participant: person(1), unit: unit("CLEAN-1@1"), on: day("2026-02-01"),
        ratings: [SelfRating.Rating(criterion: criterion("1.1"), grade: "notYet")])
    static let meeting = Meeting(
        id: MeetingID(number: 1), kind: .standardisation, on: day("2026-03-01"), framework: framework("CLEAN"),
        attended: [handle("anna"), handle("karin")], decisions: ["Kriterium 1.2 bedöms på plats"])
    static func meetingNumbered(_ number: Int) -> Meeting {
        var meeting = meeting
        meeting.id = MeetingID(number: number)
        return meeting
    }

    static let reveal = SamplingReveal(
        ordinal: 1, secret: SHA256Digest(hashing: "secret"), path: [SHA256Digest(hashing: "sibling")])
    static let owner = Organisation(
        code: OrganisationCode("TST")!, name: "Emmaboda AME", number: OrganisationNumber("212000-0738"),
        municipality: MunicipalityCode("0862"), relation: .owner)
    static let member = Organisation(code: OrganisationCode("TOR")!, name: "Torsås kommun", relation: .member)
    static let network = Organisation(code: OrganisationCode("OCN")!, name: "OCN-nätverk", relation: .outside)
    static let networkCorrected = Organisation(
        code: OrganisationCode("OCN")!, name: "OCN-nätverket", number: OrganisationNumber("556000-0001"),
        relation: .outside)

    static let seal = sealing("seal", owner, "owner's key")
    static let membersSeal = sealing("member's seal", member, "member's key")
    /// Over the same key.
    static let membersRenewal = sealing("renewed", member, "member's key", renews: membersSeal)

    private static func sealing(
        _ certificate: String, _ organisation: Organisation, _ key: String, renews: Seal? = nil
    ) -> Seal {
        Seal(
            organisation: organisation.code, certificate: Array(certificate.utf8), key: SHA256Digest(hashing: key),
            name: organisation.name, number: organisation.number?.digits, validFrom: Chronicle.start,
            validUntil: Chronicle.start.adding(seconds: 86_400), renews: renews?.fingerprint)
    }

    /// What anna, provisional until then, is given.
    static let certified = Authorisation(
        id: authorisation(6), practitioner: handle("anna"), role: .assessor, from: day("2026-03-02"),
        basis: "Bedömarutbildning")

    static func item(_ number: Int, of participant: Int, in reference: String, round: Int) -> ClaimItem {
        ClaimItem(
            assessment: assessment(number), participant: person(participant), unit: unit(reference),
            assessor: handle("anna"), methods: [.document, .observation], isProvisional: true, round: round)
    }

    static func moved(_ number: Int, _ move: AssessmentState.Move) -> AssessmentMoved {
        AssessmentMoved(assessment: assessment(number), move: move, claim: claim(1))
    }
}
