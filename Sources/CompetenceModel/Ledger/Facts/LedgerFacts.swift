/// What is known of a registry at one point of its ledger: everything that a rule may ask.
///
/// Most have a source below them (`FactSource`): the tables, over which they fold what the act at hand brings about, so that its
/// second event sees the first. An act has the tables of the registry. Whoever follows the ledger, an audit or a replica, has tables
/// of its own, which it fills from the ledger and from nothing else; it goes on a stretch at a time, and keeps of the one before what
/// is asked all the time (``init(following:source:confidential:)``). Without a source, the whole ledger is folded in memory: for a small one.
///
/// A class: it is asked with every event, and a copy would copy all of it.
public final class LedgerFacts {
    let source: (any FactSource)?
    public let confidential: any ConfidentialFacts
    /// Whether a signature verifies.
    let verify: PersonalSignature.Verification
    var opened: SHA256Digest?
    /// What kept a fact from being read; it is for whoever has had an act examined to throw it on.
    public private(set) var failure: (any Error)?

    // Each value is here from an event, or as it was read, or known not to be there.
    /// All of them: there are few.
    var organisations: [OrganisationCode: Organisation]?
    /// All of them, in the order in which they were registered.
    var seals: [RegisteredSeal]?
    var times = Known<Int, Timestamp>()
    var frameworks = Known<FrameworkCode, CatalogueEntry>()
    var units = Known<UnitReference, UnitOnRecord>()
    var practitioners = Known<Handle, Practitioner>()
    private var hasAllPractitioners = false
    var keys = Known<SHA256Digest, KeyOnRecord>()
    /// `nil` where it has not been read.
    var proposal: AdministratorProposal??
    var participants = Known<ParticipantID, Participant>()
    /// What those who have been corrected by the events at hand were called before; in an audit by all events.
    var earlierDetails: [ParticipantID: Set<SHA256Digest>] = [:]
    /// The commitments to who those were who have been removed.
    var removedDetails: Set<SHA256Digest> = []
    /// Who has rated herself by the events at hand; in an audit by all events.
    var selfRated: Set<ParticipantID> = []
    /// Whoever was merged with somebody, and whom with; `nil` where it has not been read.
    var merges: [ParticipantID: ParticipantID]?
    var records = Known<AssessmentID, Record>()
    /// Those of which more need not be known.
    var places = Known<AssessmentID, AssessmentPlace>()
    var standing = Known<Place, AssessmentID>()
    var evidenceFiles = Known<SHA256Digest, AssessmentID>()
    var disposed = Known<SHA256Digest, Bool>()
    var hasDisposals: Bool?
    var claims = Known<ClaimID, AwardClaim>()
    /// The claims that have held an assessment.
    var holders = Known<AssessmentID, Set<ClaimID>>()
    var certificates = Known<CertificateSerial, CertificateRecord>()
    var certificatesOf = Known<ClaimID, [CertificateSerial]>()
    var appeals = Known<AppealID, Appeal>()
    var openAppeals = Known<AssessmentID, Set<AppealID>>()
    var overturned = Known<AssessmentID, Bool>()
    var openReReviews = Known<AssessmentID, Bool>()
    var reReviews = Known<ReReviewPlace, Bool>()
    var exports = Known<ClaimID, [ExportRecord]>()
    var packages = Known<SHA256Digest, PackageRecord>()
    /// The highest of each that was given out, where it is known.
    private var numbers = RunningNumber.Table<Int?>(nil)
    var counts = Known<RunningCount, Int>()
    /// Without a source: numbers below the highest that were not given out yet.
    private var skipped = RunningNumber.Table<Set<Int>>([])
    /// In an act: the numbers that it has given out.
    private var taken = RunningNumber.Table<Set<Int>>([])
    /// By framework, once it was asked for: what was returned.
    var returnedWork: [FrameworkCode: StageHistory.Returned] = [:]
    /// What each stage has drawn and returned, where there is no source.
    var histories: [FrameworkCode: [QualityStage: StageHistory]] = [:]
    /// What the act at hand has drawn and said, over what the source knows.
    var newSamples: [(claim: ClaimID, sample: Sample)] = []
    var newReviews: [Review] = []

    /// - Parameter source: `nil` to fold a ledger from its first event.
    public init(
        source: (any FactSource)? = nil, confidential: any ConfidentialFacts = NoConfidentialFacts(),
        verifying verify: @escaping PersonalSignature.Verification = \.isValid
    ) {
        self.source = source
        self.verify = verify
        self.confidential = confidential
        if source == nil {
            organisations = [:]
            seals = []
            proposal = .some(nil)
            merges = [:]
        }
    }

    /// Goes on with a stretch of the ledger, where `source` knows everything that `earlier` has taken in.
    ///
    /// What is small and asked all the time is kept: organisations, catalogue, practitioners and their keys, what is counted, what
    /// was returned. Everything else is read again when it is asked for, so that what is held does not grow with the ledger.
    public init(following earlier: LedgerFacts, source: any FactSource, confidential: any ConfidentialFacts) {
        self.source = source
        self.confidential = confidential
        verify = earlier.verify
        opened = earlier.opened
        failure = earlier.failure
        organisations = earlier.organisations
        seals = earlier.seals
        frameworks = earlier.frameworks
        units = earlier.units
        practitioners = earlier.practitioners
        hasAllPractitioners = earlier.hasAllPractitioners
        keys = earlier.keys
        merges = earlier.merges
        numbers = earlier.numbers
        counts = earlier.counts
        returnedWork = earlier.returnedWork
    }

    /// An assessment, held at a distance: a table of ten thousands that grows moves its values.
    final class Record: Sendable {
        let assessment: Assessment

        init(_ assessment: Assessment) {
            self.assessment = assessment
        }
    }

    public struct UnitOnRecord {
        public var unit: Unit
        public var framework: FrameworkCode
        public var adoptions: [PanelAdoption] = []
    }

    /// A participant in a unit, in whichever version.
    struct Place: Hashable {
        var participant: ParticipantID
        var unit: UnitCode
    }

    /// One assessment is re-reviewed once because of one certificate.
    struct ReReviewPlace: Hashable {
        var assessment: AssessmentID
        var because: CertificateSerial
    }

    // MARK: Reading

    /// What `body` reads of the source; `nil` where there is none, or it fails.
    func read<Value>(_ body: (any FactSource) throws -> Value?) -> Value? {
        guard let source, failure == nil else { return nil }
        do {
            return try body(source)
        } catch {
            failure = error
            return nil
        }
    }

    /// The value of a key, read where it is not known.
    func value<Key, Value>(
        _ key: Key, in known: inout Known<Key, Value>, _ load: (any FactSource) throws -> Value?
    ) -> Value? {
        if let known = known.look(key) { return known }
        guard source != nil else { return nil }
        let loaded = read(load)
        known.set(key, loaded)
        return loaded
    }

    // MARK: The registry

    /// The highest number that was given out.
    public func newest(_ number: RunningNumber) -> Int {
        if let known = numbers[number] { return known }
        let newest = read { try $0.newest(number) } ?? 0
        numbers[number] = newest
        return newest
    }

    /// How far something is counted.
    public func newest(_ count: RunningCount) -> Int {
        value(count, in: &counts) { try $0.newest(count) } ?? 0
    }

    /// A number was given out.
    func take(_ value: Int, of number: RunningNumber) {
        let newest = newest(number)
        if source != nil {
            taken[number].insert(value)
        } else if value <= newest {
            skipped[number].remove(value)
        } else if value > newest + 1, value - newest <= RunningNumber.reach {
            skipped[number].formUnion(newest + 1..<value)
        }
        numbers[number] = max(newest, value)
    }

    /// Whether a number may be given out: nothing has it, and it is not far above the highest.
    func isFree(_ value: Int, of number: RunningNumber) -> Bool {
        let newest = newest(number)
        if value > newest { return value - newest <= RunningNumber.reach }
        guard value > 0 else { return false }
        guard source != nil else { return skipped[number].contains(value) }
        return !taken[number].contains(value) && !(read { try $0.isTaken(value, of: number) } ?? true)
    }

    public func time(ofTransaction number: Int) -> Timestamp? {
        value(number, in: &times) { try $0.time(ofTransaction: number) }
    }

    // MARK: The catalogue

    /// The newest version of a framework.
    public func framework(_ code: FrameworkCode) -> Framework? {
        frameworks.part(of: code, \.framework) ?? entry(code)?.framework
    }

    func entry(_ code: FrameworkCode) -> CatalogueEntry? {
        value(code, in: &frameworks) { try $0.framework(code) }
    }

    /// Every framework in its newest version.
    func allFrameworks() -> [Framework] {
        for entry in read({ try $0.frameworks() }) ?? [] where frameworks[entry.framework.code] == nil {
            frameworks.set(entry.framework.code, entry)
        }
        return frameworks.values.map(\.framework)
    }

    public func unit(_ reference: UnitReference) -> UnitOnRecord? {
        value(reference, in: &units) { source in
            guard let found = try source.unit(reference) else { return nil }
            let adoptions = try source.framework(found.framework)?.adoptions ?? []
            return UnitOnRecord(
                unit: found.unit, framework: found.framework,
                adoptions: adoptions.filter { $0.units.contains(reference) })
        }
    }

    /// The framework that a version of a unit is of.
    public func framework(of reference: UnitReference) -> FrameworkCode? { unit(reference)?.framework }

    func hasUnit(_ code: UnitCode) -> Bool {
        if units.values.contains(where: { $0.unit.reference.code == code }) { return true }
        return read { try $0.hasUnit(code) } ?? false
    }

    // MARK: People

    public func practitioner(_ handle: Handle) -> Practitioner? {
        value(handle, in: &practitioners) { try $0.practitioner(handle).map(asOfPerson) }
    }

    public func allPractitioners() -> [Practitioner] {
        if source != nil, !hasAllPractitioners {
            for found in read({ try $0.practitioners() }) ?? [] where practitioners[found.handle] == nil {
                practitioners.set(found.handle, asOfPerson(found))
            }
            hasAllPractitioners = true
        }
        return Array(practitioners.values)
    }

    func key(_ fingerprint: SHA256Digest) -> KeyOnRecord? {
        value(fingerprint, in: &keys) { try $0.key(fingerprint) }
    }

    /// What the registry is known by: the hash of its first entry. Zero before that.
    public var registry: SHA256Digest {
        if let opened { return opened }
        opened = read { try $0.registryFingerprint() }
        return opened ?? .zero
    }

    /// The root that a reviewer had committed to before a claim was submitted, and that covers the submission.
    public func samplingRoot(of reviewer: Handle, for claim: AwardClaim) -> SHA256Digest? {
        let keys = (practitioner(reviewer)?.keys ?? []).compactMap { key($0.fingerprint) }
        return keys.filter {
            $0.registeredIn < claim.submissionTransaction
                && $0.key.sampling?.covers(claim.submissionOrdinal) == true
        }.max { $0.registeredIn < $1.registeredIn }?.key.sampling?.root
    }

    /// What a stage's sample of a claim is drawn from, but for the reviewer's secret.
    public func lot(of claim: AwardClaim, at stage: QualityStage) -> SampleDraw.Lot {
        SampleDraw.Lot(registry: registry, claim: claim.id, stage: stage, submission: claim.submission)
    }

    /// The newest proposal of the recovery key, unless it was confirmed.
    func openProposal() -> AdministratorProposal? {
        if let proposal { return proposal }
        let found = read { try $0.openProposal() }
        proposal = .some(found)
        return found
    }

    public func participant(_ id: ParticipantID) -> Participant? {
        if let known = participants.look(id) { return known }
        guard source != nil, id.number <= newest(.participant) else { return nil }
        load(participants: [id])
        return participants[id]
    }

    /// Reads participants at once who will be asked for.
    public func load(participants ids: Set<ParticipantID>) {
        let unknown = participants.unknown(ids)
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.participants(unknown) }) ?? [] { participants.set(found.id, found) }
        participants.setAbsent(unknown)
    }
}
