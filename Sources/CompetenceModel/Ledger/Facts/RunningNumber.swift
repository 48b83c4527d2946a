/// A number that runs through the registry, and that something is given for good. Zero before the first.
public enum RunningNumber: String, Sendable, Hashable, CaseIterable, Codable, CodingKeyRepresentable {
    case participant
    case assessment
    case claim
    case authorisation
    case meeting
    case appeal

    /// How far above the highest number so far the next one may be: what is reserved meanwhile may never be used.
    static let reach = 10_000

    /// A value for each of them, by its place: some are looked up with every event.
    struct Table<Value> {
        private var values: [Value]

        init(_ initial: Value) {
            values = Array(repeating: initial, count: RunningNumber.allCases.count)
        }

        subscript(number: RunningNumber) -> Value {
            get { values[number.place] }
            _modify { yield &values[number.place] }
        }
    }

    private var place: Int {
        switch self {
        case .participant: 0
        case .assessment: 1
        case .claim: 2
        case .authorisation: 3
        case .meeting: 4
        case .appeal: 5
        }
    }
}

/// What is counted in a registry, without a gap.
public enum RunningCount: Sendable, Hashable {
    /// How many times a claim was submitted: the ordinal of the next submission.
    case submission
    /// How many certificates of an issuer are revoked or superseded.
    case endedCertificate(OrganisationCode)
    /// The number of an issuer's newest status list.
    case statusList(OrganisationCode)
}
