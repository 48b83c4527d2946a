public import CertificateSeal
public import CompetenceModel

/// What came of checking a certificate: one line per check, one answer, and the content that may be shown.
public struct CertificateVerification: Sendable {
    public enum Check: String, Sendable, Hashable, CaseIterable {
        /// Well-formed, no document type, within the limits.
        case form
        /// As `certificate.xsd` says.
        case schema
        /// The digest of what will be shown, the signed properties, the signature.
        case seal
        /// The sealing certificate: the one named, valid when it sealed, trusted, and the issuer's own.
        case signer
        /// Within the certificate's own period of validity.
        case validity
        /// Not revoked and not superseded, by a status list that is in date.
        case status
    }

    /// In the order of `Check`; never shorter.
    public let lines: [(check: Check, outcome: CheckOutcome)]
    /// What the sealed document says. `nil` unless its seal holds: nothing unverified is ever shown.
    public let certificate: CompetenceCertificate?
    /// What a QR code says. `nil` of a document, and unless its seal holds.
    public let summary: CertificateSummary?
    /// Who sealed it, as the trust anchor says where it can.
    public let sealedBy: String?
    /// The status list that was used.
    public let statusList: StatusListUse?
    /// What was handed in. What else a page or a PDF shows than the document in it was not looked at.
    public let origin: HandedInFile.Origin

    /// The status list that the answer rests on.
    public struct StatusListUse: Sendable, Hashable {
        public var issuerCode: String
        public var sequence: Int
        public var thisUpdate: Timestamp
        public var nextUpdate: Timestamp
    }

    public var overall: OverallOutcome { CheckOutcome.overall(lines.map(\.outcome)) }

    public subscript(check: Check) -> CheckOutcome? {
        lines.first { $0.check == check }?.outcome
    }
}
