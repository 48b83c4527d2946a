public import CompetenceModel

/// The tables as the source of the facts of an act.
extension StoreReader: FactSource {
    public func newest(_ number: RunningNumber) throws(StoreError) -> Int {
        let (table, query): (StaticString, StaticString) =
            switch number {
            case .participant: ("participant", "SELECT coalesce(max(number), 0) FROM participant")
            case .assessment: ("assessment", "SELECT coalesce(max(number), 0) FROM assessment")
            case .claim: ("award_claim", "SELECT coalesce(max(number), 0) FROM award_claim")
            case .authorisation: ("authorisation", "SELECT coalesce(max(number), 0) FROM authorisation")
            case .meeting: ("meeting", "SELECT coalesce(max(number), 0) FROM meeting")
            case .appeal: ("appeal", "SELECT coalesce(max(number), 0) FROM appeal")
            }
        return try connection.count(table, query)
    }

    public func isTaken(_ value: Int, of number: RunningNumber) throws(StoreError) -> Bool {
        let (table, query): (StaticString, StaticString) =
            switch number {
            case .participant: ("participant", "SELECT count(*) FROM participant WHERE number = ?")
            case .assessment: ("assessment", "SELECT count(*) FROM assessment WHERE number = ?")
            case .claim: ("award_claim", "SELECT count(*) FROM award_claim WHERE number = ?")
            case .authorisation: ("authorisation", "SELECT count(*) FROM authorisation WHERE number = ?")
            case .meeting: ("meeting", "SELECT count(*) FROM meeting WHERE number = ?")
            case .appeal: ("appeal", "SELECT count(*) FROM appeal WHERE number = ?")
            }
        return try connection.count(table, query, value) > 0
    }

    public func newest(_ count: RunningCount) throws(StoreError) -> Int {
        switch count {
        // Ordinals begin at zero, without a gap.
        case .submission:
            try connection.count(
                "claim_submission", "SELECT coalesce(max(ordinal) + 1, 0) FROM claim_submission")
        case .endedCertificate(let issuer):
            try connection.count(
                "certificate",
                "SELECT count(*) FROM certificate WHERE issuer = ? AND state IN ('revoked', 'superseded')", issuer)
        case .statusList(let issuer):
            try connection.count(
                "status_list", "SELECT coalesce(max(sequence), 0) FROM status_list WHERE issuer = ?", issuer)
        }
    }

    public func time(ofTransaction number: Int) throws(StoreError) -> Timestamp? {
        try connection.fetchOne(
            "ledger_transaction", "SELECT number, at FROM ledger_transaction WHERE number = ?", number
        ) { row throws(StoreError) in try row.timestamp(1) }
    }

    public func hasUnit(_ code: UnitCode) throws(StoreError) -> Bool { try !versions(of: code).isEmpty }

    public func key(_ fingerprint: SHA256Digest) throws(StoreError) -> KeyOnRecord? {
        try keyRegistration(fingerprint: fingerprint).map {
            KeyOnRecord(practitioner: $0.practitioner, key: $0.key, registeredIn: $0.transaction)
        }
    }

    public func isEvidence(_ file: SHA256Digest) throws(StoreError) -> Bool {
        try connection.count(
            "evidence_file", "SELECT EXISTS (SELECT 1 FROM evidence_file WHERE file = ?)", file) > 0
    }

    public func hasDisposals() throws(StoreError) -> Bool {
        try connection.count("disposal", "SELECT EXISTS (SELECT 1 FROM disposal)") > 0
    }

    /// Whether the ledger says that what a commitment or a digest stands for was disposed of.
    public func isDisposed(_ commitment: SHA256Digest) throws(StoreError) -> Bool {
        try connection.count(
            "disposal", "SELECT EXISTS (SELECT 1 FROM disposal WHERE commitment = ?)", commitment) > 0
    }

    public func places(of ids: Set<AssessmentID>) throws(StoreError) -> [AssessmentPlace] {
        try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, unit_code, assessor FROM assessment
            WHERE number IN (SELECT value FROM json_each(?))
            """, TextBytes.numbers(ids.map(\.number))
        ) { row throws(StoreError) in try row.place() }
    }

    public func standingAssessments(
        of participants: Set<ParticipantID>, in units: Set<UnitCode>?
    ) throws(StoreError) -> [AssessmentPlace] {
        let found = try connection.fetchAll(
            "assessment",
            """
            SELECT number, participant, unit_code, assessor FROM assessment
            WHERE participant IN (SELECT value FROM json_each(?)) AND state NOT IN ('withdrawn', 'superseded', 'supersededAfterReturn')
            """, TextBytes.numbers(participants.map(\.number))
        ) { row throws(StoreError) in try row.place() }
        return found.filter { units?.contains($0.unit) ?? true }
    }

    public func returnedWork(in framework: FrameworkCode) throws(StoreError) -> [ReturnedWork] {
        try connection.fetchAll(
            "claim_review",
            """
            SELECT claim_review.event, claim_review.assessment, assessor, reviewed_on
            FROM claim_review JOIN award_claim ON award_claim.number = claim
                JOIN assessment ON assessment.number = claim_review.assessment
            WHERE verdict = 'returned' AND award_claim.framework = ?
            """, framework
        ) { row throws(StoreError) in
            ReturnedWork(assessment: try row.numbered(1), assessor: try row.identifier(2), on: try row.date(3))
        }
    }
}

extension Columns {
    fileprivate func place() throws(StoreError) -> AssessmentPlace {
        AssessmentPlace(
            assessment: try numbered(0), participant: try numbered(1), unit: try identifier(2),
            assessor: try identifier(3))
    }
}
