public import CompetenceModel

/// What an audit saw, and everything that is wrong with it.
public struct AuditReport: Sendable, Hashable {
    public var transactions = 0
    public var events = 0
    /// Confidential records that were compared with their commitment.
    public var confidentialRecords = 0
    /// Certificates that say something which has been disposed of since: of these, nothing but the commitment is compared.
    public var disposedCertificates = 0
    /// Evidence files that were compared with their digest, or found to be gone as they should.
    public var evidenceFiles = 0
    /// Rows of projected tables that were compared with the replayed ledger.
    public var rows = 0
    /// Where time was set back behind a clock that ran ahead. No fault, and nothing to keep quiet about.
    public var clockCorrections: [ClockCorrection] = []
    /// Evidence files that no assessment rests on and no draft names, by their paths: somebody has begun something, or given it
    /// up. No fault, but personal data that nothing explains.
    public var unusedEvidence: [String] = []
    /// What the ledger was held to; `nil`: to nothing but itself.
    public var checkpoint: AuditedCheckpoint?
    /// In the order in which they were found; at most `AuditReport.findingLimit`.
    public var findings: [AuditFinding] = []
    /// How many more there were.
    public var omittedFindings = 0

    /// A file that is wrong throughout is not listed throughout.
    public static let findingLimit = 1000

    public var isClean: Bool { findings.isEmpty && omittedFindings == 0 }

    public mutating func note(_ kind: AuditFinding.Kind, _ place: String, _ detail: String) {
        note([AuditFinding(kind: kind, place: place, detail: detail)])
    }

    /// Takes in what stands against an event, or against a whole transaction. A warning was one when the act was done, too.
    public mutating func note(_ finding: Finding, of kind: LedgerEvent.Kind? = nil, _ place: String) {
        guard finding.severity == .blocking else { return }
        let what = kind.map { "\($0.name): " } ?? ""
        let detail = "\(what)\(finding.message.what.en) (\(finding.code.rawValue))"
        note([AuditFinding(kind: .rule, place: place, detail: detail, finding: finding)])
    }

    mutating func note(_ more: [AuditFinding]) {
        let shown = more.prefix(max(Self.findingLimit - findings.count, 0))
        findings += shown
        omittedFindings += more.count - shown.count
    }
}

/// Time went back here, lawfully.
public struct ClockCorrection: Sendable, Hashable {
    /// Number of the transaction that says so.
    public var transaction: Int
    public var at: Timestamp
    /// The transactions that a clock which ran ahead dated.
    public var datedAhead: ClosedRange<Int>

    public init(transaction: Int, at: Timestamp, datedAhead: ClosedRange<Int>) {
        self.transaction = transaction
        self.at = at
        self.datedAhead = datedAhead
    }
}

/// A checkpoint, and whose it is.
public struct AuditedCheckpoint: Sendable, Hashable {
    /// Number of the transaction that it is of.
    public var transaction: Int
    public var at: Timestamp
    /// Whose key signed it, by the ledger; `nil`: nobody's here.
    public var holder: Handle?
    /// Whether that person might make one on the day that it is of.
    public var isAllowed: Bool

    public init(transaction: Int, at: Timestamp, holder: Handle?, isAllowed: Bool) {
        self.transaction = transaction
        self.at = at
        self.holder = holder
        self.isAllowed = isAllowed
    }
}

/// One thing that an audit found to be wrong.
public struct AuditFinding: Sendable, Hashable, CustomStringConvertible {
    public var kind: Kind
    /// The row, and where it can be said the column: `ledger_event 12/3`, `assessment A-0007 column state`.
    public var place: String
    /// What is wrong with it.
    public var detail: String
    /// What a rule has against it; `nil` where it is no rule's.
    public var finding: Finding?

    public init(kind: Kind, place: String, detail: String, finding: Finding? = nil) {
        self.kind = kind
        self.place = place
        self.detail = detail
        self.finding = finding
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A row of the ledger that cannot be read.
        case unreadable
        /// A number is missing or out of order.
        case sequence
        /// The chain of hashes is broken here.
        case chain
        /// An event, or the order of events, that no act could have written.
        case event
        /// The time runs backwards.
        case time
        /// The newest transaction is dated ahead: nobody whose clock is right can write after it.
        case clock
        /// The signature, or the key it was made with.
        case signature
        /// An act that a rule would have refused, or that somebody else than the signer is said to have done.
        case rule
        /// Confidential content is missing, changed, or not disposed of.
        case confidential
        /// Something lies among the evidence files that is none of them.
        case evidence
        /// A projected row is not what the ledger says.
        case projection
        /// The file's tables, indexes and triggers are not those of a registry.
        case schema
        /// SQLite finds the file itself damaged.
        case file
    }

    public var description: String { "\(place): \(detail)" }
}

/// How far an audit has come.
public struct AuditProgress: Sendable, Hashable {
    public var phase: Phase
    public var done: Int
    public var total: Int

    public init(phase: Phase, done: Int, total: Int) {
        self.phase = phase
        self.done = done
        self.total = total
    }

    public enum Phase: String, Sendable, Hashable, CaseIterable {
        case ledger
        case confidentialRecords
        case tables
        /// The files beside the registry, which whoever keeps them audits.
        case evidenceFiles
    }
}
