/// Something that happened. An event is written once and never read differently: a changed payload is a new version.
public protocol LedgerEvent: Sendable, Codable, Equatable {
    /// Its name in the ledger.
    static var kind: String { get }
    static var version: Int { get }
    /// The part of the work that it belongs to.
    static var topic: LedgerTopic { get }
    /// What it is about, e.g. `P-0001`.
    var subject: String { get }
    /// The commitments to confidential content that it holds; `audit verify` asks for the content of each.
    var commitments: [SHA256Digest] { get }
}

extension LedgerEvent {
    public static var kind: String { String(describing: Self.self) }
    public static var version: Int { 1 }
    public var topic: LedgerTopic { Self.topic }
    public var commitments: [SHA256Digest] { [] }
}

/// Every kind of event there is. A kind that is not here cannot be read from a ledger.
public enum LedgerEvents {
    public static var all: [any LedgerEvent.Type] { kinds.map(\.type) }

    private static let kinds: [Kind] = [
        kind(RegistryOpened.self), kind(FrameworkImported.self), kind(FrameworkApproved.self),
        kind(FrameworkAdopted.self), kind(PractitionerAdded.self), kind(AuthorisationGranted.self),
        kind(AssessorCertified.self), kind(AuthorisationWithdrawn.self), kind(KeyRegistered.self),
        kind(KeyEnded.self), kind(ParticipantAdded.self), kind(ParticipantCorrected.self),
        kind(ParticipantRegistered.self), kind(ParticipantExited.self), kind(RecordDisposed.self),
        kind(AssessmentRecorded.self), kind(AssessmentMoved.self), kind(SelfRatingRecorded.self),
        kind(ClaimSubmitted.self), kind(SampleDrawn.self), kind(AssessmentReviewed.self), kind(ClaimSignedOff.self),
        kind(ClaimReturned.self), kind(ClaimWithdrawn.self), kind(ClaimCertified.self),
        kind(CertificatePrepared.self), kind(CertificateSealed.self), kind(CertificateEnded.self),
        kind(StatusListPublished.self), kind(MeetingHeld.self), kind(AppealLodged.self), kind(AppealDecided.self),
        kind(ReReviewOpened.self), kind(ReReviewClosed.self), kind(ClaimExported.self), kind(DecisionImported.self),
        kind(PackageReceived.self), kind(PackageDecided.self),
    ]

    /// A type of event, and how its payload is read.
    private struct Kind {
        var type: any LedgerEvent.Type
        var decode: @Sendable ([UInt8]) throws -> any LedgerEvent
    }

    private static func kind<Event: LedgerEvent>(_ type: Event.Type) -> Kind {
        Kind(type: type) { try CanonicalJSON.decodeWithFoundation(type, from: $0) }
    }

    /// The compiler takes this one for whatever type it can: asking at run time means to search the program for an answer.
    private static func kind<Event: LedgerEvent & CanonicallyCoded>(_ type: Event.Type) -> Kind {
        Kind(type: type) { try CanonicalJSON.decodeCanonically(type, from: $0) }
    }

    /// By kind, then by version.
    private static let byName: [String: [Int: Kind]] =
        Dictionary(grouping: kinds) { $0.type.kind }.mapValues { versions in
            Dictionary(uniqueKeysWithValues: versions.map { ($0.type.version, $0) })
        }

    public static func type(kind: String, version: Int) -> (any LedgerEvent.Type)? {
        byName[kind]?[version]?.type
    }

    /// - Returns: `nil` where there is no such kind.
    static func decode(_ payload: [UInt8], kind: String, version: Int) throws -> (any LedgerEvent)? {
        try byName[kind]?[version]?.decode(payload)
    }
}
