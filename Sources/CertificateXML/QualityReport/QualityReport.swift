public import CompetenceModel

/// A quality assurer's report on a period: what was assessed, what was looked at, what came back, what was done about it.
///
/// Generated from the registry, so that nobody has to compile it. Names practitioners by handle and participants not at
/// all. Normative form: `schemas/quality-report/1.0/quality-report.xsd`.
public struct QualityReport: Sendable, Hashable, Codable {
    /// Whose report: the internal or the external quality assurers'.
    public var stage: QualityStage
    public var from: CalendarDate
    /// The last day that counts.
    public var until: CalendarDate
    public var issuer: CompetenceCertificate.Issuer
    public var madeAt: Timestamp
    /// The newest ledger transaction that it rests on.
    public var ledgerNumber: Int
    public var ledgerHash: SHA256Digest
    public var volumes: Volumes
    /// Of the frameworks that the stage is part of, by code.
    public var frameworks: [FrameworkQuality]
    public var turnaround: Turnaround
    /// By handle; whoever assessed in the period, or was reviewed.
    public var assessors: [AssessorQuality]
    public var meetings: [Meeting]
    public var appeals: Appeals
    /// By reason; only reasons that occurred.
    public var revocations: [Revocations]
    /// What was done about quality, oldest first.
    public var actions: [Action]

    public struct Volumes: Sendable, Hashable, Codable {
        /// Participants registered in the period, each counted once for each framework.
        public var registrations: Int
        /// Assessments recorded, without those withdrawn.
        public var assessments: Int
        /// Submissions of claims, further rounds included.
        public var submissions: Int
        /// Claims that the stage signed off.
        public var signedOff: Int
        /// Claims that the stage sent back.
        public var returned: Int
        public var fullCertificates: Int
        public var partialCertificates: Int

        public init(
            registrations: Int, assessments: Int, submissions: Int, signedOff: Int, returned: Int,
            fullCertificates: Int, partialCertificates: Int
        ) {
            self.registrations = registrations
            self.assessments = assessments
            self.submissions = submissions
            self.signedOff = signedOff
            self.returned = returned
            self.fullCertificates = fullCertificates
            self.partialCertificates = partialCertificates
        }
    }

    /// Sampling and reviews of the claims that the stage signed off or sent back in the period.
    public struct FrameworkQuality: Sendable, Hashable, Codable {
        public var code: FrameworkCode
        public var title: LocalizedText
        /// The least share that the policy asks for, in thousandths, and where the figure comes from.
        public var policyInThousandths: Int
        public var policyOrigin: LocalizedText
        public var claims: Int
        /// Assessments that there were to draw from, and that were drawn.
        public var population: Int
        public var drawn: Int
        /// Samples that were widened to everything after a return.
        public var widened: Int
        /// Assessments reviewed, and of these the ones on which the stage's last word in the round was a return.
        public var reviewed: Int
        public var returned: Int
        /// How many sampled assessments each reason applies to.
        public var sampleReasons: [SampleReason]
        /// What the returns were about.
        public var returns: [ReturnedPart]

        public init(
            code: FrameworkCode, title: LocalizedText, policyInThousandths: Int, policyOrigin: LocalizedText,
            claims: Int, population: Int, drawn: Int, widened: Int, reviewed: Int, returned: Int,
            sampleReasons: [SampleReason], returns: [ReturnedPart]
        ) {
            self.code = code
            self.title = title
            self.policyInThousandths = policyInThousandths
            self.policyOrigin = policyOrigin
            self.claims = claims
            self.population = population
            self.drawn = drawn
            self.widened = widened
            self.reviewed = reviewed
            self.returned = returned
            self.sampleReasons = sampleReasons
            self.returns = returns
        }
    }

    public struct SampleReason: Sendable, Hashable, Codable {
        public var reason: Sample.Reason
        public var count: Int

        public init(reason: Sample.Reason, count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    /// A unit, or one criterion of it, that returns were about.
    public struct ReturnedPart: Sendable, Hashable, Codable {
        public var unit: UnitReference
        /// `nil`: the assessment as a whole.
        public var criterion: CriterionNumber?
        public var count: Int

        public init(unit: UnitReference, criterion: CriterionNumber?, count: Int) {
            self.unit = unit
            self.criterion = criterion
            self.count = count
        }
    }

    /// Days from when a claim came to the stage until it was signed off or sent back.
    public struct Turnaround: Sendable, Hashable, Codable {
        public var claims: Int
        /// Twice the median, so that a half is a whole number; `nil` where there was no claim.
        public var medianHalfDays: Int?
        public var longestDays: Int?

        public init(claims: Int, medianHalfDays: Int?, longestDays: Int?) {
            self.claims = claims
            self.medianHalfDays = medianHalfDays
            self.longestDays = longestDays
        }

        /// `8` or `8.5`.
        public var median: String? {
            medianHalfDays.map { $0 % 2 == 0 ? String($0 / 2) : "\($0 / 2).5" }
        }
    }

    public struct AssessorQuality: Sendable, Hashable, Codable {
        public var assessor: Handle
        public var isProvisional: Bool
        public var assessments: Int
        public var reviewed: Int
        public var returned: Int
        /// The last standardisation or consensus meeting attended up to the end of the period.
        public var lastMeeting: CalendarDate?

        public init(
            assessor: Handle, isProvisional: Bool, assessments: Int, reviewed: Int, returned: Int,
            lastMeeting: CalendarDate?
        ) {
            self.assessor = assessor
            self.isProvisional = isProvisional
            self.assessments = assessments
            self.reviewed = reviewed
            self.returned = returned
            self.lastMeeting = lastMeeting
        }
    }

    public struct Appeals: Sendable, Hashable, Codable {
        /// Lodged in the period.
        public var lodged: Int
        /// Decided in the period.
        public var dismissed: Int
        public var upheld: Int
        /// Lodged and not decided at its end.
        public var open: Int

        public init(lodged: Int, dismissed: Int, upheld: Int, open: Int) {
            self.lodged = lodged
            self.dismissed = dismissed
            self.upheld = upheld
            self.open = open
        }
    }

    public struct Revocations: Sendable, Hashable, Codable {
        public var reason: RevocationReason
        public var count: Int

        public init(reason: RevocationReason, count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    public struct Action: Sendable, Hashable, Codable {
        public var kind: Kind
        public var on: CalendarDate
        /// The id of what it was done to.
        public var subject: String

        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            case claimReturned
            case authorisationGranted
            case authorisationWithdrawn
            case reReviewOpened
            case reReviewClosed
            case certificateRevoked
            case unitsAdopted
        }

        public init(kind: Kind, on: CalendarDate, subject: String) {
            self.kind = kind
            self.on = on
            self.subject = subject
        }
    }

    public init(
        stage: QualityStage, from: CalendarDate, until: CalendarDate, issuer: CompetenceCertificate.Issuer,
        madeAt: Timestamp, ledgerNumber: Int, ledgerHash: SHA256Digest, volumes: Volumes,
        frameworks: [FrameworkQuality], turnaround: Turnaround, assessors: [AssessorQuality], meetings: [Meeting],
        appeals: Appeals, revocations: [Revocations], actions: [Action]
    ) {
        self.stage = stage
        self.from = from
        self.until = until
        self.issuer = issuer
        self.madeAt = madeAt
        self.ledgerNumber = ledgerNumber
        self.ledgerHash = ledgerHash
        self.volumes = volumes
        self.frameworks = frameworks
        self.turnaround = turnaround
        self.assessors = assessors
        self.meetings = meetings
        self.appeals = appeals
        self.revocations = revocations
        self.actions = actions
    }
}
