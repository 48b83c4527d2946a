import CompetenceModel
import GRDB
import Testing

@testable import RegistryStore

/// Every fetcher against what the small registry was told, written down by hand.
@Suite struct FetcherTests {
    let registry: SmallRegistry

    init() throws {
        registry = try SmallRegistry(Store.inMemory())
    }

    private func read<Value>(_ body: (StoreReader) throws -> Value) throws -> Value {
        try registry.store.read(body)
    }

    // MARK: Catalogue

    @Test func aFrameworkComesWithItsDecisions() throws {
        let entry = try #require(try read { try $0.framework(framework("CLEAN")) })
        #expect(entry == CatalogueEntry(framework: SmallRegistry.cleaning, adoptions: [SmallRegistry.adoption]))
        let adopted = try #require(try read { try $0.framework(framework("KGA")) })
        #expect(adopted.framework.provenance == .adopted(reference: "KS 2026/12", on: day("2026-02-01")))
        #expect(adopted.adoptions == [])
        #expect(try read { try $0.frameworks() }.map(\.framework.code.text) == ["CLEAN", "KGA"])
        #expect(try read { try $0.framework(framework("WOOD")) } == nil)
    }

    /// A new version brings its own units, keeps unchanged ones, and is not adopted because the old one was.
    @Test func theNewestVersionIsTheFramework() throws {
        var next = SmallRegistry.competences
        next.version = 2
        next.units = [SmallRegistry.cleaningUnit("K1@1"), SmallRegistry.cleaningUnit("K2@1")]
        try registry.chronicle.record(
            "admin", [FrameworkImported(framework: next, file: .zero)])
        #expect(try read { try $0.framework(framework("KGA")) }?.framework == next)

        next.version = 3
        next.units = [SmallRegistry.cleaningUnit("K1@2")]
        try registry.chronicle.record(
            "admin", [FrameworkImported(framework: next, file: .zero)])
        #expect(try read { try $0.framework(framework("KGA")) }?.framework.units == next.units)
        #expect(try read { try $0.versions(of: unit("K1@1").code) } == [unit("K1@1"), unit("K1@2")])
        #expect(try read { try $0.unit(unit("K2@1")) }?.unit == SmallRegistry.cleaningUnit("K2@1"))
        #expect(try registry.store.audit().isClean)
    }

    /// Within one write the catalogue is read once, and anew after a change.
    @Test func aWriterReadsWhatItHasJustChanged() throws {
        let key = try TestKey("admin")
        try registry.store.write { writer in
            #expect(try writer.reader.framework(framework("KGA"))?.framework.version == 1)
            var next = SmallRegistry.competences
            next.version = 2
            try writer.append(
                [FrameworkImported(framework: next, file: .zero)], at: Chronicle.start.adding(seconds: 86_400),
                actor: handle("admin"), key: key)
            #expect(try writer.reader.framework(framework("KGA"))?.framework.version == 2)
        }
    }

    @Test func aUnitKnowsItsFramework() throws {
        let found = try #require(try read { try $0.unit(unit("CLEAN-2@1")) })
        #expect(found.framework == framework("CLEAN"))
        #expect(found.unit == SmallRegistry.cleaningUnit("CLEAN-2@1"))
        #expect(try read { try $0.unit(unit("CLEAN-2@2")) } == nil)
        #expect(try read { try $0.versions(of: unit("WOOD-1@1").code) } == [])
    }

    // MARK: People

    @Test func aCertifiedAuthorisationEndsTheProvisionalOne() throws {
        let anna = try #require(try registry.store.read { try $0.practitioner(handle("anna")) })
        #expect(anna.authorisations.map(\.isProvisional) == [true, false])
        #expect(anna.authorisations[0].withdrawnFrom == day("2026-03-02"))
        #expect(anna.authorisations[1] == SmallRegistry.certified)
    }

    @Test func aPractitionerComesWithAuthorisationsAndKeys() throws {
        let olle = try #require(try read { try $0.practitioner(handle("olle")) })
        #expect(
            olle.authorisations == [
                Authorisation(
                    id: authorisation(5), practitioner: handle("olle"), role: .occupationalAssessor,
                    framework: framework("CLEAN"), units: [unit("CLEAN-1@1").code], from: day("2026-01-01"),
                    until: day("2027-12-31"), basis: "Utbildning 2025", withdrawnFrom: day("2026-03-02"))
            ])
        var key = try Chronicle.key("olle")
        key.endedFrom = day("2026-03-02")
        #expect(olle.keys == [key])
        let erik = try #require(try read { try $0.practitioner(handle("erik")) })
        #expect(erik.organisation == SmallRegistry.network.code)
        #expect(olle.organisation == SmallRegistry.member.code)
        let karin = try #require(try read { try $0.practitioner(handle("karin")) })
        #expect(
            karin.loans == [
                Loan(
                    to: SmallRegistry.member.code, from: day("2026-03-02"), until: day("2026-12-31"),
                    endedFrom: day("2026-06-30"))
            ])
        #expect(
            try read { try $0.practitioners() }.map(\.handle.text) == ["admin", "anna", "erik", "karin", "olle"])
        #expect(try read { try $0.practitioner(handle("nobody")) } == nil)
    }

    @Test func aKeyKnowsItsOwner() throws {
        let key = try Chronicle.key("karin")
        let found = try #require(try read { try $0.keyRegistration(fingerprint: key.fingerprint) })
        #expect(found.practitioner == handle("karin"))
        #expect(found.key == key)
        // init, import, anna, karin.
        #expect(found.transaction == 4)
        #expect(try read { try $0.keyRegistration(fingerprint: .zero) } == nil)
    }

    @Test func aParticipantComesWithRegistrationsAndExit() throws {
        let second = try #require(try read { try $0.participant(person(2)) })
        #expect(
            second
                == Participant(
                    id: person(2), details: registry.details[person(2)] ?? .zero, sex: nil, municipality: nil,
                    isProtected: true, organisation: SmallRegistry.owner.code,
                    registrations: [
                        Participant.Registration(framework: framework("CLEAN"), on: day("2026-01-15")),
                        Participant.Registration(framework: framework("KGA"), on: day("2026-01-16")),
                    ],
                    spells: [
                        .init(from: day("2026-01-10"), exit: .init(reason: .other, on: day("2026-02-20"))),
                        .init(from: day("2026-03-01")),
                    ]))
        let all = try read { try $0.participants() }
        #expect(all.map(\.id) == [person(1), person(2), person(3)])
        #expect(all[0].sex == .female)
        #expect(all[0].municipality == MunicipalityCode("0862"))
        #expect(all[2].exit == Participant.Exit(reason: .work, on: day("2026-03-02")))
        #expect(try read { try $0.participant(person(4)) } == nil)
    }

    @Test func confidentialContentIsFoundByItsCommitment() throws {
        let commitment = registry.details[person(2)] ?? .zero
        #expect(
            try read { try $0.confidential(commitment, as: ParticipantDetails.self) }
                == ParticipantDetails(givenName: "Deltagare", familyName: "Ny"))
        #expect(try read { try $0.confidential(commitment) }?.salt.count == ConfidentialRecord.saltLength)
        #expect(try read { try $0.confidential(registry.disposed, as: Remark.self) } == nil)
        #expect(throws: StoreError.self) { try read { try $0.confidential(commitment, as: [Int].self) } }
    }

    // MARK: Assessments

    @Test func anAssessmentIsWhatWasRecorded() throws {
        let first = try #require(try read { try $0.assessment(assessment(1)) })
        #expect(
            first
                == Assessment(
                    id: assessment(1), participant: person(1), framework: framework("CLEAN"),
                    unit: unit("CLEAN-1@1"), assessor: handle("anna"), authorisation: authorisation(2),
                    isProvisional: true, judgedOn: day("2026-02-12"),
                    // The ninth transaction, a minute each.
                    recordedAt: Chronicle.start.adding(seconds: 9 * 60), judgements: SmallRegistry.judgements,
                    evidence: SmallRegistry.evidence, notes: registry.notes[assessment(1)] ?? .zero,
                    state: .certified))
        #expect(try read { try $0.assessment(assessment(8)) } == nil)
    }

    @Test func assessmentsAreFoundByWhomUnitAndState() throws {
        func numbers(_ assessments: [Assessment]) -> [Int] { assessments.map(\.id.number) }
        #expect(numbers(try read { try $0.assessments(of: person(2)) }) == [3, 4, 5, 6])
        #expect(numbers(try read { try $0.assessments([assessment(6), assessment(99), assessment(2)]) }) == [6, 2])
        #expect(numbers(try read { try $0.assessments() }) == [1, 2, 3, 4, 5, 6, 7])
        #expect(numbers(try read { try $0.assessments(in: framework("KGA")) }) == [5, 7])
        #expect(
            numbers(try read { try $0.assessments(states: [.superseded, .supersededAfterReturn, .withdrawn]) }) == [
                3, 4, 5,
            ])
        #expect(numbers(try read { try $0.assessments(in: framework("CLEAN"), states: [.returned]) }) == [6])
        #expect(try read { try $0.standingAssessment(of: person(2), in: unit("CLEAN-1@1").code) }?.id == assessment(6))
        #expect(try read { try $0.standingAssessment(of: person(2), in: unit("K1@1").code) } == nil)
    }

    @Test func selfRatingsAreThere() throws {
        #expect(try read { try $0.selfRatings(of: person(1)) } == [SmallRegistry.selfRating])
        #expect(try read { try $0.selfRatings(of: person(2)) } == [])
    }

    // MARK: Claims

    @Test func aClaimIsTheSumOfWhatHappenedToIt() throws {
        let first = try #require(try read { try $0.claim(claim(1)) })
        #expect(first.state == .certified)
        #expect(first.round == 2)
        #expect(first.framework == framework("CLEAN"))
        #expect(first.submittedBy == handle("anna"))
        #expect(first.submission == registry.submissions[1].hash)
        #expect(first.submissionTransaction == registry.submissions[1].number)
        #expect(first.submittedAt == registry.submissions[1].at)
        #expect(first.submissionOrdinal == 1)
        // The external stage returned A-0006, which left the claim.
        #expect(
            first.items == [
                SmallRegistry.item(1, of: 1, in: "CLEAN-1@1", round: 1),
                SmallRegistry.item(2, of: 1, in: "CLEAN-2@1", round: 1),
            ])
        #expect(first.samples.map(\.round) == [1, 2, 2])
        #expect(first.samples[0].items.map(\.reasons) == [[.coversUnit, .share], [.provisionalAssessor]])
        #expect(first.samples[2].reveal == SmallRegistry.reveal)
        #expect(
            first.reviews.map { "\($0.assessment) \($0.stage) \($0.verdict)" } == [
                "A-0001 internal approved", "A-0004 internal returned", "A-0006 internal approved",
                "A-0006 external returned",
            ])
        #expect(first.reviews[1].criteria == [criterion("1.2")])
        #expect(first.reviews[1].feedback == registry.feedback)
        #expect(
            first.signOffs == [
                SignOff(
                    claim: claim(1), round: 2, stage: .internal, assurer: handle("karin"),
                    authorisation: authorisation(3), on: day("2026-03-02")),
                SignOff(
                    claim: claim(1), round: 2, stage: .external, assurer: handle("erik"),
                    authorisation: authorisation(4), on: day("2026-03-02")),
            ])
        #expect(
            first.returns == [
                ClaimReturn(
                    claim: claim(1), round: 1, stage: .internal, assurer: handle("karin"),
                    reason: registry.returnReason, on: day("2026-03-02"))
            ])
        #expect(try read { try $0.claim(claim(3)) } == nil)
    }

    @Test func claimsAreFoundByStateAndContent() throws {
        #expect(try read { try $0.claims() }.map(\.id) == [claim(1), claim(2)])
        #expect(try read { try $0.claims(states: [.withdrawn, .submitted]) }.map(\.id) == [claim(2)])
        #expect(try read { try $0.claim(holding: assessment(1)) } == claim(1))
        // Left the claim, or stood in one that was withdrawn.
        #expect(try read { try $0.claim(holding: assessment(6)) } == nil)
        #expect(try read { try $0.claim(holding: assessment(7)) } == nil)
        #expect(try read { try $0.newest(.submission) } == 3)
    }

    @Test func aCertificateIsOnRecord() throws {
        let first = try #require(try read { try $0.certificate(serial(1)) })
        #expect(
            first
                == CertificateRecord(
                    serial: serial(1), claim: claim(1), participant: person(1), framework: framework("CLEAN"),
                    units: [unit("CLEAN-1@1"), unit("CLEAN-2@1")], isPartial: false, state: .revoked,
                    // The seventeenth transaction.
                    preparedAt: Chronicle.start.adding(seconds: 17 * 60), issuedOn: day("2026-03-02"),
                    content: registry.certificateContent, sealed: registry.certificateSealed,
                    document: SHA256Digest(hashing: "document"), summary: registry.certificateSummary,
                    issuer: SmallRegistry.owner.code,
                    seal: SmallRegistry.seal.fingerprint,
                    ended: CertificateRecord.Ending(reason: .error, on: day("2026-03-02"))))
        let second = try #require(try read { try $0.certificate(serial(2)) })
        #expect(second.state == .prepared)
        #expect(second.replaces == serial(1))
        #expect(second.document == nil)
        #expect(try read { try $0.certificates() }.map(\.serial) == [serial(1), serial(2)])
        #expect(try read { try $0.certificates(of: claim(1)) }.count == 2)
        #expect(try read { try $0.certificates(of: claim(2)) }.isEmpty)
        #expect(try read { try $0.certificates(of: person(1)) }.count == 2)
        #expect(try read { try $0.certificate(serial(3)) } == nil)
        #expect(try read { try $0.newest(.statusList(SmallRegistry.owner.code)) } == 1)
    }

    // MARK: Quality

    @Test func meetingsAppealsAndReReviewsAreThere() throws {
        #expect(try read { try $0.meetings() } == [SmallRegistry.meeting])
        let appeals = try read { try $0.appeals() }
        #expect(
            appeals[0]
                == Appeal(
                    id: AppealID(number: 1), participant: person(2), assessment: assessment(6),
                    grounds: registry.appealGrounds, lodgedOn: day("2026-03-02"),
                    decision: Appeal.Decision(
                        outcome: .dismissed, by: handle("karin"), reason: registry.appealReason,
                        on: day("2026-03-02"))))
        #expect(appeals[1].decision == nil)
        let open = try read { try $0.openReReviews() }
        #expect(open.map(\.assessment) == [assessment(2)])
        #expect(open.map(\.because) == [serial(1)])
    }

    @Test func numbersGoOnFromTheLast() throws {
        let numbers: [RunningNumber] = [.participant, .assessment, .claim, .authorisation, .meeting, .appeal]
        let counts: [RunningCount] = [
            .submission, .endedCertificate(SmallRegistry.owner.code), .statusList(SmallRegistry.owner.code),
            .endedCertificate(SmallRegistry.member.code), .statusList(SmallRegistry.member.code),
        ]
        #expect(try read { reader in try numbers.map { try reader.newest($0) } } == [5, 7, 2, 6, 1, 2])
        #expect(try read { reader in try counts.map { try reader.newest($0) } } == [3, 1, 1, 0, 0])
        let empty = try Store.inMemory()
        #expect(try empty.read { reader in try numbers.map { try reader.newest($0) } }.max() == 0)
        #expect(try empty.read { reader in try counts.map { try reader.newest($0) } }.max() == 0)
        #expect(try read { try $0.isTaken(7, of: .assessment) })
        #expect(try !read { try $0.isTaken(8, of: .assessment) })
    }

    @Test func sealsAreOnRecordInTheirOrder() throws {
        let seals = try read { try $0.seals() }
        #expect(
            seals.map(\.seal) == [SmallRegistry.seal, SmallRegistry.membersSeal, SmallRegistry.membersRenewal])
        // One was named, and both are over its key.
        #expect(seals.map(\.endedOn) == [nil, day("2026-03-02"), day("2026-03-02")])
        #expect(seals.current(of: SmallRegistry.owner.code)?.seal == SmallRegistry.seal)
        #expect(seals.current(of: SmallRegistry.member.code) == nil)
        #expect(try read { try $0.framework(framework("KGA")) }?.issuers == .members)
        #expect(try read { try $0.framework(framework("CLEAN")) }?.issuers == .owner)
        #expect(try read { try $0.issuers() } == [SmallRegistry.owner.code])
        #expect(try read { try $0.preparedCertificates(of: SmallRegistry.owner.code) }.map(\.serial) == [serial(2)])
        #expect(try read { try $0.preparedCertificates(of: SmallRegistry.member.code) } == [])
    }

    // MARK: Rows that are not believed

    static let damages: [(String, String)] = [
        ("UPDATE assessment SET state = 'perfect' WHERE number = 1", "assessment 1: column state"),
        ("UPDATE assessment SET judged_on = '2026-02-31' WHERE number = 1", "assessment 1: column judged_on"),
        ("UPDATE assessment SET assessor = 'Not A Handle' WHERE number = 1", "assessment 1: column assessor"),
        ("UPDATE assessment SET notes = x'00' WHERE number = 1", "assessment 1: column notes"),
        ("UPDATE assessment SET is_provisional = 2 WHERE number = 1", "assessment 1: column is_provisional"),
        ("UPDATE assessment SET unit_version = 0 WHERE number = 1", "assessment 1: column unit_version"),
        ("UPDATE judgement SET evidence = '[1,]' WHERE assessment = 1", "judgement 1: column evidence"),
        ("UPDATE judgement SET evidence = '1' WHERE assessment = 1", "judgement 1: column evidence"),
        ("UPDATE evidence SET files = '[3]' WHERE assessment = 1", "evidence 1: column files"),
    ]

    @Test(arguments: damages) func aDamagedRowIsNamed(sql: String, place: String) throws {
        try TamperTests.withoutGuards(of: registry.store) { try $0.execute(sql: sql) }
        #expect {
            try read { _ = try $0.assessment(assessment(1)) }
        } throws: { error in
            if case .corrupt(let detail)? = error as? StoreError { detail.hasPrefix(place) } else { false }
        }
    }

    @Test func aChangedConfidentialRecordIsNotGivenOut() throws {
        let commitment = registry.details[person(1)] ?? .zero
        try TamperTests.withoutGuards(of: registry.store) { database in
            try database.execute(sql: "UPDATE confidential_record SET content = x'7b7d'")
        }
        #expect(throws: StoreError.self) { try read { try $0.confidential(commitment) } }
    }
}
