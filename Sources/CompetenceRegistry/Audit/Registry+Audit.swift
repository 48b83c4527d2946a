import CertificateSeal
import CompetenceModel
import Dispatch
public import RegistryStore

extension Registry {
    /// Checks the whole registry, believing nothing of what it stores: the file, the chain, the signatures, the
    /// confidential records, the tables, and whether every act was allowed when it was done.
    ///
    /// - Parameter checkpoint: what was noted down earlier and kept elsewhere; today's ledger must extend it.
    public func audit(
        extending checkpoint: LedgerCheckpoint? = nil, progress: (AuditProgress) -> Void = { _ in }
    ) throws(RegistryError) -> AuditReport {
        var report: AuditReport
        // The first day in Sweden that is asked for reads the zone's data, which need not wait for the ledger.
        DispatchQueue.global().async { [now = environment.now()] in _ = now.dateInSweden }
        do {
            let identities = IdentityNumberCheck()
            var examination = Examination(LedgerFacts(confidential: identities))
            var certificates = try CertificateContentCheck()
            var newest: TransactionHeader?
            var openEnds: [(transaction: Int, finding: Finding)] = []
            report = try store.audit(
                verifying: \.isValid,
                inspecting: { reader, transaction, event in
                    if identities.reader == nil { identities.reader = reader }
                    if newest?.number != transaction.number {
                        if let newest {
                            openEnds += examination.endAct().map { (newest.number, $0) }
                        }
                        newest = TransactionHeader(transaction)
                    }
                    guard let header = newest else { return [] }
                    return examination.findings(
                        of: event, in: header,
                        attesting: { ImportedDecisionCheck.attestation(of: $0, in: reader) })
                        + certificates.findings(
                            of: event, in: transaction, by: examination.facts, records: reader)
                }, progress: progress)
            // Of a large ledger it holds much, and whoever waits for the report need not wait for that to be freed.
            let facts = examination.facts
            defer { DispatchQueue.global().async { [box = Unchecked(facts)] in withExtendedLifetime(box) {} } }
            if let newest { openEnds += examination.endAct().map { (newest.number, $0) } }
            report.disposedCertificates = certificates.disposed
            for end in openEnds { report.note(end.finding, "ledger_transaction \(end.transaction)") }
            // Dated ahead, it would keep everybody from writing after it.
            if let newest, newest.at.milliseconds - environment.now().milliseconds > Session.clockTolerance {
                report.note(.clock, "ledger_transaction \(newest.number)", "is of \(newest.at), which is still to come")
            }
            auditEvidence(facts.allEvidence, into: &report, progress: progress)
        } catch {
            throw RegistryError(wrapping: error)
        }
        if let checkpoint { try check(checkpoint, into: &report) }
        return report
    }

    private func check(_ checkpoint: LedgerCheckpoint, into report: inout AuditReport) throws(RegistryError) {
        let number = checkpoint.position.number
        let (code, found, owner) = try read { reader in
            let key = try checkpoint.keyFingerprint.flatMap { try reader.keyRegistration(fingerprint: $0) }
            return (
                try reader.existingIssuer().code, try reader.transactions(from: number, through: number).first,
                key?.practitioner
            )
        }
        func note(_ kind: AuditFinding.Kind, _ detail: String) {
            report.note(kind, "ledger_transaction \(number)", detail)
        }
        if code != checkpoint.registry { note(.chain, "the checkpoint is of the registry \(checkpoint.registry)") }
        if owner != checkpoint.signer { note(.signature, "the checkpoint's key is not one of \(checkpoint.signer)") }
        switch found?.hash {
        case checkpoint.position.hash: break
        case nil: note(.chain, "the checkpoint knows it, and the ledger ends before it")
        default: note(.chain, "the checkpoint knows another one: the ledger was rewritten")
        }
    }
}

/// Carries something to another thread that nobody uses any more.
private struct Unchecked<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
