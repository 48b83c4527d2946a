import Foundation
import Testing

@testable import CompetenceModel

/// Types that write and read their JSON themselves, held to Foundation's coders.
@Suite struct CanonicalJSONTests {
    /// Texts with everything that JSON escapes, or that a hasty writer gets wrong.
    static let texts = [
        "", "uppnått", #"citat "så" och \ streck / snedstreck"#, "rad\nrad\r\tindrag\u{8}\u{c}",
        "\u{0}\u{1}\u{1f}\u{7f}",
        "👩🏽‍🔧 å\u{30a}", "\u{2028}\u{2029}\u{feff}",
    ]

    private func check<Value: CanonicallyCoded & Equatable>(_ value: Value) throws {
        let bytes = try CanonicalJSON.encode(value)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == String(decoding: try CanonicalJSON.encodeWithFoundation(value), as: UTF8.self))
        #expect(try CanonicalJSON.decode(Value.self, from: bytes) == value)
        #expect(try JSONDecoder().decode(Value.self, from: Data(bytes)) == value)
    }

    @Test func bothWaysGiveTheSameBytes() throws {
        var random = SeededRandom(SeededRandom.seed())
        func some<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
        func number() -> Int { Int.random(in: 1...20_000, using: &random) }
        func digest() throws -> SHA256Digest { try #require(SHA256Digest(bytes: random.digest())) }
        for _ in 0..<200 {
            let evidence = try (0..<Int.random(in: 0...12, using: &random)).map { index in
                Evidence(
                    number: some([index, -index, Int.max, Int.min]), method: some(AssessmentMethod.allCases),
                    on: try .of(some(["2026-01-31", "0001-01-01", "9999-12-31"])),
                    setting: some([nil] + Evidence.Setting.allCases),
                    files: try (0..<Int.random(in: 0...2, using: &random)).map { _ in try digest() })
            }
            let recorded = AssessmentRecorded(
                assessment: AssessmentID(number: number()), participant: ParticipantID(number: number()),
                framework: try #require(FrameworkCode("OCN-X")), unit: try #require(UnitReference("OCN-1@12")),
                assessor: try #require(Handle("anna.b-2")), authorisation: AuthorisationID(number: number()),
                isProvisional: some([true, false]), judgedOn: try .of("2026-05-20"),
                judgements: try (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    Judgement(
                        criterion: try #require(CriterionNumber(some(["1.1", "12.13"]))), grade: some(Self.texts),
                        evidence: (0..<Int.random(in: 0...3, using: &random)).map { _ in number() })
                }, evidence: evidence, notes: try digest())
            try check(recorded)
            try check(
                AssessmentMoved(
                    assessment: recorded.assessment, move: some(AssessmentState.Move.allCases),
                    claim: some([nil, ClaimID(number: number())]), reason: some([nil, try digest()])))
            try check(
                ParticipantAdded(
                    participant: recorded.participant, details: try digest(), sex: some([nil] + Sex.allCases),
                    municipality: some([nil, MunicipalityCode("0862")]), isProtected: some([true, false]),
                    organisation: some([try .of("EMM"), try .of("A1")]), from: recorded.judgedOn,
                    otherThan: some([[], [recorded.participant, ParticipantID(number: number())]])))
            try check(
                ParticipantRegistered(
                    participant: recorded.participant, framework: recorded.framework, on: recorded.judgedOn))
            try check(
                AssessmentNotes(
                    evidence: Dictionary(
                        (0..<Int.random(in: 0...12, using: &random)).map { index in
                            (
                                some([index, -index]),
                                EvidenceNotes(
                                    why: some(Self.texts), place: some([nil] + Self.texts),
                                    supervisor: some([nil] + Self.texts),
                                    fileNames: (0..<Int.random(in: 0...2, using: &random)).map { _ in some(Self.texts) }
                                )
                            )
                        }, uniquingKeysWith: { first, _ in first })))
        }
    }

    /// One value has one spelling: the same value in other words is refused.
    @Test(arguments: [
        #" {"framework":"KGA","on":"2026-05-20","participant":"P-0001"}"#,
        #"{"framework":"KGA","on":"2026-05-20","participant":"P-0001"} "#,
        #"{"framework": "KGA","on":"2026-05-20","participant":"P-0001"}"#,
        #"{"on":"2026-05-20","framework":"KGA","participant":"P-0001"}"#,
        #"{"framework":"KGA","on":"2026-05-20","participant":"P-0001","x":1}"#,
        #"{"framework":"KGA","on":"2026-05-20","participant":"P-0001",}"#,
        #"{"framework":"KGA","framework":"KGA","on":"2026-05-20","participant":"P-0001"}"#,
        #"{"framework":"\u004bGA","on":"2026-05-20","participant":"P-0001"}"#,
        #"{"framework":"KGA","on":"2026-05-20","participant":"P-00001"}"#,
        #"{"framework":"KGA","on":"2026-02-30","participant":"P-0001"}"#,
        #"{"framework":"KGA","on":"2026-05-20"}"#, #"{"framework":"KGA""#, "null", "", "[]", "\u{feff}{}",
    ])
    func otherSpellingsAreRefused(json: String) {
        #expect(throws: (any Error).self) {
            _ = try CanonicalJSON.decode(ParticipantRegistered.self, from: Array(json.utf8))
        }
    }

    @Test(arguments: [
        ("[]", []), ("[0]", [0]), ("[7]", [7]), ("[-1]", [-1]), ("[10,2,10]", [10, 2, 10]),
        ("[999999999999999999]", [999_999_999_999_999_999]), ("[9223372036854775807]", [Int.max]),
        ("[-9223372036854775808]", [Int.min]),
    ])
    func numbersAreReadInTheirOneSpelling(json: String, numbers: [Int]) throws {
        var reader = CanonicalJSONReader(Array(json.utf8))
        #expect(try reader.numbers() == numbers)
        try reader.finish()
    }

    @Test(arguments: [
        "[01]", "[00]", "[-0]", "[-]", "[--1]", "[1-2]", "[+1]", "[ 1]", "[1,]", "[,1]", "[1 ]", "[1.0]", "[1e2]",
        "[9223372036854775808]", "[1", "1", "[[1]]", "[null]", "[\"1\"]", "",
    ])
    func otherSpellingsOfNumbersAreRefused(json: String) {
        var reader = CanonicalJSONReader(Array(json.utf8))
        #expect(throws: CanonicalJSONProblem.self) { try reader.numbers() }
    }

    /// A list that is spelt as the one before is taken over from it: only a list that is, to its end.
    @Test func aListIsNotTakenForTheOneBefore() throws {
        var reader = CanonicalJSONReader(Array("[1],[1],[1,2],[1],[12],[],[],[1]".utf8))
        var lists: [[Int]] = []
        for _ in 0..<8 { lists.append(try reader.numbers()) }
        try reader.finish()
        #expect(lists == [[1], [1], [1, 2], [1], [12], [], [], [1]])
    }

    /// Every beginning of a text, and every text with one byte changed, is refused or is another value.
    @Test func damagedTextsAreNotTheSameValue() throws {
        let moved = AssessmentMoved(
            assessment: AssessmentID(number: 1), move: .claim, claim: ClaimID(number: 2), reason: .zero)
        let notes = AssessmentNotes(evidence: [1: EvidenceNotes(why: "a\u{1}\"b", place: "c", fileNames: ["d"])])
        func isRefusedOrOther<Value: CanonicallyCoded & Equatable>(_ value: Value) throws {
            let bytes = try CanonicalJSON.encode(value)
            for length in 0..<bytes.count {
                #expect(throws: (any Error).self) {
                    _ = try CanonicalJSON.decode(Value.self, from: Array(bytes.prefix(length)))
                }
            }
            for index in bytes.indices {
                for change: UInt8 in [1, 0x20, 0x80, 0xFF] {
                    var changed = bytes
                    changed[index] ^= change
                    let other = try? CanonicalJSON.decode(Value.self, from: changed)
                    #expect(other != value, "\(String(decoding: changed, as: UTF8.self))")
                }
            }
        }
        try isRefusedOrOther(moved)
        try isRefusedOrOther(notes)
    }
}
