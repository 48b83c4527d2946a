import CertificateSeal
import CertificateXML
import CompetenceModel
import RegistryStore
import Foundation
import StrictXML

/// Makes the document behind every certificate and every status list anew, and compares.
///
/// Invariants:
/// 1. What was issued is, byte for byte, what follows from the ledger up to that point, and from the records that it commits to.
/// 2. A status list that was published is, byte for byte, what follows from the ledger up to that point.
/// 3. What was sealed is what was issued, or published, with nothing but the seal added. The seal verifies, and is the one that its event names.
/// 4. The summary that was signed for a QR code says what its certificate says, under the same seal.
/// 5. A seal on record says of its certificate what the certificate says.
///
/// Where a name or a document has been disposed of, its commitment stands, and nobody can read it any more: that is counted.
struct SealedContentCheck {
    /// How many certificates cannot be made anew, since something that they say has been disposed of.
    private(set) var disposed = 0
    /// Whom a reader trusts is no question here.
    private let certificates: SealVerifier
    private let lists: SealVerifier

    init() throws {
        certificates = SealVerifier(trust: TrustStore(), schema: try Schemas.certificate())
        lists = SealVerifier(
            trust: TrustStore(), schema: try Schemas.statusList(), limits: StatusListDocument.limits)
    }

    /// What stands against an event. Events come in the order of the ledger.
    ///
    /// - Parameters:
    ///   - facts: what the ledger has said so far. What a table says counts for nothing.
    ///   - reader: for the records, each of which is held to its commitment.
    mutating func findings(
        of event: LedgerEvent, in transaction: LedgerTransaction, by facts: LedgerFacts, records reader: StoreReader
    ) -> [Finding] {
        switch event {
        case .sealRegistered(let event): return seal(of: event)
        case .certificateIssued(let event):
            let content = CertificateContent(facts: facts, records: reader)
            return findings(of: event, in: transaction, content)
        case .certificateSealed(let event):
            return seal(of: event, by: facts, in: reader).map { Self.differs(event.serial, $0) }
        case .statusListPublished(let event):
            return list(of: event, by: facts, in: reader).map { Self.differs(event, $0) }
        default: break
        }
        return []
    }

    private static func differs(_ list: StatusListPublished, _ what: String) -> Finding {
        Finding(.documentDiffers, ["serial": "\(list.issuer) \(list.sequence)", "what": what])
    }

    private static func differs(_ serial: CertificateSerial, _ what: String) -> Finding {
        Finding(.documentDiffers, ["serial": serial.text, "what": what])
    }

    private mutating func findings(
        of event: CertificateIssued, in transaction: LedgerTransaction, _ content: CertificateContent
    ) -> [Finding] {
        let missing = content.missing(of: event)
        guard missing.isEmpty else {
            // Disposed of since, the ledger says so further on; taken away, nothing can be said of the document.
            let isLawful = missing.allSatisfy { content.records.tellsOfDisposal(of: $0) }
            if isLawful { disposed += 1 }
            return isLawful ? [] : [Self.differs(event.serial, "records behind it, which are missing")]
        }
        guard let hash = try? content.records.hash(ofTransaction: transaction.base),
            let document = Self.document(event.content, in: content.records),
            let made = try? content.certificate(
                of: event, on: LedgerPosition(number: transaction.base, hash: hash))
        else { return [Self.differs(event.serial, "document that follows from nothing on record")] }
        if let bytes = try? CertificateDocument.validatedBytes(of: made), bytes == document { return [] }
        guard let root = try? CertificateDocument.parse(document).root,
            let said = try? CertificateDocument.read(root)
        else { return [Self.differs(event.serial, "document that is no certificate")] }
        let differing = made.differences(from: said)
        return (differing.isEmpty ? ["spelling"] : differing).map { Self.differs(event.serial, $0) }
    }

    private func seal(
        of event: CertificateSealed, by facts: LedgerFacts, in reader: StoreReader
    ) -> [String] {
        guard let content = facts.certificate(event.serial)?.content,
            let unsealed = Self.document(content, in: reader), let sealed = Self.document(event.sealed, in: reader)
        else { return [] }
        if SHA256Digest(hashing: sealed) != event.document { return ["document than the one that was issued"] }
        let objections = seal(
            on: unsealed, in: sealed, named: event.seal, root: CertificateDocument.rootName, certificates)
        return objections.isEmpty ? summary(of: event, on: unsealed, in: sealed, by: facts, reader) : objections
    }

    /// What is wrong with the summary of a certificate: it says what the certificate says, of this document, under the same seal.
    private func summary(
        of event: CertificateSealed, on unsealed: [UInt8], in sealed: [UInt8], by facts: LedgerFacts,
        _ reader: StoreReader
    ) -> [String] {
        guard let commitment = event.summary, let text = Self.document(commitment, in: reader) else { return [] }
        guard let certificate = facts.seal(event.seal)?.seal.certificate,
            let signed = SignedSummary(String(decoding: text, as: UTF8.self)),
            let summary = signed.summary(signedWith: certificate),
            let said = try? CertificateDocument.read(CertificateDocument.parse(unsealed).root)
        else { return ["summary"] }
        let right = CertificateSummary(of: said, sealed: sealed)
        return summary == right || summary == right.withoutTitles ? [] : ["summary"]
    }

    private func list(
        of event: StatusListPublished, by facts: LedgerFacts, in reader: StoreReader
    ) -> [String] {
        guard let made = StatusListContent.list(of: event, by: facts),
            let unsealed = try? StatusListDocument.unsealedBytes(of: made),
            SHA256Digest(hashing: unsealed) == event.content
        else { return ["status list"] }
        guard let sealed = Self.document(event.sealed, in: reader) else { return [] }
        return seal(on: unsealed, in: sealed, named: event.seal, root: StatusListDocument.rootName, lists)
    }

    /// What is wrong with a seal: it is the document with nothing but the seal added, verifies, and is by the certificate named.
    private func seal(
        on unsealed: [UInt8], in sealed: [UInt8], named: SHA256Digest, root: String, _ verifier: SealVerifier
    ) -> [String] {
        let end = Array("</\(root)>".utf8)
        let isSame =
            unsealed.suffix(end.count).elementsEqual(end)
            && sealed.starts(with: unsealed.dropLast(end.count)) && sealed.suffix(end.count).elementsEqual(end)
            && sealed.dropFirst(unsealed.count - end.count).starts(with: Array("<ds:Signature ".utf8))
        guard isSame else { return ["document than the one that was issued"] }
        let element = sealed[(unsealed.count - end.count)..<(sealed.count - end.count)]
        let isTheNamed = SealCertificate(inUnverifiedSeal: element).map { SHA256Digest(hashing: $0.der) } == named
        return isTheNamed && verifier.verify(sealed, at: .distantFuture).seal == .passed ? [] : ["seal"]
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

extension CompetenceCertificate {
    /// What two certificates say differently, in words.
    fileprivate func differences(from other: CompetenceCertificate) -> [String] {
        var differing: [String] = []
        func compare<Value: Equatable>(_ name: String, _ value: KeyPath<CompetenceCertificate, Value>) {
            if self[keyPath: value] != other[keyPath: value] { differing.append(name) }
        }
        compare("serial number", \.serial)
        compare("day of issue", \.issuedOn)
        compare("last day of validity", \.validUntil)
        compare("extent", \.isPartial)
        compare("replaced certificate", \.replaces)
        compare("holder", \.holder)
        compare("issuer", \.issuer)
        compare("framework", \.framework)
        compare("units", \.units)
        compare("quality assurance", \.qualityAssurance)
        compare("address of the status list", \.statusList)
        compare("place in the ledger", \.ledger)
        return differing
    }
}

extension StoreReader {
    /// Whether an entry of the ledger, which may come later, says that something was disposed of.
    fileprivate func tellsOfDisposal(of commitment: SHA256Digest) -> Bool {
        let entries = try? history(of: commitment.description)
        return entries?.contains { $0.1.kind == RecordDisposed.kind } ?? false
    }
}
