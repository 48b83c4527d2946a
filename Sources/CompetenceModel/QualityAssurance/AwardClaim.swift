/// An award claim (*underlag för intyg*): the assessments put forward for recognition, on which the quality assurers sign.
/// In the British networks: the recommendation for the award of credit [25].
///
/// A claim that goes back and is submitted again keeps its id and enters its next round.
public struct AwardClaim: Sendable, Hashable {
    public var id: ClaimID
    public var framework: FrameworkCode
    /// The organisation that its participants were with when it was first submitted.
    public var organisation: OrganisationCode
    public var state: ClaimState
    /// 1 at the first submission, one more at each submission after a return.
    public var round: Int
    public var submittedBy: Handle
    public var submittedAt: Timestamp
    /// Hash of the ledger transaction that holds the latest submission.
    public var submission: SHA256Digest
    /// Number of that transaction.
    public var submissionTransaction: Int
    /// How many submissions of any claim preceded the latest one in this registry: the leaf of a reviewer's secrets that draws the sample.
    public var submissionOrdinal: Int
    public var items: [ClaimItem]
    public var samples: [Sample]
    private var given = Reviews()
    public var signOffs: [SignOff]
    public var returns: [ClaimReturn]

    public init(
        id: ClaimID, framework: FrameworkCode, organisation: OrganisationCode, state: ClaimState, round: Int,
        submittedBy: Handle,
        submittedAt: Timestamp, submission: SHA256Digest, submissionTransaction: Int, submissionOrdinal: Int,
        items: [ClaimItem], samples: [Sample] = [], reviews: [Review] = [], signOffs: [SignOff] = [],
        returns: [ClaimReturn] = []
    ) {
        self.id = id
        self.framework = framework
        self.organisation = organisation
        self.state = state
        self.round = round
        self.submittedBy = submittedBy
        self.submittedAt = submittedAt
        self.submission = submission
        self.submissionTransaction = submissionTransaction
        self.submissionOrdinal = submissionOrdinal
        self.items = items
        self.samples = samples
        self.signOffs = signOffs
        self.returns = returns
        self.reviews = reviews
    }

    /// In the order in which they were given. ``add(_:)`` appends one without going through the others.
    public var reviews: [Review] {
        get { given.all }
        set { given = Reviews(newValue) }
    }

    public mutating func add(_ review: Review) { given.add(review) }

    public var participants: [ParticipantID] { Set(items.map(\.participant)).sorted() }

    /// Whoever assessed what is in it, and whoever submitted it.
    public var makers: Set<Handle> { Set(items.map(\.assessor)).union([submittedBy]) }

    /// The sample drawn for `stage` in the round under way.
    public func sample(at stage: QualityStage) -> Sample? {
        samples.last { $0.stage == stage && $0.round == round }
    }

    /// The sign-off of `stage` that stands: a return in the same round, by whatever stage, takes it back.
    public func signOff(at stage: QualityStage) -> SignOff? {
        guard !returns.contains(where: { $0.round == round }) else { return nil }
        return signOffs.last { $0.stage == stage && $0.round == round }
    }

    /// What of a sample its stage has not judged yet.
    public func unreviewed(of sample: Sample) -> [AssessmentID] {
        sample.items.map(\.assessment).filter { review(of: $0, at: sample.stage) == nil }
    }

    /// What `stage` last said of `assessment`, in any round.
    public func review(of assessment: AssessmentID, at stage: QualityStage) -> Review? {
        given.newest(of: assessment, at: stage)
    }

    private struct Reviews: Hashable {
        private(set) var all: [Review] = []
        private var places: [Place: Int] = [:]

        private struct Place: Hashable {
            var assessment: AssessmentID
            var stage: QualityStage
        }

        init(_ reviews: [Review] = []) {
            for review in reviews { add(review) }
        }

        mutating func add(_ review: Review) {
            places[Place(assessment: review.assessment, stage: review.stage)] = all.count
            all.append(review)
        }

        func newest(of assessment: AssessmentID, at stage: QualityStage) -> Review? {
            places[Place(assessment: assessment, stage: stage)].map { all[$0] }
        }
    }
}

/// An assessment within a claim, with what sampling needs to know of it.
public struct ClaimItem: Sendable, Hashable, Codable {
    public var assessment: AssessmentID
    public var participant: ParticipantID
    public var unit: UnitReference
    public var assessor: Handle
    public var methods: [AssessmentMethod]
    public var isProvisional: Bool
    /// The round in which it came into the claim.
    public var round: Int

    public init(
        assessment: AssessmentID, participant: ParticipantID, unit: UnitReference, assessor: Handle,
        methods: [AssessmentMethod], isProvisional: Bool, round: Int
    ) {
        self.assessment = assessment
        self.participant = participant
        self.unit = unit
        self.assessor = assessor
        self.methods = methods
        self.isProvisional = isProvisional
        self.round = round
    }
}

/// A quality assurer's word on one assessment of a claim.
public struct Review: Sendable, Hashable, Codable {
    public var claim: ClaimID
    public var round: Int
    public var stage: QualityStage
    public var assessment: AssessmentID
    public var reviewer: Handle
    public var verdict: Verdict
    /// The criteria that the feedback is about; empty: the assessment as a whole.
    public var criteria: [CriterionNumber]
    /// The commitment to the feedback, where there is any.
    public var feedback: SHA256Digest?
    /// What the program had displayed of the assessment to the reviewer; `nil`: nothing.
    public var displayed: Displayed?
    public var on: CalendarDate

    /// That the program had displayed an assessment to whoever passed a verdict on it: judgements, evidence and notes. It is a
    /// statement of the program that signed, and no proof that anybody read them.
    public struct Displayed: Sendable, Hashable, Codable {
        /// The SHA-256 digests of the evidence files that it had opened, too, in ascending order.
        public var files: [SHA256Digest]

        public init(files: Set<SHA256Digest> = []) {
            self.files = files.sorted()
        }
    }

    public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
        case approved
        case returned
    }

    public init(
        claim: ClaimID, round: Int, stage: QualityStage, assessment: AssessmentID, reviewer: Handle, verdict: Verdict,
        criteria: [CriterionNumber] = [], feedback: SHA256Digest? = nil, displayed: Displayed? = nil, on: CalendarDate
    ) {
        self.claim = claim
        self.round = round
        self.stage = stage
        self.assessment = assessment
        self.reviewer = reviewer
        self.verdict = verdict
        self.criteria = criteria
        self.feedback = feedback
        self.displayed = displayed
        self.on = on
    }
}

/// A quality assurer's signature on a claim.
public struct SignOff: Sendable, Hashable, Codable {
    public var claim: ClaimID
    public var round: Int
    public var stage: QualityStage
    public var assurer: Handle
    public var authorisation: AuthorisationID
    public var on: CalendarDate

    public init(
        claim: ClaimID, round: Int, stage: QualityStage, assurer: Handle, authorisation: AuthorisationID,
        on: CalendarDate
    ) {
        self.claim = claim
        self.round = round
        self.stage = stage
        self.assurer = assurer
        self.authorisation = authorisation
        self.on = on
    }
}

/// A claim sent back, by whom and from which stage.
public struct ClaimReturn: Sendable, Hashable, Codable {
    public var claim: ClaimID
    public var round: Int
    public var stage: QualityStage
    public var assurer: Handle
    public var reason: SHA256Digest
    public var on: CalendarDate

    public init(
        claim: ClaimID, round: Int, stage: QualityStage, assurer: Handle, reason: SHA256Digest, on: CalendarDate
    ) {
        self.claim = claim
        self.round = round
        self.stage = stage
        self.assurer = assurer
        self.reason = reason
        self.on = on
    }
}

/// Confidential free text: feedback, a reason, a comment.
public struct Remark: Sendable, Hashable, Codable {
    public var text: String

    public init(_ text: String) {
        self.text = text
    }
}
