import CertificateSeal
import CompetenceModel
import RegistryStore

/// An act under way: what it has read, found and recorded so far. Nothing of it is in the ledger until it is whole.
struct Act {
    let reader: StoreReader
    let actor: Practitioner
    let key: PersonalKey
    let now: Timestamp
    let today: CalendarDate
    let environment: RegistryEnvironment
    private(set) var events: [any LedgerEvent] = []
    private(set) var confidential: [ConfidentialRecord] = []
    private(set) var findings: [Finding] = []

    init(reader: StoreReader, actor: Practitioner, key: PersonalKey, now: Timestamp, environment: RegistryEnvironment) {
        self.reader = reader
        self.actor = actor
        self.key = key
        self.now = now
        self.environment = environment
        today = now.dateInSweden
    }

    var isRefused: Bool { findings.contains { $0.severity == .blocking } }

    mutating func record(_ event: some LedgerEvent) {
        events.append(event)
    }

    mutating func find(_ finding: Finding) {
        findings.append(finding)
    }

    mutating func find(_ found: [Finding]) {
        findings += found
    }

    /// Says of every finding since `first` where in the input it is.
    mutating func place(findingsFrom first: Int, _ place: (Finding) -> String?) {
        for index in findings.indices.dropFirst(first) { findings[index].place = place(findings[index]) }
    }

    /// Says of every finding since `first` where something can be done about it.
    mutating func setVenue(_ venue: Finding.Venue, ofFindingsFrom first: Int = 0) {
        for index in findings.indices.dropFirst(first) { findings[index].venue = venue }
    }

    mutating func check<Subject>(_ rules: [any QualityRule<Subject>], on subject: Subject) {
        findings += rules.findings(in: subject)
    }

    /// Keeps `value` outside the ledger and returns the commitment that stands for it there.
    mutating func conceal(_ value: some Encodable) throws -> SHA256Digest {
        let record = try ConfidentialRecord(value, salt: environment.randomBytes(ConfidentialRecord.saltLength))
        confidential.append(record)
        return record.commitment
    }

    mutating func conceal(document: [UInt8]) -> SHA256Digest {
        let record = ConfidentialRecord(
            salt: environment.randomBytes(ConfidentialRecord.saltLength), content: document)
        confidential.append(record)
        return record.commitment
    }

    /// The actor must hold one of `roles` today, for `framework` where one is named.
    mutating func require(_ roles: Role..., framework: FrameworkCode? = nil) {
        guard actor.authorisation(Set(roles), framework: framework, on: today) == nil else { return }
        let names = roles.map(\.rawValue).joined(separator: "/")
        find(Finding(.roleRequired, ["actor": actor.handle.text, "role": names, "day": today.description]))
    }
}
