/// What a stage reviews of a claim, drawn so that nobody can steer it and anybody can recompute it. `docs/sampling.md`.
public struct Sample: Sendable, Hashable, Codable {
    public var stage: QualityStage
    public var round: Int
    /// The reviewer whose secret drew it.
    public var reviewer: Handle
    /// `nil` where everything is reviewed: then there is nothing to draw.
    public var reveal: SamplingReveal?
    public var items: [Item]

    public struct Item: Sendable, Hashable, Codable {
        public var assessment: AssessmentID
        /// Why it is in the sample; at least one.
        public var reasons: [Reason]

        public init(assessment: AssessmentID, reasons: [Reason]) {
            self.assessment = assessment
            self.reasons = reasons
        }
    }

    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// The policy reviews everything.
        case policyInFull
        /// The reviewer had committed to no secret before the claim was submitted: everything is reviewed.
        case noCommittedSecret
        /// A sample held a return, and the stage went on to review everything.
        case widened
        /// The assessor's authorisation is provisional.
        case provisionalAssessor
        /// The assessor's work was returned lately.
        case returnedWork
        /// An earlier sample of this stage held it, or what it took the place of, and did not approve it.
        case carriedOver
        /// Otherwise nothing of this assessor would be seen.
        case coversAssessor
        /// Otherwise nothing of this unit would be seen.
        case coversUnit
        /// Otherwise nothing gathered by this method would be seen.
        case coversMethod
        /// Drawn by lot for the policy's share.
        case share
    }

    public init(stage: QualityStage, round: Int, reviewer: Handle, reveal: SamplingReveal?, items: [Item]) {
        self.stage = stage
        self.round = round
        self.reviewer = reviewer
        self.reveal = reveal
        self.items = items
    }

    public func contains(_ assessment: AssessmentID) -> Bool {
        items.contains { $0.assessment == assessment }
    }

    /// The sample with all other assessments of its claim added, as a stage needs that goes on past a return.
    ///
    /// - Parameter assessments: everything in the claim; the same sample results where it holds all of that already.
    public func widened(to assessments: some Sequence<AssessmentID>) -> Sample {
        var widened = self
        widened.items.widen(to: assessments)
        return widened
    }
}

extension [Sample.Item] {
    /// What was drawn, before it was widened.
    public var drawn: [Sample.Item] { filter { $0.reasons != [.widened] } }

    /// Adds what is missing of `assessments`, sorted.
    public mutating func widen(to assessments: some Sequence<AssessmentID>) {
        let held = Set(map(\.assessment))
        self += assessments.filter { !held.contains($0) }.map { Sample.Item(assessment: $0, reasons: [.widened]) }
        sort { $0.assessment < $1.assessment }
    }
}
