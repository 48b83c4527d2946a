extension FindingCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// The texts stand by topic in `Message+….swift`.
    public var message: Message {
        switch self {
        // MARK: Message+Assessing
        case .participantNotRegistered: .participantNotRegistered
        case .participantHasExited: .participantHasExited
        case .assessorNotAuthorised: .assessorNotAuthorised
        case .assessorNoLongerAuthorised: .assessorNoLongerAuthorised
        case .assessorIsTheParticipant: .assessorIsTheParticipant
        case .assessorSharesParticipantsName: .assessorSharesParticipantsName
        case .criterionNotJudged: .criterionNotJudged
        case .criterionUnknown: .criterionUnknown
        case .criterionJudgedTwice: .criterionJudgedTwice
        case .gradeUnknown: .gradeUnknown
        case .judgementInTheFuture: .judgementInTheFuture
        case .assessmentUnderReview: .assessmentUnderReview
        case .anotherStands: .anotherStands
        case .alreadyCertified: .alreadyCertified
        case .assessmentNotInState: .assessmentNotInState
        case .assessmentNoLongerClaimed: .assessmentNoLongerClaimed
        case .appealedIsJudgedByAnother: .appealedIsJudgedByAnother
        case .certifiedWorkStands: .certifiedWorkStands
        case .externalAssurerFromInside: .externalAssurerFromInside
        case .selfRatingInvalid: .selfRatingInvalid

        // MARK: Message+Evidence
        case .evidenceMissing: .evidenceMissing
        case .evidenceUnknown: .evidenceUnknown
        case .evidenceNumberedTwice: .evidenceNumberedTwice
        case .evidenceUnexplained: .evidenceUnexplained
        case .evidenceOnlySelfRating: .evidenceOnlySelfRating
        case .evidenceAfterJudgement: .evidenceAfterJudgement
        case .evidenceDisposed: .evidenceDisposed
        case .basisMissing: .basisMissing

        // MARK: Message+Catalogue
        case .unitNotAdopted: .unitNotAdopted
        case .unitRelevanceExpired: .unitRelevanceExpired
        case .unitRelevanceDue: .unitRelevanceDue
        case .unitHasNewerVersion: .unitHasNewerVersion
        case .claimHoldsEarlierVersion: .claimHoldsEarlierVersion
        case .unitOfOtherFramework: .unitOfOtherFramework
        case .frameworkVersionExists: .frameworkVersionExists
        case .unitVersionDiffers: .unitVersionDiffers

        // MARK: Message+Claiming
        case .claimEmpty: .claimEmpty
        case .unitNotAchieved: .unitNotAchieved
        case .participantWithoutFinishedAssessment: .participantWithoutFinishedAssessment
        case .submitterNotAuthorised: .submitterNotAuthorised
        case .claimNotInState: .claimNotInState
        case .assessmentNotInClaim: .assessmentNotInClaim

        // MARK: Message+Organisations
        case .organisationExists: .organisationExists
        case .organisationNameInUse: .organisationNameInUse
        case .organisationNumberInUse: .organisationNumberInUse
        case .registryHasOneOwner: .registryHasOneOwner
        case .organisationNumberDoubtful: .organisationNumberDoubtful
        case .alreadyOfOrganisation: .alreadyOfOrganisation
        case .participantOutside: .participantOutside
        case .organisationHasParticipants: .organisationHasParticipants
        case .claimOfSeveralOrganisations: .claimOfSeveralOrganisations
        case .alreadyLent: .alreadyLent
        case .loanOutside: .loanOutside
        case .loanNotHeld: .loanNotHeld

        // MARK: Message+Assuring
        case .assurerNotAuthorised: .assurerNotAuthorised
        case .assurerAssessed: .assurerAssessed
        case .assurerSubmitted: .assurerSubmitted
        case .assurerIsParticipant: .assurerIsParticipant
        case .internalAssurerOutsideCentre: .internalAssurerOutsideCentre
        case .externalAssurerOfSameCentre: .externalAssurerOfSameCentre
        case .assurerTookPartInOtherStage: .assurerTookPartInOtherStage
        case .stageNotDue: .stageNotDue
        case .stageNotInPolicy: .stageNotInPolicy
        case .stageUnderWay: .stageUnderWay
        case .stageNotSignedOff: .stageNotSignedOff
        case .sampleNotDrawn: .sampleNotDrawn
        case .approvalNotDisplayed: .approvalNotDisplayed
        case .sampleIncomplete: .sampleIncomplete
        case .sampleHoldsReturn: .sampleHoldsReturn
        case .sampleWrong: .sampleWrong
        case .internalSampleDoubtful: .internalSampleDoubtful
        case .packageOfOtherSubmission: .packageOfOtherSubmission
        case .packageRootDiffers: .packageRootDiffers
        case .nothingLeftToSignOff: .nothingLeftToSignOff
        case .feedbackMissing: .feedbackMissing
        case .returnReasonMissing: .returnReasonMissing

        // MARK: Message+Certifying
        case .certificateNotInState: .certificateNotInState
        case .certificateNotFaulted: .certificateNotFaulted
        case .reasonIsSuperseded: .reasonIsSuperseded
        case .alreadyIssued: .alreadyIssued
        case .assessmentNoLongerCertified: .assessmentNoLongerCertified
        case .documentDiffers: .documentDiffers

        // MARK: Message+Exchange
        case .packageForAnother: .packageForAnother
        case .packageAlreadyDecided: .packageAlreadyDecided
        case .addresseeUnclear: .addresseeUnclear
        case .addresseeMissing: .addresseeMissing
        case .addresseeWithoutKey: .addresseeWithoutKey
        case .decisionOfOtherRegistry: .decisionOfOtherRegistry
        case .decisionWithoutExport: .decisionWithoutExport
        case .decisionSuperseded: .decisionSuperseded
        case .decisionAlreadyImported: .decisionAlreadyImported
        case .decisionOfOtherRound: .decisionOfOtherRound
        case .decisionByAnother: .decisionByAnother
        case .decisionKeyUnknown: .decisionKeyUnknown
        case .decisionKeyEnded: .decisionKeyEnded
        case .decisionSignatureInvalid: .decisionSignatureInvalid
        case .decisionBeforeExport: .decisionBeforeExport
        case .decisionInTheFuture: .decisionInTheFuture
        case .decisionGone: .decisionGone
        case .decisionEventsDiffer: .decisionEventsDiffer

        // MARK: Message+Authorising
        case .roleRequired: .roleRequired
        case .lastAdministrator: .lastAdministrator
        case .roleNotLimited: .roleNotLimited
        case .machineDoesNothingElse: .machineDoesNothingElse
        case .proposalMissing: .proposalMissing
        case .proposalStopped: .proposalStopped
        case .proposalNeedsAnother: .proposalNeedsAnother
        case .authorisationExpires: .authorisationExpires
        case .assessorIsProvisional: .assessorIsProvisional
        case .notProvisional: .notProvisional
        case .provisionalUnclear: .provisionalUnclear
        case .trainingNotCompleted: .trainingNotCompleted
        case .validationsNotApproved: .validationsNotApproved

        // MARK: Message+Seals
        case .sealNotRegistered: .sealNotRegistered
        case .sealNotCurrent: .sealNotCurrent
        case .sealSaysOtherwise: .sealSaysOtherwise
        case .sealNotValid: .sealNotValid
        case .sealExists: .sealExists
        case .sealAlreadyRegistered: .sealAlreadyRegistered
        case .sealKeyInUse: .sealKeyInUse
        case .sealOutside: .sealOutside
        case .issueUnderWay: .issueUnderWay

        // MARK: Message+People
        case .alreadyRegistered: .alreadyRegistered
        case .hasLeftAlready: .hasLeftAlready
        case .hasNotLeft: .hasNotLeft
        case .exitBeforeStart: .exitBeforeStart
        case .returnBeforeExit: .returnBeforeExit
        case .spellNotOnRecord: .spellNotOnRecord
        case .spellsNotInOrder: .spellsNotInOrder
        case .likelyDuplicate: .likelyDuplicate
        case .rowsAlike: .rowsAlike
        case .participantIsRestedOn: .participantIsRestedOn
        case .mergeAcrossOrganisations: .mergeAcrossOrganisations
        case .mergeLosesIdentityNumber: .mergeLosesIdentityNumber
        case .twoIdentityNumbers: .twoIdentityNumbers
        case .mergedIsInAClaim: .mergedIsInAClaim
        case .mergedIsCertifiedTwice: .mergedIsCertifiedTwice
        case .mergedAwaitsCertificate: .mergedAwaitsCertificate
        case .identityNumberInUse: .identityNumberInUse
        case .sexOfNumberDiffers: .sexOfNumberDiffers
        case .dateOfBirthNotOnRecord: .dateOfBirthNotOnRecord
        case .identityNumberNotOnRecord: .identityNumberNotOnRecord
        case .protectedIdentityNeedsChoice: .protectedIdentityNeedsChoice
        case .detailsDisposed: .detailsDisposed
        case .practitionerExists: .practitionerExists
        case .keyAlreadyRegistered: .keyAlreadyRegistered
        case .keyOfOtherRegistry: .keyOfOtherRegistry
        case .keyNotProven: .keyNotProven
        case .keyNotHeld: .keyNotHeld

        // MARK: Message+Questions
        case .appealOpen: .appealOpen
        case .appealDeciderTookPart: .appealDeciderTookPart
        case .reReviewOpen: .reReviewOpen
        case .alreadyClosed: .alreadyClosed
        case .meetingOverdue: .meetingOverdue

        // MARK: Message+Dates
        case .dateInTheFuture: .dateInTheFuture
        case .claimDatedAhead: .claimDatedAhead
        case .dateInThePast: .dateInThePast
        case .periodEndsBeforeItBegins: .periodEndsBeforeItBegins
        case .datedOtherwise: .datedOtherwise
        case .clockDidNotRunAhead: .clockDidNotRunAhead

        // MARK: Message+Records
        case .signedByAnother: .signedByAnother
        case .moveWithoutCause: .moveWithoutCause
        case .consequenceMissing: .consequenceMissing
        case .notOnRecord: .notOnRecord
        case .differsFromRecord: .differsFromRecord
        }
    }
}
