import CertificateSeal
import CompetenceModel
import RegistryStore
import Testing

@testable import CompetenceRegistry

/// Something that somebody does by mistake, or that just happens. Where there is nothing that it could happen to, it does not.
struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    private let body: @Sendable (LivenessWorld) throws -> [Finding]??

    /// - Parameter body: does it; `nil` where there is nothing to do it to, otherwise what it was refused for.
    init(_ name: String, _ body: @escaping @Sendable (LivenessWorld) throws -> [Finding]??) {
        self.name = name
        self.body = body
    }

    var testDescription: String { name }

    /// - Returns: whether it came about.
    func happens(in world: LivenessWorld) throws -> Bool {
        do {
            guard let refusals = try body(world) else { return false }
            return refusals == nil
        } catch is RegistryError {
            return false
        }
    }

    static let all: [Mistake] = assessing + claiming + certifying + people

    private static let assessing: [Mistake] = [
        Mistake("the assessor takes the assessment back") { world in
            guard let assessment = try world.standing() else { return nil }
            return try world.session(assessment.assessor).withdrawAssessment(assessment.id, reason: "Fel").refusals
        },
        Mistake("the administrator sets the assessment aside") { world in
            guard let assessment = try world.standing() else { return nil }
            return try world.session("maria").withdrawAssessment(assessment.id, reason: "Fel person").refusals
        },
        Mistake("it is judged anew, and that is taken back") { world in
            guard let standing = try world.standing() else { return nil }
            let anew = try world.session("bo").record([world.assessment(of: world.maja)])
            guard let id = anew.value?.first else { return anew.refusals }
            // Said before word for word, it is what stands.
            guard id != standing.id else { return nil }
            return try world.session("bo").withdrawAssessment(id, reason: "Fel fil").refusals
        },
        Mistake("an appeal is lodged") { world in
            guard let assessment = try world.standing() else { return nil }
            return try world.session("bo").lodgeAppeal(against: assessment.id, grounds: "Fick inte visa").refusals
        },
        Mistake("an appeal is upheld") { world in
            guard let assessment = try world.standing() else { return nil }
            let lodged = try world.session("bo").lodgeAppeal(against: assessment.id, grounds: "Fick inte visa")
            guard let appeal = lodged.value else { return lodged.refusals }
            return try world.session("maria").decideAppeal(appeal, outcome: .upheld, reason: "Ja").refusals
        },
    ]

    private static let claiming: [Mistake] = [
        Mistake("the claim is withdrawn") { world in
            guard let claim = try world.claim() else { return nil }
            return try world.session("anna").withdrawClaim(claim.id, reason: "För tidigt").refusals
        },
        Mistake("the claim is returned") { world in
            guard let claim = try world.claim() else { return nil }
            let assurer = claim.state == .internallySignedOff ? "erik" : "ingrid"
            return try world.session(assurer).returnClaim(claim.id, reason: "Gör om").refusals
        },
        Mistake("an assessment is returned") { world in
            guard let claim = try world.claim(), let item = claim.items.first else { return nil }
            let assurer = claim.state == .internallySignedOff ? "erik" : "ingrid"
            return try world.session(assurer).reviewSample(
                of: claim.id, assessments: [item.assessment], verdict: .returned, comment: "Vad såg du?"
            ).refusals
        },
    ]

    private static let certifying: [Mistake] =
        RevocationReason.revocations.map { reason in
            Mistake("the certificate is revoked: \(reason.rawValue)") { world in
                guard let certificate = try world.certificate() else { return nil }
                return try world.session("maria").revoke(certificate.serial, reason: reason, comment: "Fel").refusals
            }
        } + [
            Mistake("the seal is ended") { world in
                try world.session("maria").endSeal(world.seal.ledgerFingerprint).refusals
            }
        ]

    private static let people: [Mistake] = [
        Mistake("the assessor leaves") { world in
            try world.session("maria").withdraw(Handle("anna")!, role: .assessor, reason: "Slutar").refusals
        },
        Mistake("both assessors leave") { world in
            for name in ["anna", "bo"] {
                let left = try world.session("maria").withdraw(Handle(name)!, role: .assessor, reason: "Slutar")
                if left.value == nil { return left.refusals }
            }
            return .some(nil)
        },
        Mistake("the internal assurers leave") { world in
            for name in ["anna", "ingrid"] {
                let left = try world.session("maria").withdraw(
                    Handle(name)!, role: .internalQualityAssurer, reason: "Slutar")
                if left.value == nil { return left.refusals }
            }
            return .some(nil)
        },
        Mistake("the external assurer leaves") { world in
            try world.session("maria").withdraw(
                Handle("erik")!, role: .externalQualityAssurer, reason: "Slutar"
            ).refusals
        },
        Mistake("ingrid's key is lost") { world in try world.loseKey(of: "ingrid") },
        Mistake("anna's key is lost") { world in try world.loseKey(of: "anna") },
        Mistake("the assessor changes employers") { world in
            try world.session("maria").movePractitioner(Handle("anna")!, to: OrganisationCode("MED")!).refusals
        },
        Mistake("the participant moves to a member without an assurer") { world in
            try world.session("maria").moveParticipant(world.maja, to: OrganisationCode("MED")!).refusals
        },
        Mistake("an exit is recorded, and she is back") { world in
            let left = try world.session("bo").exit(world.maja, reason: .work, on: world.registry.today)
            guard left.value != nil else { return left.refusals }
            return try world.session("bo").recordReturn(of: world.maja, on: world.registry.today).refusals
        },
        Mistake("she is registered twice, assessed twice, and merged") { world in
            let twin = try world.twin()
            _ = try world.session("bo").record([world.assessment(of: twin)])
            return try world.session("maria").mergeParticipant(twin, into: world.maja).refusals
        },
        Mistake("she is registered twice, and merged into the second record") { world in
            let twin = try world.twin()
            let merged = try world.session("maria").mergeParticipant(world.maja, into: twin)
            if merged.value != nil { world.maja = twin }
            return merged.refusals
        },
        Mistake("the participant's identity is protected") { world in
            try world.session("maria").correct(world.maja, .init(isProtected: true)).refusals
        },
        Mistake("a new version of the programme comes") { world in
            let text = ExplorationWorld.catalogue.replacing(
                "kind=\"OCN\" version=\"1\"", with: "kind=\"OCN\" version=\"2\""
            ).replacing(
                "<Unit code=\"SMALL-1\" version=\"1\">", with: "<Unit code=\"SMALL-1\" version=\"2\">"
            ).replacing("Gör det.", with: "Gör det väl.")
            return try world.session("maria").importCatalogue(Array(text.utf8), named: "small-2.xml").refusals
        },
    ]
}

extension LivenessWorld {
    fileprivate func loseKey(of name: String) throws -> [Finding]?? {
        let handle = Handle(name)!
        guard let key = keys[name] else { return nil }
        return try session("maria").endKey(key.publicKey.ledgerFingerprint, of: handle).refusals
    }
}
