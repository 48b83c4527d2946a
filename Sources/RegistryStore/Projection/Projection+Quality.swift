internal import CompetenceModel

extension MeetingHeld: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO meeting (number, kind, held_on, framework, attended, decisions) VALUES (?, ?, ?, ?, ?, ?)",
            meeting.id, meeting.kind.rawValue, meeting.on, meeting.framework, try TextBytes.json(meeting.attended),
            try TextBytes.json(meeting.decisions))
    }
}

extension AppealLodged: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO appeal (number, participant, assessment, grounds, lodged_on) VALUES (?, ?, ?, ?, ?)",
            appeal, participant, assessment, grounds, on)
    }
}

extension AppealDecided: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(appeal) is not open",
            """
            UPDATE appeal SET outcome = ?, decided_by = ?, reason = ?, decided_on = ?
            WHERE number = ? AND outcome IS NULL
            """, outcome.rawValue, by, reason, on, appeal)
    }
}

extension ReReviewOpened: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO re_review (event, assessment, because) VALUES (?, ?, ?)", place.event, assessment, because)
    }
}

extension ReReviewClosed: ProjectedEvent {
    /// Closes every re-review of the assessment that is open, whichever certificate gave the reason.
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let closed = try tables.execute(
            """
            UPDATE re_review SET closed_by = ?, stands = ?, reason = ?, closed_on = ?
            WHERE assessment = ? AND closed_by IS NULL
            """, by, stands, reason, on, assessment)
        guard closed > 0 else { throw .contradiction("no re-review of \(assessment) is open") }
    }
}
