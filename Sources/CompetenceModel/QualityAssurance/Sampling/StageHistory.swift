/// What a stage has drawn and returned before, over all claims of a framework: what a new draw must take into account.
public struct StageHistory: Sendable {
    private let framework: Framework
    private let stage: QualityStage
    private let draws: [EarlierDraw]
    /// Days on which assessments were returned, by assessor; each assessment counts once.
    private let returnedOn: [Handle: [CalendarDate]]

    /// - Parameters:
    ///   - claims: every claim of the framework, whatever its state.
    ///   - assessment: the assessment under an id.
    public init(
        framework: Framework, stage: QualityStage, claims: [AwardClaim], assessment: (AssessmentID) -> Assessment?
    ) {
        self.framework = framework
        self.stage = stage
        // Within a claim the last word counts; an approval in any claim lasts, for an assessment never changes.
        let approved = Set(
            claims.flatMap { claim in
                Set(claim.reviews.filter { $0.stage == stage }.map(\.assessment)).filter {
                    claim.review(of: $0, at: stage)?.verdict == .approved
                }
            })
        let drawn = claims.flatMap { claim in
            claim.samples.filter { $0.stage == stage }.flatMap(\.items).map(\.assessment)
        }
        draws = drawn.compactMap { id in
            assessment(id).map {
                EarlierDraw(
                    assessment: id, participant: $0.participant, unit: $0.unit.code,
                    wasApproved: approved.contains(id))
            }
        }
        let returned = claims.flatMap(\.reviews).filter { $0.verdict == .returned }
        var days: [Handle: [CalendarDate]] = [:]
        for (id, reviews) in Dictionary(grouping: returned, by: \.assessment) {
            guard let assessor = assessment(id)?.assessor, let day = reviews.map(\.on).max() else { continue }
            days[assessor, default: []].append(day)
        }
        returnedOn = days
    }

    /// The assessments of which `claims` tell something that a history needs.
    public static func assessments(in claims: [AwardClaim]) -> Set<AssessmentID> {
        Set(claims.flatMap { $0.samples.flatMap(\.items).map(\.assessment) + $0.reviews.map(\.assessment) })
    }

    /// The draw that is due for a claim.
    ///
    /// - Parameter day: the day on which the claim was submitted.
    public func draw(for claim: AwardClaim, submittedOn day: CalendarDate) -> SampleDraw {
        let owed = EarlierDraw.owed(in: claim.items, from: draws)
        let policy = framework.qualityPolicy.returnedWork
        let returned = returnedOn.filter { policy?.isReached(by: $0.value, on: day) ?? false }
        return SampleDraw(
            stage: stage, policy: framework.qualityPolicy, population: claim.population(at: stage, owed: owed),
            assessorsWithReturnedWork: Set(returned.keys), carriedOver: owed)
    }
}
