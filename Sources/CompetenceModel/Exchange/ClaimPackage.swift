/// What travels to an external quality assurer who has no access to the registry: one claim, with everything that the
/// stage may see and nothing else. Participants are named by their opaque ids only.
///
/// Normative form: `schemas/claim-package/1.0/claim-package.xsd`, sealed by the registry's organisation.
public struct ClaimPackage: Sendable, Hashable {
    public var issuer: CompetenceCertificate.Issuer
    /// The member whose claim it is; `nil` where it is the issuer's own.
    public var centre: Centre?
    public var exportedAt: Timestamp
    /// What the issuer's registry is known by: the hash of its first entry.
    public var registry: SHA256Digest
    /// The newest transaction when the package was written.
    public var ledger: LedgerPosition
    public var addressee: Addressee
    public var claim: ClaimID
    public var round: Int
    public var submission: Submission
    public var framework: Framework
    public var draw: Draw
    /// Every assessment of the claim, so that the stage can widen its sample to everything; by id.
    public var assessments: [PackagedAssessment]
    /// What the earlier stage drew, said and signed.
    public var earlierStage: EarlierStage?

    /// The external quality assurer to whom the package is addressed.
    public struct Addressee: Sendable, Hashable {
        public var handle: Handle
        public var name: String
        public var organisation: String
        /// Its code at the centre.
        public var organisationCode: OrganisationCode
        /// Fingerprint of the key whose signature the registry will accept.
        public var key: SHA256Digest
        /// The root of sampling secrets that the assurer had committed to before the submission, and that covers it.
        public var samplingRoot: SHA256Digest?

        public init(
            handle: Handle, name: String, organisation: String, organisationCode: OrganisationCode,
            key: SHA256Digest, samplingRoot: SHA256Digest?
        ) {
            self.organisationCode = organisationCode
            self.handle = handle
            self.name = name
            self.organisation = organisation
            self.key = key
            self.samplingRoot = samplingRoot
        }
    }

    /// The submission that the sample is drawn from.
    public struct Submission: Sendable, Hashable {
        public var transaction: LedgerPosition
        public var ordinal: Int
        public var on: CalendarDate
        public var by: Handle

        public init(transaction: LedgerPosition, ordinal: Int, on: CalendarDate, by: Handle) {
            self.transaction = transaction
            self.ordinal = ordinal
            self.on = on
            self.by = by
        }
    }

    /// What the draw of the external stage takes in besides the policy.
    public struct Draw: Sendable, Hashable {
        /// What may be drawn in this round.
        public var population: [AssessmentID]
        /// What is owed from earlier samples of the stage.
        public var carriedOver: [AssessmentID]
        public var assessorsWithReturnedWork: [Handle]
        /// What the stage has said of these assessments in earlier rounds.
        public var earlierReviews: [Review]

        public init(
            population: [AssessmentID], carriedOver: [AssessmentID], assessorsWithReturnedWork: [Handle],
            earlierReviews: [Review] = []
        ) {
            self.population = population
            self.carriedOver = carriedOver
            self.assessorsWithReturnedWork = assessorsWithReturnedWork
            self.earlierReviews = earlierReviews
        }
    }

    public struct EarlierStage: Sendable, Hashable {
        public var stage: QualityStage
        public var sample: [Sample.Item]
        /// Secret and proof, where the sample was drawn; so that the draw can be checked.
        public var reveal: SamplingReveal?
        public var reviews: [ReviewWithFeedback]
        public var assurer: String
        public var organisation: String
        public var authorisation: AuthorisationID
        public var signedOffOn: CalendarDate

        public init(
            stage: QualityStage, sample: [Sample.Item], reveal: SamplingReveal?, reviews: [ReviewWithFeedback],
            assurer: String, organisation: String, authorisation: AuthorisationID, signedOffOn: CalendarDate
        ) {
            self.stage = stage
            self.sample = sample
            self.reveal = reveal
            self.reviews = reviews
            self.assurer = assurer
            self.organisation = organisation
            self.authorisation = authorisation
            self.signedOffOn = signedOffOn
        }
    }

    public struct Centre: Sendable, Hashable {
        public var code: OrganisationCode
        public var name: String

        public init(code: OrganisationCode, name: String) {
            self.code = code
            self.name = name
        }
    }

    public init(
        issuer: CompetenceCertificate.Issuer, centre: Centre? = nil, exportedAt: Timestamp, registry: SHA256Digest,
        ledger: LedgerPosition,
        addressee: Addressee,
        claim: ClaimID, round: Int, submission: Submission, framework: Framework, draw: Draw,
        assessments: [PackagedAssessment], earlierStage: EarlierStage?
    ) {
        self.issuer = issuer
        self.centre = centre
        self.exportedAt = exportedAt
        self.registry = registry
        self.ledger = ledger
        self.addressee = addressee
        self.claim = claim
        self.round = round
        self.submission = submission
        self.framework = framework
        self.draw = draw
        self.assessments = assessments
        self.earlierStage = earlierStage
    }
}

/// A reviewer's word on an assessment, with the feedback in plain text.
public struct ReviewWithFeedback: Sendable, Hashable, Codable {
    public var assessment: AssessmentID
    public var verdict: Review.Verdict
    public var criteria: [CriterionNumber]
    public var feedback: String?
    /// Whether the program had displayed the assessment to the reviewer.
    public var isDisplayed: Bool
    public var on: CalendarDate

    public init(
        assessment: AssessmentID, verdict: Review.Verdict, criteria: [CriterionNumber] = [], feedback: String? = nil,
        isDisplayed: Bool, on: CalendarDate
    ) {
        self.assessment = assessment
        self.verdict = verdict
        self.criteria = criteria
        self.feedback = feedback
        self.isDisplayed = isDisplayed
        self.on = on
    }
}

/// An assessment as an external quality assurer sees it.
public struct PackagedAssessment: Sendable, Hashable {
    public var item: ClaimItem
    public var judgedOn: CalendarDate
    public var judgements: [Judgement]
    public var evidence: [Evidence]
    public var notes: AssessmentNotes

    public init(
        item: ClaimItem, judgedOn: CalendarDate, judgements: [Judgement], evidence: [Evidence], notes: AssessmentNotes
    ) {
        self.item = item
        self.judgedOn = judgedOn
        self.judgements = judgements
        self.evidence = evidence
        self.notes = notes
    }
}

extension ClaimPackage {
    /// The draw that is due for the external stage.
    public var sampleDraw: SampleDraw {
        let population = Set(draw.population)
        return SampleDraw(
            stage: .external, policy: framework.qualityPolicy,
            population: assessments.map(\.item).filter { population.contains($0.assessment) },
            assessorsWithReturnedWork: Set(draw.assessorsWithReturnedWork), carriedOver: Set(draw.carriedOver))
    }

    /// What the sample of a stage is drawn from, but for the reviewer's secret.
    public func lot(at stage: QualityStage) -> SampleDraw.Lot {
        SampleDraw.Lot(registry: registry, claim: claim, stage: stage, submission: submission.transaction.hash)
    }

    /// The sample that the holder of `secrets` draws; everything, where no root was committed to in time.
    public func sample(by secrets: SamplingSecrets?) -> (items: [Sample.Item], reveal: SamplingReveal?) {
        if framework.qualityPolicy.stage(.external)?.isInFull == true {
            return (sampleDraw.everything(.policyInFull), nil)
        }
        guard let root = addressee.samplingRoot, let reveal = secrets?.reveal(submission.ordinal),
            reveal.isCommitted(in: root)
        else { return (sampleDraw.everything(.noCommittedSecret), nil) }
        return (sampleDraw.items(seed: lot(at: .external).seed(reveal.secret)), reveal)
    }
}
