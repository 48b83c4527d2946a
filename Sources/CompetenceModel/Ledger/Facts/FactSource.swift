/// Where the facts come from that no event of the act at hand has brought about: the tables of a registry.
///
/// Everything is asked in sets, so that an act of a thousand events needs no thousand statements.
public protocol FactSource {
    /// The hash of the first entry.
    func registryFingerprint() throws -> SHA256Digest?
    func organisations() throws -> [Organisation]
    /// Every seal, in the order in which they were registered.
    func seals() throws -> [RegisteredSeal]
    func newest(_ number: RunningNumber) throws -> Int
    func newest(_ count: RunningCount) throws -> Int
    /// Whether something has the number.
    func isTaken(_ value: Int, of number: RunningNumber) throws -> Bool
    /// The time of a transaction.
    func time(ofTransaction number: Int) throws -> Timestamp?

    func framework(_ code: FrameworkCode) throws -> CatalogueEntry?
    func unit(_ reference: UnitReference) throws -> (framework: FrameworkCode, unit: Unit)?
    /// Whether there is a unit of this code, in whatever version.
    func hasUnit(_ code: UnitCode) throws -> Bool
    func frameworks() throws -> [CatalogueEntry]

    func practitioner(_ handle: Handle) throws -> Practitioner?
    func practitioners() throws -> [Practitioner]
    func key(_ fingerprint: SHA256Digest) throws -> KeyOnRecord?
    /// The newest proposal of the recovery key, unless it was confirmed.
    func openProposal() throws -> AdministratorProposal?

    func participants(_ ids: Set<ParticipantID>) throws -> [Participant]
    /// Whoever has been merged with somebody, and whom with. No more than mistakes: there are few.
    func merges() throws -> [ParticipantID: ParticipantID]
    /// - Parameter others: of whom it is not asked.
    func hasParticipants(_ organisation: OrganisationCode, besides others: Set<ParticipantID>) throws -> Bool
    /// Whether there is an assessment or a self-rating of a participant, or a practitioner is that person.
    func isRestedOn(_ participant: ParticipantID) throws -> Bool
    /// Every commitment to who a participant is or was called.
    func detailsOnRecord(of participant: ParticipantID) throws -> Set<SHA256Digest>
    /// Whether a commitment is to who somebody was who has been removed.
    func isOfRemoved(_ commitment: SHA256Digest) throws -> Bool

    func assessments(_ ids: Set<AssessmentID>) throws -> [Assessment]
    /// Those that are neither withdrawn nor superseded.
    /// - Parameter units: `nil`: in every unit.
    func standingAssessments(
        of participants: Set<ParticipantID>, in units: Set<UnitCode>?
    ) throws -> [AssessmentPlace]
    /// Where the assessments are; an assessment that is not there has no place.
    func places(of ids: Set<AssessmentID>) throws -> [AssessmentPlace]
    func assessments(under authorisations: Set<AuthorisationID>) throws -> [Assessment]
    func isEvidence(_ file: SHA256Digest) throws -> Bool
    /// Every file that an assessment rests on, with the first one that does, in the order of the assessments.
    func evidenceFiles() throws -> [(file: SHA256Digest, assessment: AssessmentID)]
    /// Whether anything was ever disposed of.
    func hasDisposals() throws -> Bool
    func isDisposed(_ commitment: SHA256Digest) throws -> Bool

    func claim(_ id: ClaimID) throws -> AwardClaim?
    /// Every claim that holds one of the assessments, or has drawn or reviewed it.
    func claims(holding assessments: Set<AssessmentID>) throws -> [AwardClaim]
    /// The claims of the framework that hold an assessment of one of the participants, in any state.
    func claims(of framework: FrameworkCode, holdingWorkOf participants: Set<ParticipantID>) throws -> [AwardClaim]
    /// Everything that a quality assurer of whatever stage has returned in the framework.
    func returnedWork(in framework: FrameworkCode) throws -> [ReturnedWork]

    func certificate(_ serial: CertificateSerial) throws -> CertificateRecord?
    func certificates(of claim: ClaimID) throws -> [CertificateRecord]
    /// Those of an issuer that are revoked or superseded.
    func endedCertificates(of issuer: OrganisationCode) throws -> [CertificateRecord]
    /// Those that an organisation is the issuer of, and that are prepared and not sealed.
    func preparedCertificates(of issuer: OrganisationCode) throws -> [CertificateRecord]

    func appeal(_ id: AppealID) throws -> Appeal?
    func openAppeals(against assessments: Set<AssessmentID>) throws -> [Appeal]
    /// Those of `assessments` that an upheld appeal has sent back.
    func overturned(_ assessments: Set<AssessmentID>) throws -> Set<AssessmentID>
    func openReReviews(of assessments: Set<AssessmentID>) throws -> Set<AssessmentID>
    func reReviews(of assessments: Set<AssessmentID>, because serial: CertificateSerial) throws -> Set<AssessmentID>

    func exports(of claim: ClaimID) throws -> [ExportRecord]
    func package(_ digest: SHA256Digest) throws -> PackageRecord?
}

/// Of whom an assessment is, in which unit, and by whom: what never changes of it, and is asked without what was judged.
public struct AssessmentPlace: Sendable, Hashable {
    public var assessment: AssessmentID
    public var participant: ParticipantID
    public var unit: UnitCode
    public var assessor: Handle

    public init(assessment: AssessmentID, participant: ParticipantID, unit: UnitCode, assessor: Handle) {
        self.assessment = assessment
        self.participant = participant
        self.unit = unit
        self.assessor = assessor
    }

    init(_ assessment: Assessment) {
        self.init(
            assessment: assessment.id, participant: assessment.participant, unit: assessment.unit.code,
            assessor: assessment.assessor)
    }
}

/// An assessment that a quality assurer returned.
public struct ReturnedWork: Sendable, Hashable {
    public var assessment: AssessmentID
    public var assessor: Handle
    public var on: CalendarDate

    public init(assessment: AssessmentID, assessor: Handle, on: CalendarDate) {
        self.assessment = assessment
        self.assessor = assessor
        self.on = on
    }
}

/// A key as the ledger knows it.
public struct KeyOnRecord: Sendable, Hashable {
    public var practitioner: Handle
    public var key: RegisteredKey
    /// Number of the transaction that registered it.
    public var registeredIn: Int

    public init(practitioner: Handle, key: RegisteredKey, registeredIn: Int) {
        self.practitioner = practitioner
        self.key = key
        self.registeredIn = registeredIn
    }
}

/// What stands in confidential records, as far as it may be asked.
///
/// A record that has been disposed of, or that whoever asks does not read, says nothing; no rule objects to that.
public protocol ConfidentialFacts {
    /// Whether the details of a practitioner and of a participant, by their commitments, state one identity number.
    func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool
    func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool
    func notes(_ commitment: SHA256Digest) -> AssessmentNotes?
    func remark(_ commitment: SHA256Digest) -> Remark?
    /// What the details of a participant say. An audit is asked for few: to decode those of everybody would weigh on it.
    func participantDetails(_ details: SHA256Digest) -> ParticipantDetails?
    /// The legal sex that the identity number of a participant states; nothing in an audit.
    func statedSex(_ details: SHA256Digest) -> Sex?
    /// The participants with an organisation who have the name that the details state, and whom nothing in the records tells apart
    /// from them; none in an audit.
    func lookalikes(
        of details: SHA256Digest, participant: ParticipantID, in organisation: OrganisationCode
    ) -> [ParticipantID]
    /// Another participant who has, or had, an identity number that the details state.
    func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID?
}

/// Asks no confidential record.
public struct NoConfidentialFacts: ConfidentialFacts {
    public init() {}
    public func shareIdentityNumber(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool { false }
    public func shareName(practitioner: SHA256Digest, participant: SHA256Digest) -> Bool { false }
    public func notes(_ commitment: SHA256Digest) -> AssessmentNotes? { nil }
    public func remark(_ commitment: SHA256Digest) -> Remark? { nil }
    public func participantDetails(_ details: SHA256Digest) -> ParticipantDetails? { nil }
    public func statedSex(_ details: SHA256Digest) -> Sex? { nil }
    public func lookalikes(
        of details: SHA256Digest, participant: ParticipantID, in organisation: OrganisationCode
    ) -> [ParticipantID] { [] }
    public func otherHolder(of details: SHA256Digest, than participant: ParticipantID) -> ParticipantID? { nil }
}
