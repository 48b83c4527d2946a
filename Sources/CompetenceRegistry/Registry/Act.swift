import CertificateSeal
import CompetenceModel
import RegistryStore

/// An act under way: what it has recorded so far, and what the examination has found. Nothing of it is in the ledger until it is
/// whole.
///
/// A use case builds events and records them; whether they may stand is for the examination alone to say, by the same rules as
/// in every audit.
struct Act {
    let reader: StoreReader
    let actor: Practitioner
    /// The public half of the key that signs.
    let key: PersonalPublicKey
    /// What signs, where that is here.
    let signer: (any Signer)?
    let pins: Pins
    let today: CalendarDate
    /// What is known, with what this act has brought about.
    let facts: LedgerFacts
    private(set) var events: [any EventContent] = []
    private(set) var findings: [Finding] = []
    /// Those of the findings that say nowhere what line they are about: each is said once.
    private var unplaced: Set<Finding> = []
    /// Who attests the decision that this act brings in.
    var attestation: (ImportedDecision) -> Attestation = { _ in .refused([]) }

    private let header: TransactionHeader
    private let records: ActRecords
    private let chance: DerivedBytes
    private var examination: Examination
    /// The numbers that the act gives out.
    private(set) var numbering: Numbering

    /// - Parameter at: when it will stand in the ledger.
    init(
        reader: StoreReader, number: Int, at: Timestamp, actor: Practitioner, course: Session.Course, pins: Pins
    ) {
        self.reader = reader
        self.actor = actor
        key = course.publicKey
        signer = course.signer
        self.pins = pins
        today = pins.now.dateInSweden
        chance = DerivedBytes(seed: pins.seed)
        numbering = Numbering(starts: pins.numbers)
        header = TransactionHeader(number: number, at: at, actor: actor.handle)
        records = ActRecords(reader: reader)
        facts = LedgerFacts(source: reader, confidential: records)
        examination = Examination(facts)
    }

    var confidential: [ConfidentialRecord] { records.new }

    /// When it was prepared: now, or a few minutes ago.
    var now: Timestamp { pins.now }

    /// The secret that draws the actor's sample of a submission; `nil` where the key that will sign is not here.
    func reveal(_ ordinal: Int) -> SamplingReveal? {
        signer?.samplingSecrets(in: facts.registry, series: SamplingSecrets.series(of: ordinal))?.reveal(ordinal)
    }

    func randomBytes(_ count: Int) -> [UInt8] { chance.next(count) }

    /// The next number of a kind, for something new.
    mutating func next(_ number: RunningNumber) throws -> Int {
        try numbering.next(number) { [facts, reader, pins] in
            max(facts.newest(number), try reader.reserved(number, at: pins.now))
        }
    }

    /// Records that go with the act.
    private(set) var disposals: [SHA256Digest] = []

    /// A confidential record goes with the act.
    mutating func dispose(of commitment: SHA256Digest, basis: String) {
        record(RecordDisposed(commitment: commitment, basis: basis))
        disposals.append(commitment)
    }

    private(set) var isRefused = false

    /// Records an event: it is examined, and taken in for those after it.
    mutating func record(_ event: some EventContent) {
        find(examination.findings(of: event.event, in: header, attesting: attestation))
        events.append(event)
    }

    /// What stands against an event that is not to be recorded yet: what it is about would cost much to make.
    mutating func examine(_ event: some EventContent) {
        find(examination.findings(ofUnrecorded: event.event, in: header))
    }

    /// Examines the act as a whole. What was refused on the way is not whole, and that is no news to anybody.
    /// - Throws: what kept a fact from being read.
    mutating func end() throws {
        if !events.isEmpty, !isRefused { find(examination.endAct()) }
        if let failure = facts.failure ?? records.failure { throw failure }
    }

    mutating func find(_ finding: Finding) {
        // One thing is said once, however many events of the act it stands against.
        guard finding.place != nil || unplaced.insert(finding).inserted else { return }
        findings.append(finding)
        if finding.severity == .blocking { isRefused = true }
    }

    mutating func find(_ found: [Finding]) {
        for finding in found { find(finding) }
    }

    /// Says of every finding since `first` where in the input it is.
    mutating func place(findingsFrom first: Int, _ place: (Finding) -> String?) {
        change(since: first) { $0.place = place($0) }
    }

    /// Says of every finding since `first` where something can be done about it.
    mutating func setVenue(_ venue: Finding.Venue, ofFindingsFrom first: Int = 0) {
        change(since: first) { $0.venue = venue }
    }

    /// Says of every finding since `first` which line it is about; and of whoever a newcomer looks like and is added by the same
    /// table, which line that is.
    mutating func tellLines(from first: Int, of line: Int, _ lineOf: (_ participant: String) -> Int?) {
        for index in findings.indices.dropFirst(first) {
            unplaced.remove(findings[index])
            if findings[index].code == .likelyDuplicate, let other = findings[index].values["other"].flatMap(lineOf) {
                findings[index] = Finding(.rowsAlike, ["line": String(other)])
            }
            findings[index].place = String(line)
        }
    }

    private mutating func change(since first: Int, _ change: (inout Finding) -> Void) {
        for index in findings.indices.dropFirst(first) {
            unplaced.remove(findings[index])
            change(&findings[index])
        }
    }

    mutating func check<Subject>(_ rules: [any QualityRule<Subject>], on subject: Subject) {
        find(rules.findings(in: subject))
    }

    /// Asks the table of permissions, for an act that records nothing, or that would have to do much before it does.
    mutating func require(_ kind: ActKind, for matter: Permission.Matter = .init()) {
        let finding = PermissionTable.standard.finding(
            against: actor.handle, actor, doing: kind, for: matter, on: today)
        if let finding { find(finding) }
    }

    /// Keeps `value` outside the ledger and returns the commitment that stands for it there.
    func conceal(_ value: some Encodable & Sendable) throws -> SHA256Digest {
        try records.conceal(value, salt: randomBytes(ConfidentialRecord.saltLength))
    }

    func conceal(document: [UInt8]) -> SHA256Digest {
        records.conceal(document: document, salt: randomBytes(ConfidentialRecord.saltLength))
    }
}
