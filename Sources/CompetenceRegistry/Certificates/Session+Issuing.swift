public import CertificateSeal
import CertificateXML
public import CompetenceModel
import Foundation
import RegistryStore

// Issuing, in the numbered steps of `docs/issuing.md`:
//
// 1. Prepare. In one transaction: the rules let the claim through, each participant gets a serial, and the document
//    that is about to be sealed is on record.
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
        switch try prepareCertificates(of: id, options: options) {
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
    func prepareCertificates(of id: ClaimID, options: IssueOptions) throws(RegistryError) -> Verdict<ClaimID> {
        try act("certificate issue") { act in
            act.require(.administrator)
            let claim = try act.reader.existing(id)
            guard try act.reader.certificates(of: id).isEmpty else { return id }
            let subject = ClaimCase(
                claim: claim, framework: try act.reader.existing(claim.framework).framework,
                assessments: try act.reader.assessments(claim.items.map(\.assessment)), actor: act.actor, stage: nil,
                centre: try act.reader.existingIssuer().name, today: act.today)
            act.requireMove(of: claim, .certify)
            var findings: [Finding] = []
            let permit = subject.issuePermit(findings: &findings)
            act.find(findings)
            try act.requireNoOpenQuestion(about: subject.assessments)
            guard let permit, !act.isRefused else { return nil }
            try act.prepare(permit, options: options)
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
        var sealed: [SealedCertificate] = []
        for outcome in Parallel.map(
            prepared,
            { serial, content in
                Result { SealedCertificate(serial: serial, document: try seal.seal(content, at: time)) }
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
        try act("certificate issue") { act in
            act.require(.administrator)
            let claim = try act.reader.existing(id)
            let open = Set(
                try act.reader.certificates(of: id).filter { $0.state == .prepared }.map(\.serial))
            for certificate in sealed where open.contains(certificate.serial) {
                act.record(
                    CertificateSealed(
                        serial: certificate.serial, sealed: act.conceal(document: certificate.document),
                        document: SHA256Digest(hashing: certificate.document)))
            }
            if claim.state != .certified { act.requireMove(of: claim, .certify) }
            guard claim.state != .certified, open.isSubset(of: Set(sealed.map(\.serial))) else { return id }
            for assessment in try act.reader.assessments(claim.items.map(\.assessment)) {
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
}

extension Act {
    /// Gives each participant of the claim a serial and puts the document to be sealed on record. Consumes the permit.
    mutating func prepare(_ permit: consuming IssuePermit, options: IssueOptions) throws {
        let content = CertificateContent(
            claim: permit.claim, framework: permit.framework, assessments: permit.assessments,
            issuer: try reader.existingIssuer(), ledger: try reader.position(), issuedOn: today, options: options)
        for id in permit.claim.participants {
            let participant = try reader.existing(id)
            if participant.isProtected, !options.includeProtected.contains(id) {
                find(Finding(.protectedIdentityNeedsChoice, ["participant": id.text]))
            }
            try prepare(content, for: participant)
        }
    }

    /// A random serial number. One of 37 has a check character that no file name may hold everywhere, and is drawn again.
    private func drawSerial(of issuer: String) -> CertificateSerial? {
        var serial: CertificateSerial?
        for _ in 0..<64 {
            serial = CertificateSerial(issuer: issuer, randomBits: environment.randomBytes(10))
            if serial?.text.hasSuffix("*") != true { break }
        }
        return serial
    }

    mutating func prepare(
        _ content: CertificateContent, for participant: Participant, replaces: CertificateSerial? = nil
    ) throws {
        guard
            let serial = drawSerial(of: content.issuer.code),
            let certificate = try content.certificate(
                of: participant, serial: serial, replaces: replaces, in: reader)
        else {
            find(Finding(.detailsDisposed, ["participant": participant.id.text]))
            return
        }
        let document = try CertificateDocument.unsealedBytes(of: certificate)
        record(
            CertificatePrepared(
                serial: serial, claim: content.claim.id, participant: participant.id,
                framework: content.framework.code, units: certificate.units.map(\.reference),
                isPartial: certificate.isPartial, issuedOn: content.issuedOn, content: conceal(document: document),
                replaces: replaces))
    }
}
