public import CompetenceModel

/// What an administrator decides when issuing.
public struct IssueOptions: Sendable {
    /// What the certificates say besides the award.
    public var terms: CertificateTerms
    /// The participants with a protected identity whose certificates shall carry their names.
    public var includeProtected: Set<ParticipantID>
    /// The participants whose certificates say nothing of their birth, whatever those of the others do.
    public var withoutBirth: Set<ParticipantID>

    public init(
        birth: CertificateTerms.Birth = .none, includeProtected: Set<ParticipantID> = [],
        withoutBirth: Set<ParticipantID> = [],
        validUntil: CalendarDate? = nil, statusList: String? = nil
    ) {
        terms = CertificateTerms(birth: birth, validUntil: validUntil, statusList: statusList)
        self.includeProtected = includeProtected
        self.withoutBirth = withoutBirth
    }

    /// What the certificate of one participant says besides the award.
    func terms(for participant: ParticipantID) -> CertificateTerms {
        var terms = terms
        if withoutBirth.contains(participant) { terms.birth = .none }
        return terms
    }
}

/// A certificate as issued.
public struct IssuedCertificate: Sendable, Hashable {
    public var serial: CertificateSerial
    public var participant: ParticipantID
    /// The sealed document.
    public var document: [UInt8]
    /// The signed summary, as the text of a QR code; `nil` where it does not fit into one.
    public var summary: String?
    /// Whether what returned it sealed it, rather than finding it sealed.
    public var isNew = false

    public init(
        serial: CertificateSerial, participant: ParticipantID, document: [UInt8], summary: String? = nil
    ) {
        self.serial = serial
        self.participant = participant
        self.document = document
        self.summary = summary
    }
}
