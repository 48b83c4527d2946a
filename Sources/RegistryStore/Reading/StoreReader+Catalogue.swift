public import CompetenceModel

extension StoreReader {
    /// Every framework in its newest version, by code.
    public func frameworks() throws(StoreError) -> [CatalogueEntry] {
        let codes: [FrameworkCode] = try connection.fetchAll(
            "framework", "SELECT code FROM framework ORDER BY code"
        ) { row throws(StoreError) in try row.identifier(0) }
        var entries: [CatalogueEntry] = []
        for code in codes {
            if let entry = try framework(code) { entries.append(entry) }
        }
        return entries
    }

    /// The newest version of a framework, with what has been decided about it.
    public func framework(_ code: FrameworkCode) throws(StoreError) -> CatalogueEntry? {
        if let known = connection.catalogue[code] { return known }
        let newest = try connection.fetchOne(
            "framework_version",
            """
            SELECT framework_version.event, content, adopted_reference, adopted_on
            FROM framework JOIN framework_version
                ON framework_version.framework = framework.code AND framework_version.version = framework.version
            WHERE framework.code = ?
            """, code
        ) { row throws(StoreError) in
            var framework: Framework = try row.json(1)
            if let reference = try row.optional(2, row.text) {
                framework.provenance = .adopted(reference: reference, on: try row.date(3))
            }
            return framework
        }
        guard var framework = newest else { return nil }
        framework.units = try connection.fetchAll(
            "unit",
            """
            SELECT unit.code, content FROM framework_unit JOIN unit
                ON unit.code = framework_unit.unit_code AND unit.version = framework_unit.unit_version
            WHERE framework_unit.framework = ? AND framework_version = ? ORDER BY position
            """, code, framework.version
        ) { row throws(StoreError) in try row.json(1) }
        let adoptions: [PanelAdoption] = try connection.fetchAll(
            "panel_adoption", "SELECT event, content FROM panel_adoption WHERE framework = ? ORDER BY event", code
        ) { row throws(StoreError) in try row.json(1) }
        let issuers: Issuers? = try connection.fetchOne(
            "framework", "SELECT code, issuers FROM framework WHERE code = ?", code
        ) { row throws(StoreError) in try row.value(1) }
        let entry = CatalogueEntry(framework: framework, adoptions: adoptions, issuers: issuers ?? .owner)
        connection.catalogue[code] = entry
        return entry
    }

    /// One version of a unit, also one that a newer version has followed.
    public func unit(_ reference: UnitReference) throws(StoreError) -> (framework: FrameworkCode, unit: Unit)? {
        try connection.fetchOne(
            "unit", "SELECT code, framework, content FROM unit WHERE code = ? AND version = ?", reference.code,
            reference.version
        ) { row throws(StoreError) in
            (framework: try row.identifier(1), unit: try row.json(2))
        }
    }

    /// Every version of a unit that was ever imported, oldest first.
    public func versions(of code: UnitCode) throws(StoreError) -> [UnitReference] {
        try connection.fetchAll(
            "unit", "SELECT code, version FROM unit WHERE code = ? ORDER BY version", code
        ) { row throws(StoreError) in try row.unit(0) }
    }
}
