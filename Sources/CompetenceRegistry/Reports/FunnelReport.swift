public import CompetenceModel

/// How far validations come, how long each step takes, and which stand still: of 84 participants in the FSLA trial 40 never
/// reached a certificate, and nobody could say where they were.
public struct FunnelReport: Sendable, Hashable, Codable {
    public var on: CalendarDate
    public var isPublic: Bool
    /// One for each kind of framework that is in the catalogue, `OCN` first.
    public var funnels: [Funnel]

    public struct Funnel: Sendable, Hashable, Codable {
        public var kind: Framework.Kind
        /// Participants, each counted once.
        public var participants: Figure
        public var steps: [Step]
        /// Only where a breakdown was asked for.
        public var groups: [Group]?
        /// The validations that stand still, the longest first. Left out of a report for publication.
        public var standingStill: [StalledCase]?
        /// How many registered participants have left without a certificate.
        public var leftWithout: Figure
    }

    /// One step of the funnel. A registration is counted at every step up to the furthest it has reached.
    public struct Step: Sendable, Hashable, Codable {
        public var step: ValidationStep
        /// How many have come this far or further.
        public var reached: Figure
        /// Out of all registered.
        public var share: Share
        /// From the step before, of those of whom both days are known. A certificate of some units skips `allCriteria`, and
        /// where a policy has no external stage, that step is skipped; then it is from the step before that.
        public var fromStepBefore: MedianDays

        public init(step: ValidationStep, reached: Figure, share: Share, fromStepBefore: MedianDays) {
            self.step = step
            self.reached = reached
            self.share = share
            self.fromStepBefore = fromStepBefore
        }
    }

    public struct Group: Sendable, Hashable, Codable {
        public var group: ReportGroup
        public var steps: [Step]
    }
}

/// A validation that has not come to a certificate: what is missing, who must act, since when.
///
/// Names nobody but by opaque id, and says nothing of sex or municipality.
public struct StalledCase: Sendable, Hashable, Codable {
    public var participant: ParticipantID
    public var framework: FrameworkCode
    public var step: ValidationStep
    public var since: CalendarDate
    /// Days from `since` to the day of the report.
    public var days: Int
    public var missing: [MissingUnit]
    /// What has to be done, by whom and how; absent where the participant's certificates were revoked or nobody can say.
    public var next: NextStep?
}
