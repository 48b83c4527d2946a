/// The issuer's list of certificates that no longer stand. Serials are not published, only hashes of them.
public struct StatusList: Sendable, Hashable {
    public var issuer: CompetenceCertificate.Issuer
    /// Rises by one with each list. A verifier refuses a list older than one it has accepted.
    public var sequence: Int
    public var thisUpdate: Timestamp
    public var nextUpdate: Timestamp
    public var entries: [Entry]

    public struct Entry: Sendable, Hashable, Codable {
        public var serial: SHA256Digest
        public var reason: RevocationReason
        public var on: CalendarDate

        public init(serial: SHA256Digest, reason: RevocationReason, on: CalendarDate) {
            self.serial = serial
            self.reason = reason
            self.on = on
        }
    }

    public init(
        issuer: CompetenceCertificate.Issuer, sequence: Int, thisUpdate: Timestamp, nextUpdate: Timestamp,
        entries: [Entry]
    ) {
        self.issuer = issuer
        self.sequence = sequence
        self.thisUpdate = thisUpdate
        self.nextUpdate = nextUpdate
        self.entries = entries
    }
}
