internal import CompetenceModel

extension AdministratorProposed: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO administrator_proposal (event, proposer, content, proposed_in, proposed_at)
            VALUES (?, ?, ?, ?, ?)
            """, place.event, place.actor, try TextBytes.json(self), place.transaction, place.at)
    }
}

extension AdministratorConfirmed: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no open proposal",
            """
            UPDATE administrator_proposal SET confirmed_in = ?
            WHERE event = (SELECT max(event) FROM administrator_proposal) AND confirmed_in IS NULL
            """, place.transaction)
    }
}
