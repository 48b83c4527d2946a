public import CompetenceModel

extension StoreReader {
    public func assessment(_ id: AssessmentID) throws(StoreError) -> Assessment? {
        let found = try connection.fetchOne(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment WHERE number = ?
            """, id
        ) { row throws(StoreError) in try row.assessment() }
        return try found.map { assessment throws(StoreError) in try completed(assessment) }
    }

    /// Every assessment of a participant, by whichever of her numbers.
    public func assessments(of participant: ParticipantID) throws(StoreError) -> [Assessment] {
        let found = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment WHERE participant IN (SELECT value FROM json_each(?)) ORDER BY number
            """, TextBytes.numbers(try ids(of: participant).map(\.number))
        ) { row throws(StoreError) in try row.assessment() }
        return try completed(found)
    }

    /// The assessments that exist among `ids`, in that order.
    public func assessments(_ ids: [AssessmentID]) throws(StoreError) -> [Assessment] {
        let found = Dictionary(
            uniqueKeysWithValues: try assessments(Set(ids)).map { ($0.id, $0) })
        return ids.compactMap { found[$0] }
    }

    /// The assessments that exist among `ids`, by number.
    public func assessments(_ ids: Set<AssessmentID>) throws(StoreError) -> [Assessment] {
        if ids.isEmpty { return [] }
        let found = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number
            """, TextBytes.numbers(ids.map(\.number))
        ) { row throws(StoreError) in try row.assessment() }
        return try completed(found)
    }

    /// Every assessment made under one of these provisional authorisations.
    public func assessments(under authorisations: Set<AuthorisationID>) throws(StoreError) -> [Assessment] {
        let found = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment
            WHERE is_provisional = 1 AND authorisation IN (SELECT value FROM json_each(?)) ORDER BY number
            """, TextBytes.numbers(authorisations.map(\.number))
        ) { row throws(StoreError) in try row.assessment() }
        return try completed(found)
    }

    /// Judgements and evidence of many, in two statements.
    private func completed(_ assessments: [Assessment]) throws(StoreError) -> [Assessment] {
        if assessments.count == 1 { return try assessments.map { one throws(StoreError) in try completed(one) } }
        if assessments.isEmpty { return [] }
        let ids = TextBytes.numbers(assessments.map(\.id.number))
        var judgements: [AssessmentID: [Judgement]] = [:]
        try connection.forEach(
            "judgement",
            """
            SELECT assessment, criterion, grade, evidence FROM judgement
            WHERE assessment IN (SELECT value FROM json_each(?)) ORDER BY assessment, position
            """, ids
        ) { row throws(StoreError) in
            let assessment: AssessmentID = try row.numbered(0)
            judgements[assessment, default: []].append(
                Judgement(criterion: try row.identifier(1), grade: try row.text(2), evidence: try row.numbers(3)))
        }
        var evidence: [AssessmentID: [Evidence]] = [:]
        try connection.forEach(
            "evidence",
            """
            SELECT assessment, number, method, gathered_on, setting, files FROM evidence
            WHERE assessment IN (SELECT value FROM json_each(?)) ORDER BY assessment, position
            """, ids
        ) { row throws(StoreError) in
            let assessment: AssessmentID = try row.numbered(0)
            evidence[assessment, default: []].append(
                Evidence(
                    number: try row.integer(1), method: try row.value(2), on: try row.date(3),
                    setting: try row.optional(4, row.value), files: try row.json(5)))
        }
        let merges = try merges()
        return assessments.map { assessment in
            var assessment = assessment
            assessment.participant = merges[assessment.participant] ?? assessment.participant
            assessment.judgements = judgements[assessment.id] ?? []
            assessment.evidence = evidence[assessment.id] ?? []
            return assessment
        }
    }

    /// By number.
    /// - Parameters:
    ///   - framework: `nil`: of every framework.
    ///   - states: empty: in any state.
    public func assessments(
        in framework: FrameworkCode? = nil, states: Set<AssessmentState> = []
    ) throws(StoreError) -> [Assessment] {
        let found = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment
            WHERE (?1 IS NULL OR framework = ?1) AND (?2 = '[]' OR state IN (SELECT value FROM json_each(?2)))
            ORDER BY number
            """, framework, try TextBytes.json(states.map(\.rawValue).sorted())
        ) { row throws(StoreError) in try row.assessment() }
        return try completed(found)
    }

    /// The assessment of a participant in a unit, in whichever version, that is neither withdrawn nor superseded.
    public func standingAssessment(
        of participant: ParticipantID, in unit: UnitCode
    ) throws(StoreError) -> Assessment? {
        let found = try connection.fetchOne(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, notes, state, supersedes
            FROM assessment
            WHERE participant IN (SELECT value FROM json_each(?)) AND unit_code = ?
                AND state NOT IN ('withdrawn', 'superseded', 'supersededAfterReturn')
            """, TextBytes.numbers(try ids(of: participant).map(\.number)), unit
        ) { row throws(StoreError) in try row.assessment() }
        return try found.map { assessment throws(StoreError) in try completed(assessment) }
    }

    private func completed(_ assessment: Assessment) throws(StoreError) -> Assessment {
        var assessment = assessment
        assessment.participant = try merges()[assessment.participant] ?? assessment.participant
        assessment.judgements = try connection.fetchAll(
            "judgement",
            """
            SELECT assessment, criterion, grade, evidence FROM judgement WHERE assessment = ? ORDER BY position
            """, assessment.id
        ) { row throws(StoreError) in
            Judgement(criterion: try row.identifier(1), grade: try row.text(2), evidence: try row.numbers(3))
        }
        assessment.evidence = try connection.fetchAll(
            "evidence",
            """
            SELECT assessment, number, method, gathered_on, setting, files FROM evidence
            WHERE assessment = ? ORDER BY position
            """, assessment.id
        ) { row throws(StoreError) in
            Evidence(
                number: try row.integer(1), method: try row.value(2), on: try row.date(3),
                setting: try row.optional(4, row.value), files: try row.json(5))
        }
        return assessment
    }

    /// Every evidence file that an assessment names, with the first one that does, in the order of the assessments.
    public func evidenceFiles() throws(StoreError) -> [(file: SHA256Digest, assessment: AssessmentID)] {
        try connection.fetchAll(
            "evidence_file", "SELECT file, assessment FROM evidence_file ORDER BY assessment, file"
        ) { row throws(StoreError) in (file: try row.digest(0), assessment: try row.numbered(1)) }
    }

    /// The evidence files that an assessment names within a range of digests.
    /// - Parameter limit: how many at most.
    public func evidenceFiles(
        in range: ClosedRange<SHA256Digest>, limit: Int
    ) throws(StoreError) -> [SHA256Digest] {
        try connection.fetchAll(
            "evidence_file", "SELECT file FROM evidence_file WHERE file BETWEEN ? AND ? ORDER BY file LIMIT ?",
            range.lowerBound, range.upperBound, limit
        ) { row throws(StoreError) in try row.digest(0) }
    }

    /// A participant's ratings of her- or himself, in the order in which they were recorded.
    public func selfRatings(of participant: ParticipantID) throws(StoreError) -> [SelfRating] {
        try connection.fetchAll(
            "self_rating",
            """
            SELECT event, participant, unit_code, unit_version, rated_on, ratings FROM self_rating
            WHERE participant IN (SELECT value FROM json_each(?)) ORDER BY event
            """, TextBytes.numbers(try ids(of: participant).map(\.number))
        ) { row throws(StoreError) in
            SelfRating(
                participant: participant, unit: try row.unit(2), on: try row.date(4), ratings: try row.json(5))
        }
    }
}

extension Columns {
    fileprivate func assessment() throws(StoreError) -> Assessment {
        Assessment(
            id: try numbered(0), participant: try numbered(1), framework: try identifier(2), unit: try unit(3),
            assessor: try identifier(5), authorisation: try numbered(6), isProvisional: try truth(7),
            judgedOn: try date(8), recordedAt: try timestamp(9), judgements: [], evidence: [], notes: try digest(10),
            supersedes: try optional(12, numbered), state: try value(11))
    }
}
