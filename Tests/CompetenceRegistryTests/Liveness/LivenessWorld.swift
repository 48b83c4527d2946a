import CertificateSeal
import CompetenceModel
import Foundation
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// A registry in which things go wrong, and in which people do what the worklist tells them and nothing else.
///
/// The framework, the people and the first participant, Maja, are those of the exploration. Whoever is needed besides comes when an
/// administrator is advised to find somebody.
final class LivenessWorld {
    let registry: Registry
    let clock: TestClock
    private(set) var keys: [String: PersonalKey]
    private(set) var seal: SealingIdentity
    private var newcomers = 0
    /// The number under which Maja is on record now.
    var maja = first
    private var people: Set<ParticipantID> { [Self.first, maja] }

    private static let first = ParticipantID(number: 1)

    init(_ world: ExplorationWorld) {
        registry = world.registry
        clock = world.clock
        keys = world.keys
        seal = world.seal
    }

    init(copying other: LivenessWorld, in folder: URL) throws {
        let path = folder.appending(path: "\(UUID().uuidString).sqlite").path(percentEncoded: false)
        try other.registry.store.backup(to: path)
        registry = try Registry.open(at: path, environment: other.registry.environment)
        clock = other.clock
        keys = other.keys
        seal = other.seal
        newcomers = other.newcomers
        maja = other.maja
    }

    func session(_ handle: Handle) throws -> Session {
        registry.session(as: handle, key: try #require(keys[handle.text], "\(handle) has no key here"))
    }

    func session(_ handle: String) throws -> Session { try session(Handle(handle)!) }

    /// Whether Maja holds a certificate in force.
    func hasCertificate() throws -> Bool {
        try registry.read { try $0.certificates() }.contains { people.contains($0.participant) && $0.state == .issued }
    }

    /// Whether somebody has a key here that holds.
    func canSign(_ handle: Handle) -> Bool {
        guard let key = keys[handle.text], let person = try? registry.practitioner(handle).practitioner else {
            return false
        }
        return person.keys.contains { known in
            known.fingerprint == key.publicKey.ledgerFingerprint && known.holds(on: registry.today)
        }
    }

    // MARK: What there is

    func standing() throws -> Assessment? {
        try registry.read { reader in
            let standing = AssessmentState.allCases.filter(\.isOfRecord)
            return try reader.assessments(in: nil, states: Set(standing)).first { people.contains($0.participant) }
        }
    }

    func claim() throws -> AwardClaim? {
        try registry.read { try $0.claims(states: []) }.last { !people.isDisjoint(with: $0.participants) }
    }

    func certificate(_ state: CertificateState = .issued) throws -> CertificateRecord? {
        try registry.read { try $0.certificates() }.last { people.contains($0.participant) && $0.state == state }
    }

    // MARK: On record twice

    /// Maja, put on record once more.
    func twin() throws -> ParticipantID {
        let details = ParticipantDetails(givenName: "Maja", familyName: "Ek")
        let known = Set(try registry.participants().map(\.participant.id))
        return try #require(
            try session("maria").addParticipants([
                NewParticipant(details: details, frameworks: [ExplorationWorld.code], otherThan: known)
            ]).value)[0]
    }

    func assessment(of participant: ParticipantID) throws -> NewAssessment {
        let framework = try #require(try registry.read { try $0.framework(ExplorationWorld.code) }).framework
        return assessment(of: participant, in: try #require(framework.units.first))
    }

    func assessment(of participant: ParticipantID, in unit: CompetenceModel.Unit) -> NewAssessment {
        let today = registry.today
        return NewAssessment(
            participant: participant, unit: unit.reference, judgedOn: today,
            judgements: unit.criteria.map { Judgement(criterion: $0.number, grade: "achieved", evidence: [1]) },
            evidence: [Evidence(number: 1, method: .observation, on: today)],
            notes: AssessmentNotes(evidence: [1: EvidenceNotes(why: "Visade det flera dagar i rad.")]))
    }

    // MARK: Whoever is needed

    /// A key that somebody makes for herself.
    func key(of handle: Handle) -> PersonalKey {
        let key = PersonalKey()
        keys[handle.text] = key
        return key
    }

    func newKeyForSomebody() -> (handle: Handle, key: PersonalKey) {
        newcomers += 1
        let handle = Handle("ny\(newcomers)")!
        return (handle, key(of: handle))
    }

    func renew(_ seal: SealingIdentity) { self.seal = seal }
}
