import CompetenceModel
import RegistryStore

@testable import CompetenceRegistry

extension WalkWorld {
    /// What is due next, and somebody whose work it is: without it a walk would seldom come to a certificate.
    func due() throws -> (move: String, actor: String)? {
        if chance(25), let question = try dueQuestion() { return question }
        let claims = try registry.read { reader in
            try reader.claims(states: [.submitted, .internallySignedOff, .externallySignedOff, .returned])
        }
        guard let claim = pick(claims), chance(85) else {
            if chance(15) { return ("certifyAssessor", "maria") }
            return chance(50)
                ? ("submitClaim", "anna") : (chance(50) ? "assess" : "assess several", pick(["anna", "dag"]) ?? "anna")
        }
        switch claim.state {
        case .submitted: return (due(of: claim, at: .internal), chance(80) ? "ivar" : "ingrid")
        case .returned: return ("resubmitClaim", chance(80) ? "anna" : "bo")
        case .internallySignedOff where claim.framework == WalkCast.full: return try dueExternally(claim)
        case .internallySignedOff, .externallySignedOff: return ("issueCertificates", "maria")
        case .withdrawn, .certified: return nil
        }
    }

    private func due(of claim: AwardClaim, at stage: QualityStage) -> String {
        guard let sample = claim.sample(at: stage) else { return "\(stage.act): draw" }
        let isOpen = sample.items.contains { claim.review(of: $0.assessment, at: stage) == nil }
        return "\(stage.act): \(isOpen ? "approve" : "sign off")"
    }

    /// Here, or elsewhere.
    private func dueExternally(_ claim: AwardClaim) throws -> (move: String, actor: String) {
        if claim.sample(at: .external) != nil { return (due(of: claim, at: .external), chance(60) ? "erik" : "elsa") }
        let isOut = try registry.exports(of: claim.id).contains { $0.round == claim.round }
        guard isOut else {
            return chance(70) ? ("exportClaim", "maria") : (due(of: claim, at: .external), chance(60) ? "erik" : "elsa")
        }
        let known = try office.packages()
        if known.count < packages.count, chance(70) { return ("receivePackage", "erik") }
        if decisions.isEmpty || chance(60), known.contains(where: { $0.decision == nil }) {
            return (chance(50) ? "decidePackage" : "review a package", "erik")
        }
        return ("importDecision", "maria")
    }

    private func dueQuestion() throws -> (move: String, actor: String)? {
        let (appeals, reReviews, certificates) = try registry.read { reader in
            (try reader.appeals(), try reader.openReReviews(), try reader.certificates())
        }
        var due: [(String, String)] = []
        if appeals.contains(where: { $0.decision == nil }) {
            due.append(("decideAppeal", pick(["maria", "ivar"]) ?? "maria"))
        }
        if !reReviews.isEmpty { due.append(("closeReReview", pick(["ivar", "erik", "anna"]) ?? "ivar")) }
        if certificates.contains(where: { $0.ended?.reason.faultsTheAssessment ?? false }) {
            due.append(("openReReviews", "ivar"))
        }
        if certificates.contains(where: { $0.state == .issued }) {
            due.append((pick(["revokeCertificate", "reissueCertificate"]) ?? "revokeCertificate", "maria"))
        }
        return pick(due)
    }
}
