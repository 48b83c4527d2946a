/// Decides every act of a ledger anew, from the events alone.
///
/// The chain of hashes shows that nothing was changed; the signatures show who wrote. Neither shows that the writer was
/// allowed to: somebody with a key of their own and a hand in the database can append a transaction that no use case would
/// have let through. The examiner finds it.
///
/// Invariants, which tests cite by number:
/// 1. What an event says somebody did is in a transaction that this person signed.
/// 2. Whoever acts holds, on that day, a role that allows the act.
/// 3. Every assessment, submission, sample, review, sign-off and certificate passes the rules that guarded it.
/// 4. Every move of an assessment, a claim or a certificate is in its lifecycle's table.
/// 5. A move that follows from an act stands in one transaction with it.
/// 6. Nothing is disposed of but evidence files.
public struct LedgerExaminer: Sendable {
    private var state = LedgerState()
    /// Every sample of the ledger so far with all it was drawn from, in their order; a sample that was widened, once more.
    public private(set) var proofs: [SampleProof] = []
    private var transaction = 0
    /// The day of the transaction under examination, in Sweden.
    private var day = CalendarDate.earliest
    /// Whose own signed decision the transaction under examination brought in.
    private var delegation: Delegation?
    private var moves = UncausedMoves()
    private var openEnds: [OpenEnd] = []

    /// Whether the details of a practitioner and of a participant, by their commitments, state one identity number. `false`
    /// where they state none, or have been disposed of.
    public typealias IdentityComparison = (_ practitioner: SHA256Digest, _ participant: SHA256Digest) -> Bool

    /// What a whole transaction lacks.
    public struct OpenEnd: Sendable, Hashable {
        /// Number of the transaction.
        public var transaction: Int
        public var objection: Objection
    }

    /// What an examination holds against an event.
    public enum Objection: Sendable, Hashable {
        /// The event tells of somebody's act, and somebody else signed it.
        case signedByAnother(author: Handle, signer: Handle)
        case notAuthorised(Set<Role>)
        /// A rule that would have refused the act.
        case finding(Finding)
        /// Not a move that the lifecycle allows.
        case illegalMove(String)
        /// The sample on record is not the one that had to be drawn.
        case sample(SampleDraw.Discrepancy)
        /// It refers to something that no event made, or says of it what is not so.
        case unknown(String)
        /// A decision that came in from outside is not its author's.
        case decisionNotGenuine(Handle)
        /// A decision that came in from outside does not answer the newest export of the claim's round.
        case unsolicitedDecision(ClaimID)
        /// A move that follows from another act, which is not there.
        case moveWithoutCause(String)
    }

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

    /// A decision that was brought in, with what the ledger knows of it.
    public struct ImportedDecision: Sendable {
        public var event: DecisionImported
        /// Number of the transaction that brought it in.
        public var transaction: Int
        /// The days on which the package left and the decision came in: it is dated between them.
        public var days: ClosedRange<CalendarDate>
        /// The public keys with which it may be signed, by fingerprint.
        public var keys: [SHA256Digest: [UInt8]]
    }

    public init() {}

    /// Examines an event and takes it in. Events come in the order of the ledger.
    ///
    /// - Parameters:
    ///   - notes: the confidential part of an assessment; `nil` where it has been disposed of.
    ///   - sharesIdentityNumber: whether a practitioner and a participant are one person under two names.
    ///   - verify: whose act an imported decision is; `nil` unless it bears the signature of one of the keys and its
    ///     transaction says what was decided and nothing else.
    public mutating func examine(
        _ event: any LedgerEvent, in transaction: LedgerTransaction,
        notes: (SHA256Digest) -> AssessmentNotes? = { _ in nil },
        sharesIdentityNumber: IdentityComparison = { _, _ in false },
        verify: (ImportedDecision) -> Delegation? = { _ in nil }
    ) -> [Objection] {
        if transaction.number != self.transaction {
            endTransaction()
            self.transaction = transaction.number
            day = transaction.at.dateInSweden
            delegation = nil
        }
        var objections: [Objection] = []
        if event.topic == .exchange, let event = event as? DecisionImported,
            let imported = imported(event, in: transaction)
        {
            delegation = verify(imported)
            if delegation == nil { objections.append(.decisionNotGenuine(event.assurer)) }
        }
        moves.take(event, in: state)
        withoutActuallyEscaping(sharesIdentityNumber) { sharesIdentityNumber in
            // In a scope of its own: it shares the state, and while it lives, every change would copy all of it.
            let examination = EventExamination(
                state: state, transaction: transaction, day: day, delegation: delegation,
                isOpening: transaction.number == 1, sharesIdentityNumber: sharesIdentityNumber)
            objections += examination.objections(to: event, notes: notes)
            if event.topic == .claims, let event = event as? SampleDrawn, let proof = proof(of: event, in: examination)
            {
                proofs.append(proof)
            }
        }
        state.apply(event, of: transaction)
        return objections
    }

    /// What whole transactions lack, in their order. To be asked once, after the last event.
    public mutating func finish() -> [OpenEnd] {
        endTransaction()
        return openEnds
    }

    /// Every file that an assessment rests on, in the order of the assessments.
    public var evidenceFiles: [EvidenceFile] {
        state.evidenceFiles.map { file, assessment in
            EvidenceFile(digest: file, assessment: assessment, isDisposed: state.disposed.contains(file))
        }.sorted { ($0.assessment, $0.digest.description) < ($1.assessment, $1.digest.description) }
    }

    /// A file as the ledger knows it.
    public struct EvidenceFile: Sendable, Hashable {
        public var digest: SHA256Digest
        /// The first that rests on it.
        public var assessment: AssessmentID
        public var isDisposed: Bool
    }

    private mutating func endTransaction() {
        openEnds += moves.end().map { OpenEnd(transaction: transaction, objection: $0) }
    }

    /// From which the sample that `event` records can be drawn again. A widened sample was drawn when the one that it
    /// widens was: what has been returned since is no part of that.
    private func proof(of event: SampleDrawn, in examination: EventExamination) -> SampleProof? {
        guard state.claims[event.claim]?.sample(at: event.sample.stage) != nil else {
            return examination.proof(of: event)
        }
        let widened = proofs.last {
            $0.claim == event.claim && $0.stage == event.sample.stage && $0.round == event.sample.round
        }
        guard var proof = widened else { return examination.proof(of: event) }
        proof.items = event.sample.items
        return proof
    }

    /// `nil` for a decision that nobody has asked for.
    private func imported(
        _ event: DecisionImported, in transaction: LedgerTransaction
    ) -> ImportedDecision? {
        guard let export = state.export(answeredBy: event), export.at.dateInSweden <= day else { return nil }
        return ImportedDecision(
            event: event, transaction: transaction.number, days: export.at.dateInSweden...day,
            keys: state.answeringKeys(to: export, on: day))
    }
}

extension LedgerExaminer.Objection: CustomStringConvertible {
    /// In plain English, for an auditor.
    public var description: String {
        switch self {
        case .signedByAnother(let author, let signer): "is said to be \(author)'s act, and \(signer) signed it"
        case .notAuthorised(let roles):
            "needs the role \(roles.map(\.rawValue).sorted().joined(separator: " or ")), which its author did not hold"
        case .finding(let finding): "is against a rule (\(finding.code.rawValue)): \(finding.message.what.en)"
        case .illegalMove(let move): "is a move that the lifecycle does not allow: \(move)"
        case .sample(let discrepancy): "is not the sample that had to be drawn: \(discrepancy.rawValue)"
        case .unknown(let what): "refers to what is not so: \(what)"
        case .decisionNotGenuine(let assurer): "brings in a decision that is not \(assurer)'s"
        case .unsolicitedDecision(let claim): "brings in a decision that answers no package of \(claim) still open"
        case .moveWithoutCause(let move): "moves without the act that such a move follows from: \(move)"
        }
    }
}
