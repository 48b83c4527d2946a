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
    var records = Known<AssessmentID, Record>()
    /// Those of which more need not be known.
    private var places = Known<AssessmentID, AssessmentPlace>()
    var standing = Known<Place, AssessmentID>()
    var evidenceFiles = Known<SHA256Digest, AssessmentID>()
    var disposed = Known<SHA256Digest, Bool>()
    private var hasDisposals: Bool?
    var claims = Known<ClaimID, AwardClaim>()
    /// The claims that have held an assessment.
    var holders = Known<AssessmentID, Set<ClaimID>>()
    var certificates = Known<CertificateSerial, CertificateRecord>()
    var certificatesOf = Known<ClaimID, [CertificateSerial]>()
    var appeals = Known<AppealID, Appeal>()
    var openAppeals = Known<AssessmentID, Set<AppealID>>()
    var overturned = Known<AssessmentID, Bool>()
    /// What an appeal had sent back, between the event that supersedes it and the one that records its successor.
    var leftByAppeal: [Place: Assessment] = [:]
    var openReReviews = Known<AssessmentID, Bool>()
    var reReviews = Known<ReReviewPlace, Bool>()
    var exports = Known<ClaimID, [ExportRecord]>()
    var packages = Known<SHA256Digest, PackageRecord>()
    private var numbers = Known<RunningNumber, Int>()
    var counts = Known<RunningCount, Int>()
    /// Without a source: numbers below the highest that were not given out yet.
    private var skipped: [RunningNumber: Set<Int>] = [:]
    /// In an act: the numbers that it has given out.
    private var taken: [RunningNumber: Set<Int>] = [:]
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
        numbers = earlier.numbers
        counts = earlier.counts
        returnedWork = earlier.returnedWork
        leftByAppeal = earlier.leftByAppeal
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
        if let value = known.values[key] { return value }
        guard source != nil, !known.isAbsent(key) else { return nil }
        let loaded = read(load)
        known.set(key, loaded)
        return loaded
    }

    // MARK: The registry

    /// The highest number that was given out.
    public func newest(_ number: RunningNumber) -> Int {
        value(number, in: &numbers) { try $0.newest(number) } ?? 0
    }

    /// How far something is counted.
    public func newest(_ count: RunningCount) -> Int {
        value(count, in: &counts) { try $0.newest(count) } ?? 0
    }

    /// A number was given out.
    func take(_ value: Int, of number: RunningNumber) {
        let newest = newest(number)
        if source != nil {
            taken[number, default: []].insert(value)
        } else if value <= newest {
            skipped[number]?.remove(value)
        } else if value > newest + 1, value - newest <= RunningNumber.reach {
            skipped[number, default: []].formUnion(newest + 1..<value)
        }
        numbers.set(number, max(newest, value))
    }

    /// Whether a number may be given out: nothing has it, and it is not far above the highest.
    func isFree(_ value: Int, of number: RunningNumber) -> Bool {
        let newest = newest(number)
        if value > newest { return value - newest <= RunningNumber.reach }
        guard value > 0 else { return false }
        guard source != nil else { return skipped[number]?.contains(value) ?? false }
        return !(taken[number]?.contains(value) ?? false) && !(read { try $0.isTaken(value, of: number) } ?? true)
    }

    public func time(ofTransaction number: Int) -> Timestamp? {
        value(number, in: &times) { try $0.time(ofTransaction: number) }
    }

    // MARK: The catalogue

    /// The newest version of a framework.
    public func framework(_ code: FrameworkCode) -> Framework? { entry(code)?.framework }

    func entry(_ code: FrameworkCode) -> CatalogueEntry? {
        value(code, in: &frameworks) { try $0.framework(code) }
    }

    /// Every framework in its newest version.
    func allFrameworks() -> [Framework] {
        for entry in read({ try $0.frameworks() }) ?? [] where frameworks.values[entry.framework.code] == nil {
            frameworks.set(entry.framework.code, entry)
        }
        return frameworks.values.values.map(\.framework)
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
        if units.values.keys.contains(where: { $0.code == code }) { return true }
        return read { try $0.hasUnit(code) } ?? false
    }

    // MARK: People

    public func practitioner(_ handle: Handle) -> Practitioner? {
        value(handle, in: &practitioners) { try $0.practitioner(handle) }
    }

    public func allPractitioners() -> [Practitioner] {
        if source != nil, !hasAllPractitioners {
            for found in read({ try $0.practitioners() }) ?? [] where practitioners.values[found.handle] == nil {
                practitioners.set(found.handle, found)
            }
            hasAllPractitioners = true
        }
        return Array(practitioners.values.values)
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
        if let known = participants.values[id] { return known }
        guard source != nil, id.number <= newest(.participant) else { return nil }
        load(participants: [id])
        return participants.values[id]
    }

    /// Reads participants at once who will be asked for.
    public func load(participants ids: Set<ParticipantID>) {
        let unknown = participants.unknown(ids)
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.participants(unknown) }) ?? [] { participants.set(found.id, found) }
        participants.setAbsent(unknown)
    }

    // MARK: Assessments

    public func assessment(_ id: AssessmentID) -> Assessment? {
        if let known = records.values[id] { return known.assessment }
        guard source != nil, id.number <= newest(.assessment) else { return nil }
        load(assessments: [id])
        return records.values[id]?.assessment
    }

    /// Reads assessments at once that will be asked for.
    public func load(assessments ids: Set<AssessmentID>) {
        let unknown = records.unknown(ids)
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.assessments(unknown) }) ?? [] { records.set(found.id, Record(found)) }
        records.setAbsent(unknown)
    }

    /// Those of `ids` that there are, in that order.
    public func assessments(_ ids: [AssessmentID]) -> [Assessment] {
        if source != nil { load(assessments: Set(ids)) }
        return ids.compactMap { assessment($0) }
    }

    /// The assessment of a participant in a unit that is neither withdrawn nor superseded.
    public func standingAssessment(of participant: ParticipantID, in unit: UnitCode) -> Assessment? {
        let place = Place(participant: participant, unit: unit)
        if standing.values[place] == nil, source != nil, !standing.isAbsent(place) {
            loadStanding(of: [participant], in: [unit])
        }
        return standing.values[place].flatMap { assessment($0) }
    }

    /// Reads at once which assessments stand, and these.
    public func loadStanding(of people: Set<ParticipantID>, in units: Set<UnitCode>) {
        guard source != nil else { return }
        let found = findStanding(of: people, in: units)
        standing.setAbsent(people.lazy.flatMap { person in units.map { Place(participant: person, unit: $0) } })
        load(assessments: Set(found))
    }

    /// Reads at once which assessments stand.
    private func findStanding(of people: Set<ParticipantID>, in units: Set<UnitCode>) -> [AssessmentID] {
        guard !people.isEmpty else { return [] }
        var new: [AssessmentID] = []
        for found in read({ try $0.standingAssessments(of: people, in: units) }) ?? [] {
            let place = Place(participant: found.participant, unit: found.unit)
            // What an event of this act has said of it is newer.
            guard standing.values[place] == nil, !standing.isAbsent(place) else { continue }
            standing.set(place, found.assessment)
            new.append(found.assessment)
        }
        return new
    }

    /// Reads at once what events that come up will be asked about.
    public func prepare(for events: some Sequence<LedgerEvent>) {
        guard source != nil else { return }
        let need = Need(events)
        let newest = newest(.participant)
        load(participants: need.participants.filter { $0.number <= newest })
        load(assessments: need.assessments.filter { $0.number <= self.newest(.assessment) })
        // Whoever is added in this very stretch has no assessment before it.
        let units = need.places.values.reduce(into: Set<UnitCode>()) { $0.formUnion($1) }
        _ = findStanding(of: Set(need.places.keys.filter { $0.number <= newest }), in: units)
        let places = need.places.lazy.flatMap { person, units in
            units.lazy.map { Place(participant: person, unit: $0) }
        }
        standing.setAbsent(places)
        load(assessments: Set(places.compactMap { self.standing.values[$0] }))
    }

    /// Where an assessment is, of which more need not be known.
    func place(of id: AssessmentID) -> AssessmentPlace? {
        if let known = records.values[id] { return AssessmentPlace(known.assessment) }
        if let known = places.values[id] { return known }
        load(placesOf: [id])
        return places.values[id]
    }

    private func load(placesOf ids: Set<AssessmentID>) {
        let unknown = places.unknown(records.unknown(ids))
        guard source != nil, !unknown.isEmpty else { return }
        for found in read({ try $0.places(of: unknown) }) ?? [] { places.set(found.assessment, found) }
        places.setAbsent(unknown)
    }

    /// Every assessment made under one of the authorisations.
    func assessments(under authorisations: Set<AuthorisationID>) -> [Assessment] {
        for found in read({ try $0.assessments(under: authorisations) }) ?? [] where records.values[found.id] == nil {
            records.set(found.id, Record(found))
        }
        return records.values.values.lazy.map(\.assessment).filter { authorisations.contains($0.authorisation) }
    }

    func isEvidence(_ file: SHA256Digest) -> Bool {
        evidenceFiles.values[file] != nil || read { try $0.isEvidence(file) } ?? false
    }

    /// Whether the ledger says that what a commitment or a digest stands for was disposed of.
    public func isDisposed(_ commitment: SHA256Digest) -> Bool {
        if hasDisposals == nil { hasDisposals = read { try $0.hasDisposals() } ?? false }
        if hasDisposals == false, disposed.values.isEmpty { return false }
        return value(commitment, in: &disposed) { try $0.isDisposed(commitment) } ?? false
    }

    // MARK: Claims

    public func claim(_ id: ClaimID) -> AwardClaim? {
        value(id, in: &claims) { try $0.claim(id) }
    }

    /// Every claim that has held one of the assessments.
    func claims(holding assessments: Set<AssessmentID>) -> [AwardClaim] {
        let unknown = holders.unknown(assessments)
        if source != nil, !unknown.isEmpty {
            for found in read({ try $0.claims(holding: unknown) }) ?? [] {
                if claims.values[found.id] == nil { claims.set(found.id, found) }
                for assessment in found.everHeld where unknown.contains(assessment) {
                    holders.set(assessment, (holders.values[assessment] ?? []).union([found.id]))
                }
            }
            holders.setAbsent(unknown)
        }
        let ids = Set(assessments.lazy.flatMap { self.holders.values[$0] ?? [] })
        return ids.sorted().compactMap { claim($0) }
    }

    /// What a stage has drawn, and what was returned, as far as it bears on a claim.
    func history(bearingOn claim: AwardClaim, at stage: QualityStage) -> StageHistory {
        guard source != nil else {
            return histories[claim.framework]?[stage] ?? StageHistory(stage: stage)
        }
        let framework = claim.framework
        let known = read { try $0.claims(of: framework, holdingWorkOf: Set(claim.participants)) } ?? []
        load(placesOf: StageHistory.assessments(in: known))
        var history = StageHistory(stage: stage, claims: known, returned: returnedWork(in: framework), place: place)
        for (id, sample) in newSamples where self.claim(id)?.framework == claim.framework {
            history.take(sample, place: place)
        }
        for review in newReviews where self.claim(review.claim)?.framework == claim.framework {
            history.take(review, place: place)
        }
        return history
    }

    /// Everything that was returned in a framework.
    private func returnedWork(in framework: FrameworkCode) -> StageHistory.Returned {
        if let known = returnedWork[framework] { return known }
        var returned = StageHistory.Returned()
        for work in read({ try $0.returnedWork(in: framework) }) ?? [] { returned.take(work) }
        for review in newReviews where review.verdict == .returned && claim(review.claim)?.framework == framework {
            returned.take(review, place: place)
        }
        returnedWork[framework] = returned
        return returned
    }
}

extension AwardClaim {
    /// Every assessment that it holds, or of which it has drawn or reviewed.
    var everHeld: Set<AssessmentID> {
        Set(
            items.map(\.assessment) + reviews.map(\.assessment)
                + samples.flatMap { $0.items.map(\.assessment) })
    }
}
