/// What the rules look at when someone acts on a claim.
public struct ClaimCase: Sendable {
    public var claim: AwardClaim
    public var framework: Framework
    /// The assessments of the claim.
    public var assessments: [Assessment]
    public var actor: Practitioner
    /// The stage at which the actor acts; `nil` where the act is no stage's: submitting, issuing.
    public var stage: QualityStage?
    /// The organisation that the claim is of.
    public var centre: Organisation?
    /// The one that the actor is of.
    public var actorsOrganisation: Organisation?
    /// Those that whoever assessed or submitted is of.
    public var makersOrganisations: Set<OrganisationCode>
    public var today: CalendarDate
    /// Participants of the claim whose identity number is the actor's.
    public var participantsSharingIdentityNumber: Set<ParticipantID>

    public init(
        claim: AwardClaim, framework: Framework, assessments: [Assessment], actor: Practitioner, stage: QualityStage?,
        centre: Organisation?, actorsOrganisation: Organisation?, makersOrganisations: Set<OrganisationCode> = [],
        today: CalendarDate,
        participantsSharingIdentityNumber: Set<ParticipantID> = []
    ) {
        self.claim = claim
        self.framework = framework
        self.assessments = assessments
        self.actor = actor
        self.stage = stage
        self.centre = centre
        self.actorsOrganisation = actorsOrganisation
        self.makersOrganisations = makersOrganisations
        self.today = today
        self.participantsSharingIdentityNumber = participantsSharingIdentityNumber
    }

    /// The authorisation under which the actor acts at the stage: one that covers every unit of the claim.
    public var authorisation: Authorisation? {
        guard let stage else { return nil }
        return PermissionTable.standard[stage.act].authorisation(of: actor, for: matter, on: today)
    }

    /// What the stage has said of an assessment that counts: an assessment never changes, so an approval lasts.
    func review(_ assessment: AssessmentID) -> Review? {
        stage.flatMap { claim.review(of: assessment, at: $0) }
    }

    /// What the stage returned of the claim as it stands.
    public var returnedAssessments: [AssessmentID] {
        claim.items.map(\.assessment).filter { review($0)?.verdict == .returned }
    }

    public var hasReviewedEverything: Bool {
        claim.items.allSatisfy { review($0.assessment) != nil }
    }

    /// On putting a claim forward.
    public static let submissionRules: [any QualityRule<ClaimCase>] = [
        ClaimHoldsAssessments(), EveryUnitIsAchieved(), NothingIsDatedAhead(), ClaimedVersionsAreTold(),
    ]

    /// On any act of a quality assurer. Whether they may is for the table of permissions to say.
    public static let reviewRules: [any QualityRule<ClaimCase>] = [
        StageIsDue(), AssurerDidNotAssess(), AssurerIsNotAParticipant(),
        InternalAssurerIsOfTheCentre(), ExternalAssurerIsOutsideTheCentre(), StagesAreSignedByDifferentPeople(),
    ]

    /// On sending a claim to an external quality assurer, who is the actor.
    public static let addresseeRules: [any QualityRule<ClaimCase>] = [
        StageIsDue(), AssurerDidNotAssess(), AssurerIsNotAParticipant(), ExternalAssurerIsOutsideTheCentre(),
        StagesAreSignedByDifferentPeople(),
    ]

    /// On approving or returning an assessment.
    public static let verdictRules: [any QualityRule<ClaimCase>] = reviewRules + [SampleIsDrawn()]

    /// On signing off.
    public static let signOffRules: [any QualityRule<ClaimCase>] =
        verdictRules + [SampleIsComplete(), EveryAssessmentIsClaimed()]

    /// On issuing certificates.
    public static let issueRules: [any QualityRule<ClaimCase>] = [
        EveryStageHasSignedOff(), EveryUnitIsAchieved(), EveryAssessmentIsClaimed(), NothingReturnedIsCertified(),
        NothingIsDatedAhead(),
    ]
}
