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
public struct LedgerExaminer {
    private var state = LedgerState()
    /// Every sample of the ledger so far with all it was drawn from, in their order; a sample that was widened, once more.
    public private(set) var proofs: [SampleProof] = []

    /// What an examination holds against an event.
    public struct Objection: Sendable, Hashable {
        public var transaction: Int
        /// Place within the transaction, from 1.
        public var position: Int
        public var subject: String
        public var reason: Reason

        public enum Reason: Sendable, Hashable {
            /// The event tells of somebody's act, and somebody else signed it.
            case signedByAnother(author: Handle, signer: Handle)
            case notAuthorised(Set<Role>)
            /// A rule that would have refused the act.
            case finding(Finding)
            /// Not a move that the lifecycle allows.
            case illegalMove(String)
            /// The sample on record is not the one that had to be drawn.
            case sample(SampleDraw.Discrepancy)
            /// A reference to something that no event made.
            case unknown(String)
        }
    }

    public init() {}

    /// Examines one transaction and takes it in. Transactions come in the order of their numbers.
    ///
    /// - Parameters:
    ///   - day: the day of the transaction in Sweden.
    ///   - notes: the confidential part of an assessment; `nil` where it has been disposed of.
    ///   - delegated: people whose own signed decision this transaction brings in; they count as authors.
    public mutating func examine(
        _ transaction: LedgerTransaction, events: [any LedgerEvent], on day: CalendarDate,
        delegated: Set<Handle> = [], notes: (SHA256Digest) -> AssessmentNotes? = { _ in nil }
    ) -> [Objection] {
        var objections: [Objection] = []
        let isOpening = transaction.number == 1
        for (index, event) in events.enumerated() {
            let examination = EventExamination(
                state: state, transaction: transaction, day: day, delegated: delegated, isOpening: isOpening)
            objections += examination.reasons(against: event, notes: notes).map {
                Objection(
                    transaction: transaction.number, position: index + 1, subject: event.subject, reason: $0)
            }
            if let event = event as? SampleDrawn, let proof = examination.proof(of: event) { proofs.append(proof) }
            state.apply(event, of: transaction)
        }
        return objections
    }
}
