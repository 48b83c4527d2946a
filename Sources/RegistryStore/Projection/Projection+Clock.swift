internal import CompetenceModel

extension ClockCorrected: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO clock_correction (event, last_right, corrected_at, reason) VALUES (?, ?, ?, ?)",
            place.event, lastRight, place.at, reason)
    }
}
