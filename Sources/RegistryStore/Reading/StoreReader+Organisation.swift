public import CompetenceModel

extension StoreReader {
    /// By code.
    public func organisations() throws(StoreError) -> [Organisation] {
        try connection.fetchAll(
            "organisation", "SELECT code, name, number, municipality, relation FROM organisation ORDER BY code"
        ) { row throws(StoreError) in try row.organisation() }
    }

    public func organisation(_ code: OrganisationCode) throws(StoreError) -> Organisation? {
        try connection.fetchOne(
            "organisation", "SELECT code, name, number, municipality, relation FROM organisation WHERE code = ?", code
        ) { row throws(StoreError) in try row.organisation() }
    }

    /// Every seal, in the order in which they were registered.
    public func seals() throws(StoreError) -> [RegisteredSeal] {
        try connection.fetchAll(
            "seal",
            """
            SELECT organisation, certificate, key, name, number, valid_from, valid_until, renews, registered_at, ended_on
            FROM seal ORDER BY event
            """
        ) { row throws(StoreError) in
            RegisteredSeal(
                seal: Seal(
                    organisation: try row.identifier(0), certificate: try row.blob(1), key: try row.digest(2),
                    name: try row.text(3), number: try row.optional(4, row.text), validFrom: try row.timestamp(5),
                    validUntil: try row.timestamp(6), renews: try row.optional(7, row.digest)),
                registeredAt: try row.timestamp(8), endedOn: try row.optional(9, row.date))
        }
    }

    /// Whether participants are with an organisation.
    /// - Parameter others: of whom it is not asked.
    public func hasParticipants(
        _ organisation: OrganisationCode, besides others: Set<ParticipantID> = []
    ) throws(StoreError) -> Bool {
        try connection.count(
            "participant",
            """
            SELECT EXISTS (
                SELECT 1 FROM participant
                WHERE organisation = ? AND is_removed = 0 AND merged_into IS NULL
                    AND number NOT IN (SELECT value FROM json_each(?)))
            """, organisation, TextBytes.numbers(others.map(\.number))) > 0
    }

    /// How many participants are with each organisation; none where there are none.
    public func participantsByOrganisation() throws(StoreError) -> [OrganisationCode: Int] {
        let counts = try connection.fetchAll(
            "participant",
            """
            SELECT organisation, count(*) FROM participant WHERE is_removed = 0 AND merged_into IS NULL
            GROUP BY organisation
            """
        ) { row throws(StoreError) in (code: try row.identifier(0) as OrganisationCode, count: try row.integer(1)) }
        return Dictionary(counts.map { ($0.code, $0.count) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whose registry it is; `nil` before `RegistryOpened`.
    public func owner() throws(StoreError) -> Organisation? {
        try connection.fetchOne(
            "organisation",
            "SELECT code, name, number, municipality, relation FROM organisation WHERE relation = 'owner'"
        ) { row throws(StoreError) in try row.organisation() }
    }
}

extension Columns {
    fileprivate func organisation() throws(StoreError) -> Organisation {
        Organisation(
            code: try identifier(0), name: try text(1), number: try optional(2, identifier),
            municipality: try optional(3, identifier), relation: try value(4))
    }
}
