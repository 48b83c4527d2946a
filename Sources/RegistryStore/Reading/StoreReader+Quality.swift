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
        ) { row throws(StoreError) in try row.appeal() }
    }

    public func appeal(_ id: AppealID) throws(StoreError) -> Appeal? {
        try connection.fetchOne(
            "appeal",
            """
            SELECT number, participant, assessment, grounds, lodged_on, outcome, decided_by, reason, decided_on
            FROM appeal WHERE number = ?
            """, id
        ) { row throws(StoreError) in try row.appeal() }
    }

    /// The open appeals against any of the assessments, by number.
    public func openAppeals(against assessments: Set<AssessmentID>) throws(StoreError) -> [Appeal] {
        try connection.fetchAll(
            "appeal",
            """
            SELECT number, participant, assessment, grounds, lodged_on, outcome, decided_by, reason, decided_on
            FROM appeal
            WHERE outcome IS NULL AND assessment IN (SELECT value FROM json_each(?)) ORDER BY number
            """, TextBytes.numbers(assessments.map(\.number))
        ) { row throws(StoreError) in try row.appeal() }
    }

    /// Those of the assessments that an upheld appeal has sent back.
    public func overturned(_ assessments: Set<AssessmentID>) throws(StoreError) -> Set<AssessmentID> {
        let found: [AssessmentID] = try connection.fetchAll(
            "appeal",
            """
            SELECT DISTINCT assessment FROM appeal
            WHERE outcome = 'upheld' AND assessment IN (SELECT value FROM json_each(?))
            """, try TextBytes.json(assessments.map(\.number))
        ) { row throws(StoreError) in try row.numbered(0) }
        return Set(found)
    }

    /// Those of the assessments of which a re-review is open.
    public func openReReviews(of assessments: Set<AssessmentID>) throws(StoreError) -> Set<AssessmentID> {
        let open: [AssessmentID] = try connection.fetchAll(
            "re_review",
            """
            SELECT DISTINCT assessment FROM re_review
            WHERE closed_by IS NULL AND assessment IN (SELECT value FROM json_each(?))
            """, TextBytes.numbers(assessments.map(\.number))
        ) { row throws(StoreError) in try row.numbered(0) }
        return Set(open)
    }

    /// Those of the assessments of which a re-review was opened because of a certificate.
    public func reReviews(
        of assessments: Set<AssessmentID>, because serial: CertificateSerial
    ) throws(StoreError) -> Set<AssessmentID> {
        let found: [AssessmentID] = try connection.fetchAll(
            "re_review",
            """
            SELECT assessment FROM re_review
            WHERE because = ? AND assessment IN (SELECT value FROM json_each(?))
            """, serial, TextBytes.numbers(assessments.map(\.number))
        ) { row throws(StoreError) in try row.numbered(0) }
        return Set(found)
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

extension Columns {
    fileprivate func appeal() throws(StoreError) -> Appeal {
        var decision: Appeal.Decision?
        if let outcome: Appeal.Outcome = try optional(5, value) {
            decision = Appeal.Decision(
                outcome: outcome, by: try identifier(6), reason: try digest(7), on: try date(8))
        }
        return Appeal(
            id: try numbered(0), participant: try numbered(1), assessment: try numbered(2), grounds: try digest(3),
            lodgedOn: try date(4), decision: decision)
    }
}
