public import CompetenceModel

/// Walks the ledger once: recomputes the chain, follows the keys, replays every event.
///
/// Three stretches of the ledger are at work at a time: the calling thread reads one; the one before it is hashed and decoded
/// on all cores, and the rows that follow from it summed up; the one before that has been inspected, and another thread replays
/// it. A stretch is inspected by what the tables say when everything before it has been replayed. Signatures are verified on
/// whatever core is free.
final class LedgerAudit {
    /// Entries and transactions that are examined at a time.
    private let batchLength = StretchLength.entries

    private let replica: any LedgerReplay
    private let inspector: (any LedgerInspector)?
    private let verify: PersonalSignature.Verification
    private(set) var report: AuditReport

    private var keys = KeyRing()
    /// What the registry is known by: the hash of its first entry.
    private var registry = SHA256Digest.zero
    private var previous = LedgerPosition.start
    /// What `previous` was before the transaction at hand.
    private var before = LedgerPosition.start
    private var source: LedgerSource?
    private var newest: Timestamp?
    /// Whether the transaction at hand says that a clock ran ahead.
    private var correctsClock = false
    private var lastEvent = 0
    private var eventHashes: [UInt8] = []
    private var positionsInTransaction = 0

    private var batch: [LedgerSegment] = []
    private var batchWeight = 0
    private var ahead: Ahead<[ExaminedSegment]>?
    private var replaying: Ahead<Result<[Contradiction], StoreError>>?
    private var signatureChecks: [SignatureCheck] = []
    private var signaturesAhead: [Ahead<[Int]>] = []

    init(
        replica: any LedgerReplay, report: AuditReport, verify: @escaping PersonalSignature.Verification,
        inspector: (any LedgerInspector)? = nil
    ) {
        self.replica = replica
        self.verify = verify
        self.inspector = inspector
        self.report = report
    }

    /// Goes on where somebody has followed the ledger to.
    func resume(_ point: LedgerPoint) {
        previous = point.position
        registry = point.registry
        lastEvent = point.lastEvent
        newest = point.newest
        keys = point.keys
    }

    /// The whole ledger.
    func run(_ source: LedgerSource, progress: (AuditProgress) -> Void) throws(StoreError) {
        let total = try source.eventCount()
        try walk(source, 1...Int.max) { progress(AuditProgress(phase: .ledger, done: $0, total: total)) }
        for number in try source.repeatedNonces() {
            report.note(.sequence, "ledger_transaction \(number)", "has the nonce of an earlier one")
        }
        // What stands in no transaction, the walk did not meet.
        for orphan in report.events < total ? try source.orphans() : [] {
            report.note(
                .sequence, "ledger_event \(orphan.transaction)/\(orphan.position)",
                "there is no transaction \(orphan.transaction)")
        }
        progress(AuditProgress(phase: .ledger, done: total, total: total))
    }

    /// A stretch of the ledger, by the numbers of its transactions.
    func walk(
        _ source: LedgerSource, _ numbers: ClosedRange<Int>, progress: (_ events: Int) -> Void = { _ in }
    ) throws(StoreError) {
        self.source = source
        var problems: [(place: String, detail: String)] = []
        try source.forEachSegment(numbers, unreadable: { problems.append(($0, $1)) }) { segment throws(StoreError) in
            batch.append(segment)
            batchWeight += segment.entries.count + 1
            if batchWeight >= batchLength {
                try examineBatch()
                progress(report.events)
            }
        }
        try examineBatch()
        try finishAhead()
        try finishReplay()
        for problem in problems { report.note(.unreadable, problem.place, problem.detail) }
        verifySignatures()
        takeSignatures(leaving: 0)
    }

    /// Has the batch at hand examined, and meanwhile takes in the one before it.
    private func examineBatch() throws(StoreError) {
        let parts = batch.split(into: 8)
        batch = []
        batchWeight = 0
        let next = Ahead(parts.count) { [isTallying = replica.isTallying] part in
            parts[part].map { ExaminedSegment($0, tallying: isTallying) }
        }
        try finishAhead()
        ahead = next
    }

    private func finishAhead() throws(StoreError) {
        guard let examined = ahead?.outputs().flatMap({ $0 }) else { return }
        ahead = nil
        try finishReplay()
        // Inspected by what is known before it, and then replayed.
        replica.reading {
            inspector?.prepare(for: examined.lazy.flatMap(\.entries).compactMap { try? $0.event.get() })
            for segment in examined { take(segment) }
        }
        let replica = replica
        replaying = Ahead(1) { _ in replica.replay(examined) }
    }

    private func finishReplay() throws(StoreError) {
        for result in replaying?.outputs() ?? [] {
            for contradiction in try result.get() {
                report.note(.event, contradiction.place, "contradicts what came before it: \(contradiction.detail)")
            }
        }
        replaying = nil
    }

    // MARK: In order

    private func take(_ segment: ExaminedSegment) {
        if segment.isFirst { begin(segment.transaction, headerIsIntact: segment.headerIsIntact) }
        for index in segment.entries.indices { take(segment.entries[index], in: segment.transaction) }
        if segment.isLast { end(segment.transaction) }
    }

    private func begin(_ transaction: LedgerTransaction, headerIsIntact: Bool) {
        let place = "ledger_transaction \(transaction.number)"
        report.transactions += 1
        if transaction.number != previous.number &+ 1 {
            report.note(.sequence, place, "follows \(previous.number)")
        }
        before = previous
        if transaction.previous != previous.hash {
            report.note(.chain, place, "does not name the hash of the transaction before it")
        }
        if !headerIsIntact {
            report.note(.chain, place, "its hash is not that of its header")
        }
        previous = LedgerPosition(number: transaction.number, hash: transaction.hash)
        correctsClock = false
        eventHashes.removeAll(keepingCapacity: true)
        positionsInTransaction = 0
        // The first transaction introduces its own key; any other must be signed with one that is known by then.
        if transaction.number != 1 { checkSignature(of: transaction) }
    }

    private func take(_ entry: ExaminedSegment.ExaminedEntry, in transaction: LedgerTransaction) {
        // Made only where there is something to say.
        var place: String { LedgerEntry.place(transaction.number, entry.position) }
        report.events += 1
        if entry.position != positionsInTransaction &+ 1 {
            report.note(.sequence, place, "follows position \(positionsInTransaction)")
        }
        if entry.number != lastEvent &+ 1 {
            report.note(.sequence, place, "column number is \(entry.number), after \(lastEvent)")
        }
        if !entry.isIntact {
            report.note(.chain, place, "its hash is not that of its content")
        }
        positionsInTransaction = entry.position
        lastEvent = entry.number
        if entry.number == 1 { registry = entry.hash }
        entry.hash.withUnsafeBytes { eventHashes.append(contentsOf: $0) }
        switch entry.event {
        case .success(let event):
            for finding in inspector?.findings(of: event, in: transaction) ?? [] {
                report.note(finding, of: event.kind, place)
            }
            keys.take(event)
            if case .clockCorrected(let event) = event {
                correctsClock = true
                let number = transaction.number
                if event.lastRight > 0, event.lastRight < number - 1 {
                    report.clockCorrections.append(
                        ClockCorrection(
                            transaction: number, at: transaction.at, datedAhead: event.lastRight + 1...number - 1))
                }
            }
        case .failure(let problem): report.note(.event, place, problem.detail)
        }
    }

    private func end(_ transaction: LedgerTransaction) {
        let place = "ledger_transaction \(transaction.number)"
        if positionsInTransaction == 0 {
            report.note(.sequence, place, "has no events")
        }
        // Whether the clock had run ahead is for the examination to say.
        if let newest, transaction.at < newest, !correctsClock {
            report.note(.time, place, "is of \(transaction.at), after one of \(newest)")
        } else {
            newest = transaction.at
        }
        if !transaction.isTimely {
            report.note(.time, place, "was prepared at \(transaction.preparedAt), and committed at \(transaction.at)")
        }
        // Only what stands before it, and has been walked by now, can be what it was prepared on.
        let base =
            transaction.base == before.number
            ? before.hash
            : transaction.base < before.number ? try? source?.hash(ofTransaction: transaction.base) : nil
        let intent = base.map {
            transaction.intent(in: registry, base: $0, content: SHA256Digest(hashing: eventHashes)).digest
        }
        if intent != transaction.intent {
            report.note(.chain, place, "column intent is not the digest of what it says, on this ledger")
        }
        if transaction.number == 1 { checkSignature(of: transaction) }
    }

    // MARK: Signatures

    private func checkSignature(of transaction: LedgerTransaction) {
        switch keys.publicKey(for: transaction) {
        case .success(let publicKey):
            signatureChecks.append(
                SignatureCheck(
                    transaction: transaction.number,
                    signature: PersonalSignature(
                        publicKey: publicKey, context: .intent, content: transaction.intent.bytes,
                        signature: transaction.signature)))
            if signatureChecks.count >= 64 { verifySignatures() }
        case .failure(let refusal):
            report.note(.signature, "ledger_transaction \(transaction.number)", refusal.detail)
        }
    }

    private func verifySignatures() {
        let parts = signatureChecks.split(into: 4)
        signatureChecks = []
        let verify = verify
        signaturesAhead.append(
            Ahead(parts.count) { parts[$0].filter { !verify($0.signature) }.map(\.transaction) })
        takeSignatures(leaving: 64)
    }

    /// Waits for all but the newest.
    private func takeSignatures(leaving count: Int) {
        guard signaturesAhead.count > count else { return }
        for checked in signaturesAhead.prefix(signaturesAhead.count - count / 2) {
            for transaction in checked.outputs().flatMap({ $0 }) {
                report.note(.signature, "ledger_transaction \(transaction)", "the signature does not verify")
            }
        }
        signaturesAhead.removeFirst(signaturesAhead.count - count / 2)
    }
}

/// Looks at the events of a ledger, in their order.
public protocol LedgerInspector: AnyObject {
    /// A stretch comes up: everything before it is in the tables that facts are read from, or has been inspected since they were.
    func prepare(for events: [LedgerEvent])
    func findings(of event: LedgerEvent, in transaction: LedgerTransaction) -> [Finding]
    /// After the last event: what whole transactions lack.
    func findingsAtTheEnd() throws -> [(transaction: Int, finding: Finding)]
}

/// What takes in the events of a ledger, in their order.
protocol LedgerReplay: Sendable {
    /// Whether it sums up the rows that stay as they are.
    var isTallying: Bool { get }
    /// Runs `body` while its tables stand still, and can be read.
    func reading<Result>(_ body: () throws -> Result) rethrows -> Result
    /// - Returns: the events that contradict what came before them.
    func replay(_ segments: [ExaminedSegment]) -> Result<[Contradiction], StoreError>
}

/// An event that cannot have happened after those before it.
struct Contradiction: Sendable {
    var place: String
    var detail: String
}

/// How far somebody has followed a ledger, and what they know of it that the next transactions are held to.
struct LedgerPoint {
    var position: LedgerPosition
    var registry: SHA256Digest
    var lastEvent: Int
    var newest: Timestamp?
    var keys: KeyRing
}

extension Array {
    /// At most `count` slices of about the same length, in order.
    fileprivate func split(into count: Int) -> [ArraySlice<Element>] {
        let length = Swift.max((self.count + count - 1) / count, 1)
        return stride(from: 0, to: self.count, by: length).map { self[$0..<Swift.min($0 + length, self.count)] }
    }
}
