public import CompetenceModel

/// What the quality assurers looked at: per claim, round and stage the share drawn against the policy's, why each item was
/// drawn, and what came back.
public struct SamplingReport: Sendable, Hashable, Codable {
    public var on: CalendarDate
    public var isPublic: Bool
    /// One for each framework and stage in which something was drawn.
    public var totals: [Total]
    /// Every sample that was drawn, by claim and round. Left out of a report for publication.
    public var samples: [Drawn]?

    public struct Total: Sendable, Hashable, Codable {
        public var framework: FrameworkCode
        public var stage: QualityStage
        /// The least share that the policy in force asks for, in thousandths.
        public var policyInThousandths: Int
        public var claims: Int
        /// Assessments drawn, out of those that there were to draw from.
        public var drawn: Share
        /// Assessments reviewed of which the stage's last word in the round was a return, out of all reviewed.
        public var returned: Share
        /// How many sampled assessments each reason applies to; several may apply to one.
        public var reasons: [String: Figure]
    }

    public struct Drawn: Sendable, Hashable, Codable {
        public var claim: ClaimID
        public var framework: FrameworkCode
        public var round: Int
        public var stage: QualityStage
        public var reviewer: Handle
        public var policyInThousandths: Int
        /// Out of those that there were to draw from: in a later round, what was new or owed.
        public var drawn: Share
        public var meetsPolicy: Bool
        /// Whether the sample was widened to everything after a return.
        public var isWidened: Bool
        public var reasons: [String: Int]
        public var reviewed: Int
        public var returned: Int
    }
}
