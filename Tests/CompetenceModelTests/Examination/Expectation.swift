import Testing

@testable import CompetenceModel

/// What the examination must refuse, and what it must not: written by hand, from `docs/lifecycle.md` and the domain, and with no
/// rule in it. Each can be held against another rulebook, so that a rule that nobody would miss is found.
struct Expectation: Sendable, CustomTestStringConvertible {
    var name: String
    var run: @Sendable (Expectations) throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (Expectations) throws -> Void) {
        self.name = name
        self.run = run
    }

    var testDescription: String { name }

    /// What is not as expected under a rulebook.
    func failures(by rulebook: Rulebook) throws -> [String] {
        let expectations = Expectations(rulebook)
        try run(expectations)
        return expectations.failures
    }

    static let all: [Expectation] = [
        .init(
            "anAssessorIsCertifiedByTrainingAndApprovedValidations",
            anAssessorIsCertifiedByTrainingAndApprovedValidations),
        .init("aCertificationSaysWhatIsSo", aCertificationSaysWhatIsSo),
        .init(
            "anAuthorisationThatIsSilentAboutAProvisionalOneIsFound",
            anAuthorisationThatIsSilentAboutAProvisionalOneIsFound),
        .init("anAdministratorWithALimitIsFound", anAdministratorWithALimitIsFound),
        .init("anAssessmentPassesItsRules", anAssessmentPassesItsRules),
        .init("theAuthorisationIsTheTrueOne", theAuthorisationIsTheTrueOne),
        .init("aJudgementDatedBackIsMarked", aJudgementDatedBackIsMarked),
        .init("anEarlierAssessmentIsSupersededFirst", anEarlierAssessmentIsSupersededFirst),
        .init("aSubmissionTellsTheTruth", aSubmissionTellsTheTruth),
        .init("nothingIsClaimedTwice", nothingIsClaimedTwice),
        .init("aProperStoryMeetsNoObjection", aProperStoryMeetsNoObjection),
        .init("nobodyWritesInAnothersName", nobodyWritesInAnothersName),
        .init("aDelegatedDecisionHasItsOwnAuthor", aDelegatedDecisionHasItsOwnAuthor),
        .init("aDelegatedDecisionIsOfItsOwnDay", aDelegatedDecisionIsOfItsOwnDay),
        .init("aDecisionAnswersWhatWasExported", aDecisionAnswersWhatWasExported),
        .init("nobodyGrantsWithoutBeingAdministrator", nobodyGrantsWithoutBeingAdministrator),
        .init("onlyTheOwnerOrAnAdministratorEndsAKey", onlyTheOwnerOrAnAdministratorEndsAKey),
        .init("noCertificateBeforeEverySignOff", noCertificateBeforeEverySignOff),
        .init("aCertificateHoldsWhatWasSignedOff", aCertificateHoldsWhatWasSignedOff),
        .init("aBirthThatIsStatedIsOnRecord", aBirthThatIsStatedIsOnRecord),
        .init("whatIsIssuedIsCertified", whatIsIssuedIsCertified),
        .init("aMachineSealsAndDoesNothingElse", aMachineSealsAndDoesNothingElse),
        .init("aRecoveryKeyProposesAndDoesNothingElse", aRecoveryKeyProposesAndDoesNothingElse),
        .init("aProposalIsConfirmedByAnotherOrByTime", aProposalIsConfirmedByAnotherOrByTime),
        .init("whoeverIsConfirmedIsInstated", whoeverIsConfirmedIsInstated),
        .init("anAdministratorStopsAProposal", anAdministratorStopsAProposal),
        .init("aCertificateEndsOnce", aCertificateEndsOnce),
        .init("whatWasRevokedForItsPaperIsIssuedAnew", whatWasRevokedForItsPaperIsIssuedAnew),
        .init("anUpheldAppealIsJudgedByAnother", anUpheldAppealIsJudgedByAnother),
        .init("somebodyElsesAssessmentIsSetAside", somebodyElsesAssessmentIsSetAside),
        .init("anExternalAssurerComesFromOutside", anExternalAssurerComesFromOutside),
        .init("whoeverIsLeftOutGetsHersLater", whoeverIsLeftOutGetsHersLater),
        .init("aRevokedCertificateWasNotSuperseded", aRevokedCertificateWasNotSuperseded),
        .init("movesAreInTheTable", movesAreInTheTable),
        .init("actsAreDatedOnTheirDay", actsAreDatedOnTheirDay),
        .init("nothingIsInTwoClaimsAtOnce", nothingIsInTwoClaimsAtOnce),
        .init("nothingIsCertifiedWithoutAClaim", nothingIsCertifiedWithoutAClaim),
        .init("aRevokedCertificateIsNotReplaced", aRevokedCertificateIsNotReplaced),
        .init("statusListsFollowEachOtherAndHoldWhatHasEnded", statusListsFollowEachOtherAndHoldWhatHasEnded),
        .init("nothingGoesForwardWhileAnAppealIsOpen", nothingGoesForwardWhileAnAppealIsOpen),
        .init("anAppealIsDecidedOnceByAnOutsider", anAppealIsDecidedOnceByAnOutsider),
        .init("nothingThatWasSentBackIsIssuedAnew", nothingThatWasSentBackIsIssuedAnew),
        .init(
            "anAssessmentIsReReviewedOnceBecauseOfACertificate", anAssessmentIsReReviewedOnceBecauseOfACertificate),
        .init("aReReviewIsClosedByAnOutsider", aReReviewIsClosedByAnOutsider),
        .init("aSampleIsTheOneThatHadToBeDrawn", aSampleIsTheOneThatHadToBeDrawn),
        .init("aRootRegisteredLaterDoesNotCount", aRootRegisteredLaterDoesNotCount),
        .init("aPersonHasOneRoot", aPersonHasOneRoot),
        .init("aSecondDrawOnlyWidens", aSecondDrawOnlyWidens),
        .init("aWidenedSampleIsProvedAsItWasDrawn", aWidenedSampleIsProvedAsItWasDrawn),
        .init("aReviewIsOfTheClaimAndTheRound", aReviewIsOfTheClaimAndTheRound),
        .init("anApprovalIsOfWhatWasDisplayed", anApprovalIsOfWhatWasDisplayed),
        .init("nobodyReviewsTheirOwn", nobodyReviewsTheirOwn),
        .init("aSignOffNeedsItsSample", aSignOffNeedsItsSample),
        .init("aSignOffTellsTheTruth", aSignOffTellsTheTruth),
        .init("whatWasReturnedLeavesTheClaim", whatWasReturnedLeavesTheClaim),
        .init("stagesComeInTheirOrderAndByDifferentPeople", stagesComeInTheirOrderAndByDifferentPeople),
        .init("nothingIsSupersededByNothing", nothingIsSupersededByNothing),
        .init("aMistakeIsUndone", aMistakeIsUndone),
        .init("whatWasSentBackDoesNotSlipIn", whatWasSentBackDoesNotSlipIn),
        .init("nothingIsClaimedReleasedOrReturnedByNothing", nothingIsClaimedReleasedOrReturnedByNothing),
        .init("aWithdrawnClaimReleasesItsOwn", aWithdrawnClaimReleasesItsOwn),
        .init("aReturnedClaimReturnsWhatItsReviewsDid", aReturnedClaimReturnsWhatItsReviewsDid),
        .init("aCertificateIsSupersededByAnother", aCertificateIsSupersededByAnother),
        .init("anAppealIsOfTheAssessedAndNotOfADayToCome", anAppealIsOfTheAssessedAndNotOfADayToCome),
        .init("anUpheldAppealSendsTheAssessmentBack", anUpheldAppealSendsTheAssessmentBack),
        .init("aRevocationForAFaultLeavesNothingCertified", aRevocationForAFaultLeavesNothingCertified),
        .init("aFailedReReviewSendsTheAssessmentBack", aFailedReReviewSendsTheAssessmentBack),
        .init("nobodyAssessesThemselvesUnderAnotherName", nobodyAssessesThemselvesUnderAnotherName),
        .init("nobodyReviewsAClaimWithThemselvesInIt", nobodyReviewsAClaimWithThemselvesInIt),
        .init("onlyEvidenceFilesAreDisposedOf", onlyEvidenceFilesAreDisposedOf),
        .init("aRegistryIsOpenedOnce", aRegistryIsOpenedOnce),
        .init("anOrganisationIsOneOfItsCodeAndName", anOrganisationIsOneOfItsCodeAndName),
        .init("aRegistryHasOneOwnerForGood", aRegistryHasOneOwnerForGood),
        .init("whoIsOutsideIsAnotherBody", whoIsOutsideIsAnotherBody),
        .init("aWrongCheckDigitIsWarnedAbout", aWrongCheckDigitIsWarnedAbout),
        .init("aVersionNeverChanges", aVersionNeverChanges),
        .init("aPanelAdoptsWhatThereIsWhenItHas", aPanelAdoptsWhatThereIsWhenItHas),
        .init("aFrameworkIsAdoptedThatThereIs", aFrameworkIsAdoptedThatThereIs),
        .init("aHandleIsOnePersons", aHandleIsOnePersons),
        .init("anAuthorisationIsWhole", anAuthorisationIsWhole),
        .init("whatIsWithdrawnIsHeldAndEndsNoEarlier", whatIsWithdrawnIsHeldAndEndsNoEarlier),
        .init("aKeyIsOnePersonsOnce", aKeyIsOnePersonsOnce),
        .init("participantsAreWhoTheyAre", participantsAreWhoTheyAre),
        .init("aCorrectionSaysWhatBecomesOfANumber", aCorrectionSaysWhatBecomesOfANumber),
        .init("aPractitionerIsCorrectedWhoIsThere", aPractitionerIsCorrectedWhoIsThere),
        .init("whoeverLooksLikeSomebodyIsSaidToBeAnother", whoeverLooksLikeSomebodyIsSaidToBeAnother),
        .init("whoeverWasRegisteredByMistakeIsRemoved", whoeverWasRegisteredByMistakeIsRemoved),
        .init("twoRecordsOfOnePersonBecomeOne", twoRecordsOfOnePersonBecomeOne),
        .init("whoeverIsMergedIsWhoSheWas", whoeverIsMergedIsWhoSheWas),
        .init("mergedAreWithOneOrganisation", mergedAreWithOneOrganisation),
        .init("oneIdentityNumberRemains", oneIdentityNumberRemains),
        .init("nothingThatHoldsGivesWay", nothingThatHoldsGivesWay),
        .init("whatAnAppealOverturnedStaysOverturned", whatAnAppealOverturnedStaysOverturned),
        .init("participationIsInSpells", participationIsInSpells),
        .init("aRegistrationIsNewAndOfItsDay", aRegistrationIsNewAndOfItsDay),
        .init("anExitAndASelfRatingHaveHappened", anExitAndASelfRatingHaveHappened),
        .init("aMeetingWasHeldByPeopleWhoAreThere", aMeetingWasHeldByPeopleWhoAreThere),
        .init("timeGoesBackOnlyBehindAClockThatRanAhead", timeGoesBackOnlyBehindAClockThatRanAhead),
        .init("whatIsJudgedOnADayToComeIsNotPutForward", whatIsJudgedOnADayToComeIsNotPutForward),
        .init("whatIsSignedOnADayToComeIsNotIssued", whatIsSignedOnADayToComeIsNotIssued),
        .init("whatIsAdoptedOnADayToComeIsNotPutForward", whatIsAdoptedOnADayToComeIsNotPutForward),
        .init("aPackageIsTakenInAndDecidedOnce", aPackageIsTakenInAndDecidedOnce),
        .init("anInternalStageIsForAnyoneWithNothingAgainstThem", anInternalStageIsForAnyoneWithNothingAgainstThem),
        .init("anInternalAssurerIsOfTheCentre", anInternalAssurerIsOfTheCentre),
        .init("aLentAssurerIsOfBoth", aLentAssurerIsOfBoth),
        .init("peopleBelongToOrganisationsThatThereAre", peopleBelongToOrganisationsThatThereAre),
        .init("aLoanIsWholeAndWithin", aLoanIsWholeAndWithin),
        .init("aLoanThatIsHeldEnds", aLoanThatIsHeldEnds),
        .init("participantsAreWithTheOwnerOrAMember", participantsAreWithTheOwnerOrAMember),
        .init("aClaimIsOfOneOrganisation", aClaimIsOfOneOrganisation),
        .init("anExternalAssurerIsOfAnother", anExternalAssurerIsOfAnother),
        .init("aFirmThatAssessedDoesNotAssure", aFirmThatAssessedDoesNotAssure),
        .init("nobodyAssuresTheirOwnWork", nobodyAssuresTheirOwnWork),
        .init("nobodyTakesPartInTwoStages", nobodyTakesPartInTwoStages),
        .init("aStageActsWhenItIsDue", aStageActsWhenItIsDue),
        .init("whatAStageDoesIsOfTheRoundAndTheDay", whatAStageDoesIsOfTheRoundAndTheDay),
        .init("whatIsWithdrawnStaysSo", whatIsWithdrawnStaysSo),
        .init("onlyWhatIsAchievedAndUndisputedIsPutForward", onlyWhatIsAchievedAndUndisputedIsPutForward),
        .init("whatWasSentBackIsNotSignedOffOrIssued", whatWasSentBackIsNotSignedOffOrIssued),
        .init("whatIsNotAchievedIsNotIssued", whatIsNotAchievedIsNotIssued),
        .init("aCertificateIsDatedToday", aCertificateIsDatedToday),
        .init("aClaimIsExportedToWhoMayReviewIt", aClaimIsExportedToWhoMayReviewIt),
        .init("aStageIsNotGoneThroughHalfByAPackage", aStageIsNotGoneThroughHalfByAPackage),
        .init("anAssessmentIsSoundInEveryRespect", anAssessmentIsSoundInEveryRespect),
        .init("relevanceIsAssuredAnew", relevanceIsAssuredAnew),
        .init("whatIsWorthKnowingIsSaid", whatIsWorthKnowingIsSaid),
        .init("aClaimInAnEarlierVersionIsNotRefused", aClaimInAnEarlierVersionIsNotRefused),
        .init("aSealSaysWhoseItIs", aSealSaysWhoseItIs),
        .init("aSealIsRegisteredOnceWhileItIsValid", aSealIsRegisteredOnceWhileItIsValid),
        .init("aSecondSealRenewsTheFirst", aSecondSealRenewsTheFirst),
        .init("anEndedSealNeverComesBack", anEndedSealNeverComesBack),
        .init("aCertificateIsPreparedForItsIssuersSeal", aCertificateIsPreparedForItsIssuersSeal),
        .init("aCertificateIsSealedByItsIssuer", aCertificateIsSealedByItsIssuer),
        .init("aWrongSealSupersedesNothing", aWrongSealSupersedesNothing),
        .init("statusListsAndPackagesAreSealedByTheirIssuer", statusListsAndPackagesAreSealedByTheirIssuer),
        .init("anOrganisationKeepsItsNameWhileItIssues", anOrganisationKeepsItsNameWhileItIssues),
        .init("aMemberIssuesWhereThatIsDecided", aMemberIssuesWhereThatIsDecided),
    ]
}

/// Holds what came of something to what should have.
final class Expectations {
    let rulebook: Rulebook
    private(set) var failures: [String] = []

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
    }

    func callAsFunction<Value: Equatable>(
        _ actual: Value, _ expected: Value, _ note: String = "", line: Int = #line
    ) {
        if actual != expected { failures.append("line \(line) \(note): \(actual), and not \(expected)") }
    }

    /// The story through a step, in which nothing gives cause to object.
    func ledger(through step: ExaminedLedger.Step, line: Int = #line) throws -> ExaminedLedger {
        let ledger = try ExaminedLedger(through: step, by: rulebook)
        self(ledger.againstTheStory, [], "the story", line: line)
        return ledger
    }
}
