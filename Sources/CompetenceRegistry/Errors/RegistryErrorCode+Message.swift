public import CompetenceModel

extension RegistryErrorCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// The texts stand by topic in `Message+….swift`.
    public var message: Message {
        switch self {
        // MARK: Message+RegistryFile
        case .registryNotFound: .registryNotFound
        case .registryExists: .registryExists
        case .registryRemains: .registryRemains
        case .registryOpenToOthers: .registryOpenToOthers
        case .registryFileInTheWay: .registryFileInTheWay
        case .registrySchemaDiffers: .registrySchemaDiffers
        case .notARegistry: .notARegistry
        case .registryOfOtherFormat: .registryOfOtherFormat
        case .registryBusy: .registryBusy
        case .registryReadOnly: .registryReadOnly
        case .registryLogUnreadable: .registryLogUnreadable
        case .registryDamaged: .registryDamaged
        case .registryNotKnown: .registryNotKnown
        case .registryWentBack: .registryWentBack
        case .ledgerNotProven: .ledgerNotProven

        // MARK: Message+LocalFile
        case .cannotWrite: .cannotWrite
        case .folderNotEmpty: .folderNotEmpty
        case .cannotRead: .cannotRead
        case .inputOutput: .inputOutput

        // MARK: Message+Unknown
        case .unknownParticipant: .unknownParticipant
        case .participantIsMerged: .participantIsMerged
        case .unknownPractitioner: .unknownPractitioner
        case .unknownOrganisation: .unknownOrganisation
        case .unknownFramework: .unknownFramework
        case .unknownUnit: .unknownUnit
        case .unknownAssessment: .unknownAssessment
        case .unknownClaim: .unknownClaim
        case .unknownCertificate: .unknownCertificate
        case .unknownAppeal: .unknownAppeal
        case .unknownPackage: .unknownPackage
        case .unknownEvidenceFile: .unknownEvidenceFile
        case .evidenceFileAmbiguous: .evidenceFileAmbiguous
        case .evidenceUnclear: .evidenceUnclear
        case .evidenceOfAnother: .evidenceOfAnother
        case .packageAmbiguous: .packageAmbiguous
        case .noSuchAuthorisation: .noSuchAuthorisation

        // MARK: Message+Input
        case .nameMissing: .nameMissing
        case .nameInvalid: .nameInvalid
        case .nameCharacterInvalid: .nameCharacterInvalid
        case .organisationNumberInvalid: .organisationNumberInvalid
        case .issuerCodeInvalid: .issuerCodeInvalid
        case .assessedTwiceAtOnce: .assessedTwiceAtOnce
        case .invalidInput: .invalidInput
        case .checkpointInvalid: .checkpointInvalid
        case .packageNotTrusted: .packageNotTrusted

        // MARK: Message+Key
        case .keyNotRegistered: .keyNotRegistered
        case .keyEnded: .keyEnded
        case .keyMissing: .keyMissing
        case .actorMissing: .actorMissing
        case .sealMissing: .sealMissing
        case .keyFile: .keyFile
        case .certificateFile: .certificateFile
        case .sealing: .sealing

        // MARK: Message+Intent
        case .intentUnknown: .intentUnknown
        case .intentExpired: .intentExpired
        case .intentUsed: .intentUsed
        case .intentElsewhere: .intentElsewhere
        case .intentOutdated: .intentOutdated
        case .intentOfSeveralActs: .intentOfSeveralActs
        case .signatureInvalid: .signatureInvalid

        // MARK: Message+Clock
        case .clockBehindLedger: .clockBehindLedger
        case .clockUncertain: .clockUncertain

        // MARK: Message+EvidenceFile
        case .evidenceFileMissing: .evidenceFileMissing
        case .evidenceFileLinked: .evidenceFileLinked
        case .evidenceFileDiffers: .evidenceFileDiffers
        case .evidenceFileTooLarge: .evidenceFileTooLarge
        case .evidenceFileDamaged: .evidenceFileDamaged
        case .evidenceFileDisposed: .evidenceFileDisposed
        case .evidenceFileAltered: .evidenceFileAltered
        case .evidenceOpenToOthers: .evidenceOpenToOthers
        case .backupIncomplete: .backupIncomplete

        // MARK: Message+Document
        case .documentInvalid: .documentInvalid
        case .certificateNotSealed: .certificateNotSealed
        case .internalFault: .internalFault
        }
    }
}
