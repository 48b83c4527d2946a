import CompetenceModel

@testable import RegistryStore

/// A registry that is small, and holds an event of every kind.
struct SmallRegistry {
    let chronicle: Chronicle
    var store: Store { chronicle.store }

    var notes: [AssessmentID: SHA256Digest] = [:]
    var feedback = SHA256Digest.zero
    var returnReason = SHA256Digest.zero
    var appealGrounds = SHA256Digest.zero
    var appealReason = SHA256Digest.zero
    var disposed = SHA256Digest.zero
    var details: [ParticipantID: SHA256Digest] = [:]
    var certificateContent = SHA256Digest.zero
    var certificateSealed = SHA256Digest.zero
    var certificateSummary = SHA256Digest.zero
    var submissions: [LedgerTransaction] = []

    init(_ store: Store) throws {
        chronicle = Chronicle(store)
        try open()
        try enterPeople()
        try assess()
        try claimAndReturn()
        try claimAnewAndSignOff()
        try certifyAndRevoke()
        try rest()
        try recover()
        try exchange()
    }

    private mutating func open() throws {
        try chronicle.record(
            "admin",
            [
                RegistryOpened(owner: Self.owner, nonce: testNonce("small registry")),
                PractitionerAdded(
                    handle: handle("admin"), organisation: Self.owner.code, participant: nil,
                    details: try chronicle.confidential(PractitionerDetails(name: "Ada Ström"))),
                try Chronicle.registered("admin"),
                AuthorisationGranted(
                    authorisation: Authorisation(
                        id: authorisation(1), practitioner: handle("admin"), role: .administrator,
                        from: day("2026-01-01"), basis: "Förvaltningschefens beslut")),
            ])
        try chronicle.record(
            "admin",
            [
                OrganisationAdded(organisation: Self.network),
                OrganisationCorrected(organisation: Self.networkCorrected),
                OrganisationAdded(organisation: Self.member),
                SealRegistered(seal: Self.seal),
                SealRegistered(seal: Self.membersSeal),
                SealRegistered(seal: Self.membersRenewal),
                SealEnded(
                    organisation: Self.member.code, seal: Self.membersRenewal.fingerprint, on: day("2026-03-02")),
                FrameworkImported(framework: Self.cleaning, file: SHA256Digest(hashing: "cleaning")),
                FrameworkImported(framework: Self.competences, file: SHA256Digest(hashing: "competences")),
                FrameworkApproved(adoption: Self.adoption),
                FrameworkAdopted(framework: framework("KGA"), decision: "KS 2026/12", on: day("2026-02-01")),
                IssuersDecided(framework: framework("KGA"), issuers: .members),
            ])
    }

    private mutating func enterPeople() throws {
        let staff: [(String, Organisation, Role, Bool)] = [
            ("anna", Self.owner, .assessor, true), ("karin", Self.owner, .internalQualityAssurer, false),
            ("erik", Self.network, .externalQualityAssurer, false), ("olle", Self.owner, .occupationalAssessor, false),
        ]
        for (index, (name, organisation, role, isProvisional)) in staff.enumerated() {
            try chronicle.record(
                "admin",
                [
                    PractitionerAdded(
                        handle: handle(name), organisation: organisation.code, participant: nil,
                        details: try chronicle.confidential(PractitionerDetails(name: "\(name) Test"))),
                    AuthorisationGranted(
                        authorisation: Authorisation(
                            id: authorisation(index + 2), practitioner: handle(name), role: role,
                            framework: name == "olle" ? framework("CLEAN") : nil,
                            units: name == "olle" ? [unit("CLEAN-1@1").code] : [], from: day("2026-01-01"),
                            until: name == "olle" ? day("2027-12-31") : nil, basis: "Utbildning 2025",
                            isProvisional: isProvisional)),
                    try Chronicle.registered(name),
                ])
        }
        try chronicle.record(
            "admin",
            [
                AuthorisationWithdrawn(
                    authorisation: authorisation(5), practitioner: handle("olle"), from: day("2026-03-02"),
                    reason: try chronicle.remark("slutat")),
                KeyEnded(
                    practitioner: handle("olle"), key: try Chronicle.key("olle").fingerprint, from: day("2026-03-02")),
                PractitionerMoved(practitioner: handle("olle"), organisation: Self.member.code),
                AssurerLent(
                    practitioner: handle("karin"),
                    loan: Loan(to: Self.member.code, from: day("2026-03-02"), until: day("2026-12-31"))),
                LoanEnded(practitioner: handle("karin"), to: Self.member.code, from: day("2026-06-30")),
            ])
        var events: [any EventContent] = []
        for number in 1...3 {
            let commitment = try chronicle.confidential(
                ParticipantDetails(givenName: "Deltagare", familyName: "Nummer \(number)"))
            details[person(number)] = commitment
            events.append(
                ParticipantAdded(
                    participant: person(number), details: commitment, sex: number == 2 ? nil : .female,
                    municipality: number == 2 ? nil : MunicipalityCode("0862"), isProtected: false,
                    organisation: Self.owner.code, from: day("2026-01-15")))
            events.append(
                ParticipantRegistered(participant: person(number), framework: framework("CLEAN"), on: day("2026-01-15"))
            )
        }
        events.append(
            ParticipantRegistered(participant: person(2), framework: framework("KGA"), on: day("2026-01-16")))
        events.append(
            ParticipantRegistered(participant: person(3), framework: framework("KGA"), on: day("2026-01-16")))
        let corrected = try chronicle.confidential(ParticipantDetails(givenName: "Deltagare", familyName: "Ny"))
        details[person(2)] = corrected
        events.append(ParticipantCorrected(participant: person(2), details: corrected, isProtected: true))
        events.append(ParticipantMoved(participant: person(3), organisation: Self.member.code))
        try chronicle.record("admin", events)
    }

    private mutating func newcomer(_ number: Int) throws -> ParticipantAdded {
        ParticipantAdded(
            participant: person(number),
            details: try chronicle.confidential(ParticipantDetails(givenName: "Deltagare", familyName: "Ny")), sex: nil,
            municipality: nil, isProtected: false, organisation: Self.owner.code, from: day("2026-03-01"),
            otherThan: [person(2)])
    }

    mutating func recorded(
        _ number: Int, of participant: Int, in reference: String, superseding superseded: Int? = nil
    ) throws -> AssessmentRecorded {
        let commitment = try chronicle.confidential(
            AssessmentNotes(evidence: [1: EvidenceNotes(why: "såg det"), 2: EvidenceNotes(why: "läste det")]))
        notes[assessment(number)] = commitment
        return AssessmentRecorded(
            assessment: assessment(number), participant: person(participant),
            framework: framework(reference.hasPrefix("K") ? "KGA" : "CLEAN"), unit: unit(reference),
            assessor: handle("anna"), authorisation: authorisation(2), isProvisional: true,
            judgedOn: day("2026-02-12"), judgements: Self.judgements, evidence: Self.evidence, notes: commitment,
            supersedes: superseded.map { assessment($0) })
    }

    private mutating func assess() throws {
        try chronicle.record(
            "anna",
            [
                try recorded(1, of: 1, in: "CLEAN-1@1"), try recorded(2, of: 1, in: "CLEAN-2@1"),
                try recorded(3, of: 2, in: "CLEAN-1@1"), SelfRatingRecorded(rating: Self.selfRating),
            ])
        try chronicle.record(
            "anna",
            [
                AssessmentMoved(assessment: assessment(3), move: .supersede),
                try recorded(4, of: 2, in: "CLEAN-1@1", superseding: 3), try recorded(5, of: 2, in: "K1@1"),
            ])
        try chronicle.record(
            "anna",
            [
                AssessmentMoved(
                    assessment: assessment(5), move: .withdraw, reason: try chronicle.remark("fel deltagare"))
            ])
    }

    private mutating func claimAndReturn() throws {
        submissions.append(
            try chronicle.record(
                "anna",
                [
                    ClaimSubmitted(
                        claim: claim(1), framework: framework("CLEAN"), organisation: Self.owner.code, round: 1,
                        submittedBy: handle("anna"),
                        items: [
                            Self.item(1, of: 1, in: "CLEAN-1@1", round: 1),
                            Self.item(2, of: 1, in: "CLEAN-2@1", round: 1),
                            Self.item(4, of: 2, in: "CLEAN-1@1", round: 1),
                        ]),
                    Self.moved(1, .claim), Self.moved(2, .claim), Self.moved(4, .claim),
                ]))
        feedback = try chronicle.remark("Varför uppnått?")
        returnReason = try chronicle.remark("Ett bevis saknas")
        try chronicle.record(
            "karin",
            [
                SampleDrawn(
                    claim: claim(1),
                    sample: Sample(
                        stage: .internal, round: 1, reviewer: handle("karin"), reveal: nil,
                        items: [
                            Sample.Item(assessment: assessment(1), reasons: [.coversUnit, .share]),
                            Sample.Item(assessment: assessment(4), reasons: [.provisionalAssessor]),
                        ])),
                AssessmentReviewed(
                    review: Review(
                        claim: claim(1), round: 1, stage: .internal, assessment: assessment(1),
                        reviewer: handle("karin"), verdict: .approved, displayed: Review.Displayed(),
                        on: day("2026-03-02"))),
                AssessmentReviewed(
                    review: Review(
                        claim: claim(1), round: 1, stage: .internal, assessment: assessment(4),
                        reviewer: handle("karin"), verdict: .returned, criteria: [criterion("1.2")],
                        feedback: feedback, on: day("2026-03-02"))),
                ClaimReturned(
                    claimReturn: ClaimReturn(
                        claim: claim(1), round: 1, stage: .internal, assurer: handle("karin"), reason: returnReason,
                        on: day("2026-03-02"))),
                Self.moved(1, .release), Self.moved(2, .release), Self.moved(4, .return),
            ])
    }

    private mutating func claimAnewAndSignOff() throws {
        submissions.append(
            try chronicle.record(
                "anna",
                [
                    AssessmentMoved(assessment: assessment(4), move: .supersede),
                    try recorded(6, of: 2, in: "CLEAN-1@1", superseding: 4),
                    ClaimSubmitted(
                        claim: claim(1), framework: framework("CLEAN"), organisation: Self.owner.code, round: 2,
                        submittedBy: handle("anna"),
                        items: [
                            Self.item(1, of: 1, in: "CLEAN-1@1", round: 1),
                            Self.item(2, of: 1, in: "CLEAN-2@1", round: 1),
                            Self.item(6, of: 2, in: "CLEAN-1@1", round: 2),
                        ]),
                    Self.moved(1, .claim), Self.moved(2, .claim), Self.moved(6, .claim),
                ]))
        for (name, stage, number) in [("karin", QualityStage.internal, 3), ("erik", .external, 4)] {
            try chronicle.record(
                name,
                [
                    SampleDrawn(
                        claim: claim(1),
                        sample: Sample(
                            stage: stage, round: 2, reviewer: handle(name),
                            reveal: stage == .external ? Self.reveal : nil,
                            items: [Sample.Item(assessment: assessment(6), reasons: [.carriedOver])])),
                    AssessmentReviewed(
                        review: Review(
                            claim: claim(1), round: 2, stage: stage, assessment: assessment(6),
                            reviewer: handle(name), verdict: stage == .internal ? .approved : .returned,
                            displayed: Review.Displayed(), on: day("2026-03-02"))),
                    ClaimSignedOff(
                        signOff: SignOff(
                            claim: claim(1), round: 2, stage: stage, assurer: handle(name),
                            authorisation: authorisation(number), on: day("2026-03-02")),
                        without: stage == .external ? [assessment(6)] : []),
                ] + (stage == .external ? [Self.moved(6, .return)] : []))
        }
    }

    private mutating func certifyAndRevoke() throws {
        certificateContent = try chronicle.confidential("unsealed")
        certificateSealed = try chronicle.confidential("sealed")
        certificateSummary = try chronicle.confidential("summary")
        try chronicle.record(
            "admin",
            [
                CertificateIssued(
                    serial: serial(1), claim: claim(1), participant: person(1), framework: framework("CLEAN"),
                    units: [unit("CLEAN-1@1"), unit("CLEAN-2@1")], isPartial: false, issuedOn: day("2026-03-02"),
                    content: certificateContent, issuer: Self.owner.code, seal: Self.seal.fingerprint),
                CertificateSealed(
                    serial: serial(1), sealed: certificateSealed, document: SHA256Digest(hashing: "document"),
                    seal: Self.seal.fingerprint, summary: certificateSummary),
                ClaimCertified(claim: claim(1)), Self.moved(1, .certify), Self.moved(2, .certify),
            ])
        try chronicle.record(
            "admin",
            [
                CertificateEnded(
                    serial: serial(1), move: .revoke, reason: .error, on: day("2026-03-02"),
                    comment: try chronicle.remark("stavfel")),
                ReReviewOpened(assessment: assessment(1), because: serial(1)),
                ReReviewOpened(assessment: assessment(2), because: serial(1)),
                CertificateIssued(
                    serial: serial(2), claim: claim(1), participant: person(1), framework: framework("CLEAN"),
                    units: [unit("CLEAN-1@1")], isPartial: true, issuedOn: day("2026-03-02"),
                    content: try chronicle.confidential("unsealed again"), replaces: serial(1), issuer: Self.owner.code,
                    seal: Self.seal.fingerprint),
                StatusListPublished(
                    issuer: Self.owner.code, sequence: 1, thisUpdate: Chronicle.start,
                    nextUpdate: Chronicle.start.adding(seconds: 86_400),
                    entries: 1, content: SHA256Digest(hashing: "list"),
                    sealed: try chronicle.confidential("sealed list"), seal: Self.seal.fingerprint),
            ])
    }

    private mutating func rest() throws {
        appealGrounds = try chronicle.remark("Jag kan mer än så")
        try chronicle.record(
            "admin",
            [
                AppealLodged(
                    appeal: AppealID(number: 1), participant: person(2), assessment: assessment(6),
                    grounds: appealGrounds, on: day("2026-03-02")),
                AppealLodged(
                    appeal: AppealID(number: 2), participant: person(2), assessment: assessment(4),
                    grounds: try chronicle.remark("Den också"), on: day("2026-03-02")),
                MeetingHeld(meeting: Self.meeting),
            ])
        appealReason = try chronicle.remark("Bedömningen står fast")
        try chronicle.record(
            "karin",
            [
                AppealDecided(
                    appeal: AppealID(number: 1), outcome: .dismissed, by: handle("karin"), reason: appealReason,
                    on: day("2026-03-02")),
                ReReviewClosed(
                    assessment: assessment(1), by: handle("karin"), stands: true,
                    reason: try chronicle.remark("oberoende av felet"), on: day("2026-03-02")),
            ])
        try chronicle.record(
            "anna",
            [
                try recorded(7, of: 3, in: "K1@1"),
                ClaimSubmitted(
                    claim: claim(2), framework: framework("KGA"), organisation: Self.owner.code, round: 1,
                    submittedBy: handle("anna"), items: [Self.item(7, of: 3, in: "K1@1", round: 1)]),
                AssessmentMoved(assessment: assessment(7), move: .claim, claim: claim(2)),
            ])
        disposed = try chronicle.remark("gallras")
        try chronicle.record(
            "anna",
            [
                ClaimWithdrawn(claim: claim(2), by: handle("anna"), reason: disposed),
                AssessmentMoved(assessment: assessment(7), move: .release, claim: claim(2)),
            ])
        try chronicle.record(
            "admin", disposing: disposed,
            [
                RecordDisposed(commitment: disposed, basis: "SoL 12:1"),
                ParticipantExited(
                    participant: person(3), exit: Participant.Exit(reason: .work, on: day("2026-03-02"))),
                ParticipationCorrected(
                    participant: person(2),
                    spells: [.init(from: day("2026-01-10"), exit: .init(reason: .other, on: day("2026-02-20")))]),
                ParticipantReturned(participant: person(2), on: day("2026-03-01")),
                try newcomer(4), ParticipantRemoved(participant: person(4)),
                try newcomer(5), ParticipantMerged(participant: person(5), into: person(2)),
                PractitionerCorrected(
                    practitioner: handle("olle"), participant: nil,
                    details: try chronicle.confidential(PractitionerDetails(name: "Olle Test"))),
                AssessorCertified(
                    authorisation: Self.certified, provisional: authorisation(2), trainedOn: day("2026-02-20"),
                    validations: [assessment(1)]),
            ])
    }

    /// Two proposals of a recovery key, the second of which somebody confirms.
    private mutating func recover() throws {
        let found = try Chronicle.registered("karin", "karin's new key")
        for details in ["Nils Test", nil] {
            let addition = try details.map { name in
                PractitionerAdded(
                    handle: handle("nils"), organisation: Self.owner.code, participant: nil,
                    details: try chronicle.confidential(PractitionerDetails(name: name)))
            }
            try chronicle.record(
                "admin",
                [
                    AdministratorProposed(registration: found.registration, proof: found.proof, addition: addition)
                ])
        }
        try chronicle.record(
            "anna",
            [
                AdministratorConfirmed(practitioner: handle("karin"), key: found.key.fingerprint), found,
            ])
    }

    /// A package that was answered and one that was not, on either side of an exchange.
    private mutating func exchange() throws {
        let left = ["left", "left again"].map { SHA256Digest(hashing: $0) }
        let came = ["came", "came again"].map { SHA256Digest(hashing: $0) }
        for package in left {
            try chronicle.record(
                "karin",
                [
                    ClaimExported(
                        claim: claim(1), round: 2, addressee: handle("erik"), package: package,
                        seal: Self.seal.fingerprint)
                ])
        }
        try chronicle.record(
            "admin",
            [
                DecisionImported(
                    claim: claim(1), round: 2, assurer: handle("erik"), package: left[1],
                    decision: try chronicle.confidential("signed decision")),
                ClockCorrected(lastRight: 1, reason: try chronicle.confidential(Remark("Klockan gick före."))),
            ])
        for package in came {
            try chronicle.record(
                "erik",
                [
                    PackageReceived(
                        package: package, issuer: "ABC", claim: claim(9), addressee: handle("erik"),
                        document: try chronicle.confidential("sealed package \(package)"),
                        registry: SHA256Digest(hashing: "another registry"), ordinal: 4,
                        submission: SHA256Digest(hashing: "a submission"))
                ])
        }
        try chronicle.record(
            "erik",
            [
                PackageDecided(
                    package: came[0], assurer: handle("erik"), signsOff: true,
                    decision: try chronicle.confidential("own signed decision"))
            ])
    }
}
