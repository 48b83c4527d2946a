public import CertificateSeal
import CertificateXML
public import CompetenceModel
import Foundation
import RegistryStore

extension Session {
    /// Revokes a certificate. The next status list says so.
    ///
    /// - Parameter reason: one of `RevocationReason.revocations`; to supersede a certificate is to reissue it.
    public func revoke(
        _ serial: CertificateSerial, reason: RevocationReason, comment: String
    ) throws(RegistryError) -> Verdict<CertificateSerial> {
        try act("certificate revoke") { act in
            act.require(.administrator)
            let record = try act.reader.existing(serial)
            guard RevocationReason.revocations.contains(reason) else {
                throw RegistryError(.reasonIsSuperseded, ["serial": serial.text])
            }
            try Self.require(record, .revoke)
            if reason.faultsTheAssessment {
                // The participant can be assessed anew; nothing that stands on the failed work is left certified.
                let claim = try act.reader.existing(record.claim)
                for assessment in try act.reader.assessments(claim.items.map(\.assessment))
                where assessment.participant == record.participant { act.move(assessment, .return) }
            }
            act.record(
                CertificateEnded(
                    serial: serial, move: .revoke, reason: reason, on: act.today,
                    comment: try act.conceal(Remark(comment))))
            return serial
        }
    }

    /// Issues a certificate anew, with the holder's present name, under a new serial; the old one is superseded.
    public func reissue(
        _ serial: CertificateSerial, seal: SealingIdentity, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<IssuedCertificate> {
        let prepared: Verdict<CertificateRecord> = try act("certificate reissue") { act in
            act.require(.administrator)
            let record = try act.reader.existing(serial)
            if try act.reader.certificates(of: record.claim).contains(where: { $0.replaces == serial }) {
                return record
            }
            try Self.require(record, .supersede)
            let participant = try act.reader.existing(record.participant)
            if participant.isProtected, !options.includeProtected.contains(participant.id) {
                act.find(Finding(.protectedIdentityNeedsChoice, ["participant": participant.id.text]))
            }
            let claim = try act.reader.existing(record.claim)
            let content = CertificateContent(
                claim: claim, framework: try act.reader.existing(record.framework).framework,
                assessments: try act.reader.assessments(claim.items.map(\.assessment)),
                issuer: try act.reader.existingIssuer(), ledger: try act.reader.position(), issuedOn: act.today,
                options: options)
            act.record(
                CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: act.today))
            try act.prepare(content, for: participant, replaces: serial)
            return record
        }
        guard case .accepted(let record, let warnings) = prepared else { return .refused(prepared.findings) }
        let sealed = try sealPrepared(of: record.claim, seal: seal)
        if !sealed.isEmpty {
            let recorded = try recordSealed(sealed, of: record.claim)
            if case .refused(let findings) = recorded { return .refused(findings) }
        }
        let renewed = try registry.read { reader in
            try reader.certificates(of: record.claim).first { $0.replaces == serial }.map { try reader.issued($0) }
        }
        guard let renewed else { throw RegistryError(.unknownCertificate, ["serial": serial.text]) }
        return .accepted(renewed, warnings: warnings)
    }

    /// Writes and seals the status list of today.
    ///
    /// - Parameter days: how long a verifier may rely on it.
    public func publishStatusList(
        seal: SealingIdentity, validFor days: Int = 30
    ) throws(RegistryError) -> Verdict<[UInt8]> {
        try act("certificate status-list") { act in
            act.require(.administrator)
            let entries = try act.reader.certificates().compactMap { record in
                record.ended.map { StatusList.Entry(serial: record.serial.published, reason: $0.reason, on: $0.on) }
            }
            let (sequence, isBeyond) = try act.reader.statusListSequence().addingReportingOverflow(1)
            guard !isBeyond else {
                throw RegistryError(.registryDamaged, ["detail": "status_list: no number after \(Int.max)"])
            }
            let list = StatusList(
                issuer: try act.reader.existingIssuer(), sequence: sequence,
                thisUpdate: act.now, nextUpdate: act.now.adding(seconds: days * 86_400),
                entries: entries.sorted { $0.serial.description < $1.serial.description })
            let document = try StatusListDocument.unsealedBytes(of: list)
            act.record(
                StatusListPublished(
                    sequence: list.sequence, thisUpdate: list.thisUpdate, nextUpdate: list.nextUpdate,
                    entries: entries.count, content: SHA256Digest(hashing: document)))
            return try seal.seal(document, at: Date(timeIntervalSince1970: Double(act.now.milliseconds) / 1000))
        }
    }

    private static func require(
        _ record: CertificateRecord, _ move: CertificateState.Move
    ) throws(RegistryError) {
        guard record.state.after(move) == nil else { return }
        throw RegistryError(
            .certificateNotInState,
            ["serial": record.serial.text, "state": record.state.rawValue, "move": move.rawValue])
    }
}
