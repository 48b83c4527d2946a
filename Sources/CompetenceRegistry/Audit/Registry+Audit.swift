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
            var inspection: LedgerInspection?
            var failure: (any Error)?
            let facts = LedgerFacts(confidential: identities)
            report = try store.audit(
                verifying: \.isValid,
                inspecting: { reader, transaction, event in
                    do {
                        let inspecting = try inspection ?? LedgerInspection(facts, records: reader)
                        inspection = inspecting
                        identities.reader = reader
                        return inspecting.findings(of: event, in: transaction)
                    } catch let error {
                        failure = error
                        return []
                    }
                }, progress: progress)
            if let failure { throw failure }
            // Of a large ledger it holds much, and whoever waits for the report need not wait for that to be freed.
            defer { DispatchQueue.global().async { [box = Unchecked(facts)] in withExtendedLifetime(box) {} } }
            let newest = inspection?.newest
            for end in try inspection?.findingsAtTheEnd() ?? [] {
                report.note(end.finding, "ledger_transaction \(end.transaction)")
            }
            report.disposedCertificates = inspection?.certificates.disposed ?? 0
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
