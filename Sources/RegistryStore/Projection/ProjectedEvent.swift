internal import CompetenceModel

/// How an event changes the projected tables. Every event conforms; a test walks `LedgerEvents.all`.
///
/// Invariants, which tests cite by number:
/// 1. A projection depends on the event, its place and the projected tables alone: replayed, it gives the same rows.
/// 2. It never reads confidential records or drafts, which may have been disposed of.
/// 3. An event that contradicts the tables throws; it never leaves them as they were in silence.
protocol ProjectedEvent: LedgerEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError)
}

/// The one way from ledger to tables.
struct Projector {
    let tables: Connection

    func apply(_ event: any LedgerEvent, at place: LedgerPlace) throws(StoreError) {
        guard let type = Self.projected[ObjectIdentifier(type(of: event))] else {
            throw .contradiction("no projection of \(type(of: event).kind)")
        }
        for commitment in event.commitments {
            try tables.insertForGood(
                into: "commitment",
                "INSERT INTO commitment (digest, event) VALUES (?, ?) ON CONFLICT DO NOTHING", commitment, place.event)
        }
        try type.project(event, into: tables, at: place)
    }

    /// What a type conforms to is looked up once, and not with every event.
    private static let projected: [ObjectIdentifier: any ProjectedEvent.Type] = Dictionary(
        uniqueKeysWithValues: LedgerEvents.all.compactMap { type in
            (type as? any ProjectedEvent.Type).map { (ObjectIdentifier(type), $0) }
        })
}

extension ProjectedEvent {
    fileprivate static func project(
        _ event: any LedgerEvent, into tables: Connection, at place: LedgerPlace
    ) throws(StoreError) {
        guard let event = event as? Self else { throw .contradiction("\(type(of: event).kind) is no \(kind)") }
        try event.project(into: tables, at: place)
    }
}

extension Connection {
    /// Runs an update that must find exactly one row.
    func update<each Value: ColumnBindable>(
        _ what: @autoclosure () -> String, _ sql: StaticString, _ value: repeat each Value
    ) throws(StoreError) {
        guard try execute(sql, repeat each value) == 1 else { throw .contradiction(what()) }
    }
}

extension TextBytes {
    /// A list or another nested value as canonical JSON.
    static func json(_ value: some Encodable) throws(StoreError) -> TextBytes {
        do {
            return TextBytes(try CanonicalJSON.encode(value))
        } catch {
            throw .contradiction("\(error)")
        }
    }
}
