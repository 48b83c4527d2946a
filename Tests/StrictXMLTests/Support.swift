import StrictXML

func parse(_ text: String, limits: XMLLimits = .default) throws -> XMLDocument {
    try XMLDocument(parsing: Array(text.utf8), limits: limits)
}

/// What parsing reports; empty if it succeeds.
func parseProblems(_ bytes: [UInt8], limits: XMLLimits = .default) -> [XMLProblem] {
    do throws(XMLProblems) {
        _ = try XMLDocument(parsing: bytes, limits: limits)
        return []
    } catch {
        return error.problems
    }
}

func parseProblems(_ text: String, limits: XMLLimits = .default) -> [XMLProblem] {
    parseProblems(Array(text.utf8), limits: limits)
}

func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
}

/// SplitMix64: a property test prints its seed, and the same seed gives the same run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Array {
    func pick(_ generator: inout SeededGenerator) -> Element {
        self[Int.random(in: 0..<count, using: &generator)]
    }
}
