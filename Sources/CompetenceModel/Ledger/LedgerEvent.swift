/// Something that happened: every kind of event there is.
///
/// A closed set. A new kind does not compile before it is examined (`Rulebook`), taken in (`LedgerFacts`), projected
/// (`Projector`) and has a title; a test asks for a sample of it.
public indirect enum LedgerEvent: Sendable, Equatable {
    case registryOpened(RegistryOpened)
    case organisationAdded(OrganisationAdded)
    case organisationCorrected(OrganisationCorrected)
    case sealRegistered(SealRegistered)
    case sealEnded(SealEnded)
    case frameworkImported(FrameworkImported)
    case frameworkApproved(FrameworkApproved)
    case frameworkAdopted(FrameworkAdopted)
    case issuersDecided(IssuersDecided)
    case practitionerAdded(PractitionerAdded)
    case practitionerMoved(PractitionerMoved)
    case practitionerCorrected(PractitionerCorrected)
    case assurerLent(AssurerLent)
    case loanEnded(LoanEnded)
    case authorisationGranted(AuthorisationGranted)
    case assessorCertified(AssessorCertified)
    case authorisationWithdrawn(AuthorisationWithdrawn)
    case keyRegistered(KeyRegistered)
    case keyEnded(KeyEnded)
    case administratorProposed(AdministratorProposed)
    case administratorConfirmed(AdministratorConfirmed)
    case participantAdded(ParticipantAdded)
    case participantMoved(ParticipantMoved)
    case participantCorrected(ParticipantCorrected)
    case participantRemoved(ParticipantRemoved)
    case participantMerged(ParticipantMerged)
    case participantRegistered(ParticipantRegistered)
    case participantExited(ParticipantExited)
    case participantReturned(ParticipantReturned)
    case participationCorrected(ParticipationCorrected)
    case recordDisposed(RecordDisposed)
    case assessmentRecorded(AssessmentRecorded)
    case assessmentMoved(AssessmentMoved)
    case selfRatingRecorded(SelfRatingRecorded)
    case claimSubmitted(ClaimSubmitted)
    case sampleDrawn(SampleDrawn)
    case assessmentReviewed(AssessmentReviewed)
    case claimSignedOff(ClaimSignedOff)
    case claimReturned(ClaimReturned)
    case claimWithdrawn(ClaimWithdrawn)
    case claimCertified(ClaimCertified)
    case certificateIssued(CertificateIssued)
    case certificateSealed(CertificateSealed)
    case certificateEnded(CertificateEnded)
    case statusListPublished(StatusListPublished)
    case meetingHeld(MeetingHeld)
    case appealLodged(AppealLodged)
    case appealDecided(AppealDecided)
    case reReviewOpened(ReReviewOpened)
    case reReviewClosed(ReReviewClosed)
    case claimExported(ClaimExported)
    case decisionImported(DecisionImported)
    case packageReceived(PackageReceived)
    case packageDecided(PackageDecided)
    case clockCorrected(ClockCorrected)

    /// What it says.
    public var content: any EventContent {
        switch self {
        case .registryOpened(let content): content
        case .organisationAdded(let content): content
        case .organisationCorrected(let content): content
        case .sealRegistered(let content): content
        case .sealEnded(let content): content
        case .frameworkImported(let content): content
        case .frameworkApproved(let content): content
        case .frameworkAdopted(let content): content
        case .issuersDecided(let content): content
        case .practitionerAdded(let content): content
        case .practitionerMoved(let content): content
        case .practitionerCorrected(let content): content
        case .assurerLent(let content): content
        case .loanEnded(let content): content
        case .authorisationGranted(let content): content
        case .assessorCertified(let content): content
        case .authorisationWithdrawn(let content): content
        case .keyRegistered(let content): content
        case .keyEnded(let content): content
        case .administratorProposed(let content): content
        case .administratorConfirmed(let content): content
        case .participantAdded(let content): content
        case .participantMoved(let content): content
        case .participantCorrected(let content): content
        case .participantRemoved(let content): content
        case .participantMerged(let content): content
        case .participantRegistered(let content): content
        case .participantExited(let content): content
        case .participantReturned(let content): content
        case .participationCorrected(let content): content
        case .recordDisposed(let content): content
        case .assessmentRecorded(let content): content
        case .assessmentMoved(let content): content
        case .selfRatingRecorded(let content): content
        case .claimSubmitted(let content): content
        case .sampleDrawn(let content): content
        case .assessmentReviewed(let content): content
        case .claimSignedOff(let content): content
        case .claimReturned(let content): content
        case .claimWithdrawn(let content): content
        case .claimCertified(let content): content
        case .certificateIssued(let content): content
        case .certificateSealed(let content): content
        case .certificateEnded(let content): content
        case .statusListPublished(let content): content
        case .meetingHeld(let content): content
        case .appealLodged(let content): content
        case .appealDecided(let content): content
        case .reReviewOpened(let content): content
        case .reReviewClosed(let content): content
        case .claimExported(let content): content
        case .decisionImported(let content): content
        case .packageReceived(let content): content
        case .packageDecided(let content): content
        case .clockCorrected(let content): content
        }
    }

    public var kind: Kind {
        switch self {
        case .registryOpened: .registryOpened
        case .organisationAdded: .organisationAdded
        case .organisationCorrected: .organisationCorrected
        case .sealRegistered: .sealRegistered
        case .sealEnded: .sealEnded
        case .frameworkImported: .frameworkImported
        case .frameworkApproved: .frameworkApproved
        case .frameworkAdopted: .frameworkAdopted
        case .issuersDecided: .issuersDecided
        case .practitionerAdded: .practitionerAdded
        case .practitionerMoved: .practitionerMoved
        case .practitionerCorrected: .practitionerCorrected
        case .assurerLent: .assurerLent
        case .loanEnded: .loanEnded
        case .authorisationGranted: .authorisationGranted
        case .assessorCertified: .assessorCertified
        case .authorisationWithdrawn: .authorisationWithdrawn
        case .keyRegistered: .keyRegistered
        case .keyEnded: .keyEnded
        case .administratorProposed: .administratorProposed
        case .administratorConfirmed: .administratorConfirmed
        case .participantAdded: .participantAdded
        case .participantMoved: .participantMoved
        case .participantCorrected: .participantCorrected
        case .participantRemoved: .participantRemoved
        case .participantMerged: .participantMerged
        case .participantRegistered: .participantRegistered
        case .participantExited: .participantExited
        case .participantReturned: .participantReturned
        case .participationCorrected: .participationCorrected
        case .recordDisposed: .recordDisposed
        case .assessmentRecorded: .assessmentRecorded
        case .assessmentMoved: .assessmentMoved
        case .selfRatingRecorded: .selfRatingRecorded
        case .claimSubmitted: .claimSubmitted
        case .sampleDrawn: .sampleDrawn
        case .assessmentReviewed: .assessmentReviewed
        case .claimSignedOff: .claimSignedOff
        case .claimReturned: .claimReturned
        case .claimWithdrawn: .claimWithdrawn
        case .claimCertified: .claimCertified
        case .certificateIssued: .certificateIssued
        case .certificateSealed: .certificateSealed
        case .certificateEnded: .certificateEnded
        case .statusListPublished: .statusListPublished
        case .meetingHeld: .meetingHeld
        case .appealLodged: .appealLodged
        case .appealDecided: .appealDecided
        case .reReviewOpened: .reReviewOpened
        case .reReviewClosed: .reReviewClosed
        case .claimExported: .claimExported
        case .decisionImported: .decisionImported
        case .packageReceived: .packageReceived
        case .packageDecided: .packageDecided
        case .clockCorrected: .clockCorrected
        }
    }

    public var subject: String { content.subject }
    public var commitments: [SHA256Digest] { content.commitments }

    /// A kind of event. A kind that is not here cannot be read from a ledger.
    public enum Kind: Sendable, Hashable, CaseIterable {
        case organisationAdded, organisationCorrected
        case sealRegistered, sealEnded, issuersDecided
        case registryOpened, frameworkImported, frameworkApproved, frameworkAdopted
        case practitionerMoved, practitionerCorrected, assurerLent, loanEnded
        case practitionerAdded, authorisationGranted, assessorCertified, authorisationWithdrawn
        case administratorProposed, administratorConfirmed
        case participantMoved
        case keyRegistered, keyEnded, participantAdded, participantCorrected
        case participantReturned, participationCorrected, participantRemoved, participantMerged
        case participantRegistered, participantExited, recordDisposed, assessmentRecorded
        case assessmentMoved, selfRatingRecorded, claimSubmitted, sampleDrawn
        case assessmentReviewed, claimSignedOff, claimReturned, claimWithdrawn
        case claimCertified, certificateIssued, certificateSealed, certificateEnded
        case statusListPublished, meetingHeld, appealLodged, appealDecided
        case reReviewOpened, reReviewClosed, claimExported, decisionImported
        case packageReceived, packageDecided, clockCorrected

        /// - Returns: `nil` where there is no such kind, or not in this version.
        public init?(name: String, version: Int) {
            guard let kind = Self.byName[name], kind.type.version == version else { return nil }
            self = kind
        }

        private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

        /// Its name in the ledger.
        public var name: String { type.kind }

        public var type: any EventContent.Type {
            switch self {
            case .registryOpened: RegistryOpened.self
            case .organisationAdded: OrganisationAdded.self
            case .organisationCorrected: OrganisationCorrected.self
            case .sealRegistered: SealRegistered.self
            case .sealEnded: SealEnded.self
            case .frameworkImported: FrameworkImported.self
            case .frameworkApproved: FrameworkApproved.self
            case .frameworkAdopted: FrameworkAdopted.self
            case .issuersDecided: IssuersDecided.self
            case .practitionerAdded: PractitionerAdded.self
            case .practitionerMoved: PractitionerMoved.self
            case .practitionerCorrected: PractitionerCorrected.self
            case .assurerLent: AssurerLent.self
            case .loanEnded: LoanEnded.self
            case .authorisationGranted: AuthorisationGranted.self
            case .assessorCertified: AssessorCertified.self
            case .authorisationWithdrawn: AuthorisationWithdrawn.self
            case .keyRegistered: KeyRegistered.self
            case .keyEnded: KeyEnded.self
            case .administratorProposed: AdministratorProposed.self
            case .administratorConfirmed: AdministratorConfirmed.self
            case .participantAdded: ParticipantAdded.self
            case .participantMoved: ParticipantMoved.self
            case .participantCorrected: ParticipantCorrected.self
            case .participantRemoved: ParticipantRemoved.self
            case .participantMerged: ParticipantMerged.self
            case .participantRegistered: ParticipantRegistered.self
            case .participantExited: ParticipantExited.self
            case .participantReturned: ParticipantReturned.self
            case .participationCorrected: ParticipationCorrected.self
            case .recordDisposed: RecordDisposed.self
            case .assessmentRecorded: AssessmentRecorded.self
            case .assessmentMoved: AssessmentMoved.self
            case .selfRatingRecorded: SelfRatingRecorded.self
            case .claimSubmitted: ClaimSubmitted.self
            case .sampleDrawn: SampleDrawn.self
            case .assessmentReviewed: AssessmentReviewed.self
            case .claimSignedOff: ClaimSignedOff.self
            case .claimReturned: ClaimReturned.self
            case .claimWithdrawn: ClaimWithdrawn.self
            case .claimCertified: ClaimCertified.self
            case .certificateIssued: CertificateIssued.self
            case .certificateSealed: CertificateSealed.self
            case .certificateEnded: CertificateEnded.self
            case .statusListPublished: StatusListPublished.self
            case .meetingHeld: MeetingHeld.self
            case .appealLodged: AppealLodged.self
            case .appealDecided: AppealDecided.self
            case .reReviewOpened: ReReviewOpened.self
            case .reReviewClosed: ReReviewClosed.self
            case .claimExported: ClaimExported.self
            case .decisionImported: DecisionImported.self
            case .packageReceived: PackageReceived.self
            case .packageDecided: PackageDecided.self
            case .clockCorrected: ClockCorrected.self
            }
        }

        /// Reads a payload, which must be exactly the canonical encoding of what it says.
        func decode(_ payload: [UInt8]) throws -> LedgerEvent {
            switch self {
            case .registryOpened: .registryOpened(try CanonicalJSON.decodeExactly(payload))
            case .organisationAdded: .organisationAdded(try CanonicalJSON.decodeExactly(payload))
            case .organisationCorrected: .organisationCorrected(try CanonicalJSON.decodeExactly(payload))
            case .sealRegistered: .sealRegistered(try CanonicalJSON.decodeExactly(payload))
            case .sealEnded: .sealEnded(try CanonicalJSON.decodeExactly(payload))
            case .frameworkImported: .frameworkImported(try CanonicalJSON.decodeExactly(payload))
            case .frameworkApproved: .frameworkApproved(try CanonicalJSON.decodeExactly(payload))
            case .frameworkAdopted: .frameworkAdopted(try CanonicalJSON.decodeExactly(payload))
            case .issuersDecided: .issuersDecided(try CanonicalJSON.decodeExactly(payload))
            case .practitionerAdded: .practitionerAdded(try CanonicalJSON.decodeExactly(payload))
            case .practitionerMoved: .practitionerMoved(try CanonicalJSON.decodeExactly(payload))
            case .practitionerCorrected: .practitionerCorrected(try CanonicalJSON.decodeExactly(payload))
            case .assurerLent: .assurerLent(try CanonicalJSON.decodeExactly(payload))
            case .loanEnded: .loanEnded(try CanonicalJSON.decodeExactly(payload))
            case .authorisationGranted: .authorisationGranted(try CanonicalJSON.decodeExactly(payload))
            case .assessorCertified: .assessorCertified(try CanonicalJSON.decodeExactly(payload))
            case .authorisationWithdrawn: .authorisationWithdrawn(try CanonicalJSON.decodeExactly(payload))
            case .keyRegistered: .keyRegistered(try CanonicalJSON.decodeExactly(payload))
            case .keyEnded: .keyEnded(try CanonicalJSON.decodeExactly(payload))
            case .administratorProposed: .administratorProposed(try CanonicalJSON.decodeExactly(payload))
            case .administratorConfirmed: .administratorConfirmed(try CanonicalJSON.decodeExactly(payload))
            case .participantAdded: .participantAdded(try CanonicalJSON.decodeExactly(payload))
            case .participantMoved: .participantMoved(try CanonicalJSON.decodeExactly(payload))
            case .participantCorrected: .participantCorrected(try CanonicalJSON.decodeExactly(payload))
            case .participantRemoved: .participantRemoved(try CanonicalJSON.decodeExactly(payload))
            case .participantMerged: .participantMerged(try CanonicalJSON.decodeExactly(payload))
            case .participantRegistered: .participantRegistered(try CanonicalJSON.decodeExactly(payload))
            case .participantExited: .participantExited(try CanonicalJSON.decodeExactly(payload))
            case .participantReturned: .participantReturned(try CanonicalJSON.decodeExactly(payload))
            case .participationCorrected: .participationCorrected(try CanonicalJSON.decodeExactly(payload))
            case .recordDisposed: .recordDisposed(try CanonicalJSON.decodeExactly(payload))
            case .assessmentRecorded: .assessmentRecorded(try CanonicalJSON.decodeExactly(payload))
            case .assessmentMoved: .assessmentMoved(try CanonicalJSON.decodeExactly(payload))
            case .selfRatingRecorded: .selfRatingRecorded(try CanonicalJSON.decodeExactly(payload))
            case .claimSubmitted: .claimSubmitted(try CanonicalJSON.decodeExactly(payload))
            case .sampleDrawn: .sampleDrawn(try CanonicalJSON.decodeExactly(payload))
            case .assessmentReviewed: .assessmentReviewed(try CanonicalJSON.decodeExactly(payload))
            case .claimSignedOff: .claimSignedOff(try CanonicalJSON.decodeExactly(payload))
            case .claimReturned: .claimReturned(try CanonicalJSON.decodeExactly(payload))
            case .claimWithdrawn: .claimWithdrawn(try CanonicalJSON.decodeExactly(payload))
            case .claimCertified: .claimCertified(try CanonicalJSON.decodeExactly(payload))
            case .certificateIssued: .certificateIssued(try CanonicalJSON.decodeExactly(payload))
            case .certificateSealed: .certificateSealed(try CanonicalJSON.decodeExactly(payload))
            case .certificateEnded: .certificateEnded(try CanonicalJSON.decodeExactly(payload))
            case .statusListPublished: .statusListPublished(try CanonicalJSON.decodeExactly(payload))
            case .meetingHeld: .meetingHeld(try CanonicalJSON.decodeExactly(payload))
            case .appealLodged: .appealLodged(try CanonicalJSON.decodeExactly(payload))
            case .appealDecided: .appealDecided(try CanonicalJSON.decodeExactly(payload))
            case .reReviewOpened: .reReviewOpened(try CanonicalJSON.decodeExactly(payload))
            case .reReviewClosed: .reReviewClosed(try CanonicalJSON.decodeExactly(payload))
            case .claimExported: .claimExported(try CanonicalJSON.decodeExactly(payload))
            case .decisionImported: .decisionImported(try CanonicalJSON.decodeExactly(payload))
            case .packageReceived: .packageReceived(try CanonicalJSON.decodeExactly(payload))
            case .packageDecided: .packageDecided(try CanonicalJSON.decodeExactly(payload))
            case .clockCorrected: .clockCorrected(try CanonicalJSON.decodeExactly(payload))
            }
        }
    }
}
