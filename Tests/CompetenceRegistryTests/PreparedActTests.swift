import CertificateSeal
import CompetenceModel
import Crypto
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Acts that are prepared here, signed somewhere else and committed here, with others acting meanwhile.
@Suite struct PreparedActTests {
    let world: World
    private let maria = Handle("maria")!
    private var registry: Registry { world.registry }

    init() throws {
        world = try World()
    }

    private func newcomer(_ name: String) -> [NewParticipant] {
        [NewParticipant(details: ParticipantDetails(givenName: name, familyName: "Ek"), sex: .female)]
    }

    /// What maria is asked to sign: that somebody is added.
    private func prepare(
        _ name: String, in registry: Registry? = nil
    ) throws -> (act: PreparedAct, participant: ParticipantID) {
        let registry = registry ?? self.registry
        let prepared = try #require(
            try registry.prepare(as: maria, key: world.keys["maria"]!.publicKey) { session throws(RegistryError) in
                try session.addParticipants(newcomer(name))
            }.value)
        return (try registry.preparedAct(try #require(prepared.intent).nonce), prepared.value[0])
    }

    private func sign(_ act: PreparedAct, by name: String = "maria") throws -> [UInt8] {
        try world.keys[name]!.sign(act.intent.digest.bytes, in: .intent)
    }

    @discardableResult
    private func commit(
        _ act: PreparedAct, _ signature: [UInt8], adding name: String, in registry: Registry? = nil
    ) throws -> Verdict<[ParticipantID]> {
        try (registry ?? self.registry).commit(act, signature: signature) { session throws(RegistryError) in
            try session.addParticipants(newcomer(name))
        }
    }

    private func people(in registry: Registry? = nil) throws -> [ParticipantID] {
        try (registry ?? self.registry).read { try $0.participants().map(\.id) }
    }

    // MARK: As it should be

    /// The signer is another program, in another language, which computes the digest itself.
    @Test func whatIsSignedElsewhereIsCommittedHere() throws {
        let private_ = Curve25519.Signing.PrivateKey()
        let public_ = try #require(
            PersonalPublicKey(rawRepresentation: Array(private_.publicKey.rawRepresentation)))
        let registration = KeyRegistration(
            registry: try registry.fingerprint(), practitioner: maria, publicKey: public_.rawRepresentation)
        let proof = try private_.signature(
            for: Data(SigningContext.keyRegistration.message(Array(registration.encoding.utf8))))
        _ = try #require(try world.admin.registerKey(SignedKeyRegistration(registration, proof: Array(proof))).value)
        let before = try registry.read { try $0.position() }

        let prepared = try #require(
            try registry.prepare(as: maria, key: public_, request: "add Nina") { session throws(RegistryError) in
                try session.addParticipants(newcomer("Nina"))
            }.value)
        #expect(prepared.value == [ParticipantID(number: 1)])
        #expect(prepared.entries.map(\.kind) == ["ParticipantAdded"])
        #expect(try registry.read { try $0.position() } == before)
        #expect(try people() == [])
        let intent = try #require(prepared.intent)
        #expect(intent.base == before)

        // Somebody else acts meanwhile, and does not get the number that was given out.
        let other = try world.participant("Maja", "Ek", frameworks: [])
        #expect(other == ParticipantID(number: 2))

        let signature = try Self.signElsewhere(intent, with: private_)
        let act = try registry.preparedAct(intent.nonce)
        #expect(act.request == "add Nina")
        let verdict = try registry.commit(act, signature: signature) { session throws(RegistryError) in
            try session.addParticipants(newcomer("Nina"))
        }
        #expect(verdict.value == [ParticipantID(number: 1)])
        #expect(try people() == [1, 2].map { ParticipantID(number: $0) })
        let newest = try #require(try registry.read { try $0.transactions(from: before.number + 2) }.first)
        #expect(newest.base == before.number && newest.actor == maria && newest.signature == signature)
        #expect(try registry.audit().findings.map(\.description) == [])
        // The next number goes on.
        #expect(try world.participant("Olga", "Ek", frameworks: []) == ParticipantID(number: 3))
    }

    private static func signElsewhere(
        _ intent: Intent, with key: Curve25519.Signing.PrivateKey
    ) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: "build/oracle-venv/bin/python")
        process.arguments = [root.appending(path: "Tests/Oracles/sign_intent.py").path]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let secret = key.rawRepresentation.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        try input.fileHandleForWriting.write(contentsOf: Data("\(secret)\n\(intent.encoding)".utf8))
        try input.fileHandleForWriting.close()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let digits = Array(text.filter { $0.isHexDigit })
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16)! }
    }

    /// What is refused when it is prepared waits for nobody.
    @Test func whatIsRefusedIsNotPrepared() throws {
        let verdict = try registry.prepare(as: Handle("ingrid")!, key: world.keys["ingrid"]!.publicKey) {
            session throws(RegistryError) in try session.addParticipants(newcomer("Nina"))
        }
        #expect(verdict.value == nil)
        #expect(verdict.findings.map(\.code) == [.roleRequired])
        #expect(try registry.read { try $0.preparedActs(at: world.clock.now) } == [])
    }

    /// One signature is for one act.
    @Test func twoActsAreNotPreparedAsOne() throws {
        #expect(throws: RegistryError.self) {
            try registry.prepare(as: maria, key: world.keys["maria"]!.publicKey) { session throws(RegistryError) in
                _ = try session.addParticipants(newcomer("Nina"))
                return try session.addParticipants(newcomer("Maja"))
            }
        }
        #expect(try people() == [])
    }

    // MARK: What is refused, and leaves nothing

    enum Attempt: String, CaseIterable {
        case late, nextDay, used, elsewhere, afterRestoring, altered, otherRequest, byAnother, roleEnded, keyEnded,
            outdated
    }

    /// Nothing is recorded, the intent is used up, its number is free again, and the audit is clean.
    @Test(arguments: Attempt.allCases) func aWrongCommitLeavesNothing(_ attempt: Attempt) throws {
        let beforePreparing = try Self.copy(of: world).registry
        var (act, participant) = try prepare("Nina")
        var signature = try sign(act)
        var commitIn = registry
        var name = "Nina"
        var expected: RegistryErrorCode?
        var leaves: [ParticipantID] = []
        switch attempt {
        case .late:
            world.clock.set(world.clock.now.adding(seconds: 301))
            expected = .intentExpired
        case .nextDay:
            world.clock.set(Timestamp("2026-03-02T22:58:00Z")!)
            (act, participant) = try prepare("Nina")
            signature = try sign(act)
            // Midnight in Sweden, in winter; four minutes later.
            world.clock.set(Timestamp("2026-03-02T23:02:00Z")!)
            expected = .intentExpired
        case .used:
            _ = try #require(try commit(act, signature, adding: "Nina").value)
            leaves = [participant]
            expected = .intentUsed
        case .elsewhere:
            commitIn = try World().registry
            expected = .intentUnknown
        case .afterRestoring:
            commitIn = beforePreparing
            expected = .intentUnknown
        case .altered:
            act.intent.content = .zero
            signature = try sign(act)
            expected = .intentUnknown
        case .otherRequest:
            name = "Mona"
            expected = .intentOutdated
        case .byAnother:
            signature = try sign(act, by: "anna")
            expected = .signatureInvalid
        case .roleEnded:
            let bo = Handle("bo")!
            _ = try #require(
                try world.admin.authorise(bo, role: .administrator, basis: "Delegation 2026-2", provisional: false)
                    .value)
            _ = try #require(
                try world.session("bo").withdraw(maria, role: .administrator, reason: "Slutat").value)
        case .keyEnded:
            let bo = Handle("bo")!
            _ = try #require(
                try world.admin.authorise(bo, role: .administrator, basis: "Delegation 2026-2", provisional: false)
                    .value)
            _ = try #require(
                try world.session("bo").endKey(world.keys["maria"]!.publicKey.ledgerFingerprint, of: maria).value)
            expected = .keyEnded
        case .outdated:
            // What it rests on is another now: maria belongs to another organisation, and so would the participant.
            let member = try world.organisation("MEM", "Medlemmens kommun", .member)
            _ = try #require(try world.admin.movePractitioner(maria, to: member).value)
            expected = .intentOutdated
        }
        let before = try commitIn.read { try $0.position() }
        if let expected {
            #expect {
                try commit(act, signature, adding: name, in: commitIn)
            } throws: { ($0 as? RegistryError)?.code == expected }
        } else {
            let verdict = try commit(act, signature, adding: name)
            #expect(verdict.value == nil && verdict.findings.map(\.code) == [.roleRequired])
        }
        #expect(try commitIn.read { try $0.position() } == before)
        #expect(try people(in: commitIn) == leaves)
        #expect(try commitIn.audit().findings.map(\.description) == [])
        // Altered, it is another's, and the true one waits on; otherwise its number is free again.
        let waits = attempt == .altered || attempt == .elsewhere || attempt == .afterRestoring
        let left = try registry.read { try $0.preparedActs(at: world.clock.now) }
        #expect(left.count == (waits ? 1 : 0))
    }

    /// As the registry is now, in a file of its own.
    private static func copy(of world: World) throws -> (path: String, registry: Registry) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "copy.sqlite").path
        try world.registry.store.backup(to: path)
        return (path, try Registry.open(at: path, environment: world.registry.environment))
    }

    /// A row of another registry, put into the file by somebody who can write it, is of no use there.
    @Test func aRowFromElsewhereIsOfNoUse() throws {
        let other = try World()
        let (act, _) = try prepare("Nina")
        try other.registry.store.write { try $0.keep(act) }
        let key = try #require(world.keys["maria"])
        _ = try #require(
            try other.admin.registerKey(of: maria, key)
                .value)
        let before = try other.registry.read { try $0.position() }
        #expect {
            try commit(act, try sign(act), adding: "Nina", in: other.registry)
        } throws: { ($0 as? RegistryError)?.code == .intentElsewhere }
        #expect(try other.registry.read { try $0.position() } == before)
    }

    // MARK: Everything that two can do

    /// Every sequence of five steps of two people who prepare, commit, act at once and wait. Nothing is lost, done twice or done
    /// late: whoever was told that it is committed finds it, once, under the number that she was told; and the audit is clean.
    @Test func everySequenceOfTwoPeople() throws {
        enum Step: CaseIterable { case prepareA, prepareB, commitA, commitB, act, wait }
        let depth = 5
        var sequences = 0
        func explore(_ steps: [Step]) throws {
            guard steps.count == depth else {
                for step in Step.allCases { try explore(steps + [step]) }
                return
            }
            // Of those that differ in whose name it is, one is enough; and what is never committed has been seen.
            guard steps.first == .prepareA, steps.contains(.commitA) || steps.contains(.commitB) else { return }
            sequences += 1
            let clock = TestClock(Timestamp("2026-03-02T08:00:00Z")!)
            let key = world.keys["maria"]!
            let registry = try Registry.create(
                at: nil,
                charter: RegistryCharter(
                    issuer: .init(name: World.centre, code: "EXB"), administrator: maria,
                    administratorName: "Maria Lind", basis: "Delegation 2026-1"),
                key: key,
                environment: RegistryEnvironment(now: { clock.now }, randomBytes: RegistryEnvironment.live.randomBytes))
            let session = registry.session(as: maria, key: key)
            var pending: [Step: (act: PreparedAct, at: Timestamp, name: String)] = [:]
            var told: [ParticipantID] = []
            for (index, step) in steps.enumerated() {
                // Nobody is added twice.
                let name = "\(step == .prepareA ? "Anna" : step == .prepareB ? "Berit" : "Nu") \(index)"
                switch step {
                case .prepareA, .prepareB:
                    pending[step] = (try prepare(name, in: registry).act, clock.now, name)
                case .commitA, .commitB:
                    let place: Step = step == .commitA ? .prepareA : .prepareB
                    guard let (act, at, name) = pending[place] else { continue }
                    let isDue = clock.now.milliseconds - at.milliseconds <= 300_000
                    let done = try? commit(act, try sign(act), adding: name, in: registry).value
                    // Committed once where it is in time, and never otherwise.
                    #expect((done != nil) == isDue, "\(steps)")
                    told += done ?? []
                    pending[place] = nil
                    if done != nil {
                        #expect(throws: RegistryError.self) {
                            try commit(act, try sign(act), adding: name, in: registry)
                        }
                    }
                case .act: told += try #require(try session.addParticipants(newcomer(name)).value)
                case .wait: clock.set(clock.now.adding(seconds: 301))
                }
            }
            #expect(Set(told).count == told.count, "\(steps)")
            #expect(try people(in: registry) == told.sorted(), "\(steps)")
            #expect(try registry.audit().isClean, "\(steps)")
        }
        try explore([])
        #expect(sequences > 500)
    }

    /// Sixteen people at once, each of whom prepares, takes up to two minutes to sign, and commits: of a hundred acts less than one
    /// must be signed again.
    @Test func sixteenPeopleAtOnceSeldomSignAgain() throws {
        var random = Reproducible(seed: 16)
        _ = try world.importCatalogue("kga")
        let units = try #require(try registry.read { try $0.framework(World.kga) }).framework.units
        let people = try (0..<160).map { try world.participant("Deltagare", "Nummer\($0)", frameworks: [World.kga]) }
        var assessors: [(handle: Handle, key: PersonalKey)] = []
        for number in 1...16 {
            let handle = try #require(Handle("bedomare\(number)"))
            let key = PersonalKey()
            _ = try #require(
                try world.admin.addPractitioner(handle, details: PractitionerDetails(name: "Bedömare \(number)")).value)
            _ = try #require(
                try world.admin.authorise(handle, role: .assessor, basis: "Utbildning 2025", provisional: false).value)
            _ = try #require(try world.admin.registerKey(of: handle, key).value)
            assessors.append((handle, key))
        }
        var pending: [Int: (act: PreparedAct, new: NewAssessment, due: Int)] = [:]
        var committed = 0
        var again = 0
        var second = 0
        while committed < 400 {
            second += 5
            world.clock.set(world.clock.now.adding(seconds: 5))
            for (index, assessor) in assessors.enumerated() {
                if let (act, new, due) = pending[index] {
                    guard due <= second else { continue }
                    pending[index] = nil
                    let signature = try assessor.key.sign(act.intent.digest.bytes, in: .intent)
                    do {
                        let verdict = try registry.commit(act, signature: signature) { session throws(RegistryError) in
                            try session.record([new])
                        }
                        if verdict.value == nil { again += 1 } else { committed += 1 }
                    } catch { again += 1 }
                } else {
                    let unit = units.randomElement(using: &random)!
                    // An assessor has ten participants of her own, and now and then looks at somebody else's.
                    let own = people[index * 10..<(index + 1) * 10]
                    let person = (Int.random(in: 0..<20, using: &random) == 0 ? people[...] : own)
                        .randomElement(using: &random)!
                    let day = registry.today
                    let new = NewAssessment(
                        participant: person, unit: unit.reference, judgedOn: day,
                        judgements: unit.criteria.map {
                            Judgement(criterion: $0.number, grade: "achieved", evidence: [1])
                        }, evidence: [Evidence(number: 1, method: .observation, on: day)],
                        notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det.")]))
                    let prepared = try registry.prepare(as: assessor.handle, key: assessor.key.publicKey) {
                        session throws(RegistryError) in try session.record([new])
                    }
                    guard let intent = prepared.value?.intent else { continue }
                    let act = try registry.preparedAct(intent.nonce)
                    pending[index] = (act, new, second + Int.random(in: 5...120, using: &random))
                }
            }
        }
        print("prepared acts: \(committed) committed, \(again) signed again")
        // Two who assess one participant in one unit at once are seldom, and then it is right to look again.
        #expect(again * 100 < committed + again, "\(again) of \(committed + again)")
        #expect(try registry.audit().isClean)
    }

    // MARK: In another language

    /// The ledger of a registry, computed anew by a program that has nothing of this one.
    @Test func theLedgerIsComputedAnewElsewhere() throws {
        let (path, copy) = try Self.copy(of: world)
        let position = try copy.read { try $0.position() }
        #expect(try Self.recompute(path) == (0, "\(position.number) \(position.hash)\n"))
        // Signed by somebody else, and everything else computed anew.
        let erik = world.keys["erik"]!
        try copy.store.write { writer in
            let content = try ActContent([ClockCorrected(lastRight: 1, reason: .zero)])
            let intent = Intent(
                registry: try writer.registry(of: content), actor: maria,
                key: world.keys["maria"]!.publicKey.ledgerFingerprint,
                preparedAt: world.clock.now, nonce: RegistryEnvironment.live.nonce(on: .start),
                base: try writer.reader.position(),
                content: content.digest)
            let signed = try #require(
                SignedIntent(
                    intent, signature: try erik.sign(intent.digest.bytes, in: .intent),
                    publicKey: world.keys["maria"]!.publicKey.rawRepresentation, verifying: { _ in true }))
            _ = try writer.append(content, signed: signed, at: world.clock.now)
        }
        #expect(
            try Self.recompute(path)
                == (1, "ledger_transaction \(position.number + 1): the signature does not verify\n"))
    }

    static func recompute(_ path: String) throws -> (status: Int32, output: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appending(path: "build/oracle-venv/bin/python")
        process.arguments = [root.appending(path: "Scripts/recompute-ledger.py").path, path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}

/// Random numbers that are the same each time.
private struct Reproducible: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
