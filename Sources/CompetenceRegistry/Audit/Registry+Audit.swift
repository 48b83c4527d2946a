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
            try auditEvidence(facts.allEvidence, into: &report, progress: progress)
            if let checkpoint { try check(checkpoint, by: facts, into: &report) }
        } catch {
            throw RegistryError(wrapping: error)
        }
        return report
    }

    /// - Parameter facts: what the ledger says, up to today.
    private func check(
        _ checkpoint: LedgerCheckpoint, by facts: LedgerFacts, into report: inout AuditReport
    ) throws(RegistryError) {
        let number = checkpoint.position.number
        let (code, found, key) = try read { reader in
            (
                try reader.existingIssuer().code, try reader.transactions(from: number, through: number).first,
                try checkpoint.keyFingerprint.flatMap { try reader.keyRegistration(fingerprint: $0) }
            )
        }
        func note(_ kind: AuditFinding.Kind, _ detail: String) {
            report.note(kind, "ledger_transaction \(number)", detail)
        }
        if code != checkpoint.registry { note(.chain, "the checkpoint is of the registry \(checkpoint.registry)") }
        // Whose it is said to be is the checkpoint's own word; whose it is, and what that person may, the ledger's.
        let day = checkpoint.at.dateInSweden
        let holder = key.flatMap { facts.practitioner($0.practitioner) }
        let registered = holder?.keys.first { $0.fingerprint == checkpoint.keyFingerprint }
        let permission = PermissionTable.standard[.writeCheckpoint]
        let isAllowed = permission.isGiven(to: holder, for: .init(), on: day)
        report.checkpoint = AuditedCheckpoint(
            transaction: number, at: checkpoint.at, holder: registered == nil ? nil : holder?.handle,
            isAllowed: registered != nil && isAllowed)
        if let key, let holder, let registered {
            if holder.handle != checkpoint.signer {
                note(
                    .signature,
                    "the checkpoint says that it is \(checkpoint.signer)'s, and its key is \(holder.handle)'s")
            }
            if key.transaction > number {
                note(.signature, "the checkpoint's key was registered later, in transaction \(key.transaction)")
            }
            if let ended = registered.endedFrom, day >= ended {
                note(.signature, "the checkpoint is of \(day), and its key ended on \(ended)")
            }
            if !isAllowed {
                let roles = permission.roles.map(\.rawValue).sorted().joined(separator: "/")
                note(.signature, "\(holder.handle) may not make a checkpoint on \(day): it takes the role \(roles)")
            }
        } else {
            note(.signature, "the checkpoint's key is nobody's in this registry")
        }
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
