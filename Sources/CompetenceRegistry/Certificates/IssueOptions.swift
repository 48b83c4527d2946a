public import CompetenceModel

/// What an administrator decides when issuing.
public struct IssueOptions: Sendable {
    /// What of the holder's birth a certificate carries. Nothing, unless chosen.
    public var birth: Birth
    /// The participants with a protected identity whose certificates shall carry their names.
    public var includeProtected: Set<ParticipantID>
    /// The last day of validity.
    public var validUntil: CalendarDate?
    /// Where the status list is published.
    public var statusList: String?

    public enum Birth: String, Sendable, Hashable, CaseIterable {
        case none
        case date
        case identityNumber
    }

    public init(
        birth: Birth = .none, includeProtected: Set<ParticipantID> = [], validUntil: CalendarDate? = nil,
        statusList: String? = nil
    ) {
        self.birth = birth
        self.includeProtected = includeProtected
        self.validUntil = validUntil
        self.statusList = statusList
    }
}

/// A certificate as issued.
public struct IssuedCertificate: Sendable, Hashable {
    public var serial: CertificateSerial
    public var participant: ParticipantID
    /// The sealed document.
    public var document: [UInt8]
    /// Whether the act that returned it sealed it, rather than finding it issued.
    public var isNew = false

    public init(serial: CertificateSerial, participant: ParticipantID, document: [UInt8]) {
        self.serial = serial
        self.participant = participant
        self.document = document
    }
}
