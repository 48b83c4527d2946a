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
    public static let all: [any LedgerEvent.Type] = [
        RegistryOpened.self, FrameworkImported.self, FrameworkApproved.self, FrameworkAdopted.self,
        PractitionerAdded.self, AuthorisationGranted.self, AssessorCertified.self, AuthorisationWithdrawn.self,
        KeyRegistered.self, KeyEnded.self,
        ParticipantAdded.self, ParticipantCorrected.self, ParticipantRegistered.self, ParticipantExited.self,
        RecordDisposed.self,
        AssessmentRecorded.self, AssessmentMoved.self, SelfRatingRecorded.self,
        ClaimSubmitted.self, SampleDrawn.self, AssessmentReviewed.self, ClaimSignedOff.self, ClaimReturned.self,
        ClaimWithdrawn.self, ClaimCertified.self,
        CertificatePrepared.self, CertificateSealed.self, CertificateEnded.self, StatusListPublished.self,
        MeetingHeld.self, AppealLodged.self, AppealDecided.self, ReReviewOpened.self, ReReviewClosed.self,
        ClaimExported.self, DecisionImported.self, PackageReceived.self, PackageDecided.self,
    ]

    /// How a payload becomes the event.
    typealias Decoder = @Sendable ([UInt8]) throws -> any LedgerEvent

    /// By kind, then by version: what a ledger is read with thousands of times is looked up and not asked for again.
    private static let byKind: [String: [Int: (type: any LedgerEvent.Type, decode: Decoder)]] = {
        Dictionary(grouping: all) { $0.kind }.mapValues { versions in
            Dictionary(
                uniqueKeysWithValues: versions.map { (type: any LedgerEvent.Type) in
                    let decode: Decoder = CanonicalJSON.decoder(of: type)
                    return (type.version, (type, decode))
                })
        }
    }()

    public static func type(kind: String, version: Int) -> (any LedgerEvent.Type)? {
        byKind[kind]?[version]?.type
    }

    static func decoder(kind: String, version: Int) -> Decoder? {
        byKind[kind]?[version]?.decode
    }
}
