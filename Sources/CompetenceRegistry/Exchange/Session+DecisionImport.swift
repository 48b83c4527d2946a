import CertificateXML
public import CompetenceModel
import RegistryStore

extension Session {
    /// Brings in the signed decision of an external quality assurer who has no access to the registry.
    ///
    /// What was decided is recorded as the assurer's acts, in one transaction that the importer signs; what attests them is
    /// the decision's own signature, which stays on record. They are examined like any other act, and in every audit. See
    /// `docs/exchange.md` for what is refused.
    ///
    /// - Parameter file: the name under which problems are reported.
    public func importDecision(_ bytes: [UInt8], named file: String) throws(RegistryError) -> Verdict<ClaimDecision> {
        let signed: ClaimDecisionDocument.Signed
        do {
            signed = try ClaimDecisionDocument.read(bytes)
        } catch {
            throw RegistryError(error, file: file)
        }
        return try act { act in
            let decision = signed.decision
            let code = try act.reader.existingIssuer().code
            guard decision.issuer == code else {
                act.find(Finding(.decisionOfOtherRegistry, ["issuer": decision.issuer, "own": code]))
                return nil
            }
            let claim = try act.existing(decision.claim)
            // A text is concealed once, so that the act says the very same when it is recorded.
            let events = try decision.events(
                authorisation: act.facts.authorisation(of: decision, on: claim)?.id ?? .unheld,
                commit: { try act.conceal(Remark($0)) })
            let imported = DecisionImported(
                claim: decision.claim, round: decision.round, assurer: decision.assurer, package: decision.package,
                decision: act.conceal(document: bytes))
            act.attestation = { ImportedDecisionCheck.attestation(of: $0, signed: signed) }
            act.record(imported)
            // Nothing that it says counts before it is clear whose it is, and what it answers.
            guard !act.isRefused else { return nil }
            let first = act.findings.count
            for event in events { act.record(event) }
            act.setVenue(.decision(of: decision.assurer), ofFindingsFrom: first)
            return decision
        }
    }
}

extension LedgerFacts {
    /// The authorisation under which the assurer decided.
    fileprivate func authorisation(of decision: ClaimDecision, on claim: AwardClaim) -> Authorisation? {
        claimCase(claim.id, stage: .external, by: decision.assurer, on: decision.on)?.authorisation
    }
}
