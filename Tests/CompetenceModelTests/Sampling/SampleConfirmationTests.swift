import Testing

@testable import CompetenceModel

/// Whether a sample on record is the one that had to be drawn.
@Suite struct SampleConfirmationTests {
    private static let secrets = SamplingSecrets(seed: [UInt8](repeating: 3, count: 32))
    private var secrets: SamplingSecrets { Self.secrets }
    let submission = SHA256Digest(hashing: "submission")
    let draw: SampleDraw

    init() throws {
        draw = SampleDraw(
            stage: .internal, policy: .sampling(internal: 330, external: 200),
            population: try (1...9).map {
                try .of(AssessmentID(number: $0).text, "P-000\($0)", "K1@1", "karin", [.observation])
            })
    }

    private func sample(
        revealing ordinal: Int? = 17, items: [Sample.Item]? = nil, stage: QualityStage = .internal
    ) throws -> Sample {
        let reveal = try ordinal.map { try #require(secrets.reveal($0)) }
        let drawn = reveal.map { draw.items(seed: lot(submission).seed($0.secret)) }
        return Sample(
            stage: stage, round: 1, reviewer: try .of("irma"), reveal: reveal,
            items: items ?? drawn ?? draw.everything(.noCommittedSecret))
    }

    private func lot(_ submission: SHA256Digest) -> SampleDraw.Lot {
        SampleDraw.Lot(
            registry: SHA256Digest(hashing: "registry"), claim: ClaimID(number: 1), stage: .internal,
            submission: submission)
    }

    private func discrepancy(_ sample: Sample, ordinal: Int = 17, root: SHA256Digest?) -> SampleDraw.Discrepancy? {
        draw.discrepancy(in: sample, of: lot(submission), ordinal: ordinal, root: root)
    }

    @Test func theSampleThatHadToBeDrawn() throws {
        #expect(try discrepancy(sample(), root: secrets.root) == nil)
    }

    @Test func itemsLeftOutPutInOrReasoned() throws {
        let good = try sample()
        var fewer = good
        fewer.items.removeLast()
        #expect(discrepancy(fewer, root: secrets.root) == .otherItems)
        var more = good
        more.items.append(Sample.Item(assessment: AssessmentID(number: 99), reasons: [.share]))
        #expect(discrepancy(more, root: secrets.root) == .otherItems)
        var reasoned = good
        reasoned.items[0].reasons = [.coversUnit]
        #expect(discrepancy(reasoned, root: secrets.root) == .otherItems)
    }

    /// The reviewer's own secret, but that of another submission.
    @Test func theSecretOfAnotherSubmission() throws {
        #expect(try discrepancy(sample(revealing: 18), ordinal: 17, root: secrets.root) == .otherSecret)
        var relabelled = try sample(revealing: 18)
        relabelled.reveal?.ordinal = 17
        #expect(discrepancy(relabelled, root: secrets.root) == .otherSecret)
    }

    @Test func aSecretNobodyCommittedTo() throws {
        #expect(try discrepancy(sample(), root: nil) == .notCommitted)
        #expect(try discrepancy(sample(), root: .zero) == .otherSecret)
    }

    @Test func anotherSubmissionDrawsSomethingElse() throws {
        let other = SHA256Digest(hashing: "another wording")
        #expect(
            draw.discrepancy(in: try sample(), of: lot(other), ordinal: 17, root: secrets.root) == .otherItems)
    }

    @Test func anotherStage() throws {
        #expect(try discrepancy(sample(stage: .external), root: secrets.root) == .otherStage)
    }

    /// Reviewing everything is in order with or without a root: a reviewer may have lost the secrets.
    @Test func everythingIsAlwaysEnough() throws {
        let everything = try sample(revealing: nil)
        #expect(discrepancy(everything, root: nil) == nil)
        #expect(discrepancy(everything, root: secrets.root) == nil)
        #expect(discrepancy(everything, ordinal: 5000, root: secrets.root) == nil)
        var widened = everything
        widened.items.append(Sample.Item(assessment: AssessmentID(number: 99), reasons: [.widened]))
        #expect(discrepancy(widened, root: secrets.root) == nil)
    }

    @Test func withoutASecretNothingMayBeLeftOut() throws {
        var most = try sample(revealing: nil)
        most.items.removeFirst()
        #expect(discrepancy(most, root: nil) == .notEverything)
        #expect(discrepancy(most, root: secrets.root) == .notEverything)
    }
}
