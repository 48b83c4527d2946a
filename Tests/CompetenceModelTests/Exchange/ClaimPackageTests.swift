import Testing

@testable import CompetenceModel

@Suite struct ClaimPackageTests {
    static let irmasSecrets = SamplingSecrets(seed: [UInt8](repeating: 1, count: 32))
    static let registry = SHA256Digest(hashing: "registry")
    static let evasSecrets = SamplingSecrets(seed: [UInt8](repeating: 2, count: 32))

    /// Ten assessments of ten participants by two assessors, addressed to eva; irma drew and approved 33 % of them.
    private func package(root: SHA256Digest? = evasSecrets.root) throws -> ClaimPackage {
        let framework = try Framework.example()
        let items = try (1...10).map { number in
            ClaimItem(
                assessment: AssessmentID(number: number), participant: ParticipantID(number: number),
                unit: framework.units[0].reference, assessor: try .of(number % 2 == 0 ? "karin" : "lena"),
                methods: [.observation], isProvisional: false, round: 1)
        }
        let submission = SHA256Digest(hashing: "submission")
        let reveal = try #require(Self.irmasSecrets.reveal(5))
        let draw = SampleDraw(stage: .internal, policy: framework.qualityPolicy, population: items)
        let lot = SampleDraw.Lot(
            registry: Self.registry, claim: ClaimID(number: 1), stage: .internal, submission: submission)
        let sample = draw.items(seed: lot.seed(reveal.secret))
        return ClaimPackage(
            issuer: .init(name: "AME Emmaboda", code: "EMM"), exportedAt: Timestamp(try .of("2026-05-24")),
            registry: Self.registry, ledger: LedgerPosition(number: 40, hash: SHA256Digest(hashing: "ledger")),
            addressee: .init(
                handle: try .of("eva"), name: "Eva Ek", organisation: "OCN Kalmar",
                organisationCode: try .of("OCN"), key: .zero, samplingRoot: root),
            claim: ClaimID(number: 1), round: 1,
            submission: .init(
                transaction: LedgerPosition(number: 30, hash: submission), ordinal: 5, on: try .of("2026-05-20"),
                by: try .of("karin")), framework: framework,
            draw: .init(population: items.map(\.assessment), carriedOver: [], assessorsWithReturnedWork: []),
            assessments: try items.map {
                PackagedAssessment(
                    item: $0, judgedOn: try .of("2026-05-10"), judgements: [try .of("1.1")], evidence: [],
                    notes: AssessmentNotes(evidence: [:]))
            },
            earlierStage: .init(
                stage: .internal, sample: sample, reveal: reveal,
                reviews: try sample.map {
                    ReviewWithFeedback(
                        assessment: $0.assessment, verdict: .approved, isDisplayed: true, on: try .of("2026-05-21"))
                }, assurer: "Irma Ek", organisation: "AME Emmaboda", authorisation: AuthorisationID(number: 4),
                signedOffOn: try .of("2026-05-21")))
    }

    @Test func theSampleIsTheOneThatTheRegistryExpects() throws {
        let package = try package()
        let (items, reveal) = package.sample(by: Self.evasSecrets)
        let sample = Sample(stage: .external, round: 1, reviewer: try .of("eva"), reveal: reveal, items: items)
        let discrepancy = package.sampleDraw.discrepancy(
            in: sample, of: package.lot(at: .external), ordinal: 5, root: Self.evasSecrets.root)
        #expect(discrepancy == nil)
        #expect(items.count < package.assessments.count)
        #expect(reveal?.ordinal == 5)
    }

    @Test func withoutACommittedRootEverythingIsReviewed() throws {
        for package in [try package(root: nil), try package(root: Self.irmasSecrets.root)] {
            let (items, reveal) = package.sample(by: Self.evasSecrets)
            #expect(items.map(\.assessment) == package.assessments.map(\.item.assessment))
            #expect(items.allSatisfy { $0.reasons == [.noCommittedSecret] })
            #expect(reveal == nil)
        }
    }

    @Test func wideningAddsTheRest() throws {
        let package = try package()
        let (items, _) = package.sample(by: Self.evasSecrets)
        let widened = package.widened(items)
        #expect(widened.map(\.assessment) == package.assessments.map(\.item.assessment))
        #expect(widened.filter { $0.reasons != [.widened] } == items)
        #expect(package.widened(widened) == widened)
    }

    @Test func theInternalSampleIsDrawnAgain() throws {
        var package = try package()
        #expect(package.internalSampleCheck == .agrees)
        let drawn = try #require(package.earlierStage?.sample)
        package.earlierStage?.sample.removeLast()
        #expect(package.internalSampleCheck == .disagrees)
        let everything = package.widened(drawn)
        package.earlierStage?.sample = everything
        #expect(package.internalSampleCheck == .agrees)
        package.earlierStage?.reveal = Self.irmasSecrets.reveal(6)
        #expect(package.internalSampleCheck == .disagrees)
        package.earlierStage?.reveal = nil
        #expect(package.internalSampleCheck == .notRecomputable)
    }

    @Test func whatCannotBeDrawnAgainIsSaidToBeSo() throws {
        var package = try package()
        package.round = 2
        #expect(package.internalSampleCheck == .notRecomputable)
        package.round = 1
        let drawn = try #require(package.earlierStage?.sample.first?.assessment)
        package.assessments.removeAll { $0.item.assessment == drawn }
        #expect(package.internalSampleCheck == .notRecomputable)
        package.earlierStage = nil
        #expect(package.internalSampleCheck == .notRecomputable)
    }

    // MARK: Rules

    private func codes(_ package: ClaimPackage, reviewing reviews: [ReviewWithFeedback]) throws -> [FindingCode] {
        let (items, reveal) = package.sample(by: Self.evasSecrets)
        let subject = package.claimCase(
            sample: items, reveal: reveal, reviews: reviews, on: try .of("2026-05-25"))
        return ClaimPackage.signOffRules.findings(in: subject).map(\.code)
    }

    @Test func theSampleIsReviewedBeforeSigningOff() throws {
        let package = try package()
        let (items, _) = package.sample(by: Self.evasSecrets)
        var reviews = try items.map {
            ReviewWithFeedback(
                assessment: $0.assessment, verdict: .approved, isDisplayed: true, on: try .of("2026-05-25"))
        }
        #expect(try codes(package, reviewing: []) == [.sampleIncomplete])
        #expect(try codes(package, reviewing: Array(reviews.dropLast())) == [.sampleIncomplete])
        #expect(try codes(package, reviewing: reviews) == [])
        reviews[0].verdict = .returned
        #expect(try codes(package, reviewing: reviews) == [.sampleHoldsReturn])
    }

    @Test func whoAssessedOrWorksAtTheCentreDoesNotAssure() throws {
        var package = try package()
        package.addressee.handle = try .of("karin")
        #expect(try codes(package, reviewing: []).contains(.assurerAssessed))
        package = try self.package()
        package.addressee.organisation = "AME  emmaboda"
        #expect(try codes(package, reviewing: []).contains(.externalAssurerOfSameCentre))
        package = try self.package()
        package.addressee.organisationCode = try .of("EMM")
        #expect(try codes(package, reviewing: []).contains(.externalAssurerOfSameCentre))
    }
}
