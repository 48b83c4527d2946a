/// What people do in a registry: the rows of the table of permissions.
public enum ActKind: String, Sendable, Hashable, Codable, CaseIterable {
    case addOrganisation
    case correctOrganisation
    /// What an organisation seals with is put on record.
    case registerSeal
    case endSeal
    case importCatalogue
    /// A panel's adoption of units is put on record.
    case recordAdoption
    /// A body adopts an illustrative framework.
    case adoptFramework
    /// Whether members issue the certificates of a framework as themselves.
    case decideIssuers
    case addPractitioner
    case movePractitioner
    case correctPractitioner
    /// An internal assurer is lent to another organisation, or comes back early.
    case lendAssurer
    case authorise
    case certifyAssessor
    case withdrawAuthorisation
    case registerKey
    case endOwnKey
    case endKeyOfAnother
    /// The recovery key names whoever is to be an administrator.
    case proposeAdministrator
    case confirmAdministrator
    case addParticipant
    case registerParticipant
    case moveParticipant
    /// A registration by mistake is undone, and who it is of is disposed of.
    case removeParticipant
    case mergeParticipants
    case correctParticipant
    /// See in full who somebody with a protected identity is.
    case revealParticipant
    case recordExit
    case recordReturn
    /// Correct when somebody took part, and how they left.
    case correctParticipation
    case disposeOfEvidence
    case assess
    case recordSelfRating
    /// An assessor takes back an assessment of her own.
    case withdrawAssessment
    /// Somebody else's assessment is taken away: its assessor has left, or it is of the wrong person.
    case setAsideAssessment
    case submitClaim
    case resubmitClaim
    case withdrawClaim
    /// Draw, review, sign off, return.
    case reviewInternally
    case reviewExternally
    case exportClaim
    case importDecision
    case receivePackage
    case decidePackage
    case issueCertificates
    /// What was issued has been sealed.
    case recordSealing
    case reissueCertificate
    case revokeCertificate
    case publishStatusList
    case lodgeAppeal
    case decideAppeal
    case openReReviews
    case closeReReview
    case recordMeeting
    /// Time goes on from now, after a clock that ran ahead.
    case correctClock
    /// Note down and sign how far the ledger has come. It is not recorded.
    case writeCheckpoint
}

extension QualityStage {
    /// What is done at the stage.
    public var act: ActKind { self == .internal ? .reviewInternally : .reviewExternally }
}
