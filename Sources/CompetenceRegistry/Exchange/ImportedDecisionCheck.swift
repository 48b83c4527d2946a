import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore

/// Whose act a decision is that was brought in: when it comes in, and long after, in every audit.
///
/// Invariants, which tests cite by number:
/// 1. It is signed by whoever the package was addressed to, with a key registered before the package left and not ended.
/// 2. It is dated between the export and the day on which it comes in.
/// 3. The transaction that brings it in says what was decided, and nothing else.
enum ImportedDecisionCheck {
    /// - Parameter signed: the document, read.
    static func attestation(of imported: ImportedDecision, signed: ClaimDecisionDocument.Signed) -> Attestation {
        let findings = findings(against: signed, imported)
        return findings.isEmpty ? .given(on: signed.decision.on) : .refused(findings)
    }

    /// Of a transaction that is on the ledger.
    ///
    /// - Parameter reader: for the ledger's entries and the confidential records, each of which has its hash; no table that is
    ///   projected from the ledger is asked.
    static func attestation(of imported: ImportedDecision, in reader: StoreReader) -> Attestation {
        let values = ["claim": imported.event.claim.text, "assurer": imported.event.assurer.text]
        guard let document = content(of: imported.event.decision, in: reader),
            let signed = try? ClaimDecisionDocument.read(document)
        else { return .refused([Finding(.decisionGone, values)]) }
        var findings = findings(against: signed, imported)
        let mismatch = events(of: imported.transaction, in: reader).map { events in
            signed.decision.mismatch(with: events) { commitment in
                (try? reader.confidential(commitment, as: Remark.self)).flatMap { $0 }?.text
            } != nil
        }
        if mismatch != false { findings.append(Finding(.decisionEventsDiffer, values)) }
        return findings.isEmpty ? .given(on: signed.decision.on) : .refused(findings)
    }

    private static func findings(
        against signed: ClaimDecisionDocument.Signed, _ imported: ImportedDecision
    ) -> [Finding] {
        let assurer = imported.event.assurer
        let values = ["assurer": assurer.text, "key": signed.key.description]
        guard let key = imported.keys.first(where: { $0.fingerprint == signed.key }),
            let publicKey = PersonalPublicKey(rawRepresentation: key.publicKey)
        else { return [Finding(.decisionKeyUnknown, values)] }
        // Ended, it may be in anybody's hands: whoever has it can date a decision as they like.
        if let ended = key.endedFrom, imported.today >= ended {
            return [Finding(.decisionKeyEnded, values.merging(["day": ended.description]) { $1 })]
        }
        guard publicKey.isValid(signed.signature, for: signed.content, in: .signOffDecision) else {
            return [Finding(.decisionSignatureInvalid, values)]
        }
        let exported = imported.exportedOn
        return Set([signed.decision.on] + signed.decision.reviews.map(\.on)).sorted().flatMap { day -> [Finding] in
            if day < exported {
                return [
                    Finding(
                        .decisionBeforeExport,
                        ["day": "\(day)", "exported": "\(exported)", "assurer": assurer.text])
                ]
            }
            return day > imported.today
                ? [Finding(.decisionInTheFuture, ["day": "\(day)", "today": "\(imported.today)"])] : []
        }
    }

    private static func content(of commitment: SHA256Digest, in reader: StoreReader) -> [UInt8]? {
        (try? reader.confidential(commitment)).flatMap { $0 }?.content
    }

    private static func events(of transaction: Int, in reader: StoreReader) -> [LedgerEvent]? {
        try? reader.entries(of: transaction).map { try $0.event() }
    }
}
