/// What a stage has drawn, and what quality assurers have returned, over all claims of a framework: what a new draw must take
/// into account.
///
/// What a stage has asked to see it sees, or it sees what took its place, whether the claim was certified, returned or
/// withdrawn. Without this, a submitter who did not like a sample could withdraw the claim, record the assessment anew under
/// another number, and submit again for a fresh draw.
public struct StageHistory: Sendable {
    public let stage: QualityStage
    /// In each place, the newest assessment that a sample of the stage has held.
    private var newestDrawn: [Place: AssessmentID] = [:]
    /// The stage's last word on an assessment, claim by claim.
    private var lastWords: [AssessmentID: [ClaimID: Review.Verdict]] = [:]
    /// The newest day on which any stage returned an assessment, by assessor.
    private var returned: [Handle: [AssessmentID: CalendarDate]] = [:]

    /// The unit is without its version: a new version does not pay an old debt.
    private struct Place: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    public init(stage: QualityStage) {
        self.stage = stage
    }

    /// - Parameters:
    ///   - claims: those of the framework that hold an assessment of a participant of the claim to be drawn from, and those
    ///     from which something went back; in any state. More make no difference.
    ///   - assessment: the assessment under an id.
    public init(stage: QualityStage, claims: [AwardClaim], assessment: (AssessmentID) -> Assessment?) {
        self.init(stage: stage)
        for claim in claims {
            for sample in claim.samples { take(sample, assessment: assessment) }
            for review in claim.reviews { take(review, assessment: assessment) }
        }
    }

    /// The assessments of which `claims` tell something that a history needs.
    public static func assessments(in claims: [AwardClaim]) -> Set<AssessmentID> {
        Set(claims.flatMap { $0.samples.flatMap(\.items).map(\.assessment) + $0.reviews.map(\.assessment) })
    }

    public mutating func take(_ sample: Sample, assessment: (AssessmentID) -> Assessment?) {
        guard sample.stage == stage else { return }
        for item in sample.items {
            guard let drawn = assessment(item.assessment) else { continue }
            let place = Place(participant: drawn.participant, unit: drawn.unit.code)
            newestDrawn[place] = max(newestDrawn[place] ?? drawn.id, drawn.id)
        }
    }

    /// - Parameter review: of whatever stage; of one claim, in their order.
    public mutating func take(_ review: Review, assessment: (AssessmentID) -> Assessment?) {
        if review.stage == stage { lastWords[review.assessment, default: [:]][review.claim] = review.verdict }
        guard review.verdict == .returned, let assessor = assessment(review.assessment)?.assessor else { return }
        let known = returned[assessor]?[review.assessment] ?? review.on
        returned[assessor, default: [:]][review.assessment] = max(known, review.on)
    }

    /// What of `items` is owed: the same participant in the same unit was drawn before, and the newest assessment of those
    /// drawn was never approved. Drawn in two claims and approved in one of them, it is approved, because an assessment never
    /// changes.
    public func owed(of items: [ClaimItem]) -> Set<AssessmentID> {
        let owed = items.filter { item in
            newestDrawn[Place(participant: item.participant, unit: item.unit.code)].map { newest in
                lastWords[newest]?.values.contains(.approved) != true
            } ?? false
        }
        return Set(owed.map(\.assessment))
    }

    /// The draw that is due for a claim.
    ///
    /// - Parameter day: the day on which the claim was submitted.
    public func draw(for claim: AwardClaim, of framework: Framework, submittedOn day: CalendarDate) -> SampleDraw {
        let owed = owed(of: claim.items)
        let policy = framework.qualityPolicy.returnedWork
        let assessors = returned.filter { policy?.isReached(by: Array($0.value.values), on: day) ?? false }
        return SampleDraw(
            stage: stage, policy: framework.qualityPolicy, population: claim.population(at: stage, owed: owed),
            assessorsWithReturnedWork: Set(assessors.keys), carriedOver: owed)
    }
}
