public import CompetenceModel

extension StoreReader {
    public func certificate(_ serial: CertificateSerial) throws(StoreError) -> CertificateRecord? {
        try connection.fetchOne(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate WHERE serial = ?
            """, serial
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// In the order in which they were prepared.
    public func certificates() throws(StoreError) -> [CertificateRecord] {
        try connection.fetchAll(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate ORDER BY event
            """
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// In the order in which they were prepared.
    public func certificates(of claim: ClaimID) throws(StoreError) -> [CertificateRecord] {
        try connection.fetchAll(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate WHERE claim = ? ORDER BY event
            """, claim
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// Those of a participant, by whichever of her numbers, in the order in which they were prepared. Each says under which it was issued.
    public func certificates(of participant: ParticipantID) throws(StoreError) -> [CertificateRecord] {
        try connection.fetchAll(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate WHERE participant IN (SELECT value FROM json_each(?)) ORDER BY event
            """, TextBytes.numbers(try ids(of: participant).map(\.number))
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// Those that an organisation is the issuer of, and that are prepared and not sealed.
    public func preparedCertificates(of issuer: OrganisationCode) throws(StoreError) -> [CertificateRecord] {
        try connection.fetchAll(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate WHERE issuer = ? AND state = 'prepared' ORDER BY event
            """, issuer
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// Those of an issuer that are revoked or superseded.
    public func endedCertificates(of issuer: OrganisationCode) throws(StoreError) -> [CertificateRecord] {
        try connection.fetchAll(
            "certificate",
            """
            SELECT serial, claim, participant, framework, units, is_partial, state, prepared_at, issued_on, content,
                sealed, document, replaces, ended_reason, ended_on, issuer, seal, summary
            FROM certificate WHERE issuer = ? AND state IN ('revoked', 'superseded') ORDER BY serial
            """, issuer
        ) { row throws(StoreError) in try row.certificate() }
    }

    /// The organisations that have issued certificates as themselves, or begun to, by code.
    public func issuers() throws(StoreError) -> [OrganisationCode] {
        try connection.fetchAll("certificate", "SELECT DISTINCT issuer FROM certificate ORDER BY issuer") {
            row throws(StoreError) in try row.identifier(0)
        }
    }
}

extension Columns {
    fileprivate func certificate() throws(StoreError) -> CertificateRecord {
        var ended: CertificateRecord.Ending?
        if let reason: RevocationReason = try optional(13, value) {
            ended = CertificateRecord.Ending(reason: reason, on: try date(14))
        }
        return CertificateRecord(
            serial: try identifier(0), claim: try numbered(1), participant: try numbered(2),
            framework: try identifier(3), units: try json(4), isPartial: try truth(5), state: try value(6),
            preparedAt: try timestamp(7), issuedOn: try date(8), content: try digest(9),
            sealed: try optional(10, digest), document: try optional(11, digest),
            summary: try optional(17, digest), replaces: try optional(12, identifier), issuer: try identifier(15),
            seal: try digest(16), ended: ended)
    }
}
