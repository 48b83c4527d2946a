/// What the registry keeps of a certificate; its content is the sealed document.
public struct CertificateRecord: Sendable, Hashable {
    public var serial: CertificateSerial
    public var claim: ClaimID
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var units: [UnitReference]
    /// A partial certificate (*delintyg*) is a certificate of some of the units.
    public var isPartial: Bool
    public var state: CertificateState
    public var preparedAt: Timestamp
    public var issuedOn: CalendarDate
    /// Commitment to the unsealed document, recorded before it is sealed.
    public var content: SHA256Digest
    /// Commitment to the sealed document; `nil` until it is sealed.
    public var sealed: SHA256Digest?
    /// SHA-256 of the sealed document itself.
    public var document: SHA256Digest?
    /// Commitment to the signed summary for its QR code; `nil` until it is sealed, and where there is none.
    public var summary: SHA256Digest?
    /// The certificate that this one replaces.
    public var replaces: CertificateSerial?
    public var issuer: OrganisationCode
    /// The seal that it was sealed with; until then, the one that it was to be.
    public var seal: SHA256Digest
    public var ended: Ending?

    /// Whether it ended and the work behind it stands: its paper was wrong, unwanted, or another took its place.
    public var endedOnPaper: Bool { ended.map { !$0.reason.faultsTheAssessment } ?? false }

    public struct Ending: Sendable, Hashable, Codable {
        public var reason: RevocationReason
        public var on: CalendarDate
        public init(reason: RevocationReason, on: CalendarDate) {
            self.reason = reason
            self.on = on
        }
    }

    public init(
        serial: CertificateSerial, claim: ClaimID, participant: ParticipantID, framework: FrameworkCode,
        units: [UnitReference], isPartial: Bool, state: CertificateState, preparedAt: Timestamp,
        issuedOn: CalendarDate, content: SHA256Digest, sealed: SHA256Digest? = nil, document: SHA256Digest? = nil,
        summary: SHA256Digest? = nil, replaces: CertificateSerial? = nil, issuer: OrganisationCode, seal: SHA256Digest,
        ended: Ending? = nil
    ) {
        self.serial = serial
        self.claim = claim
        self.participant = participant
        self.framework = framework
        self.units = units
        self.isPartial = isPartial
        self.state = state
        self.preparedAt = preparedAt
        self.issuedOn = issuedOn
        self.content = content
        self.sealed = sealed
        self.document = document
        self.summary = summary
        self.replaces = replaces
        self.issuer = issuer
        self.seal = seal
        self.ended = ended
    }
}

/// Where a certificate stands.
public enum CertificateState: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its content is on record and its seal is not: an issue that was interrupted.
    case prepared
    case issued
    case revoked
    case superseded

    public enum Move: String, Sendable, Hashable, Codable, CaseIterable {
        case seal
        case revoke
        case supersede
    }

    public static let moves: [CertificateState: [Move: CertificateState]] = [
        .prepared: [.seal: .issued],
        .issued: [.revoke: .revoked, .supersede: .superseded],
        .revoked: [:],
        .superseded: [:],
    ]

    public func after(_ move: Move) -> CertificateState? {
        Self.moves[self]?[move]
    }
}

/// Why a certificate no longer stands.
public enum RevocationReason: String, Sendable, Hashable, Codable, CaseIterable {
    case error
    case malpractice
    case holderRequest
    case superseded
    case qualityAssuranceFailure
}

extension RevocationReason {
    /// Why a certificate is revoked. What is superseded is not: another stands in its place.
    public static let revocations: [RevocationReason] = allCases.filter { $0 != .superseded }

    /// Whether the assessments behind the certificate were at fault, rather than the paper or the holder's wish.
    public var faultsTheAssessment: Bool { self == .malpractice || self == .qualityAssuranceFailure }

    public var title: LocalizedText {
        switch self {
        case .error: LocalizedText(sv: "fel i intyget", en: "an error in the certificate")
        case .malpractice: LocalizedText(sv: "oegentlighet", en: "malpractice")
        case .holderRequest: LocalizedText(sv: "på innehavarens begäran", en: "at the holder's request")
        case .superseded: LocalizedText(sv: "ersatt av ett nytt", en: "superseded by another")
        case .qualityAssuranceFailure:
            LocalizedText(sv: "brist i kvalitetssäkringen", en: "a failure of quality assurance")
        }
    }
}
