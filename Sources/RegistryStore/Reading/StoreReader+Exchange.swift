public import CompetenceModel

extension StoreReader {
    /// The packages in which a claim left the registry, oldest first.
    public func exports(of claim: ClaimID) throws(StoreError) -> [ExportRecord] {
        try connection.fetchAll(
            "claim_export",
            """
            SELECT event, claim, round, addressee, package, exported_at, exported_in, decision, imported_at
            FROM claim_export WHERE claim = ? ORDER BY event
            """, claim
        ) { row throws(StoreError) in
            var answer: ExportRecord.Answer?
            if let decision = try row.optional(7, row.digest) {
                answer = ExportRecord.Answer(decision: decision, importedAt: try row.timestamp(8))
            }
            return ExportRecord(
                claim: try row.numbered(1), round: try row.integer(2), addressee: try row.identifier(3),
                package: try row.digest(4), exportedAt: try row.timestamp(5), transaction: try row.integer(6),
                answer: answer)
        }
    }

    /// The packages that came in for review, oldest first.
    public func packages() throws(StoreError) -> [PackageRecord] {
        try connection.fetchAll(
            "claim_package",
            """
            SELECT package, issuer, claim, addressee, document, received_at, signs_off, decision, decided_at
            FROM claim_package ORDER BY event
            """
        ) { row throws(StoreError) in try row.package() }
    }

    /// The package whose sealed document has this SHA-256.
    public func package(_ digest: SHA256Digest) throws(StoreError) -> PackageRecord? {
        try connection.fetchOne(
            "claim_package",
            """
            SELECT package, issuer, claim, addressee, document, received_at, signs_off, decision, decided_at
            FROM claim_package WHERE package = ?
            """, digest
        ) { row throws(StoreError) in try row.package() }
    }
}

extension Columns {
    fileprivate func package() throws(StoreError) -> PackageRecord {
        var decision: PackageRecord.Decision?
        if let signsOff = try optional(6, truth) {
            decision = PackageRecord.Decision(
                signsOff: signsOff, document: try digest(7), decidedAt: try timestamp(8))
        }
        return PackageRecord(
            package: try digest(0), issuer: try text(1), claim: try numbered(2), addressee: try identifier(3),
            document: try digest(4), receivedAt: try timestamp(5), decision: decision)
    }
}

extension StoreReader {
    /// The submission of another registry that the first package with its ordinal was about.
    public func firstPackagedSubmission(
        registry: SHA256Digest, ordinal: Int
    ) throws(StoreError) -> SHA256Digest? {
        try connection.fetchOne(
            "claim_package",
            """
            SELECT package, submission FROM claim_package WHERE registry = ? AND ordinal = ? ORDER BY event LIMIT 1
            """, registry, ordinal
        ) { row throws(StoreError) in try row.digest(1) }
    }
}
