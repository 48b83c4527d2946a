public import CompetenceModel

/// The registry as one transaction sees it.
///
/// Every value comes from rows that are checked as they are read; a row that cannot be is `StoreError.corrupt`, naming
/// its table, its key and the column. Usable only within the closure of the `Store.read` or `Store.write` that handed it out.
public struct StoreReader {
    let connection: Connection

    /// Whose registry it is; `nil` before `RegistryOpened`.
    public func issuer() throws(StoreError) -> CompetenceCertificate.Issuer? {
        try connection.fetchOne(
            "registry", "SELECT only, name, code, organisation_number, municipality FROM registry"
        ) { row throws(StoreError) in
            CompetenceCertificate.Issuer(
                name: try row.text(1), code: try row.text(2), organisationNumber: try row.optional(3, row.text),
                municipality: try row.optional(4, row.identifier))
        }
    }
}
