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
            var inspection: AuditInspection?
            report = try store.audit(
                verifying: \.isValid,
                inspecting: { facts, reader in
                    let inspecting = try AuditInspection(facts, reader)
                    inspection = inspecting
                    return inspecting
                }, progress: progress)
            guard let inspection else { return report }
            report.disposedCertificates = inspection.disposedCertificates
            // Dated ahead, it would keep everybody from writing after it.
            if let newest = inspection.newest,
                newest.at.milliseconds - environment.now().milliseconds > Session.clockTolerance
            {
                report.note(.clock, "ledger_transaction \(newest.number)", "is of \(newest.at), which is still to come")
            }
            try auditEvidence(inspection.evidence, into: &report, progress: progress)
            if let checkpoint { try check(checkpoint, by: inspection.practitioners, into: &report) }
        } catch {
            throw RegistryError(wrapping: error)
        }
        return report
    }

    /// - Parameter practitioners: as the ledger knows them today.
    private func check(
        _ checkpoint: LedgerCheckpoint, by practitioners: [Practitioner], into report: inout AuditReport
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
        let holder = key.flatMap { key in practitioners.first { $0.handle == key.practitioner } }
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

/// The inspection of a whole ledger, with what is wanted of its facts when the tables behind them are gone.
private final class AuditInspection: LedgerInspector {
    private let inspection: LedgerInspection
    private(set) var evidence: [EvidenceOnRecord] = []
    private(set) var practitioners: [Practitioner] = []

    init(_ facts: any FactSource, _ reader: StoreReader) throws {
        inspection = try LedgerInspection(following: facts, records: reader)
    }

    var newest: TransactionHeader? { inspection.newest }
    var disposedCertificates: Int { inspection.certificates.disposed }

    func prepare(for events: [LedgerEvent]) { inspection.prepare(for: events) }

    func findings(of event: LedgerEvent, in transaction: LedgerTransaction) -> [Finding] {
        inspection.findings(of: event, in: transaction)
    }

    func findingsAtTheEnd() throws -> [(transaction: Int, finding: Finding)] {
        // Everything has been replayed by now.
        inspection.prepare(for: [])
        evidence = inspection.examination.facts.allEvidence()
        practitioners = inspection.examination.facts.allPractitioners()
        return try inspection.findingsAtTheEnd()
    }
}
