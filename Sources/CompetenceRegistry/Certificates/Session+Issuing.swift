public import CertificateSeal
import CertificateXML
public import CompetenceModel
import Foundation
import RegistryStore

// Issuing, in the numbered steps of `docs/issuing.md`:
//
// 1. Prepare. In one transaction: the rules let the claim and the seal through, each participant gets a serial, and the
//    document that is about to be sealed is on record.
// 2. Seal. Outside the database, on all cores: only bytes that are on record are sealed.
// 3. Record. In one transaction: the sealed documents; the assessments and the claim become certified.
// 4. Hand over. The caller writes the documents to disk, from the registry.
//
// After a crash the command is run again. Step 1 finds what is prepared and makes no second serial; step 2 seals the same
// bytes again; step 3 and 4 find what is done. No step guesses.

extension Session {
    /// Issues the certificates of a claim that every stage has signed off.
    ///
    /// Run again, it finishes what was interrupted, or returns what was issued before: one award never has two serials.
    /// ``IssuedCertificate/isNew`` tells which.
    public func issueCertificates(
        of id: ClaimID, seal: SealingIdentity, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<[IssuedCertificate]> {
        switch try prepareCertificates(of: id, seal: seal, options: options) {
        case .refused(let findings): return .refused(findings)
        case .accepted(_, let warnings):
            let sealed = try sealPrepared(of: id, seal: seal)
            if !sealed.isEmpty {
                let recorded = try recordSealed(sealed, of: id)
                if case .refused(let findings) = recorded { return .refused(findings) }
            }
            let new = Set(sealed.map(\.serial))
            let issued = try registry.issuedCertificates(of: id).map { certificate in
                var certificate = certificate
                certificate.isNew = new.contains(certificate.serial)
                return certificate
            }
            return .accepted(issued, warnings: warnings)
        }
    }

    /// Step 1.
    func prepareCertificates(
        of id: ClaimID, seal: SealingIdentity, options: IssueOptions
    ) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            act.require(.issueCertificates)
            let claim = try act.existing(id)
            // Begun before: what is prepared is finished, what is sealed is found.
            guard act.facts.certificates(of: id).isEmpty, !act.isRefused else {
                act.examineSeal(seal, for: id)
                return id
            }
            let content = try act.content(of: claim, seal: seal, options: options)
            // Asked before any document is made: of a claim that is not signed off there is none.
            act.examine(content, for: claim.participants.first)
            guard !act.isRefused else { return nil }
            for participant in claim.participants {
                try act.prepare(content, for: try act.existing(participant), options: options)
            }
            return id
        }
    }

    /// Step 2.
    func sealPrepared(of id: ClaimID, seal: SealingIdentity) throws(RegistryError) -> [SealedCertificate] {
        let prepared = try registry.read { reader in
            try reader.certificates(of: id).filter { $0.state == .prepared }.map { record in
                guard let content = try reader.confidential(record.content) else {
                    throw RegistryError(.registryDamaged, ["detail": "\(record.serial): no content"])
                }
                return (record.serial, content.content)
            }
        }
        let time = Date(timeIntervalSince1970: Double(registry.environment.now().milliseconds) / 1000)
        let fingerprint = seal.ledgerFingerprint
        var sealed: [SealedCertificate] = []
        for outcome in Parallel.map(
            prepared,
            { serial, content in
                Result {
                    SealedCertificate(
                        serial: serial, document: try seal.seal(content, at: time), seal: fingerprint)
                }
            })
        {
            do {
                sealed.append(try outcome.get())
            } catch {
                throw RegistryError(wrapping: error)
            }
        }
        return sealed
    }

    /// Step 3.
    func recordSealed(_ sealed: [SealedCertificate], of id: ClaimID) throws(RegistryError) -> Verdict<ClaimID> {
        try act { act in
            let claim = try act.existing(id)
            let open = Set(act.facts.certificates(of: id).filter { $0.state == .prepared }.map(\.serial))
            for certificate in sealed where open.contains(certificate.serial) {
                act.record(
                    CertificateSealed(
                        serial: certificate.serial, sealed: act.conceal(document: certificate.document),
                        document: SHA256Digest(hashing: certificate.document), seal: certificate.seal))
            }
            // Certified already, where one was issued again; or withdrawn since.
            guard claim.state.after(.certify) != nil, open.isSubset(of: Set(sealed.map(\.serial))) else { return id }
            for assessment in act.facts.assessments(claim.items.map(\.assessment)) {
                act.move(assessment, .certify, claim: id)
            }
            act.record(ClaimCertified(claim: id))
            return id
        }
    }
}

/// A certificate between step 2 and step 3.
struct SealedCertificate: Sendable {
    var serial: CertificateSerial
    var document: [UInt8]
    /// The fingerprint of the seal.
    var seal: SHA256Digest
}

extension Act {
    /// What the certificates of a claim have in common.
    func content(
        of claim: AwardClaim, seal: SealingIdentity, options: IssueOptions
    ) throws -> CertificateContent {
        CertificateContent(
            claim: claim, framework: try existing(claim.framework),
            assessments: facts.assessments(claim.items.map(\.assessment)),
            issuer: try facts.issuer(of: claim) ?? reader.existingOwner(), seal: seal.ledgerFingerprint,
            ledger: try reader.position(), issuedOn: today, options: options)
    }

    /// What stands against sealing with `seal` what is prepared on a claim and not sealed, before it is.
    mutating func examineSeal(_ seal: SealingIdentity, for claim: ClaimID) {
        guard let open = facts.certificates(of: claim).first(where: { $0.state == .prepared }) else { return }
        examine(
            CertificateSealed(
                serial: open.serial, sealed: .zero, document: .zero, seal: seal.ledgerFingerprint))
    }

    /// Whether the claim may be issued, without a serial number or a document. What stands against one participant is found when
    /// that certificate is prepared.
    mutating func examine(
        _ content: CertificateContent, for participant: ParticipantID?, replaces: CertificateSerial? = nil
    ) {
        guard let participant,
            let serial = CertificateSerial(
                issuer: content.issuer.code.text, randomBits: [UInt8](repeating: 0, count: 10))
        else { return }
        examine(content.preparation(of: participant, serial: serial, document: .zero, replaces: replaces))
    }

    /// A random serial number. One of 37 has a check character that no file name may hold everywhere, and is drawn again.
    private func drawSerial(of issuer: String) -> CertificateSerial? {
        var serial: CertificateSerial?
        for _ in 0..<64 {
            serial = CertificateSerial(issuer: issuer, randomBits: randomBytes(10))
            if serial?.text.hasSuffix("*") != true { break }
        }
        return serial
    }

    /// Gives a participant a serial and puts the document to be sealed on record.
    mutating func prepare(
        _ content: CertificateContent, for participant: Participant, options: IssueOptions,
        replaces: CertificateSerial? = nil
    ) throws {
        if participant.isProtected, !options.includeProtected.contains(participant.id) {
            find(Finding(.protectedIdentityNeedsChoice, ["participant": participant.id.text]))
        }
        guard
            let serial = drawSerial(of: content.issuer.code.text),
            let certificate = try content.certificate(
                of: participant, serial: serial, replaces: replaces, in: reader)
        else {
            find(Finding(.detailsDisposed, ["participant": participant.id.text]))
            return
        }
        let document = try CertificateDocument.unsealedBytes(of: certificate)
        record(
            content.preparation(
                of: participant.id, serial: serial, document: conceal(document: document), replaces: replaces))
    }
}
