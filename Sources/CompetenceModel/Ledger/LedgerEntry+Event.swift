extension LedgerEntry {
    /// Why an entry cannot be read as an event.
    public enum Problem: Error, Hashable {
        /// There is no such kind, or not in this version.
        case unknownKind
        /// The payload is not the canonical JSON of its kind.
        case payload
        /// The payload is about something else than the entry says.
        case subject
    }

    /// What happened.
    public func event() throws(Problem) -> any LedgerEvent {
        let decoded: (any LedgerEvent)?
        do {
            decoded = try LedgerEvents.decode(payload, kind: kind, version: version)
        } catch {
            throw .payload
        }
        guard let event = decoded else { throw .unknownKind }
        guard event.subject == subject else { throw .subject }
        return event
    }
}
