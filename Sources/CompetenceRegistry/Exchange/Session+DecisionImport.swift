import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Brings in the signed decision of an external quality assurer who has no access to the registry.
    ///
    /// What was decided is recorded as the assurer's acts, in one transaction that the importer signs; what attests them is
    /// the decision's own signature, which stays on record. See `docs/exchange.md` for what is refused.
    ///
    /// - Parameter file: the name under which problems are reported.
    public func importDecision(_ bytes: [UInt8], named file: String) throws(RegistryError) -> Verdict<ClaimDecision> {
        let signed: ClaimDecisionDocument.Signed
        do {
            signed = try ClaimDecisionDocument.read(bytes)
        } catch {
            throw RegistryError(error, file: file)
        }
        return try act("claim import") { act in
            let decision = signed.decision
            guard var incoming = try IncomingDecision(signed, in: &act) else { return nil }
            act.require(.administrator, .internalQualityAssurer, framework: incoming.claim.framework)
            let first = act.findings.count
            try incoming.check(in: &act)
            act.setVenue(.decision(of: decision.assurer), ofFindingsFrom: first)
            guard let authorisation = incoming.authorisation, !act.isRefused else { return nil }
            act.record(
                DecisionImported(
                    claim: decision.claim, round: decision.round, assurer: decision.assurer,
                    package: decision.package, decision: act.conceal(document: bytes)))
            for event in try decision.events(
                authorisation: authorisation.id, commit: { try act.conceal(Remark($0)) })
            {
                act.record(event)
            }
            return decision
        }
    }
}
