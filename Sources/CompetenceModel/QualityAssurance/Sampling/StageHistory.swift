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
    private var returned: Returned

    /// The unit is without its version: a new version does not pay an old debt.
    private struct Place: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    /// What quality assurers of any stage have returned.
    struct Returned: Sendable {
        /// The newest day on which an assessment was returned, by assessor.
        private(set) var days: [Handle: [AssessmentID: CalendarDate]] = [:]

        mutating func take(_ work: ReturnedWork) {
            let known = days[work.assessor]?[work.assessment] ?? work.on
            days[work.assessor, default: [:]][work.assessment] = max(known, work.on)
        }

        mutating func take(_ review: Review, place: (AssessmentID) -> AssessmentPlace?) {
            guard review.verdict == .returned, let assessor = place(review.assessment)?.assessor else { return }
            take(ReturnedWork(assessment: review.assessment, assessor: assessor, on: review.on))
        }
    }

    init(stage: QualityStage, returned: Returned = Returned()) {
        self.stage = stage
        self.returned = returned
    }

    /// - Parameters:
    ///   - claims: those of the framework that hold an assessment of a participant of the claim to be drawn from; in any state.
    ///     More make no difference.
    ///   - returned: everything that went back in the framework.
    ///   - place: of an assessment.
    init(
        stage: QualityStage, claims: [AwardClaim], returned: Returned = Returned(),
        place: (AssessmentID) -> AssessmentPlace?
    ) {
        self.init(stage: stage, returned: returned)
        for claim in claims {
            for sample in claim.samples { take(sample, place: place) }
            for review in claim.reviews { take(review, place: place) }
        }
    }

    /// The assessments of which `claims` tell something that a history needs.
    static func assessments(in claims: [AwardClaim]) -> Set<AssessmentID> {
        Set(claims.flatMap { $0.samples.flatMap(\.items).map(\.assessment) + $0.reviews.map(\.assessment) })
    }

    mutating func take(_ sample: Sample, place: (AssessmentID) -> AssessmentPlace?) {
        guard sample.stage == stage else { return }
        for item in sample.items {
            guard let drawn = place(item.assessment) else { continue }
            let place = Place(participant: drawn.participant, unit: drawn.unit)
            newestDrawn[place] = max(newestDrawn[place] ?? drawn.assessment, drawn.assessment)
        }
    }

    /// - Parameter review: of whatever stage; of one claim, in their order.
    mutating func take(_ review: Review, place: (AssessmentID) -> AssessmentPlace?) {
        if review.stage == stage { lastWords[review.assessment, default: [:]][review.claim] = review.verdict }
        returned.take(review, place: place)
    }

    /// What was drawn of one is of the other.
    mutating func merge(_ participant: ParticipantID, into person: ParticipantID) {
        for (place, drawn) in newestDrawn where place.participant == participant {
            newestDrawn[place] = nil
            let place = Place(participant: person, unit: place.unit)
            newestDrawn[place] = max(newestDrawn[place] ?? drawn, drawn)
        }
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
        let assessors = returned.days.filter { policy?.isReached(by: Array($0.value.values), on: day) ?? false }
        return SampleDraw(
            stage: stage, policy: framework.qualityPolicy, population: claim.population(at: stage, owed: owed),
            assessorsWithReturnedWork: Set(assessors.keys), carriedOver: owed)
    }
}
