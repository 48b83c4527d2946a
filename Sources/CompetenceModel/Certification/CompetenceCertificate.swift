/// The content of a competence certificate (*kompetensintyg*): what the sealed document says, no more.
///
/// Normative form: `schemas/certificate/1.0/certificate.xsd`.
public struct CompetenceCertificate: Sendable, Hashable {
    public var serial: CertificateSerial
    public var issuedOn: CalendarDate
    /// The last day of validity; `nil`: without end.
    public var validUntil: CalendarDate?
    public var isPartial: Bool
    /// The certificate that this one replaces.
    public var replaces: CertificateSerial?
    public var holder: Holder
    public var issuer: Issuer
    public var framework: FrameworkStatement
    public var units: [UnitStatement]
    public var qualityAssurance: [SignOffStatement]
    /// Where the issuer publishes its status list.
    public var statusList: String?
    /// Number and hash of the newest ledger transaction when the certificate was prepared.
    public var ledger: LedgerPosition

    /// Whoever has one name has only that, whichever of the two it is called.
    public struct Holder: Sendable, Hashable {
        public var givenName: String?
        public var familyName: String?
        public var birth: Birth?

        /// All that the holder is called.
        public var name: String { [givenName, familyName].compactMap { $0 }.joined(separator: " ") }

        /// Only by explicit choice.
        public enum Birth: Sendable, Hashable {
            case date(CalendarDate)
            case identityNumber(IdentityNumber)
        }

        public init(givenName: String? = nil, familyName: String? = nil, birth: Birth? = nil) {
            self.givenName = givenName
            self.familyName = familyName
            self.birth = birth
        }
    }

    public struct Issuer: Sendable, Hashable, Codable {
        public var name: String
        public var code: String
        public var organisationNumber: String?
        public var municipality: MunicipalityCode?

        public init(
            name: String, code: String, organisationNumber: String? = nil, municipality: MunicipalityCode? = nil
        ) {
            self.name = name
            self.code = code
            self.organisationNumber = organisationNumber
            self.municipality = municipality
        }
    }

    public struct FrameworkStatement: Sendable, Hashable {
        public var code: FrameworkCode
        public var version: Int
        public var kind: Framework.Kind
        public var title: LocalizedText
        public var provenance: Provenance

        public init(
            code: FrameworkCode, version: Int, kind: Framework.Kind, title: LocalizedText, provenance: Provenance
        ) {
            self.code = code
            self.version = version
            self.kind = kind
            self.title = title
            self.provenance = provenance
        }
    }

    public struct UnitStatement: Sendable, Hashable {
        public var reference: UnitReference
        public var title: LocalizedText
        public var levels: [Level]
        public var credits: Credits?
        public var assessor: String
        public var assessorAuthorisation: AuthorisationID
        public var judgedOn: CalendarDate
        public var methods: [AssessmentMethod]
        public var outcomes: [OutcomeStatement]

        public init(
            reference: UnitReference, title: LocalizedText, levels: [Level], credits: Credits?, assessor: String,
            assessorAuthorisation: AuthorisationID, judgedOn: CalendarDate, methods: [AssessmentMethod],
            outcomes: [OutcomeStatement]
        ) {
            self.reference = reference
            self.title = title
            self.levels = levels
            self.credits = credits
            self.assessor = assessor
            self.assessorAuthorisation = assessorAuthorisation
            self.judgedOn = judgedOn
            self.methods = methods
            self.outcomes = outcomes
        }
    }

    public struct OutcomeStatement: Sendable, Hashable {
        public var number: Int
        public var statement: LocalizedText
        /// The title of the grade reached: the lowest of the outcome's criteria.
        public var result: LocalizedText

        public init(number: Int, statement: LocalizedText, result: LocalizedText) {
            self.number = number
            self.statement = statement
            self.result = result
        }
    }

    public struct SignOffStatement: Sendable, Hashable {
        public var stage: QualityStage
        public var name: String
        public var organisation: String
        public var authorisation: AuthorisationID
        public var on: CalendarDate
        /// Whether the stage looked at this holder's work, or at others of the same claim.
        public var holderWasInSample: Bool

        public init(
            stage: QualityStage, name: String, organisation: String, authorisation: AuthorisationID, on: CalendarDate,
            holderWasInSample: Bool
        ) {
            self.stage = stage
            self.name = name
            self.organisation = organisation
            self.authorisation = authorisation
            self.on = on
            self.holderWasInSample = holderWasInSample
        }
    }

    public init(
        serial: CertificateSerial, issuedOn: CalendarDate, validUntil: CalendarDate? = nil, isPartial: Bool,
        replaces: CertificateSerial? = nil, holder: Holder, issuer: Issuer, framework: FrameworkStatement,
        units: [UnitStatement], qualityAssurance: [SignOffStatement], statusList: String? = nil,
        ledger: LedgerPosition
    ) {
        self.serial = serial
        self.issuedOn = issuedOn
        self.validUntil = validUntil
        self.isPartial = isPartial
        self.replaces = replaces
        self.holder = holder
        self.issuer = issuer
        self.framework = framework
        self.units = units
        self.qualityAssurance = qualityAssurance
        self.statusList = statusList
        self.ledger = ledger
    }
}

/// A place in the ledger: the number and the hash of a transaction.
public struct LedgerPosition: Sendable, Hashable, Codable {
    public var number: Int
    public var hash: SHA256Digest

    public init(number: Int, hash: SHA256Digest) {
        self.number = number
        self.hash = hash
    }

    /// Before the first transaction.
    public static let start = LedgerPosition(number: 0, hash: .zero)
}
