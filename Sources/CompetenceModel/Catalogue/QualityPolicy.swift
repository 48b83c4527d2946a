/// What a framework asks of quality assurance. Catalogue data: a municipality may set its own, and says where it is from.
public struct QualityPolicy: Sendable, Hashable, Codable {
    /// Where these figures come from.
    public var origin: LocalizedText
    /// Whether a panel must have adopted a unit before it is assessed (OCN).
    public var requiresPanelAdoption: Bool
    /// How many years a panel's adoption stays relevant (every fourth year in OCN [19]); `nil`: without limit.
    public var relevanceYears: Int?
    /// In the order in which they sign.
    public var stages: [StagePolicy]
    public var returnedWork: ReturnedWorkPolicy?
    /// How many approved validations make a provisional assessor certified, beside training [4]; `nil`:
    /// ``assumedApprovedValidations``.
    public var approvedValidations: Int?

    /// Where a policy does not say. Chosen by us: the sources ask for "training and approved validations" [4] and publish no
    /// number.
    public static let assumedApprovedValidations = 5

    public init(
        origin: LocalizedText, requiresPanelAdoption: Bool, relevanceYears: Int? = nil, stages: [StagePolicy],
        returnedWork: ReturnedWorkPolicy? = nil, approvedValidations: Int? = nil
    ) {
        self.origin = origin
        self.requiresPanelAdoption = requiresPanelAdoption
        self.relevanceYears = relevanceYears
        self.stages = stages
        self.returnedWork = returnedWork
        self.approvedValidations = approvedValidations
    }

    public func stage(_ stage: QualityStage) -> StagePolicy? {
        stages.first { $0.stage == stage }
    }

    /// The stage that signs after `stage`; after `nil`, the first.
    public func stage(after stage: QualityStage?) -> QualityStage? {
        guard let stage else { return stages.first?.stage }
        guard let index = stages.firstIndex(where: { $0.stage == stage }), index + 1 < stages.count else { return nil }
        return stages[index + 1].stage
    }
}

/// A stage of the quality chain that signs off a claim.
public enum QualityStage: String, Sendable, Hashable, Codable, CaseIterable {
    case `internal`
    case external

    /// Who signs off at this stage.
    public var role: Role {
        switch self {
        case .internal: .internalQualityAssurer
        case .external: .externalQualityAssurer
        }
    }
}

public struct StagePolicy: Sendable, Hashable, Codable {
    public var stage: QualityStage
    /// The least share of a claim's assessments that is reviewed, in thousandths: 1 to 1000. 1000 is in full.
    public var shareInThousandths: Int

    public init(stage: QualityStage, shareInThousandths: Int) {
        self.stage = stage
        self.shareInThousandths = shareInThousandths
    }

    public var isInFull: Bool { shareInThousandths >= 1000 }
}

/// More is sampled from an assessor whose work was returned lately.
public struct ReturnedWorkPolicy: Sendable, Hashable, Codable {
    public var withinMonths: Int
    /// This many returned assessments within `withinMonths`, or more, set `shareInThousandths` in force.
    public var threshold: Int
    public var shareInThousandths: Int

    public init(withinMonths: Int, threshold: Int, shareInThousandths: Int) {
        self.withinMonths = withinMonths
        self.threshold = threshold
        self.shareInThousandths = shareInThousandths
    }
}
