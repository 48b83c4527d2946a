import Foundation
import Testing

@testable import CompetenceModel

/// The second implementation, `Scripts/recompute-sample.py`, agrees with the first. Without `python3` these tests fail: that the
/// two agree is what they are for.
@Suite struct RecomputeSampleTests {
    private struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    private func recompute(_ input: [UInt8]) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "recompute-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let proof = folder.appending(path: "proof.json")
        try Data(input).write(to: proof)
        // Into files: a pipe that nobody empties would stop the script.
        let output = folder.appending(path: "output")
        let errors = folder.appending(path: "errors")
        for file in [output, errors] { try Data().write(to: file) }
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Scripts/recompute-sample.py")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.standardizedFileURL.path, proof.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    private func proofs(_ count: Int, seed: UInt64) throws -> [SampleProof] {
        var random = SeededRandom(seed)
        let reviewers = (0...2).map { SamplingSecrets(seed: random.digest(), series: $0) }
        return try (1...count).map { _ in
            let claim = RandomClaim(&random)
            let secrets = try #require(reviewers.randomElement(using: &random))
            let ordinal =
                secrets.series * SamplingSecrets.capacity
                + Int.random(in: 0..<SamplingSecrets.capacity, using: &random)
            let reveal = try #require(secrets.reveal(ordinal))
            let submission = try #require(SHA256Digest(bytes: random.digest()))
            let lot = SampleDraw.Lot(
                registry: try #require(SHA256Digest(bytes: random.digest())), claim: ClaimID(number: 1),
                stage: claim.draw.stage, submission: submission)
            let drawn = claim.draw.items(seed: lot.seed(reveal.secret))
            let sample = Sample(
                stage: claim.draw.stage, round: 1, reviewer: try .of("irma"), reveal: reveal, items: drawn)
            #expect(
                claim.draw.discrepancy(in: sample, of: lot, ordinal: ordinal, root: secrets.root) == nil)
            return SampleProof(
                lot: lot, draw: claim.draw, ordinal: ordinal, root: secrets.root, sample: sample)
        }
    }

    @Test func bothImplementationsAgree() throws {
        let seed = SeededRandom.seed()
        let outcome = try recompute(CanonicalJSON.encode(proofs(250, seed: seed)))
        #expect(outcome.status == 0, "\(SeededRandom.variable)=\(seed)")
        #expect(outcome.errors == "", "\(SeededRandom.variable)=\(seed)")
        let heads = outcome.output.split(separator: "\n").count { $0.hasSuffix("items") }
        #expect(heads == 250)
    }

    /// The script has teeth: each of these is a proof that must not pass.
    @Test func theScriptSeesWhatIsWrong() throws {
        let seed = SeededRandom.seed()
        let good = try #require(
            proofs(200, seed: seed).first { $0.items.count > 1 && $0.population.count > 2 * $0.items.count })
        let broken: [(inout SampleProof) -> Void] = [
            { $0.items.removeLast() },
            { $0.items.swapAt(0, 1) },
            { $0.items[0].reasons = [.widened] },
            { $0.ordinal = ($0.ordinal + 1) % SamplingSecrets.capacity },
            { $0.reveal?.secret = .zero },
            { $0.reveal?.path.swapAt(3, 4) },
            { $0.reveal?.path.removeLast() },
            { $0.registry = .zero },
            { $0.claim = ClaimID(number: 2) },
            { $0.root = .zero },
            { $0.root = nil },
            { proof in
                proof.reveal = nil
                proof.items.removeAll()
            },
        ]
        for (place, breakIt) in broken.enumerated() {
            var proof = good
            breakIt(&proof)
            let outcome = try recompute(CanonicalJSON.encode(proof))
            #expect(outcome.status == 1, "place \(place), \(SeededRandom.variable)=\(seed)")
            #expect(outcome.errors.hasPrefix("case 1: "))
        }
    }

    /// A stage that went on to review everything has added to the draw, and taken nothing away.
    @Test func aWidenedSampleIsStillTheOneDrawn() throws {
        var proof = try #require(
            proofs(60, seed: 1).first { $0.population.count > $0.items.count && $0.items.count > 1 })
        let drawn = Set(proof.items.map(\.assessment))
        proof.items += proof.population.map(\.assessment).filter { !drawn.contains($0) }.map {
            Sample.Item(assessment: $0, reasons: [.widened])
        }
        proof.items.sort { $0.assessment < $1.assessment }
        #expect(try recompute(CanonicalJSON.encode(proof)).status == 0)
        proof.items.removeAll { $0.assessment == drawn.sorted()[0] }
        #expect(try recompute(CanonicalJSON.encode(proof)).status == 1)
    }

    @Test func everythingReviewedNeedsNoSecret() throws {
        var proof = try #require(proofs(1, seed: 1).first)
        proof.reveal = nil
        proof.root = nil
        proof.items = proof.population.map { Sample.Item(assessment: $0.assessment, reasons: [.noCommittedSecret]) }
        #expect(try recompute(CanonicalJSON.encode(proof)).status == 0)
    }

    @Test(arguments: ["", "[", "{}", "7", "null", "[[]]", #"{"stage":"internal","population":[{}]}"#])
    func whatCannotBeReadIsRefused(input: String) throws {
        let outcome = try recompute(Array(input.utf8))
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("cannot read "))
    }
}
