internal import CompetenceModel

extension PractitionerAdded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO practitioner (handle, organisation, participant, details) VALUES (?, ?, ?, ?)
            """, handle, organisation, participant, details)
    }
}

extension PractitionerMoved: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no practitioner \(practitioner)",
            "UPDATE practitioner SET organisation = ? WHERE handle = ?", organisation, practitioner)
    }
}

extension PractitionerCorrected: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no practitioner \(practitioner)",
            "UPDATE practitioner SET participant = ?, details = ? WHERE handle = ?", participant, details, practitioner)
    }
}

extension AssurerLent: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO loan (event, practitioner, organisation, lent_from, lent_until, ended_from)
            VALUES (?, ?, ?, ?, ?, ?)
            """, place.event, practitioner, loan.to, loan.from, loan.until, loan.endedFrom)
    }
}

extension LoanEnded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(practitioner) is not lent to \(to) on \(from) or later",
            """
            UPDATE loan SET ended_from = ?1 WHERE event = (
                SELECT event FROM loan
                WHERE practitioner = ?2 AND organisation = ?3 AND lent_until >= ?1
                    AND (ended_from IS NULL OR ended_from > ?1)
                ORDER BY lent_from LIMIT 1)
            """, from, practitioner, to)
    }
}

extension AuthorisationGranted: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.insert(authorisation)
    }
}

extension AssessorCertified: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let certified = authorisation
        try tables.update(
            "\(provisional) is not a provisional authorisation of \(certified.practitioner) that holds",
            """
            UPDATE authorisation SET withdrawn_from = ?
            WHERE number = ? AND practitioner = ? AND is_provisional = 1
                AND (withdrawn_from IS NULL OR withdrawn_from > ?)
            """, certified.from, provisional, certified.practitioner, certified.from)
        try tables.insert(certified)
    }
}

extension Connection {
    fileprivate func insert(_ granted: Authorisation) throws(StoreError) {
        try execute(
            """
            INSERT INTO authorisation (
                number, practitioner, role, framework, units, valid_from, valid_until, basis, is_provisional,
                withdrawn_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            granted.id, granted.practitioner, granted.role.rawValue, granted.framework,
            try TextBytes.json(granted.units), granted.from, granted.until, granted.basis, granted.isProvisional,
            granted.withdrawnFrom)
    }
}

extension AuthorisationWithdrawn: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(authorisation) is not an authorisation of \(practitioner), or is withdrawn from before that",
            """
            UPDATE authorisation SET withdrawn_from = ?1
            WHERE number = ?2 AND practitioner = ?3 AND (withdrawn_from IS NULL OR withdrawn_from > ?1)
            """, from, authorisation, practitioner)
    }
}

extension KeyRegistered: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO practitioner_key (
                fingerprint, practitioner, public_key, sampling_root, sampling_series, registered_in, event)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            key.fingerprint, practitioner, key.publicKey, key.sampling?.root, key.sampling?.series, place.transaction,
            place.event)
    }
}

extension KeyEnded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(key) is not a key of \(practitioner), or has ended before that",
            """
            UPDATE practitioner_key SET ended_from = ?1
            WHERE fingerprint = ?2 AND practitioner = ?3 AND (ended_from IS NULL OR ended_from > ?1)
            """, from, key, practitioner)
    }
}

extension ParticipantAdded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO participant (number, details, sex, municipality, is_protected, organisation, is_removed)
            VALUES (?, ?, ?, ?, ?, ?, 0)
            """, participant, details, sex?.rawValue, municipality, isProtected, organisation)
        try tables.insert(spell: Participant.Spell(from: from), of: participant, ordinal: 1)
    }
}

extension ParticipantMoved: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no participant \(participant)",
            "UPDATE participant SET organisation = ? WHERE number = ?", organisation, participant)
    }
}

extension ParticipantCorrected: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO former_details (participant, details)
            SELECT number, details FROM participant WHERE number = ? AND details <> ?
            ON CONFLICT DO NOTHING
            """, participant, details)
        try tables.update(
            "there is no participant \(participant)",
            """
            UPDATE participant SET details = ?, sex = ?, municipality = ?, is_protected = ? WHERE number = ?
            """, details, sex?.rawValue, municipality, isProtected, participant)
    }
}

extension ParticipantRemoved: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no participant \(participant)",
            "UPDATE participant SET is_removed = 1 WHERE (number = ?1 OR merged_into = ?1) AND is_removed = 0",
            participant)
    }
}

extension ParticipantMerged: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let spells = try Participant.Spell.union(tables.spells(of: into) + tables.spells(of: participant))
        try tables.update(
            "there are no participants \(participant) and \(into)",
            """
            UPDATE participant
            SET sex = coalesce(participant.sex, gone.sex),
                municipality = coalesce(participant.municipality, gone.municipality),
                is_protected = max(participant.is_protected, gone.is_protected)
            FROM participant AS gone
            WHERE participant.number = ?1 AND gone.number = ?2
            """, into, participant)
        try tables.execute(
            "UPDATE participant SET merged_into = ?1 WHERE number = ?2 OR merged_into = ?2", into, participant)
        try tables.execute(
            """
            INSERT INTO registration (participant, framework, registered_on, event)
            SELECT ?1, framework, registered_on, event FROM registration WHERE participant = ?2
            ON CONFLICT DO NOTHING
            """, into, participant)
        try tables.replace(spellsOf: into, by: spells)
    }
}

extension ParticipantRegistered: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO registration (participant, framework, registered_on, event) VALUES (?, ?, ?, ?)",
            participant, framework, on, place.event)
    }
}

extension ParticipantExited: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(participant) has left already",
            """
            UPDATE spell SET exit_reason = ?1, exit_on = ?2
            WHERE participant = ?3 AND exit_on IS NULL
                AND ordinal = (SELECT MAX(ordinal) FROM spell WHERE participant = ?3)
            """, exit.reason.rawValue, exit.on, participant)
    }
}

extension ParticipantReturned: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "\(participant) has not left",
            """
            INSERT INTO spell (participant, ordinal, started_on)
            SELECT participant, MAX(ordinal) + 1, ?1 FROM spell WHERE participant = ?2 GROUP BY participant
            """, on, participant)
    }
}

extension ParticipationCorrected: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.replace(spellsOf: participant, by: spells)
    }
}

extension Connection {
    fileprivate func spells(of participant: ParticipantID) throws(StoreError) -> [Participant.Spell] {
        try fetchAll(
            "spell", "SELECT started_on, exit_reason, exit_on FROM spell WHERE participant = ? ORDER BY ordinal",
            participant
        ) { row throws(StoreError) in try row.spell() }
    }

    fileprivate func replace(
        spellsOf participant: ParticipantID, by spells: [Participant.Spell]
    ) throws(StoreError) {
        try execute("DELETE FROM spell WHERE participant = ?", participant)
        for (index, spell) in spells.enumerated() {
            try insert(spell: spell, of: participant, ordinal: index + 1)
        }
    }

    fileprivate func insert(
        spell: Participant.Spell, of participant: ParticipantID, ordinal: Int
    ) throws(StoreError) {
        try execute(
            """
            INSERT INTO spell (participant, ordinal, started_on, exit_reason, exit_on) VALUES (?, ?, ?, ?, ?)
            """, participant, ordinal, spell.from, spell.exit?.reason.rawValue, spell.exit?.on)
    }
}

extension RecordDisposed: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            "INSERT INTO disposal (commitment, basis, event) VALUES (?, ?, ?)", commitment, basis, place.event)
    }
}
