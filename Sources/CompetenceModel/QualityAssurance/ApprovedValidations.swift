/// What quality assurers last said of assessments: which count as approved validations of their assessor [4].
public struct ApprovedValidations: Sendable {
    private var last: [AssessmentID: [QualityStage: Review]] = [:]
    private var returned: Set<AssessmentID> = []

    /// - Parameter claims: every claim, whatever its state; a review counts also where its claim was withdrawn.
    public init(_ claims: some Sequence<AwardClaim>) {
        for review in claims.sorted(by: { $0.id < $1.id }).flatMap(\.reviews) {
            if review.verdict == .returned { returned.insert(review.assessment) }
            let earlier = last[review.assessment]?[review.stage]
            // An assessment is in one claim at a time, so of two days the later claim's is the later.
            guard earlier.map({ $0.on <= review.on }) ?? true else { continue }
            last[review.assessment, default: [:]][review.stage] = review
        }
    }

    /// Whether a quality assurer returned the assessment at some time.
    public func wasReturned(_ assessment: AssessmentID) -> Bool { returned.contains(assessment) }

    /// The day of the first stage's approval, where the last word of every stage that reviewed it is approval; `nil` where a
    /// stage's last word is a return, or none has spoken.
    public func approvedOn(_ assessment: AssessmentID) -> CalendarDate? {
        let words = (last[assessment] ?? [:]).values
        guard words.allSatisfy({ $0.verdict == .approved }) else { return nil }
        return words.map(\.on).min()
    }

    /// Of these assessments the approved ones that stand, in the order of their numbers.
    public func approved(among assessments: some Sequence<(id: AssessmentID, state: AssessmentState)>) -> [AssessmentID]
    {
        assessments.filter { $0.state.stands && approvedOn($0.id) != nil }.map(\.id).sorted()
    }
}

extension AssessmentState {
    /// Whether the assessment speaks for its participant: it has been neither sent back, nor taken back, nor followed by another.
    public var stands: Bool {
        switch self {
        case .recorded, .claimed, .certified: true
        case .returned, .withdrawn, .superseded, .supersededAfterReturn: false
        }
    }
}
