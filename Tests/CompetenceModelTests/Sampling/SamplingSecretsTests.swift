import Testing

@testable import CompetenceModel

@Suite struct SamplingSecretsTests {
    private static let secrets = SamplingSecrets(seed: Array(0..<32))
    /// All of them, one by one.
    private static let all = (0..<SamplingSecrets.capacity).compactMap { secrets.reveal($0)?.secret }
    private var secrets: SamplingSecrets { Self.secrets }

    /// Computed with Python's hmac and hashlib from the description in `docs/sampling.md`.
    @Test func secretsAndRootAsComputedElsewhere() {
        #expect("\(Self.all[0])" == "0d1b7324afa7c00d55484aae2b5ee2eac65efb41c496f6927f5e5c69300412e9")
        #expect("\(Self.all[4095])" == "06608bbae2cfc93db8df06fa55ba31e17494dc597aeab03a914e36b642f9d0c9")
        #expect("\(secrets.root)" == "bccf151f98ba8288bafe055efdc18def69165b6c0241c6265920cb415259113f")
    }

    @Test(arguments: [0, 1, 2, 3, 1023, 2047, 2048, 4094, 4095]) func everyRevealIsCommitted(ordinal: Int) throws {
        let reveal = try #require(secrets.reveal(ordinal))
        #expect(reveal.ordinal == ordinal)
        #expect(reveal.path.count == 12)
        #expect(reveal.isCommitted(in: secrets.root))
    }

    @Test(arguments: [-1, 4096, Int.min, Int.max]) func pastTheCapacityThereIsNoSecret(ordinal: Int) {
        #expect(secrets.reveal(ordinal) == nil)
    }

    /// Each series has secrets and a root of its own.
    @Test func aSeriesCoversItsOwnSubmissions() throws {
        let second = SamplingSecrets(seed: Array(0..<32), series: 1)
        #expect(second.root != secrets.root)
        #expect(second.reveal(4095) == nil && second.reveal(8192) == nil)
        let reveal = try #require(second.reveal(4096 + 9))
        #expect(reveal.ordinal == 4105 && reveal.isCommitted(in: second.root))
        #expect(reveal.secret != secrets.reveal(9)?.secret)
        #expect(SamplingRoot(root: second.root, series: 1).covers(4105))
        #expect(!SamplingRoot(root: second.root, series: 1).covers(9))
    }

    @Test func secretsDiffer() {
        #expect(Set(Self.all).count == 4096)
        #expect(SamplingSecrets(seed: Array(1..<33)).root != secrets.root)
    }

    @Test(arguments: [-2, 8, 10, 2057, 4095, 4096, Int.max, Int.min])
    func anotherOrdinalIsNotCommitted(ordinal: Int) throws {
        var reveal = try #require(secrets.reveal(9))
        reveal.ordinal = ordinal
        #expect(!reveal.isCommitted(in: secrets.root))
    }

    @Test func anotherSecretIsNotCommitted() throws {
        var reveal = try #require(secrets.reveal(9))
        reveal.secret = Self.all[8]
        #expect(!reveal.isCommitted(in: secrets.root))
    }

    /// Two leaves of a pair, exchanged together with their ordinals, are both fine; with the ordinals left they are not.
    @Test func exchangedSiblingsAreNotCommitted() throws {
        let even = try #require(secrets.reveal(8))
        var swapped = even
        swapped.secret = Self.all[9]
        swapped.path[0] = SamplingReveal.leaf(even.secret)
        #expect(!swapped.isCommitted(in: secrets.root))
        swapped.ordinal = 9
        #expect(swapped.isCommitted(in: secrets.root))
        for level in 0..<11 {
            var reordered = even
            reordered.path.swapAt(level, level + 1)
            #expect(!reordered.isCommitted(in: secrets.root))
        }
    }

    /// An inner node does not pass for a leaf: the tree cannot be cut short or grown.
    @Test func pathsOfAnotherLengthAreNotCommitted() throws {
        let reveal = try #require(secrets.reveal(0))
        var short = reveal
        short.path.removeFirst()
        #expect(!short.isCommitted(in: secrets.root))
        short.secret = SamplingReveal.node(SamplingReveal.leaf(reveal.secret), reveal.path[0])
        #expect(!short.isCommitted(in: secrets.root))
        var long = reveal
        long.path.append(.zero)
        #expect(!long.isCommitted(in: secrets.root))
        long.path = []
        #expect(!long.isCommitted(in: secrets.root))
        #expect(!long.isCommitted(in: SamplingReveal.leaf(reveal.secret)))
    }

    @Test func anotherRootDoesNotCommit() throws {
        let other = SamplingSecrets(seed: [UInt8](repeating: 0, count: 32))
        #expect(try !#require(other.reveal(5)).isCommitted(in: secrets.root))
        #expect(try !#require(secrets.reveal(5)).isCommitted(in: .zero))
    }

    /// What a reveal gives away of the other secrets are hashes: no secret of another submission stands in a path.
    @Test func aRevealGivesNoOtherSecretAway() throws {
        let reveal = try #require(secrets.reveal(1234))
        #expect(Set(Self.all).isDisjoint(with: reveal.path))
    }
}
