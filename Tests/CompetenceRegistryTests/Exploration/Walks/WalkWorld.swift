import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Two frameworks, one with an internal and an external stage and units that a panel adopts, one with the internal stage in
/// full only; an external assurer with a registry elsewhere; and people who may do less than they would like to (`WalkCast`).
///
/// What chance decides in a walk is asked of it.
final class WalkWorld {
    let clock: TestClock
    let registry: Registry
    /// erik's own registry; there his handle is holm.
    let office: Registry
    let isOnDisk: Bool
    let seal: SealingIdentity
    var trust: TrustStore
    /// What was registered since, by organisation.
    var seals: [String: SealingIdentity] = [:]
    private let folder: URL?
    /// Of which each person signs with one or another.
    private(set) var keysInUse: [String: [WalkKey]] = [:]

    /// What lies in the post, in the order in which it was written.
    var packages: [[UInt8]] = []
    var decisions: [[UInt8]] = []
    /// What was attached, so that it can be disposed of.
    var files: [SHA256Digest] = []
    /// Versions of each framework so far.
    var versions: [FrameworkCode: Int] = [WalkCast.full: 1, WalkCast.short: 1]
    var newcomers = 0

    private let seed: UInt64
    private var generator: SeededGenerator

    init(seed: UInt64, onDisk: Bool = false) throws {
        self.seed = seed
        generator = SeededGenerator(seed: seed)
        isOnDisk = onDisk
        let clock = TestClock(Timestamp("2026-03-02T08:00:00Z")!)
        self.clock = clock
        let folder =
            onDisk ? FileManager.default.temporaryDirectory.appending(path: "walk-\(UUID().uuidString)") : nil
        if let folder { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
        self.folder = folder
        let bytes = SeededBytes(seed: seed)
        let environment = RegistryEnvironment(now: { clock.now }, randomBytes: { bytes.bytes($0) })
        // Every walk is in the same two registries: their fingerprints, and so the sampling secrets, are those of the others.
        let founding = SeededBytes(seed: 0)
        let before = RegistryEnvironment(now: { clock.now }, randomBytes: { founding.bytes($0) })
        let centre = try Registry.create(
            at: folder?.appending(path: "centre.sqlite").path(percentEncoded: false),
            charter: RegistryCharter(
                issuer: .init(name: WalkCast.centre, code: "EXB", organisationNumber: "212000-0001"),
                administrator: Handle("maria")!, administratorName: "Maria Lind", basis: "Beslut 1"),
            key: WalkCast.keys["maria"]![0], recovery: WalkCast.keys[WalkCast.envelope]![0], environment: before)
        registry = Registry(store: centre.store, environment: environment, evidence: centre.evidence)
        let office = try Registry.create(
            at: nil,
            charter: RegistryCharter(
                issuer: .init(name: WalkCast.elsewhere, code: "VBE"), administrator: Handle("holm")!,
                administratorName: "Erik Holm", basis: "Egen firma"),
            key: WalkCast.keys["erik"]![0], environment: before)
        self.office = Registry(store: office.store, environment: environment)
        let (identity, pem) = try Self.seal.get()
        seal = identity
        trust = try TrustStore(pem: pem, source: "centre.pem")
        for handle in ["maria", WalkCast.envelope] { keysInUse[handle] = [WalkCast.keys[handle]![0]] }
        _ = try #require(try session("maria").registerSeal(seal).value)
        try populate()
        clock.advance(days: 90)
    }

    deinit { if let folder { try? FileManager.default.removeItem(at: folder) } }

    /// One for all worlds.
    private static let seal = Result {
        let key = SealingKey()
        let now = Date(timeIntervalSince1970: Double(Timestamp("2026-03-02T08:00:00Z")!.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: WalkCast.centre, organisationNumber: "212000-0001"), validFrom: now,
            validUntil: now.addingTimeInterval(86_400 * 3650))
        return (try SealingIdentity(key: key, certificates: pem, source: "seal.pem", at: now), pem)
    }

    // MARK: Before the walk

    private func populate() throws {
        let maria = session("maria")
        for code in [WalkCast.full, WalkCast.short] {
            _ = try #require(try maria.importCatalogue(WalkCast.catalogue(code, version: 1), named: "plan.xml").value)
        }
        _ = try #require(
            try maria.approve(WalkCast.full, panel: "Panelen", on: registry.today, decision: "P 1").value)
        let both = [WalkCast.full, WalkCast.short]
        let participants: [(number: String?, isProtected: Bool, frameworks: [FrameworkCode])] = [
            (nil, false, both), (WalkCast.perNumber, false, both), (WalkCast.numbers[1], false, both),
            (nil, true, both), (nil, false, [WalkCast.full]), (nil, false, []),
        ]
        for (code, name, relation) in WalkCast.organisations {
            _ = try #require(
                try maria.addOrganisation(OrganisationCode(code)!, name: name, relation: relation).value)
        }
        _ = try #require(
            try maria.addParticipants(
                participants.enumerated().map { index, participant in
                    NewParticipant(
                        details: ParticipantDetails(
                            givenName: "Deltagare\(index)", familyName: "Ek",
                            identityNumber: try participant.number.map { try IdentityNumber($0) }),
                        isProtected: participant.isProtected,
                        organisation: index == 4 ? WalkCast.member : nil, frameworks: participant.frameworks)
                }
            ).value)
        for person in WalkCast.people {
            let handle = Handle(person.handle)!
            _ = try #require(
                try maria.addPractitioner(
                    handle,
                    details: PractitionerDetails(
                        name: person.handle, identityNumber: try person.identityNumber.map { try IdentityNumber($0) }),
                    organisation: OrganisationCode(person.organisation),
                    participant: person.participant.map { ParticipantID(number: $0) }
                ).value)
            for grant in person.roles {
                _ = try #require(try maria.give(grant, to: handle, from: registry.today, counting: 90).value)
            }
            let key = WalkCast.keys[person.handle]![0]
            _ = try #require(try maria.registerKey(of: handle, key).value)
            keysInUse[person.handle] = [key]
        }
    }

    // MARK: Who

    /// Somebody, with one of the keys that they have begun to use.
    func session(_ handle: String) -> Session {
        let keys = keysInUse[handle] ?? []
        return registry.session(as: Handle(handle)!, key: pick(keys) ?? WalkCast.keys[handle]![0])
    }

    /// erik, at his own machine.
    func holm() -> Session {
        office.session(as: Handle("holm")!, key: pick(keysInUse["erik"] ?? []) ?? WalkCast.keys["erik"]![0])
    }

    /// A key came into use. erik's registry learns of his keys as well.
    func use(_ key: WalkKey, of handle: String) throws {
        keysInUse[handle, default: []].append(key)
        guard handle == "erik" else { return }
        _ = try office.session(as: Handle("holm")!, key: WalkCast.keys["erik"]![0])
            .registerKey(of: Handle("holm")!, key)
    }

    // MARK: Chance

    /// Chance begins anew with each step: what one step asks for does not decide what the next one gets.
    func begin(step: Int) { generator = SeededGenerator(seed: seed &+ UInt64(step) &* 0xD1B5_4A32_D192_ED03) }

    func pick<Choice>(_ choices: some Collection<Choice>) -> Choice? { choices.randomElement(using: &generator) }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    // MARK: What there is

    var today: CalendarDate { registry.today }

    /// A claim; mostly one for which it is time.
    func claim(_ states: Set<ClaimState>) throws -> ClaimID {
        let due = chance(85) ? try registry.read { try $0.claims(states: states) } : []
        if let claim = pick(due) { return claim.id }
        let newest = try registry.read { try $0.newest(.claim) }
        return ClaimID(number: number(1...max(newest + 1, 2)))
    }

    func assessment(_ states: Set<AssessmentState>) throws -> AssessmentID {
        let due = chance(85) ? try registry.read { try $0.assessments(in: nil, states: states) } : []
        if let assessment = pick(due) { return assessment.id }
        let newest = try registry.read { try $0.newest(.assessment) }
        return AssessmentID(number: number(1...max(newest + 1, 2)))
    }

    /// Mostly one who came lately: of the others, most is certified already.
    func participant() throws -> ParticipantID {
        let newest = try registry.read { try $0.newest(.participant) }
        return ParticipantID(number: chance(60) ? number(max(newest - 4, 1)...newest) : number(1...newest))
    }

    func certificate(_ state: CertificateState) throws -> CertificateSerial? {
        let all = try registry.read { try $0.certificates() }
        return (chance(85) ? pick(all.filter { $0.state == state }) : nil)?.serial ?? pick(all)?.serial
    }

    /// A unit; mostly in its newest version.
    func unit(of code: FrameworkCode) throws -> UnitReference? {
        let framework = try registry.read { try $0.framework(code) }?.framework
        let unit = pick(framework?.units ?? [])?.reference
        guard chance(5), let unit else { return unit }
        return try pick(registry.read { try $0.versions(of: unit.code) })
    }

    func someFramework() -> FrameworkCode { chance(60) ? WalkCast.full : WalkCast.short }
    /// A code; mostly of an organisation that there is.
    func someOrganisation() -> String {
        let all = (try? registry.read { try $0.organisations() }) ?? []
        return chance(95) ? pick(all)?.code.text ?? "EXB" : "NYB"
    }
    func someHandle() -> String { pick(WalkCast.handles) ?? "maria" }
}

extension Session {
    /// - Parameter lead: days by which an end is put off, because a walk begins so much later.
    func give(
        _ grant: WalkPerson.Grant, to handle: Handle, from day: CalendarDate, counting lead: Int = 0
    ) throws(RegistryError) -> Verdict<Authorisation> {
        try authorise(
            handle, role: grant.role, framework: grant.framework, units: grant.unit.map { [$0] } ?? [], from: day,
            until: grant.days.map { day.adding(days: $0 + lead) }, basis: "Kurs", provisional: grant.isProvisional)
    }
}
