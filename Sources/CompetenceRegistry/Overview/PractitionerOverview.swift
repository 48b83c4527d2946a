public import CompetenceModel
import RegistryStore

/// A practitioner with the name that belongs to the handle.
public struct PractitionerOverview: Sendable, Hashable {
    public var practitioner: Practitioner
    /// `nil` where it has been disposed of.
    public var name: String?
}

extension Registry {
    /// Every practitioner, by handle.
    public func practitioners() throws(RegistryError) -> [PractitionerOverview] {
        try read { reader in try reader.practitioners().map { try reader.overview(of: $0) } }
    }

    public func practitioner(_ handle: Handle) throws(RegistryError) -> PractitionerOverview {
        try read { reader in try reader.overview(of: reader.existing(handle)) }
    }
}

extension StoreReader {
    func overview(of practitioner: Practitioner) throws -> PractitionerOverview {
        PractitionerOverview(practitioner: practitioner, name: try details(of: practitioner)?.name)
    }
}
