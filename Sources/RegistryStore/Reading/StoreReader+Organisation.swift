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
