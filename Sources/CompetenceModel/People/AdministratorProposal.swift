/// What the recovery key has proposed, and when.
public struct AdministratorProposal: Sendable, Equatable {
    public var content: AdministratorProposed
    /// Whose key signed it.
    public var proposer: Handle
    /// Number of the transaction.
    public var transaction: Int
    public var at: Timestamp

    public init(content: AdministratorProposed, proposer: Handle, transaction: Int, at: Timestamp) {
        self.content = content
        self.proposer = proposer
        self.transaction = transaction
        self.at = at
    }

    init(_ content: AdministratorProposed, in transaction: TransactionHeader) {
        self.init(
            content: content, proposer: transaction.actor, transaction: transaction.number, at: transaction.at)
    }

    /// How long everybody has to object before the recovery key alone can bring it into force, in milliseconds: 72 hours.
    public static let standingTime: Int64 = 72 * 60 * 60 * 1000

    /// Whether an event is what confirming it brings about, on the day when it is confirmed.
    func bringsAbout(_ event: LedgerEvent, on day: CalendarDate) -> Bool {
        switch event {
        case .practitionerAdded(let event): event == content.addition
        case .keyRegistered(let event): event.registration == content.registration && event.proof == content.proof
        case .authorisationGranted(let event):
            event.authorisation.practitioner == content.practitioner && event.authorisation.role == .administrator
                && event.authorisation.from == day && !event.authorisation.ends
        default: false
        }
    }

    /// From when nobody else has to confirm it.
    public var inForceFrom: Timestamp { Timestamp(milliseconds: at.milliseconds + Self.standingTime) }
}
