public import CompetenceModel

extension StoreReader {
    public func practitioner(_ handle: Handle) throws(StoreError) -> Practitioner? {
        let found = try connection.fetchOne(
            "practitioner",
            "SELECT handle, organisation, participant, details FROM practitioner WHERE handle = ?", handle
        ) { row throws(StoreError) in try row.practitioner() }
        return try found.map { practitioner throws(StoreError) in try completed(practitioner) }
    }

    /// By handle.
    public func practitioners() throws(StoreError) -> [Practitioner] {
        let found = try connection.fetchAll(
            "practitioner",
            "SELECT handle, organisation, participant, details FROM practitioner ORDER BY handle"
        ) { row throws(StoreError) in try row.practitioner() }
        return try found.map { practitioner throws(StoreError) in try completed(practitioner) }
    }

    private func completed(_ practitioner: Practitioner) throws(StoreError) -> Practitioner {
        var practitioner = practitioner
        let handle = practitioner.handle
        practitioner.authorisations = try connection.fetchAll(
            "authorisation",
            """
            SELECT number, practitioner, role, framework, units, valid_from, valid_until, basis, is_provisional,
                withdrawn_from
            FROM authorisation WHERE practitioner = ? ORDER BY number
            """, handle
        ) { row throws(StoreError) in try row.authorisation() }
        practitioner.keys = try connection.fetchAll(
            "practitioner_key",
            """
            SELECT fingerprint, public_key, sampling_root, ended_from, sampling_series
            FROM practitioner_key WHERE practitioner = ? ORDER BY event
            """, handle
        ) { row throws(StoreError) in try row.key() }
        practitioner.loans = try connection.fetchAll(
            "loan",
            """
            SELECT event, organisation, lent_from, lent_until, ended_from FROM loan
            WHERE practitioner = ? ORDER BY event
            """, handle
        ) { row throws(StoreError) in
            Loan(
                to: try row.identifier(1), from: try row.date(2), until: try row.date(3),
                endedFrom: try row.optional(4, row.date))
        }
        return practitioner
    }

    /// Whose key this is, and the number of the transaction that registered it.
    public func keyRegistration(
        fingerprint: SHA256Digest
    ) throws(StoreError) -> (practitioner: Handle, key: RegisteredKey, transaction: Int)? {
        try connection.fetchOne(
            "practitioner_key",
            """
            SELECT fingerprint, public_key, sampling_root, ended_from, sampling_series, practitioner, registered_in
            FROM practitioner_key WHERE fingerprint = ?
            """, fingerprint
        ) { row throws(StoreError) in
            (practitioner: try row.identifier(5), key: try row.key(), transaction: try row.integer(6))
        }
    }

    /// The newest proposal of the recovery key, unless it was confirmed.
    public func openProposal() throws(StoreError) -> AdministratorProposal? {
        let newest = try connection.fetchOne(
            "administrator_proposal",
            """
            SELECT event, content, proposer, proposed_in, proposed_at, confirmed_in
            FROM administrator_proposal ORDER BY event DESC LIMIT 1
            """
        ) { row throws(StoreError) in
            (
                proposal: AdministratorProposal(
                    content: try row.json(1), proposer: try row.identifier(2), transaction: try row.integer(3),
                    at: try row.timestamp(4)), isConfirmed: try row.optional(5, row.integer) != nil
            )
        }
        guard let newest, !newest.isConfirmed else { return nil }
        return newest.proposal
    }

    /// The transaction of the newest proposal that was confirmed: keys that were registered before it have been out of their envelope.
    public func newestConfirmedProposal(by proposer: Handle) throws(StoreError) -> Int? {
        try connection.fetchOne(
            "administrator_proposal",
            """
            SELECT event, proposed_in FROM administrator_proposal
            WHERE proposer = ? AND confirmed_in IS NOT NULL ORDER BY event DESC LIMIT 1
            """, proposer
        ) { row throws(StoreError) in try row.integer(1) }
    }

    /// A participant, by whichever of her numbers: of somebody who was merged with another, who she is.
    public func participant(_ id: ParticipantID) throws(StoreError) -> Participant? {
        let found = try connection.fetchOne(
            "participant",
            """
            SELECT number, details, sex, municipality, is_protected, organisation
            FROM participant
            WHERE number = coalesce((SELECT merged_into FROM participant WHERE number = ?1), ?1) AND is_removed = 0
            """, id
        ) { row throws(StoreError) in try row.participant() }
        return try found.map { participant throws(StoreError) in try completed(participant) }
    }

    /// Whoever has been merged with somebody, and whom with.
    public func merges() throws(StoreError) -> [ParticipantID: ParticipantID] {
        let found = try connection.fetchAll(
            "participant", "SELECT number, merged_into FROM participant WHERE merged_into IS NOT NULL"
        ) { row throws(StoreError) in
            (id: try row.numbered(0) as ParticipantID, person: try row.numbered(1) as ParticipantID)
        }
        return Dictionary(found.map { ($0.id, $0.person) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every number of a participant, by whichever of them: her own, and those that were merged with it.
    public func ids(of participant: ParticipantID) throws(StoreError) -> Set<ParticipantID> {
        let merges = try merges()
        let person = merges[participant] ?? participant
        return Set(merges.lazy.filter { $0.value == person }.map(\.key)).union([person])
    }

    /// The participants that exist among `ids`.
    public func participants(_ ids: Set<ParticipantID>) throws(StoreError) -> [Participant] {
        let list = TextBytes.numbers(ids.map(\.number))
        var found = try connection.fetchAll(
            "participant",
            """
            SELECT number, details, sex, municipality, is_protected, organisation
            FROM participant
            WHERE number IN (SELECT value FROM json_each(?)) AND is_removed = 0 AND merged_into IS NULL
            """, list
        ) { row throws(StoreError) in try row.participant() }
        let places = Dictionary(uniqueKeysWithValues: found.indices.map { (found[$0].id, $0) })
        try connection.forEach(
            "registration",
            """
            SELECT participant, framework, registered_on FROM registration
            WHERE participant IN (SELECT value FROM json_each(?)) ORDER BY event
            """, list
        ) { row throws(StoreError) in
            guard let place = places[try row.numbered(0)] else { return }
            found[place].registrations.append(
                Participant.Registration(framework: try row.identifier(1), on: try row.date(2)))
        }
        try connection.forEach(
            "spell",
            """
            SELECT started_on, exit_reason, exit_on, participant FROM spell
            WHERE participant IN (SELECT value FROM json_each(?)) ORDER BY participant, ordinal
            """, list
        ) { row throws(StoreError) in
            guard let place = places[try row.numbered(3)] else { return }
            found[place].spells.append(try row.spell())
        }
        return found
    }

    /// By number.
    public func participants() throws(StoreError) -> [Participant] {
        let found = try connection.fetchAll(
            "participant",
            """
            SELECT number, details, sex, municipality, is_protected, organisation
            FROM participant WHERE is_removed = 0 AND merged_into IS NULL ORDER BY number
            """
        ) { row throws(StoreError) in try row.participant() }
        return try found.map { participant throws(StoreError) in try completed(participant) }
    }

    private func completed(_ participant: Participant) throws(StoreError) -> Participant {
        var participant = participant
        participant.registrations = try connection.fetchAll(
            "registration",
            "SELECT participant, framework, registered_on FROM registration WHERE participant = ? ORDER BY event",
            participant.id
        ) { row throws(StoreError) in
            Participant.Registration(framework: try row.identifier(1), on: try row.date(2))
        }
        participant.spells = try connection.fetchAll(
            "spell",
            "SELECT started_on, exit_reason, exit_on FROM spell WHERE participant = ? ORDER BY ordinal",
            participant.id
        ) { row throws(StoreError) in try row.spell() }
        return participant
    }

    public func isRestedOn(_ participant: ParticipantID) throws(StoreError) -> Bool {
        try connection.count(
            "participant",
            """
            SELECT EXISTS (SELECT 1 FROM assessment WHERE participant = ?1)
                OR EXISTS (SELECT 1 FROM self_rating WHERE participant = ?1)
                OR EXISTS (SELECT 1 FROM practitioner WHERE participant = ?1)
            """, participant) > 0
    }

    /// Every commitment to who a participant is or was called.
    public func detailsOnRecord(of participant: ParticipantID) throws(StoreError) -> Set<SHA256Digest> {
        Set(
            try connection.fetchAll(
                "participant",
                """
                SELECT number, details FROM participant WHERE number = ?1 OR merged_into = ?1
                UNION SELECT participant, former_details.details
                FROM former_details JOIN participant ON participant.number = participant
                WHERE participant = ?1 OR merged_into = ?1
                """, participant
            ) { row throws(StoreError) in try row.digest(1) })
    }

    public func isOfRemoved(_ commitment: SHA256Digest) throws(StoreError) -> Bool {
        try connection.count(
            "participant",
            """
            SELECT EXISTS (SELECT 1 FROM participant WHERE is_removed = 1 AND details = ?1)
                OR EXISTS (
                    SELECT 1 FROM former_details JOIN participant ON participant.number = former_details.participant
                    WHERE former_details.details = ?1 AND is_removed = 1)
            """, commitment) > 0
    }

    /// What is kept of who each participant is, in one statement. What has been disposed of is left out; the commitments are not
    /// recomputed.
    ///
    /// - Parameter organisation: of those with this one; `nil` for all.
    public func forEachParticipantDetails(
        of organisation: OrganisationCode? = nil,
        _ body: (ParticipantID, ConfidentialRecord) throws -> Void
    ) throws {
        var found: [(ParticipantID, ConfidentialRecord)] = []
        var last = 0
        repeat {
            found = try connection.fetchAll(
                "participant",
                """
                SELECT participant.number, record.salt, record.content
                FROM participant JOIN confidential_record AS record ON record.commitment = participant.details
                WHERE participant.number > ?1 AND participant.is_removed = 0
                    AND participant.merged_into IS NULL AND (?2 IS NULL OR participant.organisation = ?2)
                ORDER BY participant.number LIMIT 5000
                """, last, organisation
            ) { row throws(StoreError) in
                (try row.numbered(0), ConfidentialRecord(salt: try row.blob(1), content: try row.blob(2)))
            }
            for (participant, record) in found { try body(participant, record) }
            last = found.last?.0.number ?? last
        } while !found.isEmpty
    }

    /// Confidential content by its commitment; `nil` where it has been disposed of, or never was.
    public func confidential(_ commitment: SHA256Digest) throws(StoreError) -> ConfidentialRecord? {
        let found = try records.fetchOne(
            "confidential_record", "SELECT commitment, salt, content FROM confidential_record WHERE commitment = ?",
            commitment
        ) { row throws(StoreError) in
            ConfidentialRecord(salt: try row.blob(1), content: try row.blob(2))
        }
        if let found, found.commitment != commitment {
            throw .corrupt("confidential_record \(commitment): its content is not what was committed to")
        }
        return found
    }

    /// Confidential content, decoded; `nil` where it has been disposed of, or never was.
    public func confidential<Value: Decodable>(
        _ commitment: SHA256Digest, as type: Value.Type
    ) throws(StoreError) -> Value? {
        guard let record = try confidential(commitment) else { return nil }
        do {
            return try record.decoded(as: type)
        } catch {
            throw .corrupt("confidential_record \(commitment): its content is not a \(type)")
        }
    }
}

extension Columns {
    fileprivate func practitioner() throws(StoreError) -> Practitioner {
        Practitioner(
            handle: try identifier(0), organisation: try identifier(1), participant: try optional(2, numbered),
            details: try digest(3))
    }

    fileprivate func authorisation() throws(StoreError) -> Authorisation {
        Authorisation(
            id: try numbered(0), practitioner: try identifier(1), role: try value(2),
            framework: try optional(3, identifier), units: try json(4), from: try date(5), until: try optional(6, date),
            basis: try text(7), isProvisional: try truth(8), withdrawnFrom: try optional(9, date))
    }

    fileprivate func key() throws(StoreError) -> RegisteredKey {
        let root = try optional(2, digest)
        let series = try optional(4, integer)
        return RegisteredKey(
            publicKey: try blob(1),
            sampling: root.flatMap { root in series.map { SamplingRoot(root: root, series: $0) } },
            endedFrom: try optional(3, date))
    }

    fileprivate func participant() throws(StoreError) -> Participant {
        Participant(
            id: try numbered(0), details: try digest(1), sex: try optional(2, value),
            municipality: try optional(3, identifier), isProtected: try truth(4), organisation: try identifier(5))
    }

    func spell() throws(StoreError) -> Participant.Spell {
        var exit: Participant.Exit?
        if let reason: ExitReason = try optional(1, value) {
            exit = Participant.Exit(reason: reason, on: try date(2))
        }
        return Participant.Spell(from: try date(0), exit: exit)
    }
}
