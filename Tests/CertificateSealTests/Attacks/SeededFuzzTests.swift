import Foundation
import Testing

@testable import CertificateSeal

/// A small fuzzer that runs with every test: documents and seals cut up and put together again, many thousand times.
///
/// `Tests/Fuzz` has the large one, guided by coverage. Set INTYGA_SEED to repeat a run.
@Suite struct SeededFuzzTests {
    /// SplitMix64: a generator whose whole state is the seed that the test prints.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }

    static let rounds = 4000

    /// Pieces that an attacker would try.
    static let tokens = [
        "<!DOCTYPE a>", "<!---->", "<![CDATA[", "]]>", "<?a?>", "&lt;", "&#x0;", "&#xD;", "\u{0}", "\r\n",
        #" xmlns="""#, #" xmlns:ds="http://www.w3.org/2000/09/xmldsig#""#, #" Id="seal""#, #" xml:id="seal""#,
        "<ds:Object>", "</ds:Object>", "<Line>", "</Line>", "<Section>", "</ds:Signature>", "=", "A", "\"", ">",
    ].map { Array($0.utf8) }

    static func corpus() throws -> [[UInt8]] {
        try ["fixtures/seal", "fixtures/seal/foreign", "fixtures/fuzz"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(atPath: Repository.url(folder).path)
                .filter { $0.hasSuffix(".xml") }.sorted().map { try Repository.bytes("\(folder)/\($0)") }
        }
    }

    static func mutate(_ document: inout [UInt8], with other: [UInt8], using generator: inout Generator) {
        func range(in bytes: [UInt8], atMost limit: Int) -> Range<Int> {
            let start = Int.random(in: 0...bytes.count, using: &generator)
            return start..<min(bytes.count, start + Int.random(in: 0...limit, using: &generator))
        }
        let place = range(in: document, atMost: 200)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: document.removeSubrange(place)
        case 1: document.insert(contentsOf: document[place], at: place.upperBound)
        case 2: document.replaceSubrange(place, with: other[range(in: other, atMost: 400)])
        case 3: document.insert(contentsOf: tokens.randomElement(using: &generator) ?? [], at: place.lowerBound)
        case 4: document.insert(contentsOf: other[range(in: other, atMost: 5000)], at: place.lowerBound)
        default:
            guard place.lowerBound < document.count else { return }
            document[place.lowerBound] = UInt8.random(in: .min ... .max, using: &generator)
        }
    }

    /// The corpus of the large fuzzer. What it found is refused; so is what was put in by hand, but for these, which
    /// write a sealed document in another way that means the same.
    @Test func ofTheCorpusOnlyOtherSpellingsAreTrusted() throws {
        let verifier = try FixtureTests.verifier()
        let trusted = try FileManager.default.contentsOfDirectory(atPath: Repository.url("fixtures/fuzz").path)
            .filter { name in
                let result = verifier.verify(try Repository.bytes("fixtures/fuzz/\(name)"), at: Workbench.now)
                return result.overall != .rejected || result.document != nil
            }
        #expect(
            trusted.sorted() == [
                "cdata.xml", "character-references.xml", "redundant-namespaces.xml", "single-quotes.xml",
                "spaced-tags.xml",
            ])
    }

    @Test func nothingThatWasNotSealedIsTrusted() throws {
        let seed =
            ProcessInfo.processInfo.environment["INTYGA_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0 ... .max)
        print("SeededFuzzTests: INTYGA_SEED=\(seed)")
        var generator = Generator(state: seed)
        let corpus = try Self.corpus()
        let verifier = try FixtureTests.verifier()
        let sealed = Set(corpus.compactMap { verifier.verify($0, at: Workbench.now).document?.contentDigest })
        #expect(sealed.count == 1)
        for _ in 0..<Self.rounds {
            var document = try #require(corpus.randomElement(using: &generator))
            let other = try #require(corpus.randomElement(using: &generator))
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                Self.mutate(&document, with: other, using: &generator)
            }
            let result = verifier.verify(document, at: Workbench.now)
            #expect((result.document != nil) == (result.overall == .trusted))
            if let trusted = result.document, !sealed.contains(trusted.contentDigest) {
                Issue.record("seed \(seed): trusted, and never sealed: \(String(decoding: document, as: UTF8.self))")
            }
        }
    }
}
