public import CompetenceModel
import RegistryStore

/// An assessment with the names around it.
public struct AssessmentOverview: Sendable, Hashable {
    public var assessment: Assessment
    public var participantName: VisibleName
    public var assessorName: String
    public var unitTitle: LocalizedText?
    public var isAchieved: Bool
}

/// An assessment with its unit, its notes and its history of feedback.
public struct AssessmentRecord: Sendable, Hashable {
    public var overview: AssessmentOverview
    public var unit: Unit?
    public var ratingScale: RatingScale
    /// `nil` where they have been disposed of.
    public var notes: AssessmentNotes?
    public var claim: ClaimID?
    public var feedback: [ReviewOverview]
}

extension Registry {
    /// Assessments by number.
    ///
    /// - Parameter participant: `nil`: of every participant.
    public func assessments(
        of participant: ParticipantID? = nil, in framework: FrameworkCode? = nil, states: Set<AssessmentState> = []
    ) throws(RegistryError) -> [AssessmentOverview] {
        try read { reader in
            if let framework { _ = try reader.existing(framework) }
            guard let participant else {
                return try reader.overviews(of: reader.assessments(in: framework, states: states))
            }
            _ = try reader.existing(participant)
            let own = try reader.assessments(of: participant).filter {
                (framework == nil || $0.framework == framework) && (states.isEmpty || states.contains($0.state))
            }
            return try reader.overviews(of: own)
        }
    }

    public func assessment(_ id: AssessmentID) throws(RegistryError) -> AssessmentRecord {
        try read { reader in
            let assessment = try reader.existing(id)
            let reviews = try reader.claims().flatMap(\.reviews).filter { $0.assessment == id }
            return AssessmentRecord(
                overview: try reader.overview(of: assessment),
                unit: try reader.unit(assessment.unit)?.unit,
                ratingScale: try reader.existing(assessment.framework).framework.ratingScale,
                notes: try reader.confidential(assessment.notes, as: AssessmentNotes.self),
                claim: try reader.claim(holding: id),
                feedback: try reviews.map { try reader.overview(of: $0) })
        }
    }
}

extension StoreReader {
    func overview(of assessment: Assessment) throws -> AssessmentOverview {
        AssessmentOverview(
            assessment: assessment, participantName: try visibleName(of: assessment.participant),
            assessorName: try name(of: assessment.assessor), unitTitle: try unit(assessment.unit)?.unit.title,
            isAchieved: assessment.isAchieved(
                on: try existing(assessment.framework).framework.ratingScale))
    }

    /// What many have in common is read once.
    func overviews(of assessments: [Assessment]) throws -> [AssessmentOverview] {
        var names: [ParticipantID: VisibleName] = [:]
        var assessors: [Handle: String] = [:]
        var units: [UnitReference: LocalizedText?] = [:]
        var scales: [FrameworkCode: RatingScale] = [:]
        return try assessments.map { assessment in
            let name = try names[assessment.participant] ?? visibleName(of: assessment.participant)
            names[assessment.participant] = name
            let assessor = try assessors[assessment.assessor] ?? self.name(of: assessment.assessor)
            assessors[assessment.assessor] = assessor
            let title = try units[assessment.unit] ?? unit(assessment.unit)?.unit.title
            units[assessment.unit] = .some(title)
            let scale = try scales[assessment.framework] ?? existing(assessment.framework).framework.ratingScale
            scales[assessment.framework] = scale
            return AssessmentOverview(
                assessment: assessment, participantName: name, assessorName: assessor, unitTitle: title,
                isAchieved: assessment.isAchieved(on: scale))
        }
    }
}
