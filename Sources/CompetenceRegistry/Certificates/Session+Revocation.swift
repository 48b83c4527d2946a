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

    /// Issues a certificate anew, with the holder's present name, under a new serial; the old one is superseded, unless it was revoked
    /// for an error in it or at its holder's request. Seals it.
    public func reissue(
        _ serial: CertificateSerial, seal: SealingIdentity, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<IssuedCertificate> {
        let issuing = try issueAnew(serial, options: options, sealingWith: seal)
        guard case .accepted(let record, let warnings) = issuing else { return .refused(issuing.findings) }
        let sealing = try sealIssued(of: record.claim, seal: seal)
        guard case .accepted = sealing else { return .refused(sealing.findings) }
        let renewed = try registry.read { source in
            try registry.verified.read(for: seal, of: source) { reader, _ in
                try reader.certificates(of: record.claim).first { $0.replaces == serial }.map { try reader.issued($0) }
            }
        }
        guard var renewed else { throw RegistryError(.unknownCertificate, ["serial": serial.text]) }
        renewed.isNew = sealing.value?.contains { $0.serial == renewed.serial } ?? false
        return .accepted(renewed, warnings: warnings)
    }

    /// The act of ``reissue(_:seal:options:)``; the new certificate is sealed where the seal is. Where it is issued already, nothing is
    /// done.
    ///
    /// - Returns: the old certificate.
    public func issueAnew(
        _ serial: CertificateSerial, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<CertificateRecord> {
        try issueAnew(serial, options: options, sealingWith: nil)
    }

    private func issueAnew(
        _ serial: CertificateSerial, options: IssueOptions, sealingWith identity: SealingIdentity?
    ) throws(RegistryError) -> Verdict<CertificateRecord> {
        let seal = identity?.ledgerFingerprint
        return try act(sealingWith: identity) { act in
            let record = try act.existing(serial)
            if act.facts.certificates(of: record.claim).contains(where: { $0.replaces == serial }) {
                act.require(.reissueCertificate)
                if let seal { act.examine(seal, for: record.claim) }
                return record
            }
            // What was revoked for its paper alone has ended already.
            if !(record.state == .revoked && record.endedOnPaper) {
                act.record(
                    CertificateEnded(serial: serial, move: .supersede, reason: .superseded, on: act.today))
            }
            // What cannot be superseded is replaced by nothing; no document is made of it.
            guard !act.isRefused else { return nil }
            _ = try act.ready([record.participant], options)
            let claim = try act.existing(record.claim)
            act.examine(
                try act.award(of: claim, to: record.participant, options: options, replaces: serial, seal: seal))
            guard !act.isRefused else { return nil }
            _ = try act.issue(claim, to: record.participant, options: options, replaces: serial, seal: seal)
            return record
        }
    }

    /// Writes and seals the status list of today: of the certificates of one issuer. Its number is above that of every list that is
    /// known to have been published, also where an older copy of the registry was put back.
    ///
    /// - Parameters:
    ///   - code: the issuer; `nil` for the owner.
    ///   - days: how long a verifier may rely on it.
    public func publishStatusList(
        of code: OrganisationCode? = nil, seal: SealingIdentity, validFor days: Int = 30
    ) throws(RegistryError) -> Verdict<[UInt8]> {
        var published: (issuer: OrganisationCode, sequence: Int)?
        let verdict = try act(sealingWith: seal) { act, head -> [UInt8]? in
            act.require(.publishStatusList)
            let owner = try act.reader.existingOwner()
            let issuer = try code.map { try act.existing($0) } ?? owner
            let newest = max(act.facts.newest(.statusList(issuer.code)), head.statusLists[issuer.code] ?? 0)
            let (sequence, isBeyond) = newest.addingReportingOverflow(1)
            guard !isBeyond else {
                throw RegistryError(.registryDamaged, ["detail": "status_list: no number after \(Int.max)"])
            }
            var event = StatusListPublished(
                issuer: issuer.code, sequence: sequence, thisUpdate: act.now,
                nextUpdate: act.now.adding(seconds: days * 86_400),
                entries: act.facts.newest(.endedCertificate(issuer.code)), content: .zero, seal: seal.ledgerFingerprint)
            guard let list = StatusListContent.list(of: event, by: act.facts) else { return nil }
            let document = try StatusListDocument.unsealedBytes(of: list)
            event.content = SHA256Digest(hashing: document)
            act.examine(event)
            // Nothing is sealed that is refused.
            guard !act.isRefused else { return nil }
            let sealed = try seal.seal(
                document, at: Date(timeIntervalSince1970: Double(act.now.milliseconds) / 1000))
            event.sealed = act.conceal(document: sealed)
            act.record(event)
            published = (issuer.code, sequence)
            return sealed
        }
        if verdict.value != nil, let published {
            do {
                try registry.verified.note(statusList: published.sequence, of: published.issuer, by: seal)
            } catch {
                throw RegistryError(wrapping: error)
            }
        }
        return verdict
    }
}
