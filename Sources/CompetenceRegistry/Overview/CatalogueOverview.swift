public import CompetenceModel
import RegistryStore

extension Registry {
    /// Every framework in its newest version, by code.
    public func catalogue() throws(RegistryError) -> [CatalogueEntry] {
        try read { try $0.frameworks() }
    }

    public func framework(_ code: FrameworkCode) throws(RegistryError) -> CatalogueEntry {
        try read { try $0.existing(code) }
    }

    /// A unit in the version that is named, or in its newest.
    public func unit(
        _ code: UnitCode, version: Int? = nil
    ) throws(RegistryError) -> (unit: Unit, framework: CatalogueEntry) {
        try read { reader in
            let reference: UnitReference
            if let version {
                reference = UnitReference(code: code, version: version)
            } else if let newest = try reader.versions(of: code).max() {
                reference = newest
            } else {
                throw RegistryError(.unknownUnit, ["unit": code.text])
            }
            guard let found = try reader.unit(reference) else {
                throw RegistryError(.unknownUnit, ["unit": reference.text])
            }
            return (found.unit, try reader.existing(found.framework))
        }
    }

    /// Whose registry it is.
    public func issuer() throws(RegistryError) -> CompetenceCertificate.Issuer {
        try read { try $0.existingIssuer() }
    }
}
