/// The events of an act as they will stand in the ledger. Their hashes do not depend on where in the ledger that is.
public struct ActContent: Sendable {
    public let events: [any EventContent]
    public let entries: [LedgerEntry]

    /// - Parameter events: at least one, in the order in which they are to be read.
    public init(_ events: [any EventContent]) throws {
        var entries: [LedgerEntry] = []
        entries.reserveCapacity(events.count)
        // A name is made of its type's anew each time it is asked for.
        var kinds: [ObjectIdentifier: String] = [:]
        for (index, event) in events.enumerated() {
            let type = type(of: event)
            let kind = kinds[ObjectIdentifier(type)] ?? type.kind
            kinds[ObjectIdentifier(type)] = kind
            entries.append(
                LedgerEntry(
                    transaction: 0, position: index + 1, kind: kind, version: type.version, subject: event.subject,
                    payload: try CanonicalJSON.encode(event)))
        }
        self.events = events
        self.entries = entries
    }

    /// What an intent signs.
    public var digest: SHA256Digest { LedgerEntry.digest(of: entries.lazy.map(\.hash)) }
}
