/// Judges every act, by the same rules before it is written and in every audit after.
///
/// Before an act is written, its facts come from the tables and from what its own events bring about; in an audit, from the fold
/// of the ledger. The chain of hashes shows that nothing was changed, and the signatures show who wrote; that the writer was
/// allowed to, only the examination shows.
///
/// Invariants, which tests cite by number:
/// 1. What an event says somebody did is in a transaction that this person signed, or in their own signed decision that somebody
///    brought in.
/// 2. Whoever acts is given it by the table of permissions, on the day of the act.
/// 3. Every event passes the rules of its kind (`Rulebook`).
/// 4. Every move of an assessment, a claim or a certificate is in its lifecycle's table.
/// 5. A move that follows from an act stands in one transaction with it, and every consequence of an act is drawn in it.
/// 6. Whatever is found, the event is taken in: one wrong event does not make those after it wrong.
public struct Examination {
    /// What the examination asks, with what it has taken in so far.
    public private(set) var facts: LedgerFacts
    let rulebook: Rulebook
    /// Whose own signed decision the act under examination brought in.
    private var delegation: Delegation?
    /// The proposal that the act under examination has confirmed.
    private var confirmed: AdministratorProposal?
    /// The claim of which the newest event issues a certificate.
    private var certifying: ClaimID?
    private var act = ActCase()
    /// Every sample so far with all it was drawn from, in their order; a sample that was widened, once more.
    public private(set) var proofs: [SampleProof] = []
    private let keepsProofs: Bool

    /// - Parameter keepsProofs: whether `proofs` are wanted: in an audit's order, of every sample.
    public init(_ facts: LedgerFacts, by rulebook: Rulebook = .standard, keepingProofs keepsProofs: Bool = false) {
        self.facts = facts
        self.rulebook = rulebook
        self.keepsProofs = keepsProofs
    }

    /// Goes on with the next stretch of a ledger, in the middle of an act or between two.
    ///
    /// - Parameter facts: which follow its own.
    public mutating func goOn(with facts: LedgerFacts) { self.facts = facts }

    /// A person whose own signed decision somebody else brought in. The person counts as the author of what was decided, on
    /// the day of the decision.
    public struct Delegation: Sendable, Hashable {
        public var assurer: Handle
        public var on: CalendarDate

        public init(assurer: Handle, on: CalendarDate) {
            self.assurer = assurer
            self.on = on
        }
    }

    /// Examines an event and takes it in. Events come in their order.
    ///
    /// - Parameter attest: whose act an imported decision is: not given where the document does not bear the signature of one of
    ///   the keys, or the act says something else than was decided. The findings say why.
    public mutating func findings(
        of event: LedgerEvent, in transaction: TransactionHeader,
        attesting attest: (ImportedDecision) -> Attestation = { _ in .refused([]) }
    ) -> [Finding] {
        var findings: [Finding] = []
        if case .decisionImported(let imported) = event {
            findings += take(imported, in: transaction, attest)
        }
        act.take(event, in: facts, on: transaction.day)
        // A forgery is called one, and nothing else is said of it: nobody is to be told that nothing needs doing.
        if findings.isEmpty { findings = self.findings(ofUnrecorded: event, in: transaction) }
        if case .administratorConfirmed = event, findings.isEmpty { confirmed = facts.openProposal() }
        if keepsProofs, case .sampleDrawn(let drawn) = event, let proof = proof(of: drawn) { proofs.append(proof) }
        facts.take(event, of: transaction)
        certifying = if case .certificateIssued(let issued) = event { issued.claim } else { nil }
        return findings
    }

    /// What stands against an event, which is not taken in.
    public func findings(ofUnrecorded event: LedgerEvent, in transaction: TransactionHeader) -> [Finding] {
        EventExamination(
            facts: facts, rulebook: rulebook, transaction: transaction, delegation: delegation,
            confirmed: confirmed, certifying: certifying
        ).findings(of: event)
    }

    /// What the whole act lacks. Makes room for the next one.
    public mutating func endAct() -> [Finding] {
        delegation = nil
        confirmed = nil
        certifying = nil
        if act.isSettled { return [] }
        defer { act = ActCase() }
        return rulebook.whole.findings(in: act)
    }

    /// From which the sample that `event` records can be drawn again. A widened sample was drawn when the one that it
    /// widens was: what has been returned since is no part of that.
    private func proof(of event: SampleDrawn) -> SampleProof? {
        guard facts.claim(event.claim)?.sample(at: event.sample.stage) != nil else { return facts.proof(of: event) }
        let widened = proofs.last {
            $0.claim == event.claim && $0.stage == event.sample.stage && $0.round == event.sample.round
        }
        guard var proof = widened else { return facts.proof(of: event) }
        proof.items = event.sample.items
        return proof
    }

    /// What a decision attests, where it answers a package.
    private mutating func take(
        _ event: DecisionImported, in transaction: TransactionHeader, _ attest: (ImportedDecision) -> Attestation
    ) -> [Finding] {
        guard let export = facts.exports(of: event.claim).first(where: { $0.package == event.package }) else {
            return []
        }
        let keys = (facts.practitioner(export.addressee)?.keys ?? []).compactMap { facts.key($0.fingerprint) }
            .filter { $0.registeredIn < export.transaction }
        let imported = ImportedDecision(
            event: event, transaction: transaction.number, exportedOn: export.exportedAt.dateInSweden,
            today: transaction.day, keys: keys.map(\.key))
        switch attest(imported) {
        case .given(let day): delegation = Delegation(assurer: event.assurer, on: day)
        case .refused(let found):
            // A key that ended since the package was answered says nothing against the answer.
            let findings = found.filter { export.answer == nil || $0.code != .decisionKeyEnded }
            if findings.isEmpty, !found.isEmpty { return [] }
            // Nobody may have looked: then nobody attests it.
            let values = ["assurer": event.assurer.text, "key": "–"]
            return findings.isEmpty ? [Finding(.decisionSignatureInvalid, values)] : findings
        }
        return []
    }
}

/// A decision that was brought in, with what is known of it.
public struct ImportedDecision: Sendable {
    public var event: DecisionImported
    /// Number of the transaction that brings it in.
    public var transaction: Int
    /// The day on which the package left.
    public var exportedOn: CalendarDate
    /// The day on which the decision comes in.
    public var today: CalendarDate
    /// The addressee's keys that were registered before the package left.
    public var keys: [RegisteredKey]
}

/// Whether a decision that came in is its author's.
public enum Attestation: Sendable {
    /// It is, of that day, and the act says what was decided and nothing else.
    case given(on: CalendarDate)
    case refused([Finding])
}
