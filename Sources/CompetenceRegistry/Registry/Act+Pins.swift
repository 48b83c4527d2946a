import CompetenceModel
import Crypto
import RegistryStore
import Synchronization

extension Act {
    /// What an act takes from the world. Run anew with the same pins on the same registry, it is the same act.
    struct Pins: Sendable {
        /// When it was prepared.
        var now: Timestamp
        var nonce: Nonce
        /// The newest transaction then.
        var base: LedgerPosition
        /// Decides what the act takes from chance: salts, serial numbers.
        var seed: [UInt8]
        /// The numbers that it gives out follow on these, where they were reserved.
        var numbers: [RunningNumber: Int] = [:]

        static let seedLength = 32

        /// Of an act that begins now.
        init(now: Timestamp, base: LedgerPosition, environment: RegistryEnvironment) {
            self.now = now
            self.base = base
            nonce = environment.nonce(on: base)
            seed = environment.randomBytes(Self.seedLength)
        }

        /// Of an act that was prepared before.
        init(_ prepared: PreparedAct) {
            now = prepared.intent.preparedAt
            nonce = prepared.intent.nonce
            base = prepared.intent.base
            seed = prepared.seed
            numbers = prepared.numbers
        }
    }
}

/// Bytes that a seed decides: as good as random to whoever does not know it, and the same each time.
final class DerivedBytes: Sendable {
    private let seed: [UInt8]
    private let block = Mutex(0)

    init(seed: [UInt8]) {
        self.seed = seed
    }

    func next(_ count: Int) -> [UInt8] {
        block.withLock { block in
            var bytes: [UInt8] = []
            while bytes.count < count {
                bytes += HMAC<SHA256>.authenticationCode(for: Array("\(block)".utf8), using: SymmetricKey(data: seed))
                block += 1
            }
            return Array(bytes.prefix(count))
        }
    }
}

extension Act {
    /// Gives out numbers, one after another.
    struct Numbering {
        /// The numbers of each kind follow on these.
        private(set) var starts: [RunningNumber: Int]
        /// The last of each kind.
        private(set) var newest: [RunningNumber: Int] = [:]

        init(starts: [RunningNumber: Int]) {
            self.starts = starts
        }

        /// - Parameter start: is asked for the first of a kind.
        mutating func next(_ number: RunningNumber, after start: () throws -> Int) rethrows -> Int {
            let last = try newest[number] ?? starts[number] ?? start()
            if newest[number] == nil { starts[number] = last }
            newest[number] = last + 1
            return last + 1
        }
    }
}
