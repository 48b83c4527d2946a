/// A certificate was issued: the award has its serial, and the document that is to be sealed its content. That is the act of a
/// person; sealing follows from it.
public struct CertificateIssued: EventContent {
    public var event: LedgerEvent { .certificateIssued(self) }
    public var serial: CertificateSerial
    public var claim: ClaimID
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var units: [UnitReference]
    public var isPartial: Bool
    public var issuedOn: CalendarDate
    /// What else whoever issued it decided of what it says.
    public var terms: CertificateTerms
    /// Commitment to the unsealed canonical document. What it says follows from the ledger before this act and this event.
    public var content: SHA256Digest
    public var replaces: CertificateSerial?
    /// Whose certificate it is, and whose code its serial begins with.
    public var issuer: OrganisationCode
    /// The seal that it is to be sealed with.
    public var seal: SHA256Digest
    public var subject: String { serial.text }
    public var commitments: [SHA256Digest] { [content] }

    public init(
        serial: CertificateSerial, claim: ClaimID, participant: ParticipantID, framework: FrameworkCode,
        units: [UnitReference], isPartial: Bool, issuedOn: CalendarDate, terms: CertificateTerms = .init(),
        content: SHA256Digest,
        replaces: CertificateSerial? = nil, issuer: OrganisationCode, seal: SHA256Digest
    ) {
        self.serial = serial
        self.claim = claim
        self.participant = participant
        self.framework = framework
        self.units = units
        self.isPartial = isPartial
        self.issuedOn = issuedOn
        self.terms = terms
        self.content = content
        self.replaces = replaces
        self.issuer = issuer
        self.seal = seal
    }
}

/// The document was sealed.
public struct CertificateSealed: EventContent {
    public var event: LedgerEvent { .certificateSealed(self) }
    public var serial: CertificateSerial
    /// Commitment to the sealed document.
    public var sealed: SHA256Digest
    /// SHA-256 of the sealed document itself.
    public var document: SHA256Digest
    /// The seal that it was sealed with.
    public var seal: SHA256Digest
    /// Commitment to the signed summary that its QR code holds; `nil` where it does not fit into one.
    public var summary: SHA256Digest?
    public var subject: String { serial.text }
    public var commitments: [SHA256Digest] { [sealed] + (summary.map { [$0] } ?? []) }

    public init(
        serial: CertificateSerial, sealed: SHA256Digest, document: SHA256Digest, seal: SHA256Digest,
        summary: SHA256Digest? = nil
    ) {
        self.serial = serial
        self.sealed = sealed
        self.document = document
        self.seal = seal
        self.summary = summary
    }
}

/// The certificate was revoked or superseded.
public struct CertificateEnded: EventContent {
    public var event: LedgerEvent { .certificateEnded(self) }
    public var serial: CertificateSerial
    public var move: CertificateState.Move
    public var reason: RevocationReason
    public var on: CalendarDate
    /// Commitment to a `Remark`.
    public var comment: SHA256Digest?
    public var subject: String { serial.text }
    public var commitments: [SHA256Digest] { comment.map { [$0] } ?? [] }

    public init(
        serial: CertificateSerial, move: CertificateState.Move, reason: RevocationReason, on: CalendarDate,
        comment: SHA256Digest? = nil
    ) {
        self.serial = serial
        self.move = move
        self.reason = reason
        self.on = on
        self.comment = comment
    }
}

/// An issuer's list of the certificates that no longer stand was sealed.
public struct StatusListPublished: EventContent {
    public var event: LedgerEvent { .statusListPublished(self) }
    /// Whose certificates it is about.
    public var issuer: OrganisationCode
    /// Rises by one with each list of the issuer.
    public var sequence: Int
    public var thisUpdate: Timestamp
    public var nextUpdate: Timestamp
    public var entries: Int
    /// SHA-256 of the list before it was sealed. What it says follows from the ledger and this event.
    public var content: SHA256Digest
    /// Commitment to the sealed list.
    public var sealed: SHA256Digest
    /// The seal that it was sealed with.
    public var seal: SHA256Digest
    public var subject: String { "status-list" }
    public var commitments: [SHA256Digest] { [sealed] }

    public init(
        issuer: OrganisationCode, sequence: Int, thisUpdate: Timestamp, nextUpdate: Timestamp, entries: Int,
        content: SHA256Digest, sealed: SHA256Digest = .zero, seal: SHA256Digest
    ) {
        self.issuer = issuer
        self.sequence = sequence
        self.thisUpdate = thisUpdate
        self.nextUpdate = nextUpdate
        self.entries = entries
        self.content = content
        self.sealed = sealed
        self.seal = seal
    }
}
