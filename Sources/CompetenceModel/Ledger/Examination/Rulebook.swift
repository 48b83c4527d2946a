/// Every rule there is, by the kind of event that it guards.
///
/// Nothing in it changes: a test makes a book less one rule, or with another table of permissions, and looks for the expectation
/// that fails. A class: it is asked with every event, and a copy would copy all of its pages.
public final class Rulebook: Sendable {
    public let permissions: PermissionTable

    // What is judged of the people and the work that an event is about.
    let assessing: [any QualityRule<AssessmentCase>]
    let granting: [any QualityRule<GrantCase>]
    let certifying: [any QualityRule<CertificationCase>]
    let submitting: [any QualityRule<ClaimCase>]
    let sampling: [any QualityRule<ClaimCase>]
    let reviewing: [any QualityRule<ClaimCase>]
    let signingOff: [any QualityRule<ClaimCase>]
    let returning: [any QualityRule<ClaimCase>]
    let exporting: [any QualityRule<ClaimCase>]
    let issuing: [any QualityRule<ClaimCase>]

    // What is judged of the event itself.
    let registryOpened: [any QualityRule<EventCase<RegistryOpened>>]
    let organisationAdded: [any QualityRule<EventCase<OrganisationAdded>>]
    let organisationCorrected: [any QualityRule<EventCase<OrganisationCorrected>>]
    let sealRegistered: [any QualityRule<EventCase<SealRegistered>>]
    let sealEnded: [any QualityRule<EventCase<SealEnded>>]
    let frameworkImported: [any QualityRule<EventCase<FrameworkImported>>]
    let frameworkApproved: [any QualityRule<EventCase<FrameworkApproved>>]
    let frameworkAdopted: [any QualityRule<EventCase<FrameworkAdopted>>]
    let issuersDecided: [any QualityRule<EventCase<IssuersDecided>>]
    let practitionerAdded: [any QualityRule<EventCase<PractitionerAdded>>]
    let practitionerMoved: [any QualityRule<EventCase<PractitionerMoved>>]
    let practitionerCorrected: [any QualityRule<EventCase<PractitionerCorrected>>]
    let assurerLent: [any QualityRule<EventCase<AssurerLent>>]
    let loanEnded: [any QualityRule<EventCase<LoanEnded>>]
    let authorisationGranted: [any QualityRule<EventCase<AuthorisationGranted>>]
    let assessorCertified: [any QualityRule<EventCase<AssessorCertified>>]
    let authorisationWithdrawn: [any QualityRule<EventCase<AuthorisationWithdrawn>>]
    let keyRegistered: [any QualityRule<EventCase<KeyRegistered>>]
    let keyEnded: [any QualityRule<EventCase<KeyEnded>>]
    let administratorProposed: [any QualityRule<EventCase<AdministratorProposed>>]
    let administratorConfirmed: [any QualityRule<EventCase<AdministratorConfirmed>>]
    let participantAdded: [any QualityRule<EventCase<ParticipantAdded>>]
    let participantMoved: [any QualityRule<EventCase<ParticipantMoved>>]
    let participantCorrected: [any QualityRule<EventCase<ParticipantCorrected>>]
    let participantRemoved: [any QualityRule<EventCase<ParticipantRemoved>>]
    let participantMerged: [any QualityRule<EventCase<ParticipantMerged>>]
    let participantRegistered: [any QualityRule<EventCase<ParticipantRegistered>>]
    let participantExited: [any QualityRule<EventCase<ParticipantExited>>]
    let participantReturned: [any QualityRule<EventCase<ParticipantReturned>>]
    let participationCorrected: [any QualityRule<EventCase<ParticipationCorrected>>]
    let recordDisposed: [any QualityRule<EventCase<RecordDisposed>>]
    let assessmentRecorded: [any QualityRule<EventCase<AssessmentRecorded>>]
    let assessmentMoved: [any QualityRule<EventCase<AssessmentMoved>>]
    let selfRatingRecorded: [any QualityRule<EventCase<SelfRatingRecorded>>]
    let claimSubmitted: [any QualityRule<EventCase<ClaimSubmitted>>]
    let sampleDrawn: [any QualityRule<EventCase<SampleDrawn>>]
    let assessmentReviewed: [any QualityRule<EventCase<AssessmentReviewed>>]
    let claimSignedOff: [any QualityRule<EventCase<ClaimSignedOff>>]
    let claimReturned: [any QualityRule<EventCase<ClaimReturned>>]
    let claimWithdrawn: [any QualityRule<EventCase<ClaimWithdrawn>>]
    let claimCertified: [any QualityRule<EventCase<ClaimCertified>>]
    let certificateIssued: [any QualityRule<EventCase<CertificateIssued>>]
    let certificateSealed: [any QualityRule<EventCase<CertificateSealed>>]
    let certificateEnded: [any QualityRule<EventCase<CertificateEnded>>]
    let statusListPublished: [any QualityRule<EventCase<StatusListPublished>>]
    let meetingHeld: [any QualityRule<EventCase<MeetingHeld>>]
    let appealLodged: [any QualityRule<EventCase<AppealLodged>>]
    let appealDecided: [any QualityRule<EventCase<AppealDecided>>]
    let reReviewOpened: [any QualityRule<EventCase<ReReviewOpened>>]
    let reReviewClosed: [any QualityRule<EventCase<ReReviewClosed>>]
    let claimExported: [any QualityRule<EventCase<ClaimExported>>]
    let decisionImported: [any QualityRule<EventCase<DecisionImported>>]
    let packageReceived: [any QualityRule<EventCase<PackageReceived>>]
    let packageDecided: [any QualityRule<EventCase<PackageDecided>>]
    let clockCorrected: [any QualityRule<EventCase<ClockCorrected>>]
    let whole: [any QualityRule<ActCase>]

    /// The names of all rules, with what each guards. Made only where they are asked for: no command is.
    public static let rules: [RuleName] = {
        var pages = RulePages(namesRules: true)
        _ = Rulebook(&pages, .standard)
        return pages.names
    }()

    /// A rule, where it applies: one rule may guard several kinds of events.
    public struct RuleName: Sendable, Hashable, CustomStringConvertible {
        public var guarded: String
        public var rule: String

        public var description: String { "\(guarded)/\(rule)" }
    }

    public static let standard = Rulebook()

    /// - Parameter removed: a rule to do without, for a test.
    public convenience init(without removed: RuleName? = nil, permissions: PermissionTable = .standard) {
        var pages = RulePages(removed: removed, namesRules: removed != nil)
        self.init(&pages, permissions)
    }

    private init(_ pages: inout RulePages, _ permissions: PermissionTable) {
        self.permissions = permissions
        assessing = pages.list("assessing", AssessmentCase.rules)
        granting = pages.list("granting", GrantCase.rules)
        certifying = pages.list("certifying", CertificationCase.rules)
        submitting = pages.list("submitting", ClaimCase.submissionRules)
        sampling = pages.list("sampling", ClaimCase.reviewRules)
        reviewing = pages.list("reviewing", ClaimCase.verdictRules)
        signingOff = pages.list("signingOff", ClaimCase.signOffRules)
        returning = pages.list("returning", ClaimCase.reviewRules)
        exporting = pages.list("exporting", ClaimCase.addresseeRules)
        issuing = pages.list("issuing", ClaimCase.issueRules)

        registryOpened = pages.list(
            "RegistryOpened", [RegistryIsOpenedOnce(), OrganisationNumberIsPlausible<RegistryOpened>()])
        organisationAdded = pages.list(
            "OrganisationAdded",
            [
                OrganisationCodeIsFree(), RegistryHasOneOwner<OrganisationAdded>(),
                OrganisationNameIsFree<OrganisationAdded>(), OutsideIsAnotherBody<OrganisationAdded>(),
                OrganisationNumberIsPlausible<OrganisationAdded>(),
            ])
        organisationCorrected = pages.list(
            "OrganisationCorrected",
            [
                OrganisationIsKnown<OrganisationCorrected>(), RegistryHasOneOwner<OrganisationCorrected>(),
                OrganisationNameIsFree<OrganisationCorrected>(), OutsideIsAnotherBody<OrganisationCorrected>(),
                OrganisationNumberIsPlausible<OrganisationCorrected>(), WhoeverHasParticipantsStaysWithin(),
                NothingIsUnderIssue(),
            ])
        sealRegistered = pages.list(
            "SealRegistered",
            [
                OrganisationIsKnown<SealRegistered>(), SealIsWithin(), SealNamesItsOrganisation(), SealIsValid(),
                SealIsNew(), SealKeyIsFree(), OneSealOrItsRenewal(),
            ])
        sealEnded = pages.list("SealEnded", [SealIsHeld(), IsDatedToday<SealEnded>()])
        frameworkImported = pages.list("FrameworkImported", [FrameworkVersionIsNew(), KnownUnitsAreUnchanged()])
        frameworkApproved = pages.list(
            "FrameworkApproved", [HasHappened<FrameworkApproved>(), AdoptionIsOfTheFramework()])
        frameworkAdopted = pages.list(
            "FrameworkAdopted", [HasHappened<FrameworkAdopted>(), FrameworkIsKnown<FrameworkAdopted>()])
        issuersDecided = pages.list("IssuersDecided", [FrameworkIsKnown<IssuersDecided>()])
        practitionerAdded = pages.list(
            "PractitionerAdded",
            [HandleIsFree(), OwnParticipantIsKnown<PractitionerAdded>(), OrganisationIsKnown<PractitionerAdded>()])
        practitionerMoved = pages.list(
            "PractitionerMoved",
            [
                PractitionerIsKnown<PractitionerMoved>(), OrganisationIsKnown<PractitionerMoved>(),
                MoveIsToAnother<PractitionerMoved>(), ExternalAssurerStaysOutside(),
            ])
        practitionerCorrected = pages.list(
            "PractitionerCorrected",
            [PractitionerIsKnown<PractitionerCorrected>(), OwnParticipantIsKnown<PractitionerCorrected>()])
        assurerLent = pages.list(
            "AssurerLent",
            [PractitionerIsKnown<AssurerLent>(), OrganisationIsKnown<AssurerLent>(), LoanIsWhole(), LoanIsWithin()])
        loanEnded = pages.list("LoanEnded", [LoanIsHeld()])
        authorisationGranted = pages.list("AuthorisationGranted", [AuthorisationIsWhole()])
        assessorCertified = pages.list("AssessorCertified", [CertifiedAuthorisationIsDue()])
        authorisationWithdrawn = pages.list(
            "AuthorisationWithdrawn",
            [
                AuthorisationIsHeld(), EndsFromTodayOn<AuthorisationWithdrawn>(),
                AnAdministratorRemains<AuthorisationWithdrawn>(),
            ])
        keyRegistered = pages.list(
            "KeyRegistered",
            [
                PractitionerIsKnown<KeyRegistered>(), KeyIsNew<KeyRegistered>(), KeyIsProven<KeyRegistered>(),
                RootIsThePersons(),
            ])
        keyEnded = pages.list(
            "KeyEnded", [KeyIsTheirs(), EndsFromTodayOn<KeyEnded>(), AnAdministratorRemains<KeyEnded>()])
        administratorProposed = pages.list(
            "AdministratorProposed",
            [ProposalIsOfAPerson(), KeyIsNew<AdministratorProposed>(), KeyIsProven<AdministratorProposed>()])
        administratorConfirmed = pages.list("AdministratorConfirmed", [ProposalStands(), ConfirmedByAnother()])
        participantAdded = pages.list(
            "ParticipantAdded",
            [
                ParticipantNumberIsFree(), IdentityNumberIsFree<ParticipantAdded>(),
                SexIsTheNumbers<ParticipantAdded>(), HasHappened<ParticipantAdded>(),
                NewcomerIsNobodyOnRecord(),
                ParticipantIsWithin<ParticipantAdded>(),
            ])
        participantMoved = pages.list(
            "ParticipantMoved",
            [
                ParticipantIsKnown<ParticipantMoved>(), ParticipantIsWithin<ParticipantMoved>(),
                MoveIsToAnother<ParticipantMoved>(),
            ])
        participantCorrected = pages.list(
            "ParticipantCorrected",
            [
                ParticipantIsKnown<ParticipantCorrected>(), IdentityNumberIsFree<ParticipantCorrected>(),
                NumberChangeIsTold(), SexIsTheNumbers<ParticipantCorrected>(),
            ])
        participantRemoved = pages.list(
            "ParticipantRemoved", [ParticipantIsKnown<ParticipantRemoved>(), NothingRestsOnTheParticipant()])
        participantMerged = pages.list(
            "ParticipantMerged",
            [
                ParticipantIsKnown<ParticipantMerged>(), MergeIsOfTwoOfOneOrganisation(),
                OneIdentityNumberRemains(), NothingThatHoldsGivesWay(),
            ])
        participantRegistered = pages.list(
            "ParticipantRegistered",
            [
                ParticipantIsKnown<ParticipantRegistered>(), RegistrationIsNew(),
                IsDatedToday<ParticipantRegistered>(),
            ])
        participantExited = pages.list(
            "ParticipantExited",
            [ParticipantIsKnown<ParticipantExited>(), HasHappened<ParticipantExited>(), ExitEndsASpell()])
        participantReturned = pages.list(
            "ParticipantReturned",
            [ParticipantIsKnown<ParticipantReturned>(), HasHappened<ParticipantReturned>(), ReturnFollowsAnExit()])
        participationCorrected = pages.list(
            "ParticipationCorrected",
            [
                ParticipantIsKnown<ParticipationCorrected>(), HasHappened<ParticipationCorrected>(),
                SpellsAreInOrder(),
            ])
        recordDisposed = pages.list("RecordDisposed", [OnlyWhatMayGoIsDisposedOf(), DisposalSaysWhy()])
        assessmentRecorded = pages.list(
            "AssessmentRecorded",
            [AssessmentIsWhole(), AssessmentNamesItsAuthorisation(), EvidenceIsNotDisposedOf()])
        assessmentMoved = pages.list(
            "AssessmentMoved",
            [AssessmentMoveIsLegal(), SettingAsideSaysWhy(), OverturnedIsNotWithdrawn(), CertifiedByAClaim()])
        selfRatingRecorded = pages.list(
            "SelfRatingRecorded",
            [
                ParticipantIsKnown<SelfRatingRecorded>(), HasHappened<SelfRatingRecorded>(),
                SelfRatingIsOfTheUnit(),
            ])
        claimSubmitted = pages.list(
            "ClaimSubmitted",
            [
                ClaimMoveIsLegal<ClaimSubmitted>(), ClaimItemsAreTrue(), ClaimedAssessmentsAreFree(),
                SubmissionFollows(), ClaimIsOfOneOrganisation(), NoQuestionIsOpen<ClaimSubmitted>(),
            ])
        sampleDrawn = pages.list("SampleDrawn", [IsOfTheRoundUnderWay<SampleDrawn>(), SampleIsTheOneDue()])
        assessmentReviewed = pages.list(
            "AssessmentReviewed",
            [
                IsOfTheRoundUnderWay<AssessmentReviewed>(), IsDatedToday<AssessmentReviewed>(), ReviewIsOfTheClaim(),
                ReturnSaysWhy(), ApprovalIsOfWhatWasDisplayed(), OpenedFilesAreEvidence(),
            ])
        claimSignedOff = pages.list(
            "ClaimSignedOff",
            [
                IsOfTheRoundUnderWay<ClaimSignedOff>(), ClaimMoveIsLegal<ClaimSignedOff>(),
                IsDatedToday<ClaimSignedOff>(), SignOffNamesItsAuthorisation(), OnlyWhatWasReturnedLeaves(),
                NoQuestionIsOpen<ClaimSignedOff>(),
            ])
        claimReturned = pages.list(
            "ClaimReturned",
            [
                IsOfTheRoundUnderWay<ClaimReturned>(), ClaimMoveIsLegal<ClaimReturned>(),
                IsDatedToday<ClaimReturned>(), ClaimReturnSaysWhy(),
            ])
        claimWithdrawn = pages.list("ClaimWithdrawn", [ClaimMoveIsLegal<ClaimWithdrawn>()])
        claimCertified = pages.list(
            "ClaimCertified",
            [ClaimMoveIsLegal<ClaimCertified>(), EveryAssessmentIsCertified(), SomebodyHasACertificate()])
        certificateIssued = pages.list(
            "CertificateIssued",
            [
                IsDatedToday<CertificateIssued>(), CertificateIsOfTheAward(), OneCertificateForAnAward(),
                ReplacedIsWhatEndedOnPaper(), IssuedOnlyWhileItHolds(),
                NoQuestionIsOpen<CertificateIssued>(), CertificateIsOfItsIssuer(),
                SealIsTheIssuers<CertificateIssued>(), BirthIsOnRecord(),
            ])
        certificateSealed = pages.list(
            "CertificateSealed",
            [
                CertificateMoveIsLegal<CertificateSealed>(), SealIsTheIssuers<CertificateSealed>(),
            ])
        certificateEnded = pages.list(
            "CertificateEnded",
            [
                CertificateMoveIsLegal<CertificateEnded>(), IsDatedToday<CertificateEnded>(), EndHasItsReason(),
            ])
        statusListPublished = pages.list(
            "StatusListPublished", [StatusListFollows(), SealIsTheIssuers<StatusListPublished>()])
        meetingHeld = pages.list("MeetingHeld", [HasHappened<MeetingHeld>(), MeetingIsWhole()])
        appealLodged = pages.list("AppealLodged", [HasHappened<AppealLodged>(), AppealIsTheParticipants()])
        appealDecided = pages.list(
            "AppealDecided",
            [
                QuestionIsOpen<AppealDecided>(), DeciderTookNoPart<AppealDecided>(), IsDatedToday<AppealDecided>(),
            ])
        reReviewOpened = pages.list("ReReviewOpened", [ReReviewHasAReason(), ReReviewIsNew()])
        reReviewClosed = pages.list(
            "ReReviewClosed",
            [
                QuestionIsOpen<ReReviewClosed>(), DeciderTookNoPart<ReReviewClosed>(), IsDatedToday<ReReviewClosed>(),
            ])
        claimExported = pages.list(
            "ClaimExported",
            [
                ExportIsOfTheRound(), AddresseeMayReview(), ExternalStageIsUntouched<ClaimExported>(),
                NoQuestionIsOpen<ClaimExported>(), SealIsTheIssuers<ClaimExported>(),
            ])
        decisionImported = pages.list(
            "DecisionImported", [DecisionAnswersAnExport(), ExternalStageIsUntouched<DecisionImported>()])
        packageReceived = pages.list("PackageReceived", [PackageIsNew()])
        packageDecided = pages.list("PackageDecided", [PackageIsUndecided()])
        clockCorrected = pages.list("ClockCorrected", [ClockRanAhead()])
        whole = pages.list(
            "act", [EveryMoveHasItsCause(), EveryConsequenceIsDrawn(), IssuedIsCertified(), ConfirmedIsInstated()])
    }
}

/// Writes down which rules there are, and leaves one out.
private struct RulePages {
    var removed: Rulebook.RuleName?
    var namesRules: Bool
    var names: [Rulebook.RuleName] = []

    mutating func list<Subject>(
        _ guarded: String, _ rules: [any QualityRule<Subject>]
    ) -> [any QualityRule<Subject>] {
        guard namesRules else { return rules }
        return rules.filter { rule in
            let text = String(describing: type(of: rule))
            let name = Rulebook.RuleName(guarded: guarded, rule: String(text.prefix { $0 != "<" }))
            names.append(name)
            return name != removed
        }
    }
}
