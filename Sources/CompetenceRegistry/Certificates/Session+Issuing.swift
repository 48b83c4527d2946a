public import CertificateSeal
import CertificateXML
public import CompetenceModel
import Foundation
import RegistryStore
import StrictXML

// Issuing, in the numbered steps of `docs/issuing.md`:
//
// 1. Issue. One act of a person: the rules let the claim through, each participant gets a serial and a document that is on record,
//    the assessments and the claim become certified.
// 2. Seal. Outside the database, on all cores: only bytes that are on record are sealed.
// 3. Record. One act of whoever has the seal, a person or a machine: the sealed documents.
// 4. Hand over. The caller writes the documents to disk, from the registry.
//
// After a crash the command is run again. Step 1 finds what is issued and makes no second serial; step 2 seals the same
// bytes again; step 3 and 4 find what is done. No step guesses.

extension Session {
    /// Issues the certificates of a claim that every stage has signed off, and seals them.
    ///
    /// Run again, it finishes what was interrupted, or returns what was issued before: one award never has two serials.
    /// ``IssuedCertificate/isNew`` tells which.
    public func issueCertificates(
        of id: ClaimID, seal: SealingIdentity, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<[IssuedCertificate]> {
        let issuing = try issue(id, options: options, sealingWith: seal)
        guard case .accepted(_, let warnings) = issuing else { return .refused(issuing.findings) }
        let sealing = try sealIssued(of: id, seal: seal)
        guard case .accepted(let sealed, _) = sealing else { return .refused(sealing.findings) }
        let new = Set(sealed.map(\.serial))
        let issued = try registry.issuedCertificates(of: id, for: seal).map { certificate in
            var certificate = certificate
            certificate.isNew = new.contains(certificate.serial)
            return certificate
        }
        return .accepted(issued, warnings: warnings)
    }

    /// Step 1: issues the certificates of a claim that every stage has signed off. They are sealed where the seal is
    /// (``sealIssued(of:seal:)``). Where they are issued already, nothing is done.
    ///
    /// - Returns: their serials.
    public func issue(
        _ id: ClaimID, options: IssueOptions = IssueOptions()
    ) throws(RegistryError) -> Verdict<[CertificateSerial]> {
        try issue(id, options: options, sealingWith: nil)
    }

    private func issue(
        _ id: ClaimID, options: IssueOptions, sealingWith identity: SealingIdentity?
    ) throws(RegistryError) -> Verdict<[CertificateSerial]> {
        let seal = identity?.ledgerFingerprint
        return try act(sealingWith: identity) { act in
            act.require(.issueCertificates)
            let claim = try act.existing(id)
            let earlier = act.facts.certificates(of: id)
            let left = claim.participants.filter { holder in !earlier.contains { $0.participant == holder } }
            guard let first = left.first, !act.isRefused else {
                if let seal { act.examine(seal, for: id) }
                return earlier.map(\.serial)
            }
            // Asked before any document is made: of a claim that is not signed off there is none.
            act.examine(try act.award(of: claim, to: first, options: options, seal: seal))
            guard !act.isRefused else { return nil }
            let ready = try act.ready(left, options)
            var serials = earlier.map(\.serial)
            for participant in ready {
                serials += try act.issue(claim, to: participant, options: options, seal: seal).map { [$0] } ?? []
            }
            guard claim.state != .certified, !ready.isEmpty else { return serials }
            for assessment in act.facts.assessments(claim.items.map(\.assessment)) {
                act.move(assessment, .certify, claim: id)
            }
            act.record(ClaimCertified(claim: id))
            return serials
        }
    }

    /// Steps 2 and 3: seals what is issued on a claim and not sealed.
    /// - Returns: what was sealed now.
    public func sealIssued(
        of id: ClaimID, seal: SealingIdentity
    ) throws(RegistryError) -> Verdict<[IssuedCertificate]> {
        let sealed = try sealed(of: id, by: seal)
        guard !sealed.isEmpty else { return .accepted([], warnings: []) }
        let recording = try recordSealed(sealed, of: id, by: seal)
        guard case .accepted(let serials, let warnings) = recording else { return .refused(recording.findings) }
        let recorded = Set(serials)
        return .accepted(
            try registry.issuedCertificates(of: id, for: seal).filter { recorded.contains($0.serial) },
            warnings: warnings)
    }

    /// Step 2. What is to be sealed is what the ledger says: following it, each document was made anew and compared.
    func sealed(of id: ClaimID, by seal: SealingIdentity) throws(RegistryError) -> [SealedCertificate] {
        let contents = try registry.read { source in
            try registry.verified.read(for: seal, of: source) { reader, _ in
                _ = try reader.existing(id)
                return try reader.certificates(of: id).filter { $0.state == .prepared }.map { record in
                    // Of somebody who is to be forgotten by now nothing is sealed any more.
                    let holder = try reader.existing(record.participant)
                    guard try reader.details(of: holder) != nil, let content = try reader.confidential(record.content)
                    else { throw RegistryError(.registryDamaged, ["detail": "\(record.serial): no content"]) }
                    return (record.serial, content.content)
                }
            }
        }
        let time = Date(timeIntervalSince1970: Double(registry.environment.now().milliseconds) / 1000)
        let fingerprint = seal.ledgerFingerprint
        var sealed: [SealedCertificate] = []
        for outcome in Parallel.map(
            contents,
            { serial, content in
                Result {
                    let document = try seal.seal(content, at: time)
                    let certificate = try CertificateDocument.read(CertificateDocument.parse(content).root)
                    let summary = try seal.sign(CertificateSummary(of: certificate, sealed: document), at: time)
                    return SealedCertificate(
                        serial: serial, document: document, summary: summary?.text, seal: fingerprint)
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

    /// Step 3. What somebody else has put on record meanwhile is left alone.
    func recordSealed(
        _ sealed: [SealedCertificate], of id: ClaimID, by seal: SealingIdentity
    ) throws(RegistryError) -> Verdict<[CertificateSerial]> {
        try act(sealingWith: seal) { act in
            let open = Set(act.facts.certificates(of: id).filter { $0.state == .prepared }.map(\.serial))
            let new = sealed.filter { open.contains($0.serial) }
            for certificate in new {
                act.record(
                    CertificateSealed(
                        serial: certificate.serial, sealed: act.conceal(document: certificate.document),
                        document: SHA256Digest(hashing: certificate.document), seal: certificate.seal,
                        summary: certificate.summary.map { act.conceal(document: Array($0.utf8)) }))
            }
            return new.map(\.serial)
        }
    }
}

/// A certificate between step 2 and step 3.
struct SealedCertificate: Sendable {
    var serial: CertificateSerial
    var document: [UInt8]
    /// For its QR code; `nil` where it does not fit.
    var summary: String?
    /// The fingerprint of the seal.
    var seal: SHA256Digest
}

extension Act {
    /// What stands against sealing with `seal` what is issued on a claim and not sealed, before it is.
    mutating func examine(_ seal: SHA256Digest, for claim: ClaimID) {
        guard let open = facts.certificates(of: claim).first(where: { $0.state == .prepared }) else { return }
        examine(CertificateSealed(serial: open.serial, sealed: .zero, document: .zero, seal: seal))
    }

    /// The event that issues a certificate, before its serial is drawn and its document made.
    func award(
        of claim: AwardClaim, to participant: ParticipantID, options: IssueOptions,
        replaces: CertificateSerial? = nil, seal: SHA256Digest?
    ) throws -> CertificateIssued {
        let issuer = try facts.issuer(of: claim) ?? reader.existingOwner()
        guard let serial = CertificateSerial(issuer: issuer.code.text, randomBits: [UInt8](repeating: 0, count: 10))
        else { throw RegistryError(.internalFault, ["detail": "no serial of \(issuer.code)"]) }
        let framework = try existing(claim.framework)
        let own = CertificateContent(facts: facts, records: reader).assessments(of: participant, in: claim)
        // Full when every mandatory unit is in it, in whatever version it was assessed.
        let held = Set(own.map(\.unit.code))
        return CertificateIssued(
            serial: serial, claim: claim.id, participant: participant, framework: framework.code,
            units: own.map(\.unit),
            isPartial: framework.mandatoryUnits.contains { !held.contains($0.reference.code) }, issuedOn: today,
            terms: options.terms(for: participant), content: .zero, replaces: replaces, issuer: issuer.code,
            seal: seal ?? facts.currentSeal(of: issuer.code)?.seal.fingerprint ?? .zero)
    }

    /// Those of whom certificates can be issued now. A protected name is printed only once somebody has chosen so: she waits, and
    /// the others do not wait for her. Where everybody waits, the act is refused.
    mutating func ready(_ holders: [ParticipantID], _ options: IssueOptions) throws -> [ParticipantID] {
        let waiting = try holders.filter {
            try existing(facts.person($0)).isProtected && !options.includeProtected.contains($0)
        }
        for holder in waiting {
            find(
                Finding(
                    .protectedIdentityNeedsChoice, severity: waiting.count < holders.count ? .warning : .blocking,
                    ["participant": holder.text]))
        }
        return holders.filter { !waiting.contains($0) }
    }

    /// Gives a participant a serial, and puts the document that is to be sealed on record.
    mutating func issue(
        _ claim: AwardClaim, to id: ParticipantID, options: IssueOptions, replaces: CertificateSerial? = nil,
        seal: SHA256Digest?
    ) throws -> CertificateSerial? {
        var event = try award(of: claim, to: id, options: options, replaces: replaces, seal: seal)
        if let serial = drawSerial(of: event.issuer.text) { event.serial = serial }
        let content = CertificateContent(facts: facts, records: reader)
        guard let certificate = try content.certificate(of: event, on: pins.base) else {
            find(Finding(.detailsDisposed, ["participant": id.text]))
            return nil
        }
        event.content = conceal(document: try CertificateDocument.unsealedBytes(of: certificate))
        record(event)
        return event.serial
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
}
