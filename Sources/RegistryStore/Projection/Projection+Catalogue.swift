internal import CompetenceModel

extension RegistryOpened: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.insert(owner)
    }
}

extension OrganisationAdded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.insert(organisation)
    }
}

extension OrganisationCorrected: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.update(
            "there is no organisation \(organisation.code)",
            "UPDATE organisation SET name = ?, number = ?, municipality = ?, relation = ? WHERE code = ?",
            organisation.name, organisation.number, organisation.municipality, organisation.relation.rawValue,
            organisation.code)
    }
}

extension SealRegistered: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        try tables.execute(
            """
            INSERT INTO seal (
                event, organisation, fingerprint, certificate, key, name, number, valid_from, valid_until, renews,
                registered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            place.event, seal.organisation, seal.fingerprint, seal.certificate, seal.key, seal.name, seal.number,
            seal.validFrom, seal.validUntil, seal.renews, place.at)
    }
}

extension SealEnded: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        let ended = try tables.execute(
            """
            UPDATE seal SET ended_on = ?1 WHERE ended_on IS NULL AND key = (
                SELECT key FROM seal WHERE fingerprint = ?2 AND organisation = ?3)
            """, on, seal, organisation)
        guard ended > 0 else { throw .contradiction("\(organisation) has no seal \(seal)") }
    }
}

extension Connection {
    fileprivate func insert(_ organisation: Organisation) throws(StoreError) {
        try execute(
            "INSERT INTO organisation (code, name, number, municipality, relation) VALUES (?, ?, ?, ?, ?)",
            organisation.code, organisation.name, organisation.number, organisation.municipality,
            organisation.relation.rawValue)
    }
}

extension FrameworkImported: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        tables.catalogue[framework.code] = nil
        try tables.update(
            "\(framework.code) has a version \(framework.version) or a newer one",
            """
            INSERT INTO framework (code, version) VALUES (?, ?)
            ON CONFLICT (code) DO UPDATE SET version = excluded.version WHERE version < excluded.version
            """, framework.code, framework.version)
        var content = framework
        content.units = []
        try tables.execute(
            "INSERT INTO framework_version (event, framework, version, file, content) VALUES (?, ?, ?, ?, ?)",
            place.event, framework.code, framework.version, file, try TextBytes.json(content))
        for (index, unit) in framework.units.enumerated() {
            try Self.keep(unit, of: framework.code, in: tables)
            try tables.execute(
                """
                INSERT INTO framework_unit (framework, framework_version, position, unit_code, unit_version)
                VALUES (?, ?, ?, ?, ?)
                """,
                framework.code, framework.version, index + 1, unit.reference.code, unit.reference.version)
        }
    }

    /// A unit that an earlier version of the framework had already must be the same to the letter.
    private static func keep(
        _ unit: Unit, of framework: FrameworkCode, in tables: Connection
    ) throws(StoreError) {
        let content = try TextBytes.json(unit)
        let code = unit.reference.code
        let version = unit.reference.version
        let known = try tables.fetchOne(
            "unit", "SELECT code, framework, content FROM unit WHERE code = ? AND version = ?", code, version
        ) { row throws(StoreError) in
            (framework: try row.text(1), content: try row.textBytes(2))
        }
        if let known {
            guard known.framework == framework.text, known.content == content.bytes else {
                throw .contradiction(
                    "\(unit.reference) is in the catalogue with other content or in \(known.framework)")
            }
        } else {
            try tables.execute(
                "INSERT INTO unit (code, version, framework, content) VALUES (?, ?, ?, ?)",
                code, version, framework, content)
        }
    }
}

extension FrameworkApproved: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        tables.catalogue[adoption.framework] = nil
        try tables.execute(
            "INSERT INTO panel_adoption (event, framework, content) VALUES (?, ?, ?)",
            place.event, adoption.framework, try TextBytes.json(adoption))
    }
}

extension FrameworkAdopted: ProjectedEvent {
    /// Adopted is the version that is the newest at that moment; a later version needs a decision of its own.
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        tables.catalogue[framework] = nil
        try tables.update(
            "there is no framework \(framework) to adopt",
            """
            UPDATE framework_version SET adopted_reference = ?, adopted_on = ?
            WHERE framework = ? AND version = (SELECT version FROM framework WHERE code = framework_version.framework)
            """, decision, on, framework)
    }
}

extension IssuersDecided: ProjectedEvent {
    func project(into tables: Connection, at place: LedgerPlace) throws(StoreError) {
        tables.catalogue[framework] = nil
        try tables.update(
            "there is no framework \(framework)", "UPDATE framework SET issuers = ? WHERE code = ?",
            issuers.rawValue, framework)
    }
}
