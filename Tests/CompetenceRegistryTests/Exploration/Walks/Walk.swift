import CompetenceModel

@testable import CompetenceRegistry
@testable import RegistryStore

/// A walk: anybody tries anything, until so much has been accepted or so much has been tried.
struct Walk {
    let seed: UInt64
    let world: WalkWorld
    /// What was accepted, in its order.
    private(set) var log: [String] = []
    private(set) var tried: [ActKind: Int] = [:]
    private(set) var accepted: [ActKind: Int] = [:]
    /// What it was refused for, and how often.
    private(set) var refusals: [FindingCode: Int] = [:]
    /// What no act should come to, whatever people try.
    private(set) var faults: [String] = []

    /// A use case builds nothing that contradicts the registry: only a ledger that somebody else wrote does.
    private static let impossible: Set<FindingCode> = [
        .signedByAnother, .moveWithoutCause, .consequenceMissing, .differsFromRecord, .datedOtherwise, .documentDiffers,
    ]

    /// What people can bring about by what they type. Everything else that is thrown is a fault.
    private static let expected: Set<RegistryErrorCode> = [
        .unknownParticipant, .participantIsMerged, .unknownPractitioner, .unknownOrganisation, .unknownFramework,
        .unknownUnit,
        .unknownAssessment, .unknownClaim,
        .unknownCertificate, .unknownAppeal, .unknownPackage, .noSuchAuthorisation, .assessedTwiceAtOnce,
        .keyNotRegistered, .keyEnded, .invalidInput, .evidenceFileDamaged, .evidenceFileDisposed, .unknownEvidenceFile,
    ]

    /// What was sealed by a clock that ran ahead is not trusted before its time.
    private var expectedNow: Set<RegistryErrorCode> {
        hasLeapt ? Self.expected.union([.packageNotTrusted]) : Self.expected
    }
    private var hasLeapt = false

    init(seed: UInt64, onDisk: Bool = false) throws {
        self.seed = seed
        world = try WalkWorld(seed: seed, onDisk: onDisk)
    }

    mutating func run() throws {
        let goal = world.number(60...100)
        var step = 0
        while log.count < goal, step < 6 * goal {
            step += 1
            world.begin(step: step)
            if world.chance(20) { world.clock.set(world.clock.now.adding(seconds: 3600 * world.number(1...12))) }
            if world.chance(4) { world.clock.advance(days: world.number(1...7)) }
            if world.chance(35), let due = try world.due(), let move = WalkMove.byName[due.move] {
                attempt(move, by: due.actor)
                continue
            }
            if world.chance(2) {
                try leap()
                continue
            }
            if world.isOnDisk, world.chance(5), let move = WalkMove.byName["disposeOfEvidence"] {
                attempt(move, by: "maria")
                continue
            }
            attemptAnything()
        }
    }

    private mutating func attemptAnything() {
        guard let move = world.pick(WalkMove.lots) else { return }
        attempt(move, by: (world.chance(70) ? world.pick(move.usual) : nil) ?? world.someHandle())
    }

    /// Somebody's clock runs ahead for some acts, and then an administrator corrects it. Where nobody does, everybody waits.
    private mutating func leap() throws {
        hasLeapt = true
        let right = world.clock.now
        world.clock.advance(days: world.number(1...12))
        for _ in 0..<world.number(1...4) { attemptAnything() }
        world.clock.set(right.adding(seconds: 60))
        if world.chance(80), let move = WalkMove.byName["correctClock"] { attempt(move, by: "maria") }
        if try world.office.read({ try $0.newestTimestamp() }).map({ $0 > world.clock.now }) ?? false {
            _ = try world.holm().correctClock(reason: "Klockan gick fel.")
        }
        if let newest = try world.registry.read({ try $0.newestTimestamp() }), newest > world.clock.now {
            world.clock.set(newest)
        }
    }

    private mutating func attempt(_ move: WalkMove, by actor: String) {
        do {
            let refused = try move.run(in: world, by: actor)
            // Where there is nothing of the kind yet, nothing was tried.
            if refused?.isEmpty == true { return }
            tried[move.act, default: 0] += 1
            guard let refused else {
                accepted[move.act, default: 0] += 1
                let number = (try? world.registry.read { try $0.position().number }) ?? 0
                log.append("\(number) \(world.clock.now) \(actor): \(move.name)")
                return
            }
            for finding in refused { refusals[finding.code, default: 0] += 1 }
            for finding in refused where finding.message.what.en.contains("{") {
                faults.append("\(actor): \(move.name): \(finding.code.rawValue): \(finding.message.what.en)")
            }
            if let finding = refused.first(where: { Self.impossible.contains($0.code) }) {
                faults.append("\(actor): \(move.name): \(finding.code.rawValue): \(finding.message.what.en)")
            }
        } catch let error as RegistryError where expectedNow.contains(error.code) {
            tried[move.act, default: 0] += 1
        } catch {
            faults.append("\(actor): \(move.name): \(error)")
        }
    }

    /// What is wrong after it, with how to walk it again; empty where nothing is.
    func problems() throws -> (problems: [String], kinds: [LedgerEvent.Kind: Int]) {
        var problems = faults
        // Also followed in stretches that end between any two events.
        let stretch = Int(seed % 40) + 1
        let inStretches = try StretchLength.$entries.withValue(stretch) { try world.registry.audit() }
        problems += inStretches.findings.map { "in stretches of \(stretch): \($0)" }
        problems += try world.registry.audit().findings.map(\.description)
        problems += try world.office.audit().findings.map { "elsewhere: \($0)" }
        var invariant = try WalkInvariant(world.registry)
        problems += invariant.violations
        let kinds = invariant.kinds
        invariant = try WalkInvariant(world.office)
        return (problems, kinds.merging(invariant.kinds) { $0 + $1 })
    }
}

/// What many walks came to.
struct WalkTally: Sendable {
    var walks = 0
    var acts = 0
    var attempts = 0
    var tried: [ActKind: Int] = [:]
    var accepted: [ActKind: Int] = [:]
    var kinds: [LedgerEvent.Kind: Int] = [:]
    var refusals: [FindingCode: Int] = [:]
    /// Per walk that something is wrong after.
    var failures: [String] = []

    init() {}

    /// Walks, and looks at what it left.
    init(seed: UInt64, onDisk: Bool = false) throws {
        var walk = try Walk(seed: seed, onDisk: onDisk)
        try walk.run()
        let (problems, kinds) = try walk.problems()
        walks = 1
        acts = walk.log.count
        attempts = walk.tried.values.reduce(0, +)
        tried = walk.tried
        accepted = walk.accepted
        refusals = walk.refusals
        self.kinds = kinds
        guard !problems.isEmpty else { return }
        failures = [
            """
            INTYGA_SEED=\(seed) INTYGA_WALKS=1 walks it again, as far as seals let it: they bring chance of their own.
            \(walk.log.joined(separator: "\n"))
            \(problems.joined(separator: "\n"))
            """
        ]
    }

    mutating func add(_ other: WalkTally) {
        walks += other.walks
        acts += other.acts
        attempts += other.attempts
        tried.merge(other.tried) { $0 + $1 }
        accepted.merge(other.accepted) { $0 + $1 }
        kinds.merge(other.kinds) { $0 + $1 }
        refusals.merge(other.refusals) { $0 + $1 }
        failures += other.failures
    }

    /// Many walks at once, one on each core.
    static func of(seeds: [UInt64], onDisk: Bool = false, workers: Int) async throws -> WalkTally {
        try await withThrowingTaskGroup(of: WalkTally.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var tally = WalkTally()
                    for index in stride(from: worker, to: seeds.count, by: workers) {
                        tally.add(try WalkTally(seed: seeds[index], onDisk: onDisk))
                    }
                    return tally
                }
            }
            var tally = WalkTally()
            for try await part in group { tally.add(part) }
            return tally
        }
    }
}
