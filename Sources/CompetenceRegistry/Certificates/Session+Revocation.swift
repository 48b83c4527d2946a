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
        try act { act in
            let record = try act.existing(serial)
            act.record(
                CertificateEnded(
                    serial: serial, move: .revoke, reason: reason, on: act.today,
                    comment: try act.conceal(Remark(comment))))
            if reason.faultsTheAssessment {
                // The participant can be assessed anew; nothing that stands on the failed work is left certified.
                let items = try act.existing(record.claim).items.filter { $0.participant == record.participant }
                for assessment in act.facts.assessments(items.map(\.assessment))
                where assessment.state.after(.return) != nil { act.move(assessment, .return) }
            }
            return serial
        }
    }

    /// Issues a certificate anew, with the holder's present name, under a new serial; the old one is superseded.
    public func reissue(
        _ serial: CertificateSerial, seal: SealingIdentity, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<IssuedCertificate> {
        let prepared: Verdict<CertificateRecord> = try act { act in
            let record = try act.existing(serial)
            if act.facts.certificates(of: record.claim).contains(where: { $0.replaces == serial }) {
                // Begun before, and perhaps not finished.
                act.require(.reissueCertificate)
                act.examineSeal(seal, for: record.claim)
                return record
            }
            act.record(
                CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: act.today))
            // What cannot be superseded is replaced by nothing; no document is made of it.
            guard !act.isRefused else { return nil }
            let content = try act.content(of: act.existing(record.claim), seal: seal, options: options)
            act.examine(content, for: record.participant, replaces: serial)
            guard !act.isRefused else { return nil }
            try act.prepare(content, for: act.existing(record.participant), options: options, replaces: serial)
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

    /// Writes and seals the status list of today: of the certificates of one issuer.
    ///
    /// - Parameters:
    ///   - code: the issuer; `nil` for the owner.
    ///   - days: how long a verifier may rely on it.
    public func publishStatusList(
        of code: OrganisationCode? = nil, seal: SealingIdentity, validFor days: Int = 30
    ) throws(RegistryError) -> Verdict<[UInt8]> {
        try act { act in
            act.require(.publishStatusList)
            let owner = try act.reader.existingOwner()
            let issuer = try code.map { try act.existing($0) } ?? owner
            // What a clock that ran ahead has dated later was done today at the latest.
            let own = try act.reader.certificates().filter { $0.issuer == issuer.code }
            let entries = own.compactMap { record in
                record.ended.map {
                    StatusList.Entry(serial: record.serial.published, reason: $0.reason, on: min($0.on, act.today))
                }
            }
            let (sequence, isBeyond) = act.facts.newest(.statusList(issuer.code)).addingReportingOverflow(1)
            guard !isBeyond else {
                throw RegistryError(.registryDamaged, ["detail": "status_list: no number after \(Int.max)"])
            }
            let list = StatusList(
                issuer: issuer.issuer, sequence: sequence,
                thisUpdate: act.now, nextUpdate: act.now.adding(seconds: days * 86_400),
                entries: entries.sorted { $0.serial.description < $1.serial.description })
            let document = try StatusListDocument.unsealedBytes(of: list)
            act.record(
                StatusListPublished(
                    issuer: issuer.code, sequence: list.sequence, thisUpdate: list.thisUpdate,
                    nextUpdate: list.nextUpdate,
                    entries: entries.count, content: SHA256Digest(hashing: document), seal: seal.ledgerFingerprint))
            // Nothing is sealed that is refused.
            guard !act.isRefused else { return nil }
            return try seal.seal(document, at: Date(timeIntervalSince1970: Double(act.now.milliseconds) / 1000))
        }
    }
}
