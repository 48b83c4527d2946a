import Testing

@testable import CompetenceModel

/// One event of every kind, and the bytes that it must have in a ledger: written by hand, once and for all. A change here is a
/// change of the ledger's format, and asks for a new version of the event.
struct EventSample: Sendable, CustomTestStringConvertible {
    var event: any EventContent
    var kind: String
    var subject: String
    var json: String
    /// How many commitments it holds.
    var commitments: Int

    var testDescription: String { kind }

    init(_ event: any EventContent, _ kind: String, about subject: String, commitments: Int = 0, _ json: String) {
        self.event = event
        self.kind = kind
        self.subject = subject
        self.json = json
        self.commitments = commitments
    }

    static let digest = "0" + String(repeating: "a", count: 63)

    static func all() throws -> [EventSample] {
        try catalogue() + people() + assessments() + claims() + certificates() + quality() + exchange() + clock()
    }

    private static func someDigest() throws -> SHA256Digest { try #require(SHA256Digest(digest)) }
    private static let day = CalendarDate(year: 2026, month: 5, day: 20) ?? .earliest

    private static func clock() throws -> [EventSample] {
        [
            EventSample(
                ClockCorrected(lastRight: 12, reason: try someDigest()), "ClockCorrected", about: "clock",
                commitments: 1, #"{"lastRight":12,"reason":"\#(digest)"}"#)
        ]
    }

    private static func catalogue() throws -> [EventSample] {
        let code = try #require(FrameworkCode("KGA"))
        let unit = try #require(UnitReference("K1@1"))
        let criterion = Criterion(number: try #require(CriterionNumber("1.1")), text: LocalizedText(sv: "Kommer i tid"))
        let framework = Framework(
            code: code, version: 1, kind: .kga, title: LocalizedText(sv: "KGA", en: "KGA/en"),
            provenance: .illustrative(notice: LocalizedText(sv: "Exempel")), source: "intyga",
            ratingScale: RatingScale(grades: [.init(code: "yes", title: LocalizedText(sv: "Ja"), passes: true)]),
            qualityPolicy: QualityPolicy(
                origin: LocalizedText(sv: "Egen"), requiresPanelAdoption: false, relevanceYears: 4,
                stages: [StagePolicy(stage: .internal, shareInThousandths: 1000)],
                returnedWork: ReturnedWorkPolicy(withinMonths: 6, threshold: 1, shareInThousandths: 500)),
            units: [
                Unit(
                    reference: unit, title: LocalizedText(sv: "Närvaro"), levels: [Level(scheme: "OCN", value: "1")],
                    credits: Credits(tenths: 15, hoursPerCredit: 10), isMandatory: false,
                    outcomes: [
                        LearningOutcome(number: 1, statement: LocalizedText(sv: "Kan"), criteria: [criterion])
                    ])
            ])
        return [
            EventSample(
                RegistryOpened(
                    owner: try .of(
                        "EMM", "Emmaboda \"kommun\"", .owner, number: "212000-0738", municipality: "0862"),
                    nonce: try #require(Nonce("000102030405060708090a0b0c0d0eff"))),
                "RegistryOpened", about: "EMM",
                #"{"nonce":"000102030405060708090a0b0c0d0eff","owner":{"code":"EMM","municipality":"0862","name":"Emmaboda \"kommun\"","number":"212000-0738","relation":"owner"}}"#
            ),
            EventSample(
                OrganisationAdded(organisation: try .of("TOR", "Torsås kommun", .member, municipality: "0834")),
                "OrganisationAdded", about: "TOR",
                #"{"organisation":{"code":"TOR","municipality":"0834","name":"Torsås kommun","relation":"member"}}"#
            ),
            EventSample(
                OrganisationCorrected(
                    organisation: try .of("OCN", "OCN Exempel AB", .outside, number: "556000-0001")),
                "OrganisationCorrected", about: "OCN",
                #"{"organisation":{"code":"OCN","name":"OCN Exempel AB","number":"556000-0001","relation":"outside"}}"#
            ),
            EventSample(
                SealRegistered(
                    seal: Seal(
                        organisation: try .of("AA"), certificate: [48, 3, 2, 1, 255], key: try someDigest(),
                        name: "Torsås kommun", number: "2120000001", validFrom: Timestamp(day),
                        validUntil: Timestamp(day, seconds: 86_400), renews: try someDigest())),
                "SealRegistered", about: "AA",
                #"{"seal":{"certificate":[48,3,2,1,255],"key":"\#(digest)","name":"Torsås kommun","number":"2120000001","organisation":"AA","renews":"\#(digest)","validFrom":"2026-05-20T00:00:00.000Z","validUntil":"2026-05-21T00:00:00.000Z"}}"#
            ),
            EventSample(
                SealEnded(organisation: try .of("AA"), seal: try someDigest(), on: day), "SealEnded", about: "AA",
                #"{"on":"2026-05-20","organisation":"AA","seal":"\#(digest)"}"#),
            EventSample(
                IssuersDecided(framework: code, issuers: .members), "IssuersDecided", about: "KGA",
                #"{"framework":"KGA","issuers":"members"}"#),
            EventSample(
                FrameworkImported(framework: framework, file: try someDigest()), "FrameworkImported", about: "KGA",
                #"{"file":"\#(digest)","framework":{"code":"KGA","kind":"KGA","provenance":{"illustrative":{"notice":{"sv":"Exempel"}}},"qualityPolicy":{"origin":{"sv":"Egen"},"relevanceYears":4,"requiresPanelAdoption":false,"returnedWork":{"shareInThousandths":500,"threshold":1,"withinMonths":6},"stages":[{"shareInThousandths":1000,"stage":"internal"}]},"ratingScale":{"grades":[{"code":"yes","passes":true,"title":{"sv":"Ja"}}]},"source":"intyga","title":{"en":"KGA/en","sv":"KGA"},"units":[{"credits":{"hoursPerCredit":10,"tenths":15},"isMandatory":false,"levels":[{"scheme":"OCN","value":"1"}],"outcomes":[{"criteria":[{"number":"1.1","text":{"sv":"Kommer i tid"}}],"number":1,"statement":{"sv":"Kan"}}],"reference":"K1@1","title":{"sv":"Närvaro"}}],"version":1}}"#
            ),
            EventSample(
                FrameworkApproved(
                    adoption: PanelAdoption(
                        framework: code, units: [unit], panel: "Handel", on: day, decision: "P 1",
                        members: ["butikschef"],
                        conditions: "Se över 1.1", relevantUntil: try .of("2030-05-20"))),
                "FrameworkApproved", about: "KGA",
                #"{"adoption":{"conditions":"Se över 1.1","decision":"P 1","framework":"KGA","members":["butikschef"],"on":"2026-05-20","panel":"Handel","relevantUntil":"2030-05-20","units":["K1@1"]}}"#
            ),
            EventSample(
                FrameworkAdopted(framework: code, decision: "KS 2026/17", on: day), "FrameworkAdopted", about: "KGA",
                #"{"decision":"KS 2026/17","framework":"KGA","on":"2026-05-20"}"#),
        ]
    }

    private static func people() throws -> [EventSample] {
        let karin = try Handle.of("karin")
        let participant = ParticipantID(number: 1)
        return [
            EventSample(
                PractitionerAdded(
                    handle: karin, organisation: try .of("EMM"), participant: participant, details: try someDigest()),
                "PractitionerAdded", about: "karin", commitments: 1,
                #"{"details":"\#(digest)","handle":"karin","organisation":"EMM","participant":"P-0001"}"#),
            EventSample(
                PractitionerCorrected(
                    practitioner: karin, participant: ParticipantID(number: 1), details: try someDigest()),
                "PractitionerCorrected", about: "karin", commitments: 1,
                #"{"details":"\#(digest)","participant":"P-0001","practitioner":"karin"}"#),
            EventSample(
                PractitionerMoved(practitioner: karin, organisation: try .of("TOR")), "PractitionerMoved",
                about: "karin", #"{"organisation":"TOR","practitioner":"karin"}"#),
            EventSample(
                AssurerLent(
                    practitioner: karin, loan: Loan(to: try .of("TOR"), from: day, until: try .of("2026-12-31"))),
                "AssurerLent", about: "karin",
                #"{"loan":{"from":"2026-05-20","to":"TOR","until":"2026-12-31"},"practitioner":"karin"}"#),
            EventSample(
                LoanEnded(practitioner: karin, to: try .of("TOR"), from: day), "LoanEnded", about: "karin",
                #"{"from":"2026-05-20","practitioner":"karin","to":"TOR"}"#),
            EventSample(
                ParticipantMoved(participant: participant, organisation: try .of("TOR")), "ParticipantMoved",
                about: "P-0001", #"{"organisation":"TOR","participant":"P-0001"}"#),
            EventSample(
                AuthorisationGranted(
                    authorisation: Authorisation(
                        id: AuthorisationID(number: 2), practitioner: karin, role: .occupationalAssessor,
                        framework: FrameworkCode("KGA"), units: ["K1", "K2"].compactMap(UnitCode.init), from: day,
                        until: try .of("2027-05-20"), basis: "Utbildning 2026", isProvisional: true)),
                "AuthorisationGranted", about: "karin",
                #"{"authorisation":{"basis":"Utbildning 2026","framework":"KGA","from":"2026-05-20","id":"Z-0002","isProvisional":true,"practitioner":"karin","role":"occupationalAssessor","units":["K1","K2"],"until":"2027-05-20"}}"#
            ),
            EventSample(
                AssessorCertified(
                    authorisation: Authorisation(
                        id: AuthorisationID(number: 3), practitioner: karin, role: .assessor, from: day,
                        basis: "Bedömarutbildning"),
                    provisional: AuthorisationID(number: 2), trainedOn: try .of("2026-05-12"),
                    validations: [AssessmentID(number: 4), AssessmentID(number: 7)]),
                "AssessorCertified", about: "karin",
                #"{"authorisation":{"basis":"Bedömarutbildning","from":"2026-05-20","id":"Z-0003","isProvisional":false,"practitioner":"karin","role":"assessor","units":[]},"provisional":"Z-0002","trainedOn":"2026-05-12","validations":["A-0004","A-0007"]}"#
            ),
            EventSample(
                AuthorisationWithdrawn(
                    authorisation: AuthorisationID(number: 2), practitioner: karin, from: day, reason: try someDigest()),
                "AuthorisationWithdrawn", about: "karin", commitments: 1,
                #"{"authorisation":"Z-0002","from":"2026-05-20","practitioner":"karin","reason":"\#(digest)"}"#),
            EventSample(
                KeyRegistered(
                    registration: KeyRegistration(
                        registry: try someDigest(), practitioner: karin, publicKey: [0, 127, 255],
                        sampling: SamplingRoot(root: try someDigest(), series: 2)), proof: [1, 2], takesRoot: true),
                "KeyRegistered", about: "karin",
                #"{"proof":[1,2],"registration":{"practitioner":"karin","publicKey":[0,127,255],"registry":"\#(digest)","sampling":{"root":"\#(digest)","series":2}},"takesRoot":true}"#
            ),
            EventSample(
                KeyEnded(practitioner: karin, key: try someDigest(), from: day), "KeyEnded", about: "karin",
                #"{"from":"2026-05-20","key":"\#(digest)","practitioner":"karin"}"#),
            EventSample(
                AdministratorProposed(
                    registration: KeyRegistration(
                        registry: try someDigest(), practitioner: karin, publicKey: [0, 127, 255]), proof: [1, 2],
                    addition: PractitionerAdded(
                        handle: karin, organisation: try .of("EMM"), participant: nil, details: try someDigest())),
                "AdministratorProposed", about: "karin", commitments: 1,
                #"{"addition":{"details":"\#(digest)","handle":"karin","organisation":"EMM"},"proof":[1,2],"registration":{"practitioner":"karin","publicKey":[0,127,255],"registry":"\#(digest)"}}"#
            ),
            EventSample(
                AdministratorConfirmed(practitioner: karin, key: try someDigest()), "AdministratorConfirmed",
                about: "karin", #"{"key":"\#(digest)","practitioner":"karin"}"#),
            EventSample(
                ParticipantAdded(
                    participant: participant, details: try someDigest(), sex: .female,
                    municipality: MunicipalityCode("0885"), isProtected: false, organisation: try .of("EMM"), from: day,
                    otherThan: [ParticipantID(number: 7)]),
                "ParticipantAdded", about: "P-0001", commitments: 1,
                #"{"details":"\#(digest)","from":"2026-05-20","isProtected":false,"municipality":"0885","organisation":"EMM","otherThan":["P-0007"],"participant":"P-0001","sex":"female"}"#
            ),
            EventSample(
                ParticipantCorrected(
                    participant: participant, details: try someDigest(), sex: .male,
                    municipality: MunicipalityCode("0885"), isProtected: true, identityNumber: .mistaken),
                "ParticipantCorrected", about: "P-0001", commitments: 1,
                #"{"details":"\#(digest)","identityNumber":"mistaken","isProtected":true,"municipality":"0885","participant":"P-0001","sex":"male"}"#
            ),
            EventSample(
                ParticipantRegistered(participant: participant, framework: try #require(FrameworkCode("KGA")), on: day),
                "ParticipantRegistered", about: "P-0001",
                #"{"framework":"KGA","on":"2026-05-20","participant":"P-0001"}"#),
            EventSample(
                ParticipantExited(participant: participant, exit: .init(reason: .seekingWork, on: day)),
                "ParticipantExited", about: "P-0001",
                #"{"exit":{"on":"2026-05-20","reason":"seekingWork"},"participant":"P-0001"}"#),
            EventSample(
                ParticipantRemoved(participant: participant), "ParticipantRemoved", about: "P-0001",
                #"{"participant":"P-0001"}"#),
            EventSample(
                ParticipantMerged(participant: participant, into: .init(number: 2)), "ParticipantMerged",
                about: "P-0001",
                #"{"into":"P-0002","participant":"P-0001"}"#),
            EventSample(
                ParticipantReturned(participant: participant, on: day), "ParticipantReturned", about: "P-0001",
                #"{"on":"2026-05-20","participant":"P-0001"}"#),
            EventSample(
                ParticipationCorrected(
                    participant: participant,
                    spells: [
                        .init(from: try .of("2026-01-15"), exit: .init(reason: .work, on: try .of("2026-03-02"))),
                        .init(from: day),
                    ]),
                "ParticipationCorrected", about: "P-0001",
                #"{"participant":"P-0001","spells":[{"exit":{"on":"2026-03-02","reason":"work"},"from":"2026-01-15"},{"from":"2026-05-20"}]}"#
            ),
            EventSample(
                RecordDisposed(commitment: try someDigest(), basis: "Gallringsplan 4"), "RecordDisposed", about: digest,
                #"{"basis":"Gallringsplan 4","commitment":"\#(digest)"}"#),
        ]
    }

    private static func assessments() throws -> [EventSample] {
        let unit = try #require(UnitReference("K1@1"))
        return [
            EventSample(
                AssessmentRecorded(
                    assessment: AssessmentID(number: 3), participant: ParticipantID(number: 1),
                    framework: try #require(FrameworkCode("KGA")), unit: unit, assessor: try .of("karin"),
                    authorisation: AuthorisationID(number: 2), isProvisional: false, judgedOn: day,
                    judgements: [try .of("1.1", "yes", [1, 2])],
                    evidence: [
                        Evidence(
                            number: 1, method: .observation, on: day, setting: .workplace, files: [try someDigest()]),
                        Evidence(number: 2, method: .selfRating, on: day),
                    ], notes: try someDigest()),
                "AssessmentRecorded", about: "A-0003", commitments: 1,
                #"{"assessment":"A-0003","assessor":"karin","authorisation":"Z-0002","evidence":[{"files":["\#(digest)"],"method":"observation","number":1,"on":"2026-05-20","setting":"workplace"},{"files":[],"method":"selfRating","number":2,"on":"2026-05-20"}],"framework":"KGA","isProvisional":false,"judgedOn":"2026-05-20","judgements":[{"criterion":"1.1","evidence":[1,2],"grade":"yes"}],"notes":"\#(digest)","participant":"P-0001","unit":"K1@1"}"#
            ),
            EventSample(
                AssessmentMoved(assessment: AssessmentID(number: 3), move: .return, claim: ClaimID(number: 4)),
                "AssessmentMoved", about: "A-0003", #"{"assessment":"A-0003","claim":"C-0004","move":"return"}"#),
            EventSample(
                AssessmentMoved(assessment: AssessmentID(number: 3), move: .withdraw, reason: try someDigest()),
                "AssessmentMoved", about: "A-0003", commitments: 1,
                #"{"assessment":"A-0003","move":"withdraw","reason":"\#(digest)"}"#),
            EventSample(
                SelfRatingRecorded(
                    rating: SelfRating(
                        participant: ParticipantID(number: 1), unit: unit, on: day,
                        ratings: [.init(criterion: try #require(CriterionNumber("1.1")), grade: "yes")])),
                "SelfRatingRecorded", about: "P-0001",
                #"{"rating":{"on":"2026-05-20","participant":"P-0001","ratings":[{"criterion":"1.1","grade":"yes"}],"unit":"K1@1"}}"#
            ),
        ]
    }

    private static func claims() throws -> [EventSample] {
        let claim = ClaimID(number: 4)
        return [
            EventSample(
                ClaimSubmitted(
                    claim: claim, framework: try #require(FrameworkCode("KGA")), organisation: try .of("TOR"), round: 2,
                    submittedBy: try .of("karin"),
                    items: [
                        try .of(
                            "A-0003", "P-0001", "K1@1", "karin", [.observation, .written], isProvisional: true, round: 2
                        )
                    ]),
                "ClaimSubmitted", about: "C-0004",
                #"{"claim":"C-0004","framework":"KGA","items":[{"assessment":"A-0003","assessor":"karin","isProvisional":true,"methods":["observation","written"],"participant":"P-0001","round":2,"unit":"K1@1"}],"organisation":"TOR","round":2,"submittedBy":"karin"}"#
            ),
            EventSample(
                SampleDrawn(
                    claim: claim,
                    sample: Sample(
                        stage: .external, round: 2, reviewer: try .of("eva"),
                        reveal: SamplingReveal(ordinal: 7, secret: try someDigest(), path: [try someDigest()]),
                        items: [.init(assessment: AssessmentID(number: 3), reasons: [.share, .provisionalAssessor])])),
                "SampleDrawn", about: "C-0004",
                #"{"claim":"C-0004","sample":{"items":[{"assessment":"A-0003","reasons":["share","provisionalAssessor"]}],"reveal":{"ordinal":7,"path":["\#(digest)"],"secret":"\#(digest)"},"reviewer":"eva","round":2,"stage":"external"}}"#
            ),
            EventSample(
                AssessmentReviewed(
                    review: Review(
                        claim: claim, round: 2, stage: .internal, assessment: AssessmentID(number: 3),
                        reviewer: try .of("irma"), verdict: .returned, criteria: [try #require(CriterionNumber("1.1"))],
                        feedback: try someDigest(), displayed: .init(files: [try someDigest()]), on: day)),
                "AssessmentReviewed", about: "C-0004", commitments: 1,
                #"{"review":{"assessment":"A-0003","claim":"C-0004","criteria":["1.1"],"displayed":{"files":["\#(digest)"]},"feedback":"\#(digest)","on":"2026-05-20","reviewer":"irma","round":2,"stage":"internal","verdict":"returned"}}"#
            ),
            EventSample(
                ClaimSignedOff(
                    signOff: SignOff(
                        claim: claim, round: 2, stage: .internal, assurer: try .of("irma"),
                        authorisation: AuthorisationID(number: 5), on: day),
                    without: [AssessmentID(number: 3)]),
                "ClaimSignedOff", about: "C-0004",
                #"{"signOff":{"assurer":"irma","authorisation":"Z-0005","claim":"C-0004","on":"2026-05-20","round":2,"stage":"internal"},"without":["A-0003"]}"#
            ),
            EventSample(
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: claim, round: 2, stage: .external, assurer: try .of("eva"), reason: try someDigest(),
                        on: day
                    )),
                "ClaimReturned", about: "C-0004", commitments: 1,
                #"{"claimReturn":{"assurer":"eva","claim":"C-0004","on":"2026-05-20","reason":"\#(digest)","round":2,"stage":"external"}}"#
            ),
            EventSample(
                ClaimWithdrawn(claim: claim, by: try .of("karin"), reason: try someDigest()), "ClaimWithdrawn",
                about: "C-0004", commitments: 1, #"{"by":"karin","claim":"C-0004","reason":"\#(digest)"}"#),
            EventSample(ClaimCertified(claim: claim), "ClaimCertified", about: "C-0004", #"{"claim":"C-0004"}"#),
        ]
    }

    private static func certificates() throws -> [EventSample] {
        let text = "AA-0000-0000-0000-0000-G"
        let serial = try #require(CertificateSerial(text))
        return [
            EventSample(
                CertificateIssued(
                    serial: serial, claim: ClaimID(number: 4), participant: ParticipantID(number: 1),
                    framework: try #require(FrameworkCode("KGA")), units: [try #require(UnitReference("K1@1"))],
                    isPartial: true, issuedOn: day,
                    terms: .init(
                        birth: .date, validUntil: try .of("2031-05-20"), statusList: "https://example.org/status.xml"),
                    content: try someDigest(), replaces: serial, issuer: try .of("AA"), seal: try someDigest()),
                "CertificateIssued", about: text, commitments: 1,
                #"{"claim":"C-0004","content":"\#(digest)","framework":"KGA","isPartial":true,"issuedOn":"2026-05-20","issuer":"AA","participant":"P-0001","replaces":"\#(text)","seal":"\#(digest)","serial":"\#(text)","terms":{"birth":"date","statusList":"https://example.org/status.xml","validUntil":"2031-05-20"},"units":["K1@1"]}"#
            ),
            EventSample(
                CertificateSealed(
                    serial: serial, sealed: try someDigest(), document: .zero, seal: try someDigest(),
                    summary: try someDigest()),
                "CertificateSealed", about: text, commitments: 2,
                #"{"document":"\#(String(repeating: "0", count: 64))","seal":"\#(digest)","sealed":"\#(digest)","serial":"\#(text)","summary":"\#(digest)"}"#
            ),
            EventSample(
                CertificateEnded(
                    serial: serial, move: .revoke, reason: .qualityAssuranceFailure, on: day, comment: try someDigest()),
                "CertificateEnded", about: text, commitments: 1,
                #"{"comment":"\#(digest)","move":"revoke","on":"2026-05-20","reason":"qualityAssuranceFailure","serial":"\#(text)"}"#
            ),
            EventSample(
                StatusListPublished(
                    issuer: try .of("AA"), sequence: 3, thisUpdate: Timestamp(day),
                    nextUpdate: Timestamp(day, seconds: 86_400), entries: 2, content: try someDigest(),
                    sealed: try someDigest(), seal: try someDigest()),
                "StatusListPublished", about: "status-list", commitments: 1,
                #"{"content":"\#(digest)","entries":2,"issuer":"AA","nextUpdate":"2026-05-21T00:00:00.000Z","seal":"\#(digest)","sealed":"\#(digest)","sequence":3,"thisUpdate":"2026-05-20T00:00:00.000Z"}"#
            ),
        ]
    }

    private static func quality() throws -> [EventSample] {
        let serial = "AA-0000-0000-0000-0000-G"
        return [
            EventSample(
                MeetingHeld(
                    meeting: Meeting(
                        id: MeetingID(number: 1), kind: .standardisation, on: day, framework: FrameworkCode("KGA"),
                        attended: [try .of("karin"), try .of("irma")], decisions: ["1.1: fem minuter är i tid"])),
                "MeetingHeld", about: "M-0001",
                #"{"meeting":{"attended":["karin","irma"],"decisions":["1.1: fem minuter är i tid"],"framework":"KGA","id":"M-0001","kind":"standardisation","on":"2026-05-20"}}"#
            ),
            EventSample(
                AppealLodged(
                    appeal: AppealID(number: 1), participant: ParticipantID(number: 1),
                    assessment: AssessmentID(number: 3), grounds: try someDigest(), on: day),
                "AppealLodged", about: "O-0001", commitments: 1,
                #"{"appeal":"O-0001","assessment":"A-0003","grounds":"\#(digest)","on":"2026-05-20","participant":"P-0001"}"#
            ),
            EventSample(
                AppealDecided(
                    appeal: AppealID(number: 1), outcome: .upheld, by: try .of("anna"), reason: try someDigest(),
                    on: day),
                "AppealDecided", about: "O-0001", commitments: 1,
                #"{"appeal":"O-0001","by":"anna","on":"2026-05-20","outcome":"upheld","reason":"\#(digest)"}"#),
            EventSample(
                ReReviewOpened(
                    assessment: AssessmentID(number: 3), because: try #require(CertificateSerial(serial))),
                "ReReviewOpened", about: "A-0003", #"{"assessment":"A-0003","because":"\#(serial)"}"#),
            EventSample(
                ReReviewClosed(
                    assessment: AssessmentID(number: 3), by: try .of("irma"), stands: true, reason: try someDigest(),
                    on: day),
                "ReReviewClosed", about: "A-0003", commitments: 1,
                #"{"assessment":"A-0003","by":"irma","on":"2026-05-20","reason":"\#(digest)","stands":true}"#),
        ]
    }

    private static func exchange() throws -> [EventSample] {
        let claim = ClaimID(number: 7)
        return [
            EventSample(
                ClaimExported(
                    claim: claim, round: 2, addressee: try .of("erik"), package: try someDigest(),
                    seal: try someDigest()),
                "ClaimExported", about: "C-0007",
                #"{"addressee":"erik","claim":"C-0007","package":"\#(digest)","round":2,"seal":"\#(digest)"}"#),
            EventSample(
                DecisionImported(
                    claim: claim, round: 2, assurer: try .of("erik"), package: try someDigest(),
                    decision: try someDigest()),
                "DecisionImported", about: "C-0007", commitments: 1,
                #"{"assurer":"erik","claim":"C-0007","decision":"\#(digest)","package":"\#(digest)","round":2}"#),
            EventSample(
                PackageReceived(
                    package: try someDigest(), issuer: "EMM", claim: claim, addressee: try .of("erik"),
                    document: try someDigest(), registry: try someDigest(), ordinal: 3, submission: try someDigest()),
                "PackageReceived", about: digest, commitments: 1,
                #"{"addressee":"erik","claim":"C-0007","document":"\#(digest)","issuer":"EMM","ordinal":3,"package":"\#(digest)","registry":"\#(digest)","submission":"\#(digest)"}"#
            ),
            EventSample(
                PackageDecided(
                    package: try someDigest(), assurer: try .of("erik"), signsOff: false, decision: try someDigest()),
                "PackageDecided", about: digest, commitments: 1,
                #"{"assurer":"erik","decision":"\#(digest)","package":"\#(digest)","signsOff":false}"#),
        ]
    }
}
