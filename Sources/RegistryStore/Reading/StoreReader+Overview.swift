public import CompetenceModel

/// What reports read: much of a table at once, in as many statements as there are tables.
extension StoreReader {
    /// Every assessment, by number.
    public func assessmentSummaries() throws(StoreError) -> [AssessmentSummary] {
        let merges = try merges()
        var summaries = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, framework, unit_code, unit_version, assessor, authorisation, is_provisional,
                judged_on, recorded_at, state,
                (SELECT min(gathered_on) FROM evidence WHERE evidence.assessment = assessment.number)
            FROM assessment ORDER BY number
            """
        ) { row throws(StoreError) in
            let participant: ParticipantID = try row.numbered(1)
            return AssessmentSummary(
                id: try row.numbered(0), participant: merges[participant] ?? participant,
                framework: try row.identifier(2),
                unit: try row.unit(3), assessor: try row.identifier(5), authorisation: try row.numbered(6),
                isProvisional: try row.truth(7), judgedOn: try row.date(8), recordedAt: try row.timestamp(9),
                state: try row.value(10), firstEvidenceOn: try row.optional(11, row.date))
        }
        var index = 0
        // Both are in the order of the assessments' numbers.
        try connection.forEach(
            "judgement", "SELECT assessment, criterion, grade FROM judgement ORDER BY assessment, position"
        ) { row throws(StoreError) in
            let assessment: AssessmentID = try row.numbered(0)
            while index < summaries.count, summaries[index].id < assessment { index += 1 }
            guard index < summaries.count, summaries[index].id == assessment else {
                throw row.problem(0, "is of no assessment")
            }
            summaries[index].grades.append(
                AssessmentSummary.Grade(criterion: try row.identifier(1), grade: try row.text(2)))
        }
        return summaries
    }

    /// Every submission of every claim, in the order in which they were made.
    public func claimSubmissions() throws(StoreError) -> [(claim: ClaimID, round: Int, at: Timestamp)] {
        try connection.fetchAll(
            "claim_submission",
            """
            SELECT ordinal, claim, round, at
            FROM claim_submission JOIN ledger_event ON ledger_event.number = claim_submission.event
                JOIN ledger_transaction ON ledger_transaction.number = ledger_event.transaction_number
            ORDER BY ordinal
            """
        ) { row throws(StoreError) in
            (claim: try row.numbered(1), round: try row.integer(2), at: try row.timestamp(3))
        }
    }

    /// What a claim held when it was submitted for a round; `nil` where there was no such submission.
    public func submittedItems(of claim: ClaimID, round: Int) throws(StoreError) -> [ClaimItem]? {
        let submitted: ClaimSubmitted? = try connection.fetchOne(
            "ledger_event",
            """
            SELECT number, payload
            FROM claim_submission JOIN ledger_event ON ledger_event.number = claim_submission.event
            WHERE claim = ? AND round = ?
            """, claim, round
        ) { row throws(StoreError) in try row.json(1) }
        return submitted?.items
    }

    /// When each issuer's newest status list was made, and until when a verifier may rely on it.
    public func newestStatusLists() throws(StoreError) -> [OrganisationCode: NewestStatusList] {
        let lists = try connection.fetchAll(
            "status_list",
            "SELECT issuer, this_update, next_update, entries FROM status_list ORDER BY issuer, sequence"
        ) { row throws(StoreError) in
            (
                issuer: try row.identifier(0) as OrganisationCode,
                list: NewestStatusList(
                    thisUpdate: try row.timestamp(1), nextUpdate: try row.timestamp(2), entries: try row.integer(3))
            )
        }
        return Dictionary(lists.map { ($0.issuer, $0.list) }, uniquingKeysWith: { _, newest in newest })
    }

    /// Every re-review, open or closed, in the order in which they were opened.
    public func reReviews() throws(StoreError) -> [ReReview] {
        try connection.fetchAll(
            "re_review",
            """
            SELECT event, assessment, because, at, stands, closed_on
            FROM re_review JOIN ledger_event ON ledger_event.number = re_review.event
                JOIN ledger_transaction ON ledger_transaction.number = ledger_event.transaction_number
            ORDER BY event
            """
        ) { row throws(StoreError) in
            var closing: ReReview.Closing?
            if let stands = try row.optional(4, row.truth) {
                closing = ReReview.Closing(stands: stands, on: try row.date(5))
            }
            return ReReview(
                assessment: try row.numbered(1), because: try row.identifier(2), openedAt: try row.timestamp(3),
                closing: closing)
        }
    }
}

/// What is asked of an issuer's newest status list.
public struct NewestStatusList: Sendable, Hashable {
    public var thisUpdate: Timestamp
    public var nextUpdate: Timestamp
    public var entries: Int
}

/// A second look at an assessment that a failure elsewhere may have affected.
public struct ReReview: Sendable, Hashable {
    public var assessment: AssessmentID
    /// The revoked certificate that gave the reason.
    public var because: CertificateSerial
    public var openedAt: Timestamp
    public var closing: Closing?

    public struct Closing: Sendable, Hashable {
        /// Whether the assessment stands; otherwise it went back.
        public var stands: Bool
        public var on: CalendarDate

        public init(stands: Bool, on: CalendarDate) {
            self.stands = stands
            self.on = on
        }
    }

    public init(assessment: AssessmentID, because: CertificateSerial, openedAt: Timestamp, closing: Closing?) {
        self.assessment = assessment
        self.because = because
        self.openedAt = openedAt
        self.closing = closing
    }
}
