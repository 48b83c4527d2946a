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
    public func event() throws(Problem) -> LedgerEvent {
        guard let kind = LedgerEvent.Kind(name: kind, version: version) else { throw .unknownKind }
        let event: LedgerEvent
        do {
            event = try kind.decode(payload)
        } catch {
            throw .payload
        }
        guard event.subject == subject else { throw .subject }
        return event
    }
}
