import CompetenceModel
import RegistryStore

/// What a stage has drawn and returned before, over all claims of a framework: what a new draw must take into account.
struct StageHistory {
    private let framework: Framework
    private let draws: [EarlierDraw]
    /// Days on which assessments were returned, by assessor; each assessment counts once.
    private let returnedOn: [Handle: [CalendarDate]]

    init(of framework: Framework, stage: QualityStage, in reader: StoreReader) throws {
        self.framework = framework
        let claims = try reader.claims(states: []).filter { $0.framework == framework.code }
        let drawnIDs = claims.flatMap { claim in
            claim.samples.filter { $0.stage == stage }.flatMap(\.items).map(\.assessment)
        }
        let returned = claims.flatMap(\.reviews).filter { $0.verdict == .returned }
        let assessments = Dictionary(
            try reader.assessments(Array(Set(drawnIDs + returned.map(\.assessment)))).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        // Within a claim the last word counts; an approval in any claim lasts, for an assessment never changes.
        let approved = Set(
            claims.flatMap { claim in
                Set(claim.reviews.filter { $0.stage == stage }.map(\.assessment)).filter {
                    claim.review(of: $0, at: stage)?.verdict == .approved
                }
            })
        draws = drawnIDs.compactMap { id in
            assessments[id].map {
                EarlierDraw(
                    assessment: id, participant: $0.participant, unit: $0.unit.code,
                    wasApproved: approved.contains(id))
            }
        }
        var days: [Handle: [CalendarDate]] = [:]
        for (id, reviews) in Dictionary(grouping: returned, by: \.assessment) {
            guard let assessor = assessments[id]?.assessor, let day = reviews.map(\.on).max() else { continue }
            days[assessor, default: []].append(day)
        }
        returnedOn = days
    }

    func owed(in items: [ClaimItem]) -> Set<AssessmentID> {
        EarlierDraw.owed(in: items, from: draws)
    }

    func assessorsWithReturnedWork(on day: CalendarDate) -> Set<Handle> {
        guard let policy = framework.qualityPolicy.returnedWork else { return [] }
        return Set(returnedOn.filter { policy.isReached(by: $0.value, on: day) }.keys)
    }
}
