/// What the rules look at when someone acts on a claim.
public struct ClaimCase: Sendable {
    public var claim: AwardClaim
    public var framework: Framework
    /// The assessments of the claim.
    public var assessments: [Assessment]
    public var actor: Practitioner
    /// The stage at which the actor acts; `nil` where the act is no stage's: submitting, issuing.
    public var stage: QualityStage?
    /// The name of the registry's own centre.
    public var centre: String
    public var today: CalendarDate

    public init(
        claim: AwardClaim, framework: Framework, assessments: [Assessment], actor: Practitioner, stage: QualityStage?,
        centre: String, today: CalendarDate
    ) {
        self.claim = claim
        self.framework = framework
        self.assessments = assessments
        self.actor = actor
        self.stage = stage
        self.centre = centre
        self.today = today
    }

    /// The authorisation under which the actor acts at the stage.
    public var authorisation: Authorisation? {
        guard let stage else { return nil }
        return actor.authorisation([stage.role], framework: framework.code, on: today)
    }

    /// Whether `organisation` is the registry's own centre, however it is capitalised or spaced.
    func isOwnCentre(_ organisation: String) -> Bool {
        Self.folded(organisation) == Self.folded(centre)
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
    public static let submissionRules: [any QualityRule<ClaimCase>] = [ClaimHoldsAssessments(), EveryUnitIsAchieved()]

    /// On any act of a quality assurer.
    public static let reviewRules: [any QualityRule<ClaimCase>] = [
        AssurerIsAuthorised(), StageIsDue(), AssurerDidNotAssess(), AssurerIsNotAParticipant(),
        InternalAssurerIsOfTheCentre(), ExternalAssurerIsOutsideTheCentre(), StagesAreSignedByDifferentPeople(),
    ]

    /// On signing off, besides `reviewRules`.
    public static let signOffRules: [any QualityRule<ClaimCase>] = reviewRules + [SampleIsComplete()]

    /// On issuing certificates.
    public static let issueRules: [any QualityRule<ClaimCase>] = [
        EveryStageHasSignedOff(), EveryUnitIsAchieved(),
    ]
}
