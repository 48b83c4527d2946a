/// A clock ran ahead, and time goes on from the time of this event's transaction.
///
/// What was signed meanwhile stands, with the times that it bears. Without this event no transaction is earlier than the one
/// before it.
public struct ClockCorrected: EventContent {
    public var event: LedgerEvent { .clockCorrected(self) }
    /// Number of the newest transaction with a right time: those between it and this one were dated by the clock that ran
    /// ahead.
    public var lastRight: Int
    /// Commitment to a `Remark`: what happened.
    public var reason: SHA256Digest
    public var subject: String { "clock" }
    public var commitments: [SHA256Digest] { [reason] }

    public init(lastRight: Int, reason: SHA256Digest) {
        self.lastRight = lastRight
        self.reason = reason
    }
}
