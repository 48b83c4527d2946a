import CertificateSeal
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

extension GalleryCase {
    private static let library = "Said by the library, to whoever commits what was signed somewhere else."

    /// Acts that are prepared here and signed somewhere else.
    static let intentErrors: [GalleryCase] = [
        error(.intentUnknown, "commit   (what was prepared in another registry)", note: library) {
            let (scene, act) = try prepared()
            _ = try commit(act, by: scene, in: GalleryScene().world.registry)
        },
        error(.intentExpired, "commit   (a day later)", note: library) {
            let (scene, act) = try prepared()
            scene.world.clock.advance(days: 1)
            _ = try commit(act, by: scene)
        },
        error(.intentUsed, "commit\ncommit   (the same once more)", note: library) {
            let (scene, act) = try prepared()
            _ = try commit(act, by: scene)
            _ = try commit(act, by: scene)
        },
        error(
            .intentElsewhere, "commit   (somebody has put what waits for a signature into another registry's file)",
            note: library
        ) {
            let (scene, act) = try prepared()
            let other = try GalleryScene().world
            try other.registry.store.write { try $0.keep(act) }
            let key = scene.world.keys["maria"]!
            _ = try other.admin.registerKey(of: Handle("maria")!, key)
            _ = try commit(act, by: scene, in: other.registry)
        },
        error(.intentOutdated, "commit   (maria has moved to another organisation meanwhile)", note: library) {
            let (scene, act) = try prepared()
            let member = try scene.world.organisation("MEM", "Medlemmens kommun", .member)
            _ = try scene.admin.movePractitioner(Handle("maria")!, to: member)
            _ = try commit(act, by: scene)
        },
        error(.intentOfSeveralActs, "prepare   (issuing, which is more than one act)", note: library) {
            let scene = try GalleryScene()
            let maria = Handle("maria")!
            _ = try scene.world.registry.prepare(as: maria, key: scene.world.keys["maria"]!.publicKey) {
                session throws(RegistryError) in
                _ = try session.addParticipants(newcomer)
                return try session.addParticipants(newcomer)
            }
        },
        error(.signatureInvalid, "commit   (signed with anna's key)", note: library) {
            let (scene, act) = try prepared()
            _ = try commit(act, by: scene, signedBy: "anna")
        },
    ]

    private static let newcomer = [
        NewParticipant(details: ParticipantDetails(givenName: "Nina", familyName: "Ek"), sex: .female)
    ]

    private static func prepared() throws -> (GalleryScene, PreparedAct) {
        let scene = try GalleryScene()
        let verdict = try scene.world.registry.prepare(
            as: Handle("maria")!, key: scene.world.keys["maria"]!.publicKey
        ) { session throws(RegistryError) in try session.addParticipants(newcomer) }
        let intent = try #require(verdict.value?.intent)
        return (scene, try scene.world.registry.preparedAct(intent.nonce))
    }

    private static func commit(
        _ act: PreparedAct, by scene: GalleryScene, signedBy signer: String = "maria", in registry: Registry? = nil
    ) throws -> Verdict<[ParticipantID]> {
        let signature = try scene.world.keys[signer]!.sign(act.intent.digest.bytes, in: .intent)
        return try (registry ?? scene.world.registry).commit(act, signature: signature) {
            session throws(RegistryError) in try session.addParticipants(newcomer)
        }
    }
}
