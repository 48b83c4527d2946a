import CertificateSeal
public import CompetenceModel
import RegistryStore

/// Somebody acting in a registry, with the key that is theirs.
///
/// Every method that changes something is one ledger transaction, signed with the key: it goes through whole or not at all.
public struct Session: Sendable {
    public let registry: Registry
    public let handle: Handle
    let course: Course

    init(registry: Registry, handle: Handle, course: Course) {
        self.registry = registry
        self.handle = handle
        self.course = course
    }

    var publicKey: PersonalPublicKey { course.publicKey }

    /// What signs, for what is signed besides the ledger.
    func signer() throws(RegistryError) -> any Signer {
        guard let signer = course.signer else { throw RegistryError(.intentOfSeveralActs) }
        return signer
    }

    /// Runs `body` in one write transaction. What it records is appended to the ledger if the examination has nothing against it.
    func act<Value: Sendable>(
        correctingClock: Bool = false, _ body: (inout Act) throws -> Value?
    ) throws(RegistryError) -> Verdict<Value> {
        do {
            return try registry.store.write { writer in
                try act(in: writer.reader, by: writer, correctingClock: correctingClock, body)
            }
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// The same, of an act that something is sealed in, or for: all that it knows are the tables that the ledger gives.
    func act<Value: Sendable>(
        sealingWith key: some HeadKey, _ body: (inout Act, VerifiedHead) throws -> Value?
    ) throws(RegistryError) -> Verdict<Value> {
        do {
            // What is new is taken in first where others can go on writing; under the lock there is little left.
            try registry.store.read { source in try registry.verified.read(for: key, of: source) { _, _ in } }
            let verdict = try registry.store.write { writer in
                try registry.verified.read(for: key, of: writer.reader) { reader, head in
                    try act(in: reader, by: writer, correctingClock: false) { try body(&$0, head) }
                }
            }
            // The key has seen its own act: no copy without it is sealed from. What fails here fails before the next seal.
            if verdict.value != nil {
                try? registry.store.read { source in try registry.verified.read(for: key, of: source) { _, _ in } }
            }
            return verdict
        } catch {
            throw RegistryError(wrapping: error)
        }
    }

    /// The same; `nil`: nothing is sealed here.
    func act<Value: Sendable>(
        sealingWith key: SealingIdentity?, _ body: (inout Act) throws -> Value?
    ) throws(RegistryError) -> Verdict<Value> {
        guard let key else { return try act(body) }
        return try act(sealingWith: key) { act, _ in try body(&act) }
    }

    private func act<Value: Sendable>(
        in reader: StoreReader, by writer: StoreWriter, correctingClock: Bool, _ body: (inout Act) throws -> Value?
    ) throws -> Verdict<Value> {
        let newest = try reader.newestTimestamp()
        let now = try correctingClock ? registry.environment.now() : moment(after: newest)
        let pins = try course.pins(now: now, in: reader, environment: registry.environment)
        var act = Act(
            reader: reader, number: try reader.position().number &+ 1, at: now,
            actor: try identified(in: reader, on: now.dateInSweden), course: course, pins: pins)
        let value = try body(&act)
        try act.end()
        guard let value, !act.isRefused else {
            return .refused(act.findings.filter { $0.severity == .blocking })
        }
        if !act.events.isEmpty { try course.finish(act, at: now, by: writer) }
        return .accepted(value, warnings: act.findings)
    }

    /// The practitioner who acts, whose key this is and holds on `day`.
    func identified(in reader: StoreReader, on day: CalendarDate) throws(RegistryError) -> Practitioner {
        let found: Practitioner?
        do {
            found = try reader.practitioner(handle)
        } catch {
            throw RegistryError(error)
        }
        guard let found else { throw RegistryError(.unknownPractitioner, ["practitioner": handle.text]) }
        let fingerprint = publicKey.ledgerFingerprint
        guard let registered = found.keys.first(where: { $0.fingerprint == fingerprint }) else {
            throw RegistryError(.keyNotRegistered, ["practitioner": handle.text, "key": fingerprint.description])
        }
        if let ended = registered.endedFrom, day >= ended {
            throw RegistryError(
                .keyEnded,
                ["practitioner": handle.text, "key": fingerprint.description, "day": ended.description])
        }
        return found
    }

    /// Now, never before the newest transaction. A clock that lags a little is waited out by standing still; one that lags
    /// more is refused, since a ledger whose time runs backwards proves nothing.
    private func moment(after newest: Timestamp?) throws(RegistryError) -> Timestamp {
        let now = registry.environment.now()
        if let doubt = ClockDoubt(now: now, newest: newest, trust: registry.environment.clock) { throw doubt.error }
        guard let newest, now < newest else { return now }
        guard newest.milliseconds - now.milliseconds <= Self.clockTolerance else {
            throw RegistryError(.clockBehindLedger, ["now": now.minuteInSweden, "newest": newest.minuteInSweden])
        }
        return newest
    }

    /// Milliseconds by which two machines' clocks may differ without anyone being at fault.
    static let clockTolerance: Int64 = 120_000
}
