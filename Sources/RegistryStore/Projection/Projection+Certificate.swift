internal import CompetenceModel

extension CertificateIssued: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO certificate (
                serial, event, claim, participant, framework, units, is_partial, state, prepared_at, issued_on,
                content, replaces, issuer, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'prepared', ?, ?, ?, ?, ?, ?)
            """,
            serial, place.event, claim, participant, framework, try TextBytes.json(units), isPartial, place.at,
            issuedOn, content, replaces, issuer, seal)
    }
}

extension CertificateSealed: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let next = try serial.state(after: .seal, in: tables)
        try tables.execute(
            "UPDATE certificate SET state = ?, sealed = ?, document = ?, summary = ?, seal = ? WHERE serial = ?",
            next.rawValue, sealed, document, summary, seal, serial)
    }
}

extension CertificateEnded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let next = try serial.state(after: move, in: tables)
        try tables.execute(
            "UPDATE certificate SET state = ?, ended_reason = ?, ended_on = ? WHERE serial = ?", next.rawValue,
            reason.rawValue, on, serial)
    }
}

extension StatusListPublished: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO status_list (issuer, sequence, this_update, next_update, entries, content, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, issuer, sequence, thisUpdate, nextUpdate, entries, content, seal)
    }
}

extension CertificateSerial {
    fileprivate func state(
        after move: CertificateState.Move, in tables: Connection
    ) throws(StoreError) -> CertificateState {
        let state: CertificateState? = try tables.fetchOne(
            "certificate", "SELECT serial, state FROM certificate WHERE serial = ?", self
        ) { row throws(StoreError) in try row.value(1) }
        guard let next = state?.after(move) else {
            throw .contradiction("\(self) is \(state?.rawValue ?? "unknown"): no move \(move.rawValue)")
        }
        return next
    }
}
