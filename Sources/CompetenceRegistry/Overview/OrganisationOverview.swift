public import CompetenceModel
import RegistryStore

/// An organisation with those who belong to it.
public struct OrganisationOverview: Sendable, Hashable {
    public var organisation: Organisation
    /// By handle.
    public var practitioners: [Handle]
    /// How many participants are with it.
    public var participants: Int
    /// Internal quality assurers whom others have lent to it, today or from a day to come.
    public var lent: [LentAssurer]
    /// What it has sealed with, oldest first.
    public var seals: [RegisteredSeal]

    public struct LentAssurer: Sendable, Hashable {
        public var practitioner: Handle
        public var loan: Loan
    }
}

extension Registry {
    /// Every organisation, by code.
    public func organisations() throws(RegistryError) -> [OrganisationOverview] {
        try read { reader in try reader.overviews(of: reader.organisations(), on: today) }
    }

    public func organisation(_ code: OrganisationCode) throws(RegistryError) -> OrganisationOverview {
        try read { reader in
            try reader.overviews(of: [reader.existing(code)], on: today).first.orThrow(.unknown(code))
        }
    }

    /// Whose registry it is.
    public func owner() throws(RegistryError) -> Organisation { try read { try $0.existingOwner() } }
}

extension StoreReader {
    fileprivate func overviews(
        of organisations: [Organisation], on today: CalendarDate
    ) throws -> [OrganisationOverview] {
        let people = try practitioners()
        let counts = try participantsByOrganisation()
        let seals = try seals()
        return organisations.map { organisation in
            let lent = people.flatMap { practitioner in
                practitioner.loans.filter { $0.to == organisation.code && $0.isLeft(from: today) }.map {
                    OrganisationOverview.LentAssurer(practitioner: practitioner.handle, loan: $0)
                }
            }
            return OrganisationOverview(
                organisation: organisation,
                practitioners: people.filter { $0.organisation == organisation.code }.map(\.handle),
                participants: counts[organisation.code] ?? 0, lent: lent,
                seals: seals.filter { $0.seal.organisation == organisation.code })
        }
    }
}
