extension LedgerEvent {
    /// Who did what the event tells of, where it tells of one person's act.
    var author: Handle? {
        switch topic {
        case .catalogue, .practitioners, .participants, .certificates: return nil
        case .assessments: return (self as? AssessmentRecorded)?.assessor
        case .claims, .quality, .exchange: break
        }
        return switch self {
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
        switch topic {
        case .catalogue, .certificates: return Roles.administering
        case .practitioners: return self is KeyEnded ? nil : Roles.administering
        case .participants:
            let isRegistering = self is ParticipantAdded || self is ParticipantRegistered || self is ParticipantExited
            return isRegistering ? Roles.registering : Roles.administering
        case .assessments: return self is SelfRatingRecorded ? Roles.assessing : nil
        case .claims, .quality, .exchange: break
        }
        return switch self {
        case is ClaimCertified: Roles.administering
        case is ClaimSubmitted, is ClaimWithdrawn: Roles.assessing
        case is MeetingHeld: [.administrator, .internalQualityAssurer, .externalQualityAssurer]
        case is AppealLodged: [.administrator, .assessor, .occupationalAssessor, .internalQualityAssurer]
        case is AppealDecided: [.administrator, .internalQualityAssurer, .externalQualityAssurer]
        case is ReReviewOpened, is ClaimExported, is DecisionImported: [.administrator, .internalQualityAssurer]
        case is ReReviewClosed: [.internalQualityAssurer, .externalQualityAssurer]
        default: nil
        }
    }
}

/// Made once: a ledger asks for them with every event.
private enum Roles {
    static let administering: Set<Role> = [.administrator]
    static let assessing: Set<Role> = [.assessor, .occupationalAssessor]
    static let registering: Set<Role> = [.administrator, .assessor, .occupationalAssessor]
}
