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

    static let maja = ParticipantID(number: 1)

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
    }

    func session(_ handle: Handle) throws -> Session {
        registry.session(as: handle, key: try #require(keys[handle.text], "\(handle) has no key here"))
    }

    func session(_ handle: String) throws -> Session { try session(Handle(handle)!) }

    /// Whether Maja holds a certificate in force.
    func hasCertificate() throws -> Bool {
        try registry.read { try $0.certificates() }.contains { $0.participant == Self.maja && $0.state == .issued }
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
            return try reader.assessments(in: nil, states: Set(standing)).first { $0.participant == Self.maja }
        }
    }

    func claim() throws -> AwardClaim? {
        try registry.read { try $0.claims(states: []) }.last { $0.participants.contains(Self.maja) }
    }

    func certificate(_ state: CertificateState = .issued) throws -> CertificateRecord? {
        try registry.read { try $0.certificates() }.last { $0.participant == Self.maja && $0.state == state }
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
