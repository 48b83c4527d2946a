/// The stable code of everything that cannot work. Texts: by topic, from `RegistryErrorCode+Message.swift` on.
public enum RegistryErrorCode: String, Sendable, Hashable, CaseIterable {
    case registryNotFound = "registry-not-found"
    case registryExists = "registry-exists"
    case registryRemains = "registry-remains"
    case registryOpenToOthers = "registry-open-to-others"
    case registryFileInTheWay = "registry-file-in-the-way"
    case registrySchemaDiffers = "registry-schema-differs"
    case notARegistry = "not-a-registry"
    case registryOfOtherFormat = "registry-of-other-format"
    case registryBusy = "registry-busy"
    case registryReadOnly = "registry-read-only"
    case registryLogUnreadable = "registry-log-unreadable"
    case registryDamaged = "registry-damaged"
    case registryNotKnown = "registry-not-known"
    case registryWentBack = "registry-went-back"
    case ledgerNotProven = "ledger-not-proven"
    case cannotWrite = "cannot-write"
    case folderNotEmpty = "folder-not-empty"
    case cannotRead = "cannot-read"
    case inputOutput = "input-output"
    case unknownParticipant = "unknown-participant"
    case participantIsMerged = "participant-is-merged"
    case unknownPractitioner = "unknown-practitioner"
    case unknownOrganisation = "unknown-organisation"
    case unknownFramework = "unknown-framework"
    case unknownUnit = "unknown-unit"
    case unknownAssessment = "unknown-assessment"
    case unknownClaim = "unknown-claim"
    case unknownCertificate = "unknown-certificate"
    case unknownAppeal = "unknown-appeal"
    case unknownPackage = "unknown-package"
    case packageAmbiguous = "package-ambiguous"
    case packageNotTrusted = "package-not-trusted"
    case noSuchAuthorisation = "no-such-authorisation"
    case nameMissing = "name-missing"
    case nameInvalid = "name-invalid"
    case nameCharacterInvalid = "name-character-invalid"
    case organisationNumberInvalid = "organisation-number-invalid"
    case issuerCodeInvalid = "issuer-code-invalid"
    case assessedTwiceAtOnce = "assessed-twice-at-once"
    case keyNotRegistered = "key-not-registered"
    case keyEnded = "key-ended"
    case keyMissing = "key-missing"
    case actorMissing = "actor-missing"
    case intentUnknown = "intent-unknown"
    case intentExpired = "intent-expired"
    case intentUsed = "intent-used"
    case intentElsewhere = "intent-elsewhere"
    case intentOutdated = "intent-outdated"
    case intentOfSeveralActs = "intent-of-several-acts"
    case signatureInvalid = "signature-invalid"
    case clockBehindLedger = "clock-behind-ledger"
    case clockUncertain = "clock-uncertain"
    case sealMissing = "seal-missing"
    case keyFile = "key-file"
    case certificateFile = "certificate-file"
    case sealing = "sealing"
    case invalidInput = "invalid-input"
    case documentInvalid = "document-invalid"
    case checkpointInvalid = "checkpoint-invalid"
    case evidenceFileMissing = "evidence-file-missing"
    case evidenceFileLinked = "evidence-file-linked"
    case evidenceFileDiffers = "evidence-file-differs"
    case evidenceFileTooLarge = "evidence-file-too-large"
    case evidenceFileDamaged = "evidence-file-damaged"
    case evidenceFileDisposed = "evidence-file-disposed"
    case backupIncomplete = "backup-incomplete"
    case evidenceOpenToOthers = "evidence-open-to-others"
    case unknownEvidenceFile = "unknown-evidence-file"
    case evidenceFileAmbiguous = "evidence-file-ambiguous"
    case evidenceUnclear = "evidence-unclear"
    case evidenceOfAnother = "evidence-of-another"
    case evidenceFileAltered = "evidence-file-altered"
    case certificateNotSealed = "certificate-not-sealed"
    case internalFault = "internal-fault"

    /// What kind of failure it is; a command line maps each kind to one exit status.
    public enum Category: String, Sendable, Hashable, CaseIterable {
        case usage
        case badInput
        case notFound
        case cannotWrite
        case inputOutput
        case busy
        case notAllowed
    }

    public var category: Category {
        switch self {
        case .registryNotFound, .cannotRead, .unknownParticipant, .participantIsMerged, .unknownPractitioner,
            .unknownOrganisation,
            .unknownFramework,
            .unknownUnit,
            .unknownAssessment, .unknownClaim, .unknownCertificate, .unknownAppeal, .unknownPackage,
            .noSuchAuthorisation,
            .sealMissing, .evidenceFileMissing, .unknownEvidenceFile:
            .notFound
        case .registryExists, .registryRemains, .registryReadOnly, .registryLogUnreadable, .cannotWrite,
            .folderNotEmpty:
            .cannotWrite
        case .notARegistry, .registryOfOtherFormat, .registryDamaged, .registryNotKnown, .registryWentBack,
            .ledgerNotProven,
            .registrySchemaDiffers, .registryFileInTheWay,
            .evidenceFileLinked, .nameMissing, .nameInvalid, .nameCharacterInvalid,
            .organisationNumberInvalid, .issuerCodeInvalid,
            .assessedTwiceAtOnce, .clockBehindLedger,
            .keyFile, .certificateFile, .certificateNotSealed, .invalidInput, .checkpointInvalid,
            .packageNotTrusted, .evidenceFileDiffers, .evidenceFileTooLarge, .evidenceFileDisposed,
            .evidenceFileAltered, .intentUnknown, .intentElsewhere, .intentOfSeveralActs:
            .badInput
        case .registryBusy: .busy
        case .inputOutput, .sealing, .documentInvalid, .internalFault, .evidenceFileDamaged, .backupIncomplete:
            .inputOutput
        case .keyNotRegistered, .keyEnded, .keyMissing, .clockUncertain, .intentExpired, .intentUsed, .intentOutdated,
            .signatureInvalid, .registryOpenToOthers, .evidenceOfAnother, .evidenceOpenToOthers:
            .notAllowed
        case .actorMissing, .packageAmbiguous, .evidenceFileAmbiguous, .evidenceUnclear: .usage
        }
    }
}
