public import CompetenceModel

extension StoreReader {
    /// By number.
    public func meetings() throws(StoreError) -> [Meeting] {
        try connection.fetchAll(
            "meeting", "SELECT number, kind, held_on, framework, attended, decisions FROM meeting ORDER BY number"
        ) { row throws(StoreError) in
            Meeting(
                id: try row.numbered(0), kind: try row.value(1), on: try row.date(2),
                framework: try row.optional(3, row.identifier), attended: try row.json(4), decisions: try row.json(5))
        }
    }

    /// By number.
    public func appeals() throws(StoreError) -> [Appeal] {
        try connection.fetchAll(
            "appeal",
            """
            SELECT number, participant, assessment, grounds, lodged_on, outcome, decided_by, reason, decided_on
            FROM appeal ORDER BY number
            """
        ) { row throws(StoreError) in
            var decision: Appeal.Decision?
            if let outcome: Appeal.Outcome = try row.optional(5, row.value) {
                decision = Appeal.Decision(
                    outcome: outcome, by: try row.identifier(6), reason: try row.digest(7), on: try row.date(8))
            }
            return Appeal(
                id: try row.numbered(0), participant: try row.numbered(1), assessment: try row.numbered(2),
                grounds: try row.digest(3), lodgedOn: try row.date(4), decision: decision)
        }
    }

    /// Assessments that someone must look at again, and the revoked certificate that gave the reason.
    public func openReReviews() throws(StoreError) -> [(assessment: AssessmentID, because: CertificateSerial)] {
        try connection.fetchAll(
            "re_review", "SELECT event, assessment, because FROM re_review WHERE closed_by IS NULL ORDER BY event"
        ) { row throws(StoreError) in
            (assessment: try row.numbered(1), because: try row.identifier(2))
        }
    }
}
