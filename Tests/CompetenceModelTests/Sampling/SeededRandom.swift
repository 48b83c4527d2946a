import Foundation

/// SplitMix64: small, and the same everywhere for the same seed.
struct SeededRandom: RandomNumberGenerator {
    /// Set it to repeat a property test that failed.
    static let variable = "INTYGA_TEST_SEED"

    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    /// The seed of this run: from the environment, or new; printed either way.
    static func seed(_ test: String = #function) -> UInt64 {
        let given = ProcessInfo.processInfo.environment[variable].flatMap(UInt64.init)
        let seed = given ?? UInt64.random(in: 0...UInt64.max)
        print("\(test): \(variable)=\(seed)")
        return seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func digest() -> SHA256DigestBytes {
        (0..<32).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    typealias SHA256DigestBytes = [UInt8]
}
