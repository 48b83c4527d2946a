public import CompetenceModel
import RegistryStore

/// An organisation with those who belong to it.
public struct OrganisationOverview: Sendable, Hashable {
    public var organisation: Organisation
}

extension Registry {
    /// Every organisation, by code.
    public func organisations() throws(RegistryError) -> [OrganisationOverview] {
        try read { reader in try reader.organisations().map { OrganisationOverview(organisation: $0) } }
    }

    public func organisation(_ code: OrganisationCode) throws(RegistryError) -> OrganisationOverview {
        try read { reader in OrganisationOverview(organisation: try reader.existing(code)) }
    }

    /// Whose registry it is.
    public func owner() throws(RegistryError) -> Organisation { try read { try $0.existingOwner() } }
}
