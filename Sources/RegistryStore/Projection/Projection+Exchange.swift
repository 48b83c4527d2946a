internal import CompetenceModel

extension ClaimExported: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO claim_export (event, claim, round, addressee, package, exported_at, exported_in)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, place.event, claim, round, addressee, package, place.at, place.transaction)
    }
}

extension DecisionImported: ProjectedEvent {
    /// A package is answered once, by whom it was addressed to.
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(assurer) was not asked about round \(round) of \(claim) in \(package), or has answered",
            """
            UPDATE claim_export SET decision = ?, imported_at = ?
            WHERE package = ? AND claim = ? AND round = ? AND addressee = ? AND decision IS NULL
            """, decision, place.at, package, claim, round, assurer)
    }
}

extension PackageReceived: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO claim_package (
                package, event, issuer, claim, addressee, document, registry, ordinal, submission, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, package, place.event, issuer, claim, addressee, document, registry, ordinal, submission, place.at)
    }
}

extension PackageDecided: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(package) is not \(assurer)'s to decide",
            """
            UPDATE claim_package SET signs_off = ?, decision = ?, decided_at = ?
            WHERE package = ? AND addressee = ? AND decision IS NULL
            """, signsOff, decision, place.at, package, assurer)
    }
}
