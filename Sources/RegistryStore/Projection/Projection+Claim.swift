internal import CompetenceModel

extension ClaimSubmitted: ProjectedEvent {
    /// The first round makes the claim; a later one takes it up again after a return, with what it then holds.
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let ordinal = try tables.count(
            "claim_submission", "SELECT coalesce(max(ordinal) + 1, 0) FROM claim_submission")
        if round == 1 {
            try tables.execute(
                """
                INSERT INTO award_claim (
                    number, framework, organisation, state, round, submitted_by, submitted_at, submission,
                    submission_transaction, submission_ordinal)
                VALUES (?, ?, ?, 'submitted', 1, ?, ?, ?, ?, ?)
                """,
                claim, framework, organisation, submittedBy, place.at, place.hash, place.transaction, ordinal)
        } else {
            try claim.move(.resubmit, in: tables)
            try tables.update(
                "\(claim) does not wait for round \(round) of \(framework) in \(organisation)",
                """
                UPDATE award_claim SET round = ?, submitted_by = ?, submitted_at = ?, submission = ?,
                    submission_transaction = ?, submission_ordinal = ?
                WHERE number = ? AND round = ? AND framework = ? AND organisation = ?
                """,
                round, submittedBy, place.at, place.hash, place.transaction, ordinal, claim, round &- 1, framework,
                organisation)
            try tables.execute("DELETE FROM claim_item WHERE claim = ?", claim)
        }
        try tables.execute(
            "INSERT INTO claim_submission (ordinal, claim, round, event) VALUES (?, ?, ?, ?)", ordinal, claim, round,
            place.event)
        for (index, item) in items.enumerated() {
            try tables.execute(
                """
                INSERT INTO claim_item (
                    claim, assessment, position, participant, unit_code, unit_version, assessor, methods,
                    is_provisional, round)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                claim, item.assessment, index + 1, item.participant, item.unit.code, item.unit.version, item.assessor,
                try TextBytes.json(item.methods), item.isProvisional, item.round)
        }
    }
}

extension SampleDrawn: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        var reveal: TextBytes?
        if let secret = sample.reveal { reveal = try TextBytes.json(secret) }
        try tables.execute(
            "INSERT INTO claim_sample (event, claim, round, stage, reviewer, reveal) VALUES (?, ?, ?, ?, ?, ?)",
            place.event, claim, sample.round, sample.stage.rawValue, sample.reviewer, reveal)
        for (index, item) in sample.items.enumerated() {
            try tables.execute(
                "INSERT INTO claim_sample_item (sample, assessment, position, reasons) VALUES (?, ?, ?, ?)",
                place.event, item.assessment, index + 1, try TextBytes.json(item.reasons))
        }
    }
}

extension AssessmentReviewed: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try review.claim.move(review.stage.review, in: tables)
        try tables.execute(
            """
            INSERT INTO claim_review (
                event, claim, round, stage, assessment, reviewer, verdict, criteria, feedback, displayed,
                reviewed_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place.event, review.claim, review.round, review.stage.rawValue, review.assessment, review.reviewer,
            review.verdict.rawValue, try TextBytes.json(review.criteria), review.feedback,
            review.displayed.map { DigestList.text($0.files) }, review.on)
    }
}

extension ClaimSignedOff: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try signOff.claim.move(signOff.stage.signOff, in: tables)
        try tables.execute(
            """
            INSERT INTO claim_sign_off (event, claim, round, stage, assurer, authorisation, signed_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            place.event, signOff.claim, signOff.round, signOff.stage.rawValue, signOff.assurer, signOff.authorisation,
            signOff.on)
        for assessment in without {
            try tables.update(
                "\(signOff.claim) does not hold \(assessment)",
                "DELETE FROM claim_item WHERE claim = ? AND assessment = ?", signOff.claim, assessment)
        }
    }
}

extension ClaimReturned: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try claimReturn.claim.move(claimReturn.stage.return, in: tables)
        try tables.execute(
            """
            INSERT INTO claim_return (event, claim, round, stage, assurer, reason, returned_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            place.event, claimReturn.claim, claimReturn.round, claimReturn.stage.rawValue, claimReturn.assurer,
            claimReturn.reason, claimReturn.on)
    }
}

extension ClaimWithdrawn: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try claim.move(.withdraw, in: tables)
    }
}

extension ClaimCertified: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try claim.move(.certify, in: tables)
    }
}

extension ClaimID {
    /// Takes the claim to the state that `ClaimState.moves` gives.
    fileprivate func move(_ move: ClaimState.Move, in tables: Connection) throws(StoreError) {
        let state: ClaimState? = try tables.fetchOne(
            "award_claim", "SELECT number, state FROM award_claim WHERE number = ?", self
        ) { row throws(StoreError) in try row.value(1) }
        guard let state, let next = state.after(move) else {
            throw .contradiction("\(self) is \(state?.rawValue ?? "unknown"): no move \(move.rawValue)")
        }
        if next != state {
            try tables.execute("UPDATE award_claim SET state = ? WHERE number = ?", next.rawValue, self)
        }
    }
}
