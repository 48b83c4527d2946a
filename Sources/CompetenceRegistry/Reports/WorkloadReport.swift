public import CompetenceModel

/// Who has done how much, and how long claims waited for it.
public struct WorkloadReport: Sendable, Hashable, Codable {
    public var on: CalendarDate
    public var isPublic: Bool
    public var period: ReportPeriod?
    public var total: Workload
    /// By handle; whoever has done nothing is left out. Left out of a report for publication.
    public var practitioners: [PractitionerWorkload]?
    /// Only where a breakdown was asked for: by framework, or by the municipality that practitioners work in; whoever has done
    /// nothing is in none. Left out of a report for publication.
    public var groups: [Group]?

    public struct Group: Sendable, Hashable, Codable {
        public var group: ReportGroup
        public var workload: Workload
    }

    public struct PractitionerWorkload: Sendable, Hashable, Codable {
        public var practitioner: Handle
        public var workload: Workload
    }

    public struct Workload: Sendable, Hashable, Codable {
        /// Assessments recorded; withdrawn ones are left out.
        public var assessments: Int
        public var claimsSubmitted: Int
        /// Words on assessments; a second word on the same counts again.
        public var reviews: Int
        public var signOffs: Int
        public var claimsReturned: Int
        /// From the day a claim came to a stage to the day the stage signed it off or sent it back.
        public var turnaround: MedianDays
    }
}
