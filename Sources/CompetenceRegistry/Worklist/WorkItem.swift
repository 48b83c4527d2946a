public import CompetenceModel

/// Something that waits for somebody.
///
/// Names nobody but by handle and opaque id: a worklist can be printed, mailed and left on a desk, also where it is about
/// a participant with a protected identity.
public struct WorkItem: Sendable, Hashable, Codable {
    public var kind: Kind
    /// Since when it waits.
    public var since: CalendarDate
    /// By when it must be done, where there is such a day.
    public var due: CalendarDate?
    /// What it is about: ids as people type them.
    public var subjects: [String]
    public var what: Phrase
    public var role: Role
    /// Whoever may do it.
    public var who: [Handle]
    /// What is to be done.
    public var step: Step
    /// Other steps, where there is a choice; absent where it is not.
    public var alternatives: [Step]?
    /// What somebody else does before; absent where there is nothing.
    public var beforehand: Advice?
    /// Everything that one may choose.
    public var choices: [Step] { [step] + (alternatives ?? []) }

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The catalogue is empty.
        case importCatalogue
        /// Nobody is there to take a role without which no certificate comes about.
        case addPractitioner
        /// Nobody is outside, where an external quality assurer comes from.
        case addOrganisation
        case addParticipant
        /// Participants are there, and none is registered for a framework.
        case registerParticipant
        /// A participant is registered and nothing has been assessed.
        case assess
        /// Units or criteria are missing.
        case completeAssessment
        /// An assessment was sent back.
        case redoAssessment
        /// Finished assessments are part of no claim.
        case submitClaim
        /// A returned claim can be submitted again.
        case resubmitClaim
        /// A returned claim of which nothing is left to submit.
        case withdrawClaim
        case reviewInternally
        case signOffInternally
        case reviewExternally
        case signOffExternally
        /// The claim can leave as a package for an external quality assurer without access to the registry.
        case exportClaim
        /// A package has left, and the decision on it is to be brought in when it comes.
        case importDecision
        /// A package from another registry waits to be reviewed and decided.
        case decidePackage
        /// A sample holds a return: the claim goes back, or the stage reviews everything.
        case settleReturn
        case issueCertificates
        /// An issue was interrupted between being put on record and being sealed.
        case sealCertificates
        /// A certificate was revoked for its paper alone, and the work behind it stands.
        case reissueCertificate
        case publishStatusList
        /// An organisation's seal runs out, and after that nothing can be sealed.
        case renewSeal
        case decideAppeal
        /// A certificate was revoked for a fault, and nobody has opened re-reviews of what else it may have affected.
        case openReReviews
        case reReview
        case renewAuthorisation
        case certifyAssessor
        /// Somebody has to be authorised, or nobody can do what waits.
        case authoriseSomebody
        /// Whoever could review the claim works for another member, and can be lent.
        case lendAssurer
        case registerKey
        case adoptUnits
        case renewRelevance
        case holdMeeting
    }

    public init(
        kind: Kind, since: CalendarDate, due: CalendarDate? = nil, subjects: [String], what: Phrase, role: Role,
        who: [Handle], step: Step, alternatives: [Step]? = nil, beforehand: Advice? = nil
    ) {
        self.kind = kind
        self.since = since
        self.due = due
        self.subjects = subjects
        self.what = what
        self.role = role
        self.who = who
        self.step = step
        self.alternatives = alternatives
        self.beforehand = beforehand
    }

    init(_ next: NextStep, subjects: [String]) {
        self.init(
            kind: next.kind, since: next.since, subjects: subjects, what: next.what, role: next.role, who: next.who,
            step: next.step, alternatives: next.alternatives)
    }
}

extension WorkItem: Comparable {
    /// Oldest first; of one day, in the order of the chain.
    public static func < (left: WorkItem, right: WorkItem) -> Bool {
        if left.since != right.since { return left.since < right.since }
        if left.kind != right.kind { return left.kind.position < right.kind.position }
        return left.subjects.lexicographicallyPrecedes(right.subjects)
    }
}

extension WorkItem.Kind {
    fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
