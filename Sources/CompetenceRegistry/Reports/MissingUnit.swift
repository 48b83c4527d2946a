public import CompetenceModel
import RegistryStore

/// A unit that is not met yet: not assessed at all, sent back, or with criteria that are not achieved.
public struct MissingUnit: Sendable, Hashable, Codable {
    public var unit: UnitReference
    /// The assessment that falls short; absent where there is none.
    public var assessment: AssessmentID?
    /// Whether a quality assurer, an appeal or a revocation sent it back.
    public var isReturned: Bool
    /// The criteria that are not achieved; of a unit without assessment, or one sent back, all of them.
    public var criteria: [CriterionNumber]
    /// How many criteria the unit has.
    public var criteriaInUnit: Int

    /// `nil` where the unit is met.
    init?(_ unit: Unit, assessment: AssessmentSummary?, framework: Framework) {
        self.unit = unit.reference
        self.assessment = assessment?.id
        isReturned = assessment?.state == .returned
        guard let assessment, !isReturned else {
            criteria = unit.criteria.map(\.number)
            criteriaInUnit = criteria.count
            return
        }
        let judged = Set(assessment.grades.map(\.criterion))
        let failed = assessment.grades.filter { !framework.ratingScale.passes($0.grade) }.map(\.criterion)
        // Only the version that was assessed can say what it lacks; an older one that is met stays met.
        let unjudged =
            assessment.unit == unit.reference ? unit.criteria.map(\.number).filter { !judged.contains($0) } : []
        guard !failed.isEmpty || !unjudged.isEmpty || judged.isEmpty else { return nil }
        self.unit = assessment.unit
        criteria = Set(failed + unjudged).sorted()
        criteriaInUnit = max(unit.criteria.count, judged.count)
    }
}
