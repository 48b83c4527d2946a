import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore
import StrictXML

/// Holds the document behind a certificate to what the ledger says of it: an event names the right person and the right
/// units, and what is sealed is the document.
///
/// Invariants:
/// 1. What a prepared document says of serial, day, framework, units, extent and replacement is what its event says.
/// 2. Its holder bears the name that the ledger had for the participant at that point.
/// 3. What was sealed is what was prepared, with nothing but the seal added, and the seal is the one that its event names.
/// 4. Its issuer is the organisation that its event names, with the name and the number that the ledger had at that point.
/// 5. A seal on record says of its certificate what the certificate says.
///
/// A document or a name that has been disposed of is passed over: its commitment stands, and nobody can read it any more.
struct CertificateContentCheck {
    /// Commitment to what the participant is called at this point of the ledger.
    private var details: [ParticipantID: SHA256Digest] = [:]
    private var prepared: [CertificateSerial: SHA256Digest] = [:]

    /// What stands against an event. Events come in the order of the ledger.
    ///
    /// - Parameters:
    ///   - facts: what the ledger has said so far. What a table says of the catalogue counts for nothing.
    ///   - reader: for the documents, each of which is held to its commitment.
    mutating func findings(of event: LedgerEvent, by facts: LedgerFacts, in reader: StoreReader) -> [Finding] {
        switch event {
        case .participantAdded(let event): details[event.participant] = event.details
        case .participantCorrected(let event): details[event.participant] = event.details
        case .sealRegistered(let event): return seal(of: event)
        case .certificatePrepared(let event):
            prepared[event.serial] = event.content
            return content(of: event, by: facts, in: reader).map { Self.differs(event.serial, $0) }
        case .certificateSealed(let event):
            return seal(of: event, in: reader).map { Self.differs(event.serial, $0) }
        default: break
        }
        return []
    }

    private static func differs(_ serial: CertificateSerial, _ what: String) -> Finding {
        Finding(.documentDiffers, ["serial": serial.text, "what": what])
    }

    private func content(of event: CertificatePrepared, by facts: LedgerFacts, in reader: StoreReader) -> [String] {
        // A record that cannot be read, or is not what was committed to, is reported by the store.
        guard let document = Self.document(event.content, in: reader) else { return [] }
        guard let root = try? CertificateDocument.parse(document).root,
            let certificate = try? CertificateDocument.read(root)
        else { return ["document that is no certificate"] }
        var differing: [String] = []
        func compare(_ name: String, _ isSame: Bool) {
            if !isSame { differing.append(name) }
        }
        compare("serial number", certificate.serial == event.serial)
        compare("day of issue", certificate.issuedOn == event.issuedOn)
        compare("framework", certificate.framework.code == event.framework)
        compare("units", certificate.units.map(\.reference) == event.units)
        compare("extent", certificate.isPartial == event.isPartial)
        compare("replaced certificate", certificate.replaces == event.replaces)
        compare("issuer", certificate.issuer == facts.organisation(event.issuer)?.issuer)
        let known = details[event.participant].flatMap {
            try? reader.confidential($0, as: ParticipantDetails.self)
        }
        if let known {
            compare(
                "holder",
                certificate.holder.givenName == known.givenName && certificate.holder.familyName == known.familyName)
        }
        for statement in certificate.units {
            let unit = facts.unit(statement.reference)?.unit
            compare(
                "words of \(statement.reference)",
                statement.title == unit?.title
                    && statement.outcomes.map(\.statement) == unit?.outcomes.map(\.statement))
        }
        return differing
    }

    private func seal(of event: CertificateSealed, in reader: StoreReader) -> [String] {
        guard let content = prepared[event.serial], let unsealed = Self.document(content, in: reader),
            let sealed = Self.document(event.sealed, in: reader)
        else { return [] }
        let end = Array("</\(CertificateDocument.rootName)>".utf8)
        let isSame =
            SHA256Digest(hashing: sealed) == event.document && unsealed.suffix(end.count).elementsEqual(end)
            && sealed.starts(with: unsealed.dropLast(end.count)) && sealed.suffix(end.count).elementsEqual(end)
            && sealed.dropFirst(unsealed.count - end.count).starts(with: Array("<ds:Signature ".utf8))
        guard isSame else { return ["document than the one that was prepared"] }
        let element = sealed[(unsealed.count - end.count)..<(sealed.count - end.count)]
        let isTheNamed = SealCertificate(inUnverifiedSeal: element).map { SHA256Digest(hashing: $0.der) } == event.seal
        return isTheNamed ? [] : ["seal"]
    }

    private func seal(of event: SealRegistered) -> [Finding] {
        let stated = event.seal
        guard let certificate = SealCertificate(der: stated.certificate), certificate.canSeal,
            Seal(certificate, of: stated.organisation, renews: stated.renews) == stated
        else {
            return [
                Finding(
                    .documentDiffers, ["serial": stated.organisation.text, "what": "sealing certificate"])
            ]
        }
        return []
    }

    private static func document(_ commitment: SHA256Digest, in reader: StoreReader) -> [UInt8]? {
        try? reader.confidential(commitment)?.content
    }
}
