import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation
import RegistryStore
import Synchronization
import Testing

/// A clock that tests set.
final class TestClock: Sendable {
    private let moment: Mutex<Timestamp>

    init(_ start: Timestamp) { moment = Mutex(start) }

    var now: Timestamp { moment.withLock { $0 } }
    func advance(days: Int) { moment.withLock { $0 = $0.adding(seconds: days * 86_400) } }
    func set(_ timestamp: Timestamp) { moment.withLock { $0 = timestamp } }
}

/// A registry in memory with the people that tests need. Everybody is invented.
struct World {
    static let kga = FrameworkCode("KGA")!
    static let cleaning = FrameworkCode("OCN-CLEAN")!
    static let centre = "Arbetsmarknadsenheten Exempelby"

    let clock: TestClock
    let registry: Registry
    let keys: [String: PersonalKey]
    /// What the centre seals with, from the beginning.
    private let centresSeal: (identity: SealingIdentity, pem: String)

    var admin: Session { session("maria") }
    var anna: Session { session("anna") }
    var ingrid: Session { session("ingrid") }
    var erik: Session { session("erik") }

    /// maria administers, anna and bo assess, ingrid assures internally, erik externally.
    ///
    /// - Parameter path: `nil`: in memory.
    init(start: String = "2026-03-02T08:00:00Z", at path: String? = nil) throws {
        let clock = TestClock(Timestamp(start)!)
        self.clock = clock
        var generator = SystemRandomNumberGenerator()
        _ = generator.next()
        let environment = RegistryEnvironment(
            now: { clock.now }, randomBytes: RegistryEnvironment.live.randomBytes)
        var keys: [String: PersonalKey] = [:]
        for handle in ["maria", "anna", "bo", "ingrid", "erik"] { keys[handle] = PersonalKey() }
        self.keys = keys
        registry = try Registry.create(
            at: path,
            charter: RegistryCharter(
                issuer: .init(name: Self.centre, code: "EXB", organisationNumber: "212000-0001"),
                administrator: Handle("maria")!, administratorName: "Maria Lind", basis: "Delegation 2026-1"),
            key: keys["maria"]!, environment: environment)
        centresSeal = try Self.newSeal(at: clock.now)
        _ = try #require(try admin.registerSeal(centresSeal.identity).value)
        try practitioner("anna", "Anna Berg", .assessor)
        try practitioner("bo", "Bo Dahl", .assessor)
        try practitioner("ingrid", "Ingrid Falk", .internalQualityAssurer)
        try organisation("VBE", "Valideringsbolaget Exempel AB")
        try practitioner("erik", "Erik Holm", .externalQualityAssurer, organisation: "VBE")
    }

    func session(_ handle: String) -> Session {
        registry.session(as: Handle(handle)!, key: keys[handle]!)
    }

    @discardableResult func organisation(
        _ code: String, _ name: String, _ relation: Organisation.Relation = .outside
    ) throws -> OrganisationCode {
        try #require(try admin.addOrganisation(OrganisationCode(code)!, name: name, relation: relation).value).code
    }

    func practitioner(
        _ handle: String, _ name: String, _ role: Role, organisation: String = "EXB", provisional: Bool = false
    ) throws {
        let id = Handle(handle)!
        _ = try #require(
            try admin.addPractitioner(
                id, details: PractitionerDetails(name: name), organisation: OrganisationCode(organisation)
            ).value)
        _ = try #require(
            try admin.authorise(id, role: role, basis: "Utbildning 2025", provisional: provisional).value)
        _ = try #require(try admin.registerKey(of: id, keys[handle]!).value)
    }

    static func fixture(_ path: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Array(Data(contentsOf: root.appending(path: "fixtures/\(path)")))
    }

    func importCatalogue(_ name: String) throws -> [FrameworkCode] {
        try #require(
            try admin.importCatalogue(Self.fixture("catalogue/\(name).xml"), named: "\(name).xml").value
        ).map(\.code)
    }

    /// Somebody new, whoever else has the name.
    func participant(_ given: String, _ family: String, frameworks: [FrameworkCode]) throws -> ParticipantID {
        let known = Set(try registry.participants().map(\.participant.id))
        return try #require(
            try admin.addParticipants([
                NewParticipant(
                    details: ParticipantDetails(givenName: given, familyName: family), sex: .female,
                    frameworks: frameworks, otherThan: known)
            ]).value)[0]
    }

    func assess(
        _ participant: ParticipantID, in code: FrameworkCode, by handle: String,
        method: AssessmentMethod = .observation
    ) throws -> [AssessmentID] {
        let framework = try #require(try registry.read { try $0.framework(code) }).framework
        let today = registry.today
        let assessments = framework.units.map { unit in
            NewAssessment(
                participant: participant, unit: unit.reference, judgedOn: today,
                judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
                evidence: [Evidence(number: 1, method: method, on: today)],
                notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad.")]))
        }
        let verdict = try session(handle).record(assessments)
        #expect(verdict.findings.isEmpty)
        return try #require(verdict.value)
    }

    func seal() -> (identity: SealingIdentity, pem: String) { centresSeal }

    /// A seal that no registry knows; unless something else is said, of the centre's name and number.
    func newSeal(
        name: String = centre, number: String = "212000-0001", key: SealingKey = SealingKey(), days: Int = 365
    ) throws -> (identity: SealingIdentity, pem: String) {
        try Self.newSeal(name: name, number: number, key: key, days: days, at: clock.now)
    }

    static func newSeal(
        name: String = centre, number: String = "212000-0001", key: SealingKey = SealingKey(), days: Int = 365,
        at time: Timestamp
    ) throws -> (identity: SealingIdentity, pem: String) {
        let now = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: name, organisationNumber: number), validFrom: now,
            validUntil: now.addingTimeInterval(86_400 * Double(days)))
        return (try SealingIdentity(key: key, certificates: pem, source: "seal.pem", at: now), pem)
    }

    /// The centre's next seal, on another key, registered as the renewal of the present one.
    func renewedSeal() throws -> (identity: SealingIdentity, pem: String) {
        let renewed = try newSeal()
        let current = try registry.seals(of: OrganisationCode("EXB")!).current(of: OrganisationCode("EXB")!)
        _ = try #require(
            try admin.registerSeal(renewed.identity, renews: current?.seal.fingerprint).value)
        return renewed
    }
}
