extension LedgerEvent {
    /// Who did what the event tells of, where it tells of one person's act.
    var author: Handle? {
        switch self {
        case let event as AssessmentRecorded: event.assessor
        case let event as ClaimSubmitted: event.submittedBy
        case let event as SampleDrawn: event.sample.reviewer
        case let event as AssessmentReviewed: event.review.reviewer
        case let event as ClaimSignedOff: event.signOff.assurer
        case let event as ClaimReturned: event.claimReturn.assurer
        case let event as ClaimWithdrawn: event.by
        case let event as AppealDecided: event.by
        case let event as ReReviewClosed: event.by
        case let event as PackageReceived: event.addressee
        case let event as PackageDecided: event.assurer
        default: nil
        }
    }

    /// The roles of which the author must hold one, for an act that no rule of its own guards. `nil`: guarded elsewhere.
    var rolesOfAuthor: Set<Role>? {
        switch self {
        // First, because there are most of them: each type that is asked about takes its time.
        case is AssessmentRecorded, is AssessmentMoved, is AssessmentReviewed: nil
        case is RegistryOpened, is FrameworkImported, is FrameworkApproved, is FrameworkAdopted, is PractitionerAdded,
            is AuthorisationGranted, is AssessorCertified, is AuthorisationWithdrawn, is KeyRegistered,
            is ParticipantCorrected,
            is RecordDisposed, is CertificatePrepared, is CertificateSealed, is CertificateEnded, is ClaimCertified,
            is StatusListPublished:
            [.administrator]
        case is ParticipantAdded, is ParticipantRegistered, is ParticipantExited:
            [.administrator, .assessor, .occupationalAssessor]
        case is ClaimSubmitted, is ClaimWithdrawn, is SelfRatingRecorded: [.assessor, .occupationalAssessor]
        case is MeetingHeld: [.administrator, .internalQualityAssurer, .externalQualityAssurer]
        case is AppealLodged: [.administrator, .assessor, .occupationalAssessor, .internalQualityAssurer]
        case is AppealDecided: [.administrator, .internalQualityAssurer, .externalQualityAssurer]
        case is ReReviewOpened, is ClaimExported, is DecisionImported: [.administrator, .internalQualityAssurer]
        case is ReReviewClosed: [.internalQualityAssurer, .externalQualityAssurer]
        default: nil
        }
    }
}
