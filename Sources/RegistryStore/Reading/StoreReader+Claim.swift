public import CompetenceModel

extension StoreReader {
    public func claim(_ id: ClaimID) throws(StoreError) -> AwardClaim? {
        let found = try connection.fetchOne(
            "award_claim",
            """
            SELECT number, framework, state, round, submitted_by, submitted_at, submission, submission_transaction,
                submission_ordinal, organisation
            FROM award_claim WHERE number = ?
            """, id
        ) { row throws(StoreError) in try row.claim() }
        return try found.map { claim throws(StoreError) in try completed(claim) }
    }

    /// By number.
    /// - Parameter states: empty: in any state.
    public func claims(states: Set<ClaimState> = []) throws(StoreError) -> [AwardClaim] {
        let found = try connection.fetchAll(
            "award_claim",
            """
            SELECT number, framework, state, round, submitted_by, submitted_at, submission, submission_transaction,
                submission_ordinal, organisation
            FROM award_claim WHERE ?1 = '[]' OR state IN (SELECT value FROM json_each(?1)) ORDER BY number
            """, try TextBytes.json(states.map(\.rawValue).sorted())
        ) { row throws(StoreError) in try row.claim() }
        return try found.map { claim throws(StoreError) in try completed(claim) }
    }

    /// The claims of a framework that hold an assessment of one of the participants, or have drawn or reviewed it, by number.
    public func claims(
        of framework: FrameworkCode, holdingWorkOf participants: Set<ParticipantID>
    ) throws(StoreError) -> [AwardClaim] {
        let found = try connection.fetchAll(
            "award_claim",
            """
            WITH theirs AS (
                SELECT number FROM assessment WHERE participant IN (SELECT value FROM json_each(?2)))
            SELECT number, framework, state, round, submitted_by, submitted_at, submission, submission_transaction,
                submission_ordinal, organisation
            FROM award_claim
            WHERE framework = ?1 AND number IN (
                SELECT claim FROM claim_item WHERE assessment IN theirs
                UNION SELECT claim FROM claim_review WHERE assessment IN theirs
                UNION SELECT claim FROM claim_sample_item JOIN claim_sample ON event = sample
                    WHERE assessment IN theirs)
            ORDER BY number
            """, framework, TextBytes.numbers(participants.map(\.number))
        ) { row throws(StoreError) in try row.claim() }
        return try found.map { claim throws(StoreError) in try completed(claim) }
    }

    /// Every claim that holds one of the assessments, or has drawn or reviewed it, by number.
    public func claims(holding assessments: Set<AssessmentID>) throws(StoreError) -> [AwardClaim] {
        let found = try connection.fetchAll(
            "award_claim",
            """
            SELECT number, framework, state, round, submitted_by, submitted_at, submission, submission_transaction,
                submission_ordinal, organisation
            FROM award_claim
            WHERE number IN (
                SELECT claim FROM claim_item WHERE assessment IN (SELECT value FROM json_each(?1))
                UNION SELECT claim FROM claim_review WHERE assessment IN (SELECT value FROM json_each(?1))
                UNION SELECT claim FROM claim_sample_item JOIN claim_sample ON event = sample
                    WHERE assessment IN (SELECT value FROM json_each(?1)))
            ORDER BY number
            """, TextBytes.numbers(assessments.map(\.number))
        ) { row throws(StoreError) in try row.claim() }
        return try found.map { claim throws(StoreError) in try completed(claim) }
    }

    private func completed(_ claim: AwardClaim) throws(StoreError) -> AwardClaim {
        var claim = claim
        claim.items = try connection.fetchAll(
            "claim_item",
            """
            SELECT claim, assessment, participant, unit_code, unit_version, assessor, methods, is_provisional, round
            FROM claim_item WHERE claim = ? ORDER BY position
            """, claim.id
        ) { row throws(StoreError) in
            ClaimItem(
                assessment: try row.numbered(1), participant: try row.numbered(2), unit: try row.unit(3),
                assessor: try row.identifier(5), methods: try row.json(6), isProvisional: try row.truth(7),
                round: try row.integer(8))
        }
        claim.samples = try samples(of: claim.id)
        claim.reviews = try connection.fetchAll(
            "claim_review",
            """
            SELECT event, claim, round, stage, assessment, reviewer, verdict, criteria, feedback, reviewed_on,
                displayed
            FROM claim_review WHERE claim = ? ORDER BY event
            """, claim.id
        ) { row throws(StoreError) in
            Review(
                claim: try row.numbered(1), round: try row.integer(2), stage: try row.value(3),
                assessment: try row.numbered(4), reviewer: try row.identifier(5), verdict: try row.value(6),
                criteria: try row.json(7), feedback: try row.optional(8, row.digest),
                displayed: try row.optional(10) { index throws(StoreError) in
                    Review.Displayed(files: try row.json(index))
                }, on: try row.date(9))
        }
        claim.signOffs = try connection.fetchAll(
            "claim_sign_off",
            """
            SELECT event, claim, round, stage, assurer, authorisation, signed_on FROM claim_sign_off
            WHERE claim = ? ORDER BY event
            """, claim.id
        ) { row throws(StoreError) in
            SignOff(
                claim: try row.numbered(1), round: try row.integer(2), stage: try row.value(3),
                assurer: try row.identifier(4), authorisation: try row.numbered(5), on: try row.date(6))
        }
        claim.returns = try connection.fetchAll(
            "claim_return",
            """
            SELECT event, claim, round, stage, assurer, reason, returned_on FROM claim_return
            WHERE claim = ? ORDER BY event
            """, claim.id
        ) { row throws(StoreError) in
            ClaimReturn(
                claim: try row.numbered(1), round: try row.integer(2), stage: try row.value(3),
                assurer: try row.identifier(4), reason: try row.digest(5), on: try row.date(6))
        }
        return claim
    }

    private func samples(of claim: ClaimID) throws(StoreError) -> [Sample] {
        let found = try connection.fetchAll(
            "claim_sample",
            "SELECT event, round, stage, reviewer, reveal FROM claim_sample WHERE claim = ? ORDER BY event", claim
        ) { row throws(StoreError) in
            (
                event: try row.integer(0),
                sample: Sample(
                    stage: try row.value(2), round: try row.integer(1), reviewer: try row.identifier(3),
                    reveal: try row.optional(4, row.json), items: [])
            )
        }
        var samples: [Sample] = []
        for (event, drawn) in found {
            var sample = drawn
            sample.items = try connection.fetchAll(
                "claim_sample_item",
                "SELECT sample, assessment, reasons FROM claim_sample_item WHERE sample = ? ORDER BY position", event
            ) { row throws(StoreError) in
                Sample.Item(assessment: try row.numbered(1), reasons: try row.json(2))
            }
            samples.append(sample)
        }
        return samples
    }

    /// The claim that holds an assessment: the one under way or certified; failing that the newest that was returned.
    /// A withdrawn claim holds nothing.
    public func claim(holding assessment: AssessmentID) throws(StoreError) -> ClaimID? {
        try connection.fetchOne(
            "claim_item",
            """
            SELECT claim FROM claim_item JOIN award_claim ON award_claim.number = claim_item.claim
            WHERE claim_item.assessment = ? AND state <> 'withdrawn'
            ORDER BY state = 'returned', claim DESC LIMIT 1
            """, assessment
        ) { row throws(StoreError) in try row.numbered(0) }
    }

}

extension Columns {
    fileprivate func claim() throws(StoreError) -> AwardClaim {
        AwardClaim(
            id: try numbered(0), framework: try identifier(1), organisation: try identifier(9), state: try value(2),
            round: try integer(3),
            submittedBy: try identifier(4), submittedAt: try timestamp(5), submission: try digest(6),
            submissionTransaction: try integer(7), submissionOrdinal: try integer(8), items: [])
    }
}
