/// What a certificate says in a QR code: as much of it as fits on paper, signed with the issuer's sealing key.
///
/// It names its certificate by the digest of the sealed document, and proves the same of holder, units and results to whoever
/// has only the paper. Learning outcomes, assessors and sign-offs are in the document alone.
public struct CertificateSummary: Sendable, Hashable {
    public var serial: CertificateSerial
    public var holder: String
    /// Only where the holder chose that the certificate says so.
    public var born: CalendarDate?
    public var issuer: String
    /// As in the certificate, NNNNNN-NNNN.
    public var organisationNumber: String?
    public var framework: FrameworkStatement
    public var isPartial: Bool
    public var isIllustrative: Bool
    public var issuedOn: CalendarDate
    public var validUntil: CalendarDate?
    public var units: [UnitStatement]
    /// SHA-256 of the sealed document.
    public var document: SHA256Digest

    public struct FrameworkStatement: Sendable, Hashable {
        public var code: FrameworkCode
        public var version: Int
        /// In Swedish; `nil` where there was no room for titles.
        public var title: String?

        public init(code: FrameworkCode, version: Int, title: String? = nil) {
            self.code = code
            self.version = version
            self.title = title
        }
    }

    public struct UnitStatement: Sendable, Hashable {
        public var reference: UnitReference
        /// In Swedish; `nil` where there was no room for titles.
        public var title: String?
        /// What each learning outcome was found to be, in the order of the outcomes, in Swedish.
        public var results: [String]

        public init(reference: UnitReference, title: String? = nil, results: [String]) {
            self.reference = reference
            self.title = title
            self.results = results
        }
    }

    /// - Parameter sealed: the sealed document of the certificate.
    public init(of certificate: CompetenceCertificate, sealed: [UInt8]) {
        serial = certificate.serial
        holder = certificate.holder.name
        switch certificate.holder.birth {
        case .date(let date): born = date
        // The number itself stays on the certificate: a code can be read from afar.
        case .identityNumber(let number): born = number.dateOfBirth
        case nil: born = nil
        }
        issuer = certificate.issuer.name
        organisationNumber = certificate.issuer.organisationNumber
        framework = FrameworkStatement(
            code: certificate.framework.code, version: certificate.framework.version,
            title: certificate.framework.title.sv)
        isPartial = certificate.isPartial
        isIllustrative = certificate.framework.provenance.isIllustrative
        issuedOn = certificate.issuedOn
        validUntil = certificate.validUntil
        units = certificate.units.map { unit in
            UnitStatement(reference: unit.reference, title: unit.title.sv, results: unit.outcomes.map(\.result.sv))
        }
        document = SHA256Digest(hashing: sealed)
    }

    public init(
        serial: CertificateSerial, holder: String, born: CalendarDate? = nil, issuer: String,
        organisationNumber: String? = nil, framework: FrameworkStatement, isPartial: Bool, isIllustrative: Bool,
        issuedOn: CalendarDate, validUntil: CalendarDate? = nil, units: [UnitStatement], document: SHA256Digest
    ) {
        self.serial = serial
        self.holder = holder
        self.born = born
        self.issuer = issuer
        self.organisationNumber = organisationNumber
        self.framework = framework
        self.isPartial = isPartial
        self.isIllustrative = isIllustrative
        self.issuedOn = issuedOn
        self.validUntil = validUntil
        self.units = units
        self.document = document
    }

    /// The same with codes alone, for a code that would be too large.
    public var withoutTitles: CertificateSummary {
        var summary = self
        summary.framework.title = nil
        for index in summary.units.indices { summary.units[index].title = nil }
        return summary
    }
}
